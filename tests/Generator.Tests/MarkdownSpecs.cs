using System.Text.RegularExpressions;

namespace Generator.Tests;

/// <summary>Reads specs: Markdown files with a heading a case, and under it fenced blocks by the word after their fence.</summary>
internal static partial class MarkdownSpecs
{
    public sealed record Case(string File, string Title, IReadOnlyDictionary<string, string> Blocks);

    /// <summary>The cases of all files in a folder under tests/specs, in order.</summary>
    public static IEnumerable<Case> In(string folder) =>
        Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "tests", "specs", folder), "*.md").Order(StringComparer.Ordinal).SelectMany(Cases);

    private static IEnumerable<Case> Cases(string file)
    {
        foreach (var section in Heading().Split(File.ReadAllText(file).ReplaceLineEndings("\n")).Skip(1))
        {
            var title = section.Split('\n')[0].Trim();
            var blocks = Fence().Matches(section).ToDictionary(m => m.Groups["word"].Value, m => m.Groups["text"].Value, StringComparer.Ordinal);
            yield return new Case(Path.GetFileNameWithoutExtension(file), title, blocks);
        }
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline, 2000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```(?<word>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Fence();
}
