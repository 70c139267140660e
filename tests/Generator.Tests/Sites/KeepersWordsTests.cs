using Generator.Articles;
using Generator.Commands;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Tests.Sites;

/// <summary>What an archive's keepers state in its settings reaches its readers, in every language.</summary>
public sealed class KeepersWordsTests : IDisposable
{
    private const string Notice = "content/notices/rferl-undesirable-russia/designation.yml";

    private readonly TestArchive _archive = new();

    public KeepersWordsTests() => _archive.TakeFirstArticle();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_designation_that_has_ended_stands_as_history_wherever_its_notice_stands()
    {
        Edit(Notice, "risks:\n", "  - {event: ended, date: 2026-03-01, source: rferl-2024}\nrisks:\n");
        Build();
        Assert.All(["en/notices.html", "en/sources/rferl.html", Article("en"), Article("en", ".text")], page => Assert.Contains("This designation has ended.", _archive.ReadSite(page), StringComparison.Ordinal));
        Assert.Contains("این تصمیم دیگر برقرار نیست.", _archive.ReadSite(Article("fa")), StringComparison.Ordinal);
    }

    [Fact]
    public void That_acts_from_before_were_punished_is_told_with_its_source()
    {
        Edit(Notice, "    consequences: [fine]\n", "    consequences: [fine]\n    retroactive: true\n");
        Build();
        Assert.Contains("<dt>Acts from before the designation</dt><dd>Punished, as the source reports <span class=\"soft\">(", _archive.ReadSite("en/notices.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_words_in_a_pages_language_has_those_of_the_archives_first_and_says_which_they_are()
    {
        Edit(Notice, "  fa: سازمان نامطلوب\n", "");
        Edit(Notice, "  en: undesirable organization\n  uk: небажана організація\n", "  uk: небажана організація\n  en: undesirable organization\n");
        Edit(Notice, "          fa: روسیه\n", "");
        Build();
        var page = _archive.ReadSite("fa/notices.html");
        Assert.Contains("<bdi lang=\"en\" dir=\"ltr\">undesirable organization</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi lang=\"en\" dir=\"ltr\">Russia</bdi>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://keepers.example/write")]
    [InlineData("mailto:keepers@example.org")]
    public void Whoever_must_reach_the_keepers_finds_the_way_on_every_page(string contact)
    {
        _archive.Write("content/site.yml", _archive.Read("content/site.yml") + $"contact_url: {contact}\n");
        Build();
        Assert.All(["en/index.html", Article("uk"), "ru/about.html"], page => Assert.Contains($"<a href=\"{contact}\" rel=\"noreferrer\">", _archive.ReadSite(page), StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_texts_that_is_no_page_of_the_archive_is_told_of()
    {
        _archive.Write("content/pages/abuot/en.md", "---\nlanguage: en\ntitle: About\n---\nWords.\n");
        var build = _archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Contains("content/pages/abuot: warning TRA029: the archive has no page 'abuot', so these texts are not published; did you mean 'about'?", build.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_edition_names_the_articles_page_as_the_one_to_find_and_begins_with_a_way_past_the_notice()
    {
        Build();
        var page = _archive.ReadSite(Article("en", ".text"));
        Assert.Contains($"<link rel=\"canonical\" href=\"https://archive.example.org/{Article("en")}\">", page, StringComparison.Ordinal);
        Assert.Contains("<body>\n<a href=\"#article\" lang=\"en\" dir=\"ltr\">Skip to the article</a>", page, StringComparison.Ordinal);
        var translated = _archive.ReadSite(Article("uk", ".text"));
        Assert.Contains("Цей переклад попередження ще не перевірив носій мови.", translated, StringComparison.Ordinal);
        Assert.Contains("<blockquote lang=\"en\" dir=\"ltr\"><p>Russia declared", translated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_archive_that_nobody_has_reviewed_says_so()
    {
        Build();
        Assert.Contains("Носій мови цей переклад ще не перевірив.", _archive.ReadSite("uk/about.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("No native reader has reviewed this translation", _archive.ReadSite("en/about.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_of_a_closed_list_that_readers_see_has_its_label()
    {
        var wanted = Of<OmissionReason>("omission.").Where(key => key != "omission.empty").Concat(Of<DesignationEvent>("designation.")).Concat(Of<ReaderAct>("act.")).Concat(Of<RiskPerson>("person."))
            .Concat(Of<RiskConsequence>("consequence.")).Concat(Of<WithdrawalReason>("withdrawn.")).Concat(Of<TranslationKind>("translation."));
        Assert.Empty(wanted.Except(LabelNames.All.Select(name => name.Key), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Of<T>(string group)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => ListedName.LabelOf(group, value));

    private static string Article(string language, string kind = "") => $"{language}/2022/01/us-rejects-russian-demand-on-nato-expansion-but-offers-path-out-of-ukraine{kind}.html";

    private void Build()
    {
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
    }

    private void Edit(string path, string from, string to)
    {
        var text = _archive.Read(path).ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        _archive.Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
