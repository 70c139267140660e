using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Generator.Commands;
using Generator.Tests.Commands;

namespace Generator.Tests.Articles;

/// <summary>The floor under extraction from the content system that the first source shares: pages in Dari, right to left, of another newsroom. It may only rise.</summary>
public class SharedContentSystemTests
{
    private const string Origin = "voa-dari";

    // Of the corpus the floor was measured on: other pages, other figures.
    private const string CorpusDigest = "8b4a94abf74ebc3676a2623dc898c66bca79d738114acc392c87ae3bfbec726c";

    private const int Pages = 25;
    private const double LowestF1 = 0.999;
    private const int FewestHeadlinesAndDays = 25;

    [Fact]
    public void Pages_of_the_shared_content_system_are_read_whole()
    {
        var corpus = TestFolders.Outside($"corpus/{Origin}");
        using var output = TestFolders.Temporary();
        var console = new TestConsole(TestFolders.Repository);
        Assert.Equal(ExitCode.Clean, console.Run("extract", corpus, "--out", output.FullPath));

        var (exact, precision, recall, pages, digest) = (0, 0.0, 0.0, 0, new StringBuilder());
        var faults = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(corpus).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            digest.Append(name).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Join(folder, "page.html.gz"))))).Append('\n');
            using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Join(folder, "expected.json")));
            using var extracted = JsonDocument.Parse(File.ReadAllBytes(Path.Join(output.FullPath, Origin, name + ".json")));
            var (want, got) = (expected.RootElement, extracted.RootElement);
            pages++;
            if (Text(want, "headline") == Text(got, "headline") && Text(got, "published").StartsWith(LocalDay(Text(want, "published"), Text(got, "published")), StringComparison.Ordinal))
            {
                exact++;
            }
            else
            {
                faults.Add($"{name}: {Text(got, "headline")} {Text(got, "published")}");
            }

            var body = ExtractionScore.OfBody(Lines(want), Lines(got));
            precision += body.Precision;
            recall += body.Recall;
            if (body is not (1, 1))
            {
                faults.Add($"{name}: precision {body.Precision:F3}, recall {body.Recall:F3}");
            }

            if (want.GetProperty("authors").ValueKind == JsonValueKind.Array)
            {
                Assert.Equal(List(want, "authors"), List(got, "authors"), StringComparer.Ordinal);
            }
            else
            {
                Assert.Empty(List(got, "authors"));
            }

            Assert.Equal("rtl", Text(got, "direction"));
        }

        Assert.Equal(CorpusDigest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digest.ToString()))));
        Assert.Equal(Pages, pages);
        Assert.True(exact >= FewestHeadlinesAndDays, string.Join('\n', faults));
        Assert.True(ExtractionScore.F1(precision / pages, recall / pages) >= LowestF1, string.Join('\n', faults));
    }

    // The expected moment, in the offset that the page states.
    private static string LocalDay(string expected, string extracted) =>
        DateTimeOffset.TryParse(extracted, System.Globalization.CultureInfo.InvariantCulture, out var stated)
            ? DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).ToOffset(stated.Offset).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : "no date";

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    private static List<string> List(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray().Select(e => e.GetString()!).ToList();

    private static string Lines(JsonElement page) => string.Join('\n', List(page, "body_text"));
}
