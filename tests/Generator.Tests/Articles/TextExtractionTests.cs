using Generator.Articles;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Tests.Articles;

public class TextExtractionTests
{
    private const string First = "The council voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood of 2019, officials said.";
    private const string Second = "Engineers said the repaired piers had been tested twice and could carry the weight of two loaded buses at the same time.";
    private const string Third = "Residents on the northern bank have had to drive a detour of eleven kilometres to reach the hospital.";

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_make_no_difference(string lineEnd)
    {
        var text = TestPages.FirstText;
        Assert.Equal(TextsOf(TestPages.ArticleOf(text)), TextsOf(TestPages.ArticleOf(text.Replace("\n", lineEnd, StringComparison.Ordinal))));
    }

    [Fact]
    public void Notice_description_and_credits_are_found_in_any_order()
    {
        var article = TestPages.ArticleOf($"""
            Bridge in Varnholm is to reopen

            {First}

            {Second}

            RFE/RL has been declared an "undesirable organization" by the Russian government.

            If you are in Russia, please note that you could face fines for sharing our content.

            To find out more, click here.
              • 16x9 Image


                RFE/RL journalists report the news in 27 languages.

            With additional reporting by dpa and Reuters
            """);
        Assert.Equal([First, Second], ArticleText.Paragraphs(article.Body), StringComparer.Ordinal);
        Assert.Equal(2, article.CapturedNotices.Count);
        Assert.Single(article.SourceDescription);
        Assert.Equal(["dpa", "Reuters"], article.AgencyCredits, StringComparer.Ordinal);
        Assert.Contains(article.Omissions, o => o.Reason == OmissionReason.PointerWithoutTarget);
    }

    [Fact]
    public void A_notice_before_the_headline_is_no_text()
    {
        var article = TestPages.ArticleOf($"""
            RFE/RL has been declared an "undesirable organization" by the Russian government.

            Readers in Russia could face fines for sharing our content.

            Bridge in Varnholm is to reopen

            {First}

            {Second}
            """);
        Assert.Equal("Bridge in Varnholm is to reopen", article.Headline);
        Assert.Equal(2, article.CapturedNotices.Count);
        Assert.Equal([First, Second], ArticleText.Paragraphs(article.Body), StringComparer.Ordinal);
    }

    [Fact]
    public void An_article_about_a_designation_keeps_its_text()
    {
        const string Lead = "RFE/RL has been declared an undesirable organization by Russia, the Justice Ministry said on February 20.";
        var article = TestPages.ArticleOf($"Russia declares broadcaster undesirable\n\n{Lead}\n\n{First}\n\n{Second}\n\n{Third}\n\n{First} Again.\n\n{Second} Again.\n");
        Assert.Empty(article.CapturedNotices);
        Assert.Equal(Lead, ArticleText.Paragraphs(article.Body)[0]);
    }

