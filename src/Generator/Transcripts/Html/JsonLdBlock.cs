using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Generator.Transcripts.Html;

/// <summary>One block of JSON-LD as it stands in a page.</summary>
internal sealed record JsonLdBlock(string Text, int Offset)
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Reads the block; one that isn't JSON for a reason many pages share (line ends inside strings, comment marks around) is read with that mended.</summary>
    public bool TryRead([NotNullWhen(true)] out JsonDocument? document)
    {
        var text = WithWholePairs(Text);
        document = Parse(text) ?? Parse(Mended(text));
        return document is not null;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Headlines are cut in the middle of an emoji, and what is left of it is no text: half a surrogate pair, which nothing can be read from. A mark shows the loss.
    private static string WithWholePairs(string text)
    {
        if (!text.Contains("\\u", StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var (unit, length) = UnitAt(text, i);
            if (unit is { } high && char.IsHighSurrogate(high) && UnitAt(text, i + length) is ({ } low, var lowLength) && char.IsLowSurrogate(low))
            {
                length += lowLength;
            }
            else if (unit is { } half && char.IsSurrogate(half))
            {
                whole.Append('\uFFFD');
                i += length;
                continue;
            }

            whole.Append(text, i, length);
            i += length;
        }

        return whole.ToString();
    }

    // A character, written as itself or as its number; null for what else begins with a backslash, which may be a backslash.
    private static (char? Unit, int Length) UnitAt(string text, int at)
    {
        if (at >= text.Length || text[at] != '\\')
        {
            return at < text.Length ? (text[at], 1) : (null, 0);
        }

        return at + 6 <= text.Length && text[at + 1] == 'u' && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? ((char)code, 6)
            : (null, Math.Min(2, text.Length - at));
    }

    private static string Mended(string text)
    {
        var start = text.IndexOfAny(['{', '[']);
        var end = text.LastIndexOfAny(['}', ']']);
        var mended = new StringBuilder();
        foreach (var character in start < 0 || end < start ? "" : text[start..(end + 1)])
        {
            mended.Append(char.IsControl(character) ? ' ' : character);
        }

        return mended.ToString();
    }
}
