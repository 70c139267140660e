using System.Diagnostics.CodeAnalysis;
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
        document = Parse(Text) ?? Parse(Mended());
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

    private string Mended()
    {
        var start = Text.IndexOfAny(['{', '[']);
        var end = Text.LastIndexOfAny(['}', ']']);
        var mended = new StringBuilder();
        foreach (var character in start < 0 || end < start ? "" : Text[start..(end + 1)])
        {
            mended.Append(char.IsControl(character) ? ' ' : character);
        }

        return mended.ToString();
    }
}
