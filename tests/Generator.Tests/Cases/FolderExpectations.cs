using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using static Generator.Tests.Cases.Expectations;

namespace Generator.Tests.Cases;

/// <summary>What cases expect of all the files that are made.</summary>
internal static class FolderExpectations
{
    public static readonly Dictionary<string, Action<CaseRun, JsonElement>> All = new(StringComparer.Ordinal)
    {
        ["pages"] = (run, expected) => Assert.All(run.Sites, site => Assert.Equal(expected.GetInt32(), site.ArticlePages.Count())),
        ["article_count"] = (run, expected) => Assert.Equal(expected.GetInt32(), run.Site.ArticlePages.Count()),
        ["files_exist"] = (run, expected) => Assert.All(Strings(expected), file => Assert.Contains(file, run.Site.Files.Keys)),
        ["no_path_segment_named"] = (run, expected) => Assert.Empty(Segments(run.Site).Select(s => s.Split('.')[0]).Intersect(Strings(expected), StringComparer.OrdinalIgnoreCase)),
        ["segment_compared"] = (_, expected) => Assert.Equal("up to the first dot, ignoring case", expected.GetString()),
        ["no_path_segment_starts_with"] = (run, expected) => Assert.All(Strings(expected), start => Assert.DoesNotContain(Segments(run.Site), s => s.StartsWith(start, StringComparison.Ordinal))),
        ["addresses_distinct_ignoring_case"] = (run, _) =>
            Assert.All(run.Sites, site => Assert.Equal(site.Files.Count, site.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count())),
        ["addresses_stable"] = (run, _) => Assert.All(run.Sites, site => Assert.Equal(run.Site.Files.Keys.Order(StringComparer.Ordinal), site.Files.Keys.Order(StringComparer.Ordinal))),
        ["nothing_overwritten"] = (run, _) => Assert.All(run.Sites, site => Assert.Equal(Articles(run), site.ArticlePages.Count() + site.Diagnostics.Count(DiagnosticExpectations.IsError))),
        ["xml_well_formed"] = XmlWellFormed,
        ["same_under_all_time_zones"] = (run, _) => Assert.All(run.SitesByTimeZone, site => AssertSame(run.Site, site)),
        ["never_contains_anywhere"] = (run, expected) => Assert.All(TextFiles(run.Site), file => Assert.All(Strings(expected), text => Assert.DoesNotContain(text, file, StringComparison.Ordinal))),
        ["never_contains_codepoints"] = (run, expected) => Assert.All(TextFiles(run.Site), file => NoneOf(expected, file)),
    };

    // Each file as it is and, where it is markup, as a parser understands it: a reference is as good as the character.
    private static IEnumerable<string> TextFiles(BuiltSite site)
    {
        foreach (var path in site.Files.Keys)
        {
            var text = site.Text(path);
            yield return text;
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                var elements = site.Document(path).All;
                yield return string.Join('\n', elements.SelectMany(e => e.Attributes.Select(a => a.Value)).Append(site.Document(path).DocumentElement.TextContent));
            }
            else if (path.EndsWith(".xml", StringComparison.Ordinal))
            {
                yield return string.Join('\n', site.Xml(path).DescendantsAndSelf().Attributes().Select(a => a.Value).Append(site.Xml(path).Value));
            }
        }
    }

    private static void NoneOf(JsonElement expected, string file)
    {
        foreach (var range in Strings(expected))
        {
            var ends = range.Split('-').Select(end => int.Parse(end[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
            var found = file.EnumerateRunes().Where(rune => rune.Value >= ends[0] && rune.Value <= ends[^1]).Select(rune => (Rune?)rune).FirstOrDefault();
            Assert.True(found is null, $"U+{found?.Value:X4} in {range}");
        }
    }

    private static int Articles(CaseRun run) => run.Case.Input.GetProperty("articles").GetArrayLength();

    private static IEnumerable<string> Segments(BuiltSite site) => site.Files.Keys.SelectMany(path => path.Split('/')).Distinct(StringComparer.Ordinal);

    private static void XmlWellFormed(CaseRun run, JsonElement expected)
    {
        foreach (var format in Strings(expected).Except(FormatsNotWritten, StringComparer.Ordinal))
        {
            var files = format switch
            {
                "feed" => run.Site.Feeds,
                "sitemap" => run.Site.Sitemaps,
                _ => throw new NotSupportedException(format),
            };
            Assert.NotEmpty(files);
            Assert.All(files, file => XDocument.Parse(run.Site.Text(file)));
        }
    }

    private static void AssertSame(BuiltSite one, BuiltSite other)
    {
        Assert.Equal(one.Files.Keys.Order(StringComparer.Ordinal), other.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(one.Files, file => Assert.Equal(file.Value, other.Files[file.Key]));
    }
}