    [Fact]
    public void A_player_is_one_missing_medium_whatever_the_language_of_its_labels()
    {
        var article = TestPages.ArticleOf($"Most u Varnholmu\n\n{First}\n\nKako su popravljeni stubovi\nsačekajte\n\nIzvor trenutno nedostupan\n\n0:00 1:02:05 0:00\n\n{Second}\n", "bs");
        var media = Assert.Single(article.Body.OfType<Block.MissingMedia>());
        Assert.Equal("Kako su popravljeni stubovi", media.Title);
        Assert.Equal(new TimeSpan(1, 2, 5), media.Duration);
        Assert.Equal(3, article.Omissions.Count(o => o.Reason == OmissionReason.Player));
        Assert.Equal(["paragraph", "media", "paragraph"], article.Body.Select(b => b is Block.MissingMedia ? "media" : "paragraph"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_player_without_a_title_is_missing_too()
    {
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\n{First}\n\nplease wait\n\nNo media source currently available\n\n{Second}\n");
        var media = Assert.Single(article.Body.OfType<Block.MissingMedia>());
        Assert.Equal("", media.Title);
        Assert.Null(media.Duration);
    }

    [Fact]
    public void A_title_before_a_paragraph_that_sends_elsewhere_is_a_promotion()
    {
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\n{First}\n\nOur Newsletter\n\nAll the news of the week in your mail. To subscribe, click here.\n\n{Second}\n");
        Assert.Equal([First, Second], ArticleText.Paragraphs(article.Body), StringComparer.Ordinal);
        Assert.Equal(2, article.Omissions.Count(o => o.Reason == OmissionReason.Promotion));
    }

    [Fact]
    public void Only_the_pointing_sentence_of_a_paragraph_is_left_out()
    {
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\n{First}\n\n{Second} To read the whole report, click here.\n");
        Assert.Equal([First, Second], ArticleText.Paragraphs(article.Body), StringComparer.Ordinal);
        Assert.Equal("To read the whole report, click here.", Assert.Single(article.Omissions, o => o.Reason == OmissionReason.PointerWithoutTarget).Text);
    }

    [Fact]
    public void A_line_that_names_a_person_below_the_headline_is_the_byline()
    {
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\nBy Maria Lindqvist and O. Example\n\n{First}\n");
        Assert.Equal(["Maria Lindqvist", "O. Example"], article.Authors, StringComparer.Ordinal);
        Assert.Equal([First], ArticleText.Paragraphs(article.Body), StringComparer.Ordinal);
    }

    [Fact]
    public void The_newsroom_itself_is_no_author() =>
        Assert.Empty(TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\nBy RFE/RL\n\n{First}\n").Authors);

    [Fact]
    public void Lines_that_belong_together_stay_one_paragraph()
    {
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\n{First}\n\nWrite to:\nVarnholm Council\n1 Harbour Street\n");
        Assert.Equal("Write to:\nVarnholm Council\n1 Harbour Street", ArticleText.Paragraphs(article.Body)[^1]);
    }

    [Fact]
    public void Items_with_bullets_are_a_list()
    {
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\n{First}\n\nThree conditions:\n  • no lorries,\n  • a speed limit.\n\n{Second}\n");
        Assert.Equal(2, Assert.Single(article.Body.OfType<Block.List>()).Items.Count);
    }

    [Theory]
    [InlineData("ru", "Ссылки для упрощенного доступа", "По материалам Reuters, AP и dpa", "Reuters|AP|dpa")]
    [InlineData("uk", "Доступність посилання", "За матеріалами Reuters, AP та dpa", "Reuters|AP|dpa")]
    [InlineData("fa", "لینک‌های قابلیت دسترسی", "با گزارش‌هایی از رویترز و آسوشیتدپرس", "رویترز|آسوشیتدپرس")]
    public void Furniture_and_credits_are_known_in_other_languages(string language, string furniture, string credit, string agencies)
    {
        var article = TestPages.ArticleOf($"{furniture}\n\nA headline of four words\n\n{First}\n\n{Second}\n\n{credit}\n", language);
        Assert.Equal(agencies, string.Join('|', article.AgencyCredits));
        Assert.Equal(OmissionReason.Navigation, Assert.Single(article.Omissions).Reason);
        Assert.Equal([First, Second], ArticleText.Paragraphs(article.Body), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_passage_of_a_text_is_in_the_article_or_among_its_omissions()
    {
        foreach (var text in new[] { TestPages.FirstText, $"Headline of a text with everything\n\n{First}\n\n{Second}\nplease wait\n\n0:00\n\n{Third} Click here.\n" })
        {
            var extracted = ArticleExtraction.Explain(TestPages.Text(text), TestPages.FirstSource, TestPages.Data);
            Assert.DoesNotContain(extracted.Decisions, d => d.Use == "open");
            var leftOut = extracted.Decisions.Where(d => d.Use == "left-out").Select(d => d.Text).ToSequence();
            Assert.All(leftOut, t => Assert.Contains(extracted.Article.Value!.Omissions, o => o.Text == t));
        }
    }

    [Fact]
    public void A_text_without_a_headline_is_listed_under_its_first_words_with_a_warning()
    {
        var supplied = ArticleExtraction.Extract(TestPages.Text($"{First}\n\n{Second}\n"), TestPages.FirstSource, TestPages.Data);
        Assert.Contains(supplied.Diagnostics, d => d.Descriptor == ArticleDiagnostics.HeadlineSupplied);
        Assert.EndsWith("…", supplied.Value!.Headline, StringComparison.Ordinal);
        Assert.StartsWith(supplied.Value.Headline.TrimEnd('…'), First, StringComparison.Ordinal);

        var scrap = ArticleExtraction.Extract(TestPages.Text("The bridge over the river was reopened to traffic on Monday morning.\n"), TestPages.FirstSource, TestPages.Data);
        Assert.Equal("The bridge over the river was reopened to traffic on Monday morning.", scrap.Value!.Headline);
        Assert.Contains(scrap.Diagnostics, d => d.Descriptor == ArticleDiagnostics.HeadlineSupplied);
        Assert.Contains(scrap.Diagnostics, d => d.Descriptor == NatureDiagnostics.FewWords);
    }

    [Fact]
    public void A_text_of_a_headline_alone_is_not_published()
    {
        var outcome = ArticleExtraction.Extract(TestPages.Text("Bridge in Varnholm is to reopen\n"), TestPages.FirstSource, TestPages.Data);
        Assert.False(outcome.HasValue);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor == ArticleDiagnostics.NoBody);
    }

    [Fact]
    public void A_servers_message_is_not_published()
    {
        var outcome = ArticleExtraction.Extract(TestPages.Text("news.example wants to be sure\n\nVerifying you are human. This may take a few seconds.\n"), TestPages.FirstSource, TestPages.Data);
        Assert.False(outcome.HasValue);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor == ArticleDiagnostics.NotAnArticle);
    }

    [Fact]
    public void Language_is_told_by_the_host_then_by_letters_and_else_reported()
    {
        const string Names = "Варнгольм, Гамбург, Антверпен, Роттердам, Марсель, Генуя.";
        Assert.Equal("uk", LanguageOf(TestPages.Text($"Мост\n\n{Names}\n", "", "www.radiosvoboda.org")));
        Assert.Equal("en", LanguageOf(TestPages.Text($"A headline of four words\n\n{First}\n", "", "www.radiosvoboda.org")));
        Assert.Equal("be", LanguageOf(TestPages.Text("Мост у Варнгольме зноў адкрыюць\n\nЖыхары горада зноў змогуць ездзіць па старым мосце, які быў зачынены пасля паводкі, паведаміў гарадскі савет у аўторак. Ён нагадаў пра гэта ў лісце.\n", "")));
        var unknown = ArticleExtraction.Extract(TestPages.Text($"Мост\n\n{Names}\n", ""), TestPages.FirstSource, TestPages.Data);
        Assert.Contains(unknown.Diagnostics, d => d.Descriptor == ArticleDiagnostics.LanguageUnknown);
        Assert.Equal("und", unknown.Value!.Language.Value);
    }

    [Fact]
    public void A_selector_that_is_no_compound_is_reported()
    {
        var layout = TestPages.FirstSource.Layouts.Single(l => l.MediaType == "text/plain") with { Body = ["div > p"] };
        var outcome = ArticleExtraction.Extract(TestPages.Text($"A headline of four words\n\n{First}\n"), TestPages.FirstSource with { Layouts = [layout] }, TestPages.Data);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor == ArticleDiagnostics.BadSelector);
    }

    private static string LanguageOf(Generator.Transcripts.Transcript transcript) => ArticleExtraction.Extract(transcript, TestPages.FirstSource, TestPages.Data).Value!.Language.Value;

    private static Sequence<string> TextsOf(Article article) => [.. ArticleText.Paragraphs(article), .. ArticleText.Paragraphs(article.CapturedNotices), .. article.Omissions.Select(o => o.Text)];
}
