using System.Text.Json;
using Generator.Tests.Articles;

namespace Generator.Comparison;

/// <summary>Puts beside one another what is expected of a page and what was extracted from it.</summary>
internal static class PageComparison
{
    /// <summary>How many pages a report shows.</summary>
    public const int Worst = 20;

    /// <summary>Null where nothing is said about the page's text.</summary>
    public static ComparedPage? Of(string id, JsonElement expected, JsonElement ours)
    {
        var score = new OriginScore();
        score.Add(expected, ours);
        var isByText = Lines(expected, "body_text").Length > 0;
        var measured = isByText ? score.BodyF1 : score.PhraseF1;
        var wanted = isByText ? Lines(expected, "body_text") : Lines(expected, "segments_with");
        if (!isByText && wanted.Length == 0)
        {
            return null;
        }

        string[] names = isByText ? ["headline", "authors", "published"] : ["headline", "authors", "published", "segments_without"];
        return new ComparedPage(id, double.IsNaN(measured) ? 0 : measured, [.. names.Select(n => (n, Lines(expected, n), Lines(ours, n)))], wanted, Lines(ours, "body_text"));
    }

    private static string Lines(JsonElement page, string name) => page.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(e => e.GetString() ?? "").Where(t => t.Length > 0)),
            _ => "",
        }
        : "";
}
