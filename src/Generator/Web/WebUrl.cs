using System.Diagnostics.CodeAnalysis;
using Generator.Text;

namespace Generator.Web;

/// <summary>An absolute address outside the archive whose scheme is on the allow-list (http, https, mailto), serialised in ASCII.</summary>
public sealed record WebUrl : IComparable<WebUrl>
{
    private const int LongestText = 8192;

    private WebUrl(string value, string host)
    {
        Value = value;
        Host = host;
    }

    /// <summary>The address as written in `href`: percent-encoded once, host in punycode, without name and password.</summary>
    public string Value { get; }

    /// <summary>The host in lower case; empty for mailto.</summary>
    public string Host { get; }

    /// <summary>The path, with its first slash; empty for mailto.</summary>
    public string Path => Host.Length == 0 ? "" : UrlReading.PartsOf(Value).Path;

    /// <summary>Reads an address as a browser would (URL Standard §4.4) and refuses every scheme that is not allowed. A relative address needs the base.</summary>
    public static bool TryParse(string? text, WebUrl? baseUrl, [NotNullWhen(true)] out WebUrl? url)
    {
        url = text is not { Length: <= LongestText } ? null
            : UrlReading.Read(text, baseUrl is { Host.Length: > 0 } ? baseUrl.Value : null) is { } parts && parts.Write() is { Length: <= LongestText } value ? new WebUrl(value, parts.Host)
            : null;
        return url is not null;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out WebUrl? url) => TryParse(text, null, out url);

    /// <summary>The address without some of the named values that a query, or a fragment in its form, hands over; and those, as they were written.</summary>
    /// <param name="isRemoved">Told each value's name in lower case.</param>
    public (WebUrl Url, Sequence<string> Removed) Without(Func<string, bool> isRemoved)
    {
        if (Host.Length == 0 || !Value.AsSpan().ContainsAny('?', '#'))
        {
            return (this, []);
        }

        var parts = UrlReading.PartsOf(Value);
        var removed = new List<string>();
        var query = Kept(parts.Query, isRemoved, removed);
        var fragment = Kept(parts.Fragment, isRemoved, removed);
        return removed.Count == 0 ? (this, []) : (new WebUrl((parts with { Query = query, Fragment = fragment }).Write(), Host), removed.ToSequence());
    }

    public int CompareTo(WebUrl? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;

    private static string Kept(string part, Func<string, bool> isRemoved, List<string> removed)
    {
        if (part.Length < 2)
        {
            return part;
        }

        var pairs = part[1..].Split('&').ToLookup(pair => isRemoved(pair[..(pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? at : pair.Length)].ToLowerInvariant()));
        removed.AddRange(pairs[true]);
        return !pairs[true].Any() ? part : pairs[false].Any() ? part[0] + string.Join('&', pairs[false]) : "";
    }
}
