using System.Text;
using Generator.Articles;
using Generator.Articles.Parts;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Settings;
using Generator.Tests.Blocks;
using Generator.Transcripts;

namespace Generator.Tests.Articles.Parts;

/// <summary>What is in another language or script than the text around it is marked where it is sure, and only there (WCAG 2.2, 3.1.2).</summary>
public sealed class PartLanguagesTests
{
    private const string English = "<p>The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood.</p>";
    private const string Russian = "<p>Городской совет во вторник решил снова открыть старый мост у гавани, который был закрыт для движения после наводнения, и это было давно.</p>";
    private const string Arabic = "<p>قرر مجلس المدينة يوم الثلاثاء إعادة فتح الجسر القديم عند الميناء، الذي كان مغلقا أمام حركة المرور منذ الفيضان.</p>";

    // A script of one language names it; letters of one alphabet do; else the script alone is said, with its direction.
    [Theory]
    [InlineData("The sign said «Її міст закрито» in the morning.", "The sign said «<span lang=\"uk\" dir=\"ltr\">Її міст закрито</span>» in the morning.")]
    [InlineData("The paper Новая газета wrote about it.", "The paper <span lang=\"und-Cyrl\" dir=\"ltr\">Новая газета</span> wrote about it.")]
    [InlineData("In Tbilisi (თბილისი, the capital) and Yerevan (Երևան).", "In Tbilisi (<span lang=\"ka\" dir=\"ltr\">თბილისი</span>, the capital) and Yerevan (<span lang=\"hy\" dir=\"ltr\">Երևան</span>).")]
    [InlineData("The group القاعدة denied it.", "The group <span lang=\"ar\" dir=\"rtl\">القاعدة</span> denied it.")]
    [InlineData("The word کتاب is shared.", "The word <span lang=\"und-Arab\" dir=\"rtl\">کتاب</span> is shared.")]
    [InlineData("The Ossetian фӕндаг means road.", "The Ossetian <span lang=\"os\" dir=\"ltr\">фӕндаг</span> means road.")]
    [InlineData("The Khakas words арығ кізі stand there.", "The Khakas words <span lang=\"und-Cyrl\" dir=\"ltr\">арығ кізі</span> stand there.")]
    [InlineData("The Karakalpak words қамаққа алыныў stand there.", "The Karakalpak words <span lang=\"und-Cyrl\" dir=\"ltr\">қамаққа алыныў</span> stand there.")]
    [InlineData("The Pashto ښوونځی means school.", "The Pashto <span lang=\"ps\" dir=\"rtl\">ښوونځی</span> means school.")]
    [InlineData("He wrote שלום, and left.", "He wrote <span lang=\"he\" dir=\"rtl\">שלום</span>, and left.")]
    [InlineData("The characters 東京 and ラーメン and 这个问题 and 這個問題.", "The characters <span lang=\"und-Hani\" dir=\"ltr\">東京</span> and <span lang=\"ja\" dir=\"ltr\">ラーメン</span> and <span lang=\"zh-Hans\" dir=\"ltr\">这个问题</span> and <span lang=\"zh-Hant\" dir=\"ltr\">這個問題</span>.")]
    [InlineData("The slogan «Жыве Беларусь! Мы ўсе разам і назаўсёды» was banned.", "The slogan «<span lang=\"be\" dir=\"ltr\">Жыве Беларусь! Мы ўсе разам і назаўсёды</span>» was banned.")]
    public void Words_of_another_script_are_marked(string sentence, string expected) => Assert.Contains(expected, Body("en", English + $"<p>{sentence}</p>"), StringComparison.Ordinal);

    // Symbols, lookalikes, mixed words and smileys are no other language.
    [Theory]
    [InlineData("The particle μ and the angle α, an Ω and a π too.")]
    [InlineData("He paid 5 € – “plus” tax’s 3½ % on 1 December…")]
    [InlineData("A Моscow address and an іѕ with foreign letters.")]
    [InlineData("She shrugged ¯\\_(ツ)_/¯ and ಠ_ಠ again.")]
    [InlineData("Numbers such as ٢٠٢٤ stand alone.")]
    public void Signs_are_left_alone(string sentence) => Assert.DoesNotContain("<span", Body("en", English + $"<p>{sentence}</p>"), StringComparison.Ordinal);

