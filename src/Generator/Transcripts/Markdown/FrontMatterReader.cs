using Generator.Diagnostics;
using Generator.Settings;

namespace Generator.Transcripts.Markdown;

/// <summary>Tells the front matter of a Markdown file (YAML between two lines of three hyphens, the first of them the file's first line) from its text.</summary>
public static class FrontMatterReader
{
    /// <summary>The longest file that can be read, in characters: its front matter and its text at their longest.</summary>
    public const int LongestFile = YamlReading.LongestText + MarkdownSyntax.LongestText;

    private const string Fence = "---";

    /// <param name="text">The whole file, without byte order mark.</param>
    /// <param name="file">Its path in the archive, for messages.</param>
    public static Outcome<MarkdownFile> Read(string text, string file)
    {
        var none = new SettingsNode.Map([], new Location(file, 0));
        var (first, second) = (LineEnd(text, 0), 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            return Outcome.Of(new MarkdownFile(file, none, text, 0));
        }

        var start = second = NextLine(text, first);
        while (second < text.Length)
        {
            var end = LineEnd(text, second);
            if (IsFence(text.AsSpan(second, end - second)))
            {
                var read = YamlReading.Read(text[start..second], file, start);
                var next = NextLine(text, end);
                return new Outcome<MarkdownFile>(new MarkdownFile(file, read.Value ?? none, text[next..], next), read.Diagnostics);
            }

            second = NextLine(text, end);
        }

        return Outcome.Of(new MarkdownFile(file, none, text, 0), MarkdownDiagnostics.FrontMatterUnclosed.At(new Location(file, 0)));
    }

    /// <summary>The same of a text that people wrote for the archive, which has to be UTF-8.</summary>
    public static Outcome<MarkdownFile> ReadOwn(string text, string file)
    {
        var read = Read(text, file);
        return text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var at
            ? new Outcome<MarkdownFile>(read.Value, [MarkdownDiagnostics.NotUtf8.At(new Location(file, at)), .. read.Diagnostics])
            : read;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t").SequenceEqual(Fence);

    private static int LineEnd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : from + length;
    }

    private static int NextLine(string text, int lineEnd) => lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : Math.Min(lineEnd + 1, text.Length);
}
