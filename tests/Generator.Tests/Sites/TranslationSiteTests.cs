using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Commands;
using static Generator.Tests.Sites.TranslatedArchive;

namespace Generator.Tests.Sites;

/// <summary>What a site tells of an article's languages: on the pages, to search engines, in feeds and sitemaps.</summary>
public sealed partial class TranslationSiteTests
{
    private const string Original = "en/2024/05/council-weighs.html";

    [Fact]
    public void Scripts_are_languages_of_their_own_and_every_page_names_all_by_their_plain_tags()
    {
        using var archive = Create();
        string[] tags = ["sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant"];
        Assert.All(tags, tag => Translate(archive, tag));
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        string[] named = ["en", "sr-Cyrl", "sr-Latn", "x-default", "zh-Hans", "zh-Hant"];
        foreach (var tag in (string[])["en", .. tags])
        {
            var page = archive.ReadSite($"{tag}/2024/05/council-weighs.html");
            var alternates = Alternate().Matches(page).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
            Assert.Equal(named, alternates.Keys.Order(StringComparer.Ordinal));
            Assert.Equal($"https://archive.example.org/{tag}/2024/05/council-weighs.html", alternates[tag]);
            Assert.Equal("https://archive.example.org/" + Original, alternates["x-default"]);
            Assert.Contains(tag == "en" ? "<main id=\"article\" class=\"split\" lang=\"en\"" : $"<main id=\"article\" class=\"split\" lang=\"{tag}-t-en-t0-und\"", page, StringComparison.Ordinal);
            Assert.Contains($"<html lang=\"{tag}\"", page, StringComparison.Ordinal);
        }

        foreach (var tag in tags)
        {
            var feed = archive.ReadSite(tag + "/feed.xml");
            Assert.Contains($"xml:lang=\"{tag}-t-en-t0-und\"", feed, StringComparison.Ordinal);
            Assert.Contains($"hreflang=\"{tag}\"", feed, StringComparison.Ordinal);
            Assert.DoesNotContain("hreflang=\"" + tag + "-t", feed, StringComparison.Ordinal);
            Assert.Equal(named, Alternate().Matches(archive.ReadSite($"sitemaps/{tag}/2024.xml")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_page_says_which_interface_languages_are_missing_and_why()
    {
        using var archive = Create("en, uk, ru, fa, de");
        Translate(archive, "uk", "human");
        archive.Write(PathOf("ru"), "---\nof: council-weighs\n---\nНет.\n");
        Assert.Equal(ExitCode.CapturesLeftOut, archive.Build().Exit);
        foreach (var page in new[] { archive.ReadSite(Original), archive.ReadSite("uk/2024/05/council-weighs.html") })
        {
            var missing = Missing().Match(page).Value;
            Assert.Equal(["ru", "fa", "de"], Item().Matches(missing).Select(m => m.Groups[1].Value));
            Assert.Contains("<li lang=\"fa\" dir=\"rtl\">فارسی</li>", missing, StringComparison.Ordinal);
        }

        Assert.Contains("<summary id=\"absent-label\">Missing in 3 languages</summary>", archive.ReadSite(Original), StringComparison.Ordinal);
        Assert.Matches("(?s)could not be read.*Русский.*Not translated yet.*فارسی.*Interface de", archive.ReadSite(Original));

        Translate(archive, "ru");
        Translate(archive, "fa");
        Translate(archive, "de");
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        Assert.DoesNotContain("class=\"absent\"", archive.ReadSite(Original), StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_original_changes_the_build_warns_and_the_translation_says_that_it_is_behind_until_it_was_mended()
    {
        using var archive = Create();
        Translate(archive, "uk");
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        Assert.DoesNotContain("оригінал змінився", archive.ReadSite("uk/2024/05/council-weighs.html"), StringComparison.Ordinal);

        archive.EditCapture(CapturePath, page => page.Replace("Forty", "Fifty", StringComparison.Ordinal));
        var build = archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Contains(build.Problems, line => line.StartsWith(PathOf("uk"), StringComparison.Ordinal) && line.Contains("CAT005", StringComparison.Ordinal));
        Assert.Contains("оригінал змінився", archive.ReadSite("uk/2024/05/council-weighs.html"), StringComparison.Ordinal);
        Assert.Contains("оригінал змінився", archive.ReadSite("uk/2024/05/council-weighs.pair.html"), StringComparison.Ordinal);

        var digest = DigestHint().Match(build.Said).Groups[1].Value;
        archive.Write(PathOf("uk"), Digest().Replace(archive.Read(PathOf("uk")), "of_sha256: " + digest));
        Assert.DoesNotContain("CAT005", archive.Build().Said, StringComparison.Ordinal);
        Assert.DoesNotContain("оригінал змінився", archive.ReadSite("uk/2024/05/council-weighs.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_stands_beside_its_original_each_in_its_own_language_under_the_notice()
    {
        using var archive = Create();
        Translate(archive, "fa", body: "یک.\n\nدو.\n");
        Translate(archive, "uk", body: "Один.\n\nДва.\n\nТри.\n\nЩе одне, якого в оригіналі немає.\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var page = archive.ReadSite("fa/2024/05/council-weighs.pair.html");
        Assert.Contains("<a href=\"council-weighs.pair.html\">متن اصلی و ترجمه در کنار هم</a>", archive.ReadSite("fa/2024/05/council-weighs.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"council-weighs.pair.html", page, StringComparison.Ordinal);
        Assert.Contains("id=\"notice\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"attribution\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://archive.example.org/fa/2024/05/council-weighs.html\">", page, StringComparison.Ordinal);
        var sides = Side().Matches(page).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).ToList();
        Assert.Equal(("en\" dir=\"ltr", "Council weighs the bridge"), (sides[0].Item1, Words().Replace(sides[0].Item2, "").Trim()));
        Assert.Equal(("fa-t-en-t0-und\" dir=\"rtl", "Headline in fa"), (sides[1].Item1, Words().Replace(sides[1].Item2, "").Trim()));
        Assert.All(Paragraphs, paragraph => Assert.Contains(paragraph, page, StringComparison.Ordinal));
        Assert.Contains("<p class=\"soft\">В оригіналі цьому ніщо не відповідає.</p>", archive.ReadSite("uk/2024/05/council-weighs.pair.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Join(archive.Site, "en"), "*.pair.html", SearchOption.AllDirectories), _ => true);
        Assert.DoesNotContain("pair.html", archive.ReadSite("sitemaps/fa/2024.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translations_page_tells_what_was_put_right_in_its_original_and_leads_to_its_captures()
    {
        using var archive = Create();
        SetArticle(archive, [.. Paragraphs.Select(p => p.Replace("Forty", "Some", StringComparison.Ordinal))], captured: "2024-05-15");
        SetArticle(archive, Paragraphs, "council-weighs-later");
        archive.Write(CapturePath + "-later/corrections.yml", "corrections:\n  - begins: Forty people\n    wrong: Forty\n    right: Fifty\n    date: 2024-06-01\n");
        Translate(archive, "uk");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var page = archive.ReadSite("uk/2024/05/council-weighs.html");
        Assert.Contains("id=\"corrections\"", page, StringComparison.Ordinal);
        Assert.Matches("<bdi lang=\"en\" dir=\"ltr\"><del>.*?Forty</del><ins>.*?Fifty</ins></bdi>", page);
        Assert.Contains("<a href=\"../../../en/2024/05/council-weighs.captures.html\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"correction\"", page, StringComparison.Ordinal);

        var original = Data(archive.ReadSite(Original));
        var correction = Assert.Single(original.GetProperty("correction").EnumerateArray());
        Assert.Equal(("CorrectionComment", "“Forty” → “Fifty”", "2024-06-01"), (correction.GetProperty("@type").GetString(), correction.GetProperty("text").GetString(), correction.GetProperty("datePublished").GetString()));
        var translation = Assert.Single(original.GetProperty("workTranslation").EnumerateArray());
        Assert.Equal("https://archive.example.org/uk/2024/05/council-weighs.html", translation.GetProperty("@id").GetString());
        Assert.Equal("https://archive.example.org/" + Original, Data(page).GetProperty("translationOfWork").GetProperty("@id").GetString());
    }

    [Fact]
    public void A_language_without_articles_leads_to_those_that_have_some_and_its_home_stays_when_they_get_more()
    {
        using var archive = Create();
        archive.Write("content/site.yml", archive.Read("content/site.yml") + "fallbacks: {fa: [uk]}\n");
        Translate(archive, "uk");
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        var home = archive.ReadSite("fa/index.html");
        Assert.Equal(["uk", "en"], Elsewhere().Match(home).Groups[1].Captures.Select(c => c.Value));
        Assert.Contains("<li><a href=\"../uk/index.html\" lang=\"uk\" dir=\"ltr\" hreflang=\"uk\">Українська</a></li>", home, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"elsewhere\"", archive.ReadSite("uk/index.html"), StringComparison.Ordinal);

        archive.Write("seeds/herald/captures/2024/ferry/page.html", archive.Read(CapturePath + "/page.html"));
        archive.Write("seeds/herald/captures/2024/ferry/capture.yml", archive.Read(CapturePath + "/capture.yml"));
        archive.EditCapture("seeds/herald/captures/2024/ferry", page => page.Replace("Council weighs", "Ferry leaves", StringComparison.Ordinal).Replace("council/1", "ferry/2", StringComparison.Ordinal).Replace("Forty", "Fifty", StringComparison.Ordinal));
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("en/index.html", build.Written);
        Assert.DoesNotContain(build.Written, file => file is "fa/index.html" or "ru/index.html");
    }

    [Fact]
    public void A_file_that_isnt_named_as_a_translation_is_told()
    {
        using var archive = Create();
        Translate(archive, "uk");
        archive.Write(PathOf("ru") + ".txt", archive.Read(PathOf("uk")));
        archive.Write(PathOf("ru")[..^"ru.md".Length] + ".swp", "");
        var build = archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.StartsWith(PathOf("ru") + ".txt: warning ART057: 'ru.md.txt'", Assert.Single(build.Problems, line => line.Contains(": warning ART", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_texts_stand_side_by_side_as_the_file_pairs_them_however_long_they_are()
    {
        using var archive = Create();
        archive.Run("translate", "export", Slug, "uk");
        var file = archive.Read(PathOf("uk")).Replace("headline: \"\"", "headline: Заголовок", StringComparison.Ordinal).Replace("kind:\n", "kind: human\n", StringComparison.Ordinal);
        var second = file.IndexOf("> [original 2]", StringComparison.Ordinal);
        var third = file.IndexOf("> [original 3]", StringComparison.Ordinal);
        archive.Write(PathOf("uk"), "%0> [added]\n\nСвоє.\n\n%3\nТри.\n\nЧотири, п’ять, шість.\n\n%1\nОдин.\n"
            .Replace("%0", file[..file.IndexOf("> [original 1]", StringComparison.Ordinal)], StringComparison.Ordinal)
            .Replace("%1", file[file.IndexOf("> [original 1]", StringComparison.Ordinal)..second].TrimEnd() + "\n", StringComparison.Ordinal)
            .Replace("%3", file[third..].TrimEnd() + "\n", StringComparison.Ordinal));
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var sides = Side().Matches(archive.ReadSite("uk/2024/05/council-weighs.pair.html")).Select(m => Words().Replace(m.Groups[2].Value.Replace("</p>", "|", StringComparison.Ordinal), "").Trim('\n', '|')).Skip(2);
        Assert.Equal(["Своє.", Paragraphs[1], Paragraphs[2], "Три.|\nЧотири, п’ять, шість.", Paragraphs[0], "Один."], sides);
    }

    [Fact]
    public void The_pages_of_a_translation_that_was_removed_lead_to_the_article_that_takes_its_place()
    {
        using var archive = Create();
        Translate(archive, "uk");
        Assert.Equal(ExitCode.Clean, archive.Build("--record-addresses").Exit);
        archive.Remove(PathOf("uk"));
        archive.Write(CapturePath + "/capture.yml", archive.Read(CapturePath + "/capture.yml") + "formerly: [uk/2024/05/council-weighs.html]\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.All(["council-weighs.html", "council-weighs.pair.html"], page => Assert.Contains("url=../../../en/2024/05/council-weighs.html\"", archive.ReadSite("uk/2024/05/" + page), StringComparison.Ordinal));
        Assert.Contains("url=../../../en/2024/05/council-weighs.text.html\"", archive.ReadSite("uk/2024/05/council-weighs.text.html"), StringComparison.Ordinal);
    }

    private static JsonElement Data(string page) => JsonDocument.Parse(JsonData().Match(page).Groups[1].Value).RootElement;

    [GeneratedRegex("hreflang=\"([^\"]+)\" href=\"(https:[^\"]+)\"(?: */)?>", RegexOptions.None, 1000)]
    private static partial Regex Alternate();

    [GeneratedRegex("<details class=\"absent\">.*?</details>", RegexOptions.Singleline, 1000)]
    private static partial Regex Missing();

    [GeneratedRegex("<li lang=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Item();

    [GeneratedRegex("<div class=\"body\" lang=\"([^>]*)\">(.*?)</div>", RegexOptions.Singleline, 1000)]
    private static partial Regex Side();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("id=\"elsewhere\">[^<]*</h2>\\s*<ul[^>]*>(?:\\s*<li><a [^>]*hreflang=\"([^\"]+)\">[^<]*</a></li>)+", RegexOptions.None, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.None, 1000)]
    private static partial Regex JsonData();

    [GeneratedRegex("set `of_sha256: ([0-9a-f]{64})`", RegexOptions.None, 1000)]
    private static partial Regex DigestHint();

    [GeneratedRegex("^of_sha256: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Digest();
}
