using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Generator.Tests.Articles;

/// <summary>How well the pages of one origin were extracted, counted as the field's benchmarks do: averages over pages for texts, sums over phrases, shares of pages for facts.</summary>
public sealed partial class OriginScore
{
    private (double Precision, double Recall, int Pages) _body;
    private (int Wanted, int Found, int Wrong) _phrases;

    public double BodyF1 => ExtractionScore.F1(_body.Precision / _body.Pages, _body.Recall / _body.Pages);

    public double PhraseF1 => ExtractionScore.F1((double)_phrases.Found / (_phrases.Found + _phrases.Wrong), (double)_phrases.Found / _phrases.Wanted);

    public Tally Headlines { get; } = new();

    /// <summary>Pages whose day is right, by the calendar of the page or of UTC.</summary>
    public Tally Days { get; } = new();

    /// <summary>Pages whose authors are all right and no others are named, in any order.</summary>
    public Tally Authors { get; } = new();

    public void Add(JsonElement expected, JsonElement extracted)
    {
        var text = string.Join('\n', List(extracted, "body_text").Where(p => p.Length > 0));
        if (List(expected, "body_text") is { Count: > 0 } paragraphs)
        {
            var (precision, recall) = ExtractionScore.OfBody(string.Join('\n', paragraphs.Where(p => p.Length > 0)), text);
            _body = (_body.Precision + precision, _body.Recall + recall, _body.Pages + 1);
        }

        var flat = Flat(text);
        var wanted = List(expected, "segments_with");
        _phrases.Wanted += wanted.Count;
        _phrases.Found += wanted.Count(phrase => flat.Contains(Flat(phrase), StringComparison.Ordinal));
        _phrases.Wrong += List(expected, "segments_without").Count(phrase => flat.Contains(Flat(phrase), StringComparison.Ordinal));

        if (Text(expected, "headline") is { Length: > 0 } headline)
        {
            Headlines.Add(Flat(headline) == Flat(Text(extracted, "headline")));
        }

        if (DaysOf(Text(expected, "published")) is { Count: > 0 } days)
        {
            Days.Add(days.Overlaps(DaysOf(Text(extracted, "published"))));
        }

        if (List(expected, "authors") is { Count: > 0 } authors)
        {
            Authors.Add(Names(authors).SetEquals(Names(List(extracted, "authors"))));
        }
    }

    private static string Flat(string text) => WhiteSpace().Replace(text.Normalize(NormalizationForm.FormC), " ").Trim();

    private static HashSet<string> Names(List<string> names) =>
        names.Select(n => By().Replace(Flat(n).ToLowerInvariant(), "").Trim(' ', ',', ';', '.')).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);

    // The day as written, and in UTC where an offset is stated.
    private static HashSet<string> DaysOf(string published)
    {
        var days = new HashSet<string>(StringComparer.Ordinal);
        if (Day().Match(published) is { Success: true } day)
        {
            days.Add(day.Value);
        }

        if (Moment().Match(published) is { Success: true } moment && DateTimeOffset.TryParse(moment.Value, System.Globalization.CultureInfo.InvariantCulture, out var stated))
        {
            days.Add(stated.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return days;
    }

    private static string Text(JsonElement page, string name) => page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static List<string> List(JsonElement page, string name) =>
        page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(e => e.GetString() ?? "").ToList() : [];

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^by[: ]\s*", RegexOptions.None, 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.None, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment();

    /// <summary>How many of some pages are right.</summary>
    public sealed class Tally
    {
        private int _right;
        private int _all;

        public double Share => (double)_right / _all;

        public void Add(bool isRight)
        {
            _right += isRight ? 1 : 0;
            _all++;
        }
    }
}