    // Every language carries Latin names and abbreviations; marking each would only make voices stumble.
    [Theory]
    [InlineData("Об этом сообщает The New York Times со ссылкой на NATO и Reuters.")]
    [InlineData("Приложение Google Maps Platform Premium недоступно с iPhone 15 Pro Max.")]
    public void Latin_names_in_another_script_are_left_alone(string sentence) => Assert.DoesNotContain("lang=\"en\"", Body("ru", Russian + $"<p>{sentence}</p>"), StringComparison.Ordinal);

    // Words of one and two letters are in every language: these are Samoan, and no Italian.
    [Fact]
    public void A_few_of_the_smallest_words_name_no_language() =>
        Assert.DoesNotContain("<span", Body("ru", Russian + "<p>Надпись на старом мосту гласила «tulaga e le tutusa ma e le lelei» и была видна всем, кто подходил к городу.</p>"), StringComparison.Ordinal);

    [Fact]
    public void A_Latin_sentence_within_another_script_is_marked() =>
        Assert.Contains(
            "<span lang=\"en\" dir=\"ltr\">we have waited for this and it is not the end of the road</span>",
            Body("ar", Arabic + "<p>وقال رئيس البلدية للصحفيين في المساء: «we have waited for this and it is not the end of the road»، ثم غادر المكان إلى بيته القريب من الميناء.</p>"),
            StringComparison.Ordinal);

