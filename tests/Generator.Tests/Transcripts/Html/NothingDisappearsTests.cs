using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Blocks;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Tests.Transcripts.Html;

/// <summary>
/// Every character of a page that a reader could see is in its transcript exactly once: a walk of the tree that knows nothing of the reader counts them all,
/// and both counts are held against each other, character by character.
/// </summary>
public sealed class NothingDisappearsTests
{
    [Theory]
    [InlineData("cases/sanitizing")]
    [InlineData("cases/extraction")]
    [InlineData("cases/text")]
    [InlineData("cases/accessibility")]
    public void No_text_of_a_case_is_lost_or_doubled(string folder)
    {
        var files = Directory.EnumerateFiles(TestFolders.Outside(folder), "input.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        Assert.Equal("", string.Join("\n", files.Select(f => Differences(f, File.ReadAllBytes(f))).Where(d => d.Length > 0)));
    }

    [Fact]
    public void No_text_of_a_saved_page_is_lost_or_doubled()
    {
        var corpus = TestFolders.Outside("corpus");
        var differences = Directory.EnumerateDirectories(corpus).Order(StringComparer.Ordinal)
            .SelectMany(origin => Sample(origin, Path.GetFileName(origin) == "voa-dari" ? 25 : 6))
            .Select(f => Differences(Path.GetRelativePath(corpus, f), Unzipped(f)))
            .ToList();
        Assert.True(differences.Count > 60);
        Assert.Equal("", string.Join("\n", differences.Where(d => d.Length > 0)));
    }

    private static IEnumerable<string> Sample(string folder, int count)
    {
        var pages = Directory.EnumerateFiles(folder, "page.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return pages.Where((_, i) => i % Math.Max(1, pages.Count / count) == 0).Take(count);
    }

    private static byte[] Unzipped(string file)
    {
        using var zip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Differences(string name, byte[] bytes)
    {
        var outcome = Pages.Read(bytes);
        if (!outcome.HasValue)
        {
            return $"{name}: not read";
        }

        var decoded = TextDecoding.Decode(bytes, null, isMarkup: true);
        var expected = new Dictionary<char, int>();
        using var document = new HtmlParser().ParseDocument(decoded.Text);
        Walk(document.DocumentElement, document.QuerySelector("title"), expected);
        var actual = new Dictionary<char, int>();
        foreach (var passage in outcome.Value.Passages)
        {
            Count(TextOf(passage), actual);
        }

        var different = expected.Keys.Union(actual.Keys).Where(c => expected.GetValueOrDefault(c) != actual.GetValueOrDefault(c)).Order()
            .Select(c => $"'{c}' {expected.GetValueOrDefault(c)} in the page, {actual.GetValueOrDefault(c)} in the transcript");
        var line = string.Join("; ", different.Take(8));
        return line.Length == 0 ? "" : $"{name}: {line}";
    }

    private static void Walk(INode node, IElement? title, Dictionary<char, int> counts)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Count(TextNormalization.Clean(text.Data), counts);
            }
            else if (child is IElement element && element != title && element.LocalName is not ("script" or "style" or "template"))
            {
                // The reader writes the marks that a browser draws around a quotation in a line.
                Count(element.LocalName == "q" && element.HasChildNodes ? "“”" : "", counts);
                Walk(element, title, counts);
            }
        }
    }

    private static string TextOf(Passage passage) => passage.Block switch
    {
        Block.Paragraph paragraph => InlineText.Of(paragraph.Content),
        Block.Heading heading => InlineText.Of(heading.Content),
        Block.Preformatted preformatted => preformatted.Value,
        _ => "",
    };

    private static void Count(string text, Dictionary<char, int> counts)
    {
        foreach (var character in text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF')))
        {
            counts[character] = counts.GetValueOrDefault(character) + 1;
        }
    }
}
