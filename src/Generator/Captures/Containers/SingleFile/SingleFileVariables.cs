using System.Globalization;

namespace Generator.Captures.Containers.SingleFile;

/// <summary>The pictures that SingleFile wrote into a page once for several places, as variables of its style: `--sf-img-1:url("data:image/png;base64,…")`.</summary>
internal sealed class SingleFileVariables
{
    private const string Name = "--sf-img-";
    private const int LongestNumber = 6;

    private readonly string _page;
    private readonly Lazy<Dictionary<int, Range>> _values;

    private SingleFileVariables(string page)
    {
        _page = page;
        _values = new Lazy<Dictionary<int, Range>>(Read);
    }

    /// <summary>Null for a page that SingleFile didn't save.</summary>
    public static SingleFileVariables? Of(ReadOnlySpan<byte> bytes, string page) =>
        page.AsSpan(0, Math.Min(page.Length, SingleFileMark.SearchedBytes)).Contains("SingleFile", StringComparison.Ordinal) && SingleFileMark.Find(bytes) is not null ? new SingleFileVariables(page) : null;

    /// <summary>The address of the picture that an element's style names; null where it names none.</summary>
    public string? Find(string? style) =>
        style?.IndexOf("var(" + Name, StringComparison.Ordinal) is >= 0 and var at && Number(style.AsSpan(at + 4 + Name.Length)) is { } number && _values.Value.TryGetValue(number, out var range) ? _page[range] : null;

    private Dictionary<int, Range> Read()
    {
        var values = new Dictionary<int, Range>();
        for (var at = _page.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = _page.IndexOf(Name, at, StringComparison.Ordinal))
        {
            at += Name.Length;
            var number = Number(_page.AsSpan(at));
            var start = at + Digits(_page.AsSpan(at));
            foreach (var opening in (string[])[":url(\"", ": url(\"", ":url('", ":url("])
            {
                if (number is not null && _page.AsSpan(start).StartsWith(opening) && _page.AsSpan(start + opening.Length).IndexOfAny("\"')") is > 0 and var length)
                {
                    values.TryAdd(number.Value, new Range(start + opening.Length, start + opening.Length + length));
                    at = start + opening.Length + length;
                    break;
                }
            }
        }

        return values;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    private static int? Number(ReadOnlySpan<char> text) =>
        Digits(text) is > 0 and <= LongestNumber and var digits ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