    [Fact]
    public void A_sentence_of_another_direction_is_turned_as_a_whole()
    {
        var body = Body("ar", Arabic + "<p>كتبت الصحيفة «Новая газета» عن ذلك أمس.</p>");
        Assert.Contains("«<span lang=\"und-Cyrl\" dir=\"ltr\">Новая газета</span>»", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Die Stadt hat am Dienstag beschlossen, dass die alte Brücke am Hafen wieder geöffnet wird, und die Bürger sind damit nicht zufrieden.</p>", "<p lang=\"de\" dir=\"ltr\">Die Stadt")]
    [InlineData("<blockquote><p>Місто вирішило знову відкрити старий міст біля гавані, її закрили після повені.</p></blockquote>", "<blockquote lang=\"uk\" dir=\"ltr\"><p>Місто")]
    [InlineData("<p>მერმა განაცხადა, რომ ხიდი გაიხსნება.</p>", "<p lang=\"ka\" dir=\"ltr\">მერმა")]
    [InlineData("<p>پل بسته است.</p>", "<p lang=\"und-Arab\" dir=\"rtl\">پل بسته است.</p>")]
    [InlineData("<h2>Новый мост</h2>", "<h2 lang=\"und-Cyrl\" dir=\"ltr\">Новый мост</h2>")]
    [InlineData("<ul><li>Первый мост</li><li>Второй мост</li></ul>", "<ul lang=\"und-Cyrl\" dir=\"ltr\"><li>Первый мост</li>")]
    [InlineData("<table><tr><th>Name</th><th>Year</th></tr><tr><td>მოსკოვი ქალაქი</td><td>1961</td></tr></table>", "<td lang=\"ka\" dir=\"ltr\">მოსკოვი ქალაქი</td>")]
    public void A_block_in_another_language_is_marked_whole(string block, string expected) => Assert.Contains(expected, Body("en", English + block + English), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>“C'est la vie,” said the mayor, and left.</p>")]
    [InlineData("<p>Aurora Vista Meridian, Hamburg, Trieste, Genova, Bilbao, Marseille, Antwerpen</p>")]
    [InlineData("<blockquote><p>Ja, das ist gut.</p></blockquote>")]
    [InlineData("<pre>let a = b; for (in i = 0; i &lt; a.length; i++) { if (a.is(b)) { se.na.je(to, a, v, do); } }</pre>")]
    public void A_short_or_doubtful_passage_is_not(string block) => Assert.DoesNotContain("lang=", Body("en", English + block + English), StringComparison.Ordinal);

    [Fact]
    public void What_the_page_marks_stays_unless_its_letters_belie_it()
    {
        var body = Body("en", English + "<p>They sang <i lang=ms>Negaraku</i> and <span lang=en-US>Новый мост</span>.</p><p lang=en-GB>Новый мост открыт.</p>");
        Assert.Contains("<span lang=\"ms\" dir=\"ltr\">", body, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"und-Cyrl\" dir=\"ltr\">Новый мост</span>.", body, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"und-Cyrl\" dir=\"ltr\">Новый мост открыт.</p>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("en-", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_script_of_the_same_language_is_named_by_it()
    {
        const string Cyrillic = "<p>Градско веће је у понедељак гласало за изградњу другог моста преко реке, рекао је градоначелник, а грађани ће чекати.</p>";
        Assert.Contains(
            "<p lang=\"sr-Latn\" dir=\"ltr\">Nakon",
            Body("sr", Cyrillic + "<p>Nakon poplave mnoge porodice su napustile svoje kuće i ne znaju kada će moći da se vrate, jer je sve uništeno.</p>" + Cyrillic),
            StringComparison.Ordinal);
    }

    // Tags for any, many and no languages (RFC 5646 §4.1) state none of the article.
    [Theory]
    [InlineData("mul")]
    [InlineData("zxx")]
    [InlineData("und")]
    public void A_page_that_names_no_one_language_is_in_that_of_its_text(string stated) => Assert.Equal("en", ArticleOf(stated, English + English).Language.Value);

    [Fact]
    public void Markup_that_a_broken_template_shows_says_nothing_of_the_language()
    {
        var markup = string.Concat(Enumerable.Range(0, 12).Select(i => $"<p>&lt;script language='javascript' src='https://ads.example/showadcode.js?w={i}&amp;position=right&amp;height=250&amp;border=none'&gt;&lt;/script&gt;</p>"));
        Assert.Equal("zh-Hans", ArticleOf("und", "<p>市议会星期二决定重新开放港口的旧桥，这座桥自从洪水以来一直没有开放，但是还没有人知道工程什么时候开始，也不知道钱从哪里来。</p>" + markup).Language.Value);
    }

    // Marks change no character of the text, so that neither its digest nor what is compared of two captures moves.
    [Fact]
    public void Marks_change_no_text()
    {
        const string Mixed = "<p>(القاعدة، تنظيم) said «Міст», 東京ラーメン, α-Ω… <b>Новая</b> <a href='https://a.example/'>газета, Ελλάδα</a>!</p>";
        var article = ArticleOf("en", English + Mixed);
        Assert.Equal("(القاعدة، تنظيم) said «Міст», 東京ラーメン, α-Ω… Новая газета, Ελλάδα!", ArticleText.Paragraphs(article.Body)[^1]);
    }

    // What closes in a run is looked for once, not once for each bracket: this took minutes.
    [Fact]
    public async Task Many_brackets_are_read_in_one_pass()
    {
        var brackets = string.Concat("Words (мост", new string('(', 2_000_000), "мост", new string(')', 2_000_000));
        Assert.True(LanguageTag.TryParse("en", out var english));
        var marking = Task.Run(() => PartLanguages.MarkLine(brackets, english, TestPages.Data.Words), TestContext.Current.CancellationToken);
        Assert.Equal(2, (await marking.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).Count);
    }

    private static string Body(string language, string body) => HtmlWriter.Write(ArticleOf(language, body).Body, new WritingContext(ArticleOf(language, body).Language, LinkFrame.On(Specimen.Page), Specimen.Words)).Markup;

    private static Article ArticleOf(string language, string body)
    {
        var page = $"<!DOCTYPE html><html lang={language}><head><title>Bridge to reopen</title></head><body><article><h1>Bridge to reopen</h1>{body}</article></body></html>";
        var transcript = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html"), ReadingLimits.Default).Value!;
        return ArticleExtraction.Extract(transcript, Source.Unknown([]), TestPages.Data).Value!;
    }
}
