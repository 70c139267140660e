using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Generator.Web;

/// <summary>An absolute address outside the archive whose scheme is on the allow-list (http, https, mailto), serialised in ASCII.</summary>
public sealed record WebUrl : IComparable<WebUrl>
{
    private const int LongestText = 8192;

    private const string OuterControlsAndSpace =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u0020";

    private static readonly System.Buffers.SearchValues<char> s_schemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private WebUrl(string value, string host)
    {
        Value = value;
        Host = host;
    }

    /// <summary>The address as written in `href`: percent-encoded once, host in punycode.</summary>
    public string Value { get; }

    /// <summary>The host in lower case; empty for mailto.</summary>
    public string Host { get; }

    /// <summary>
    /// Reads an address as a browser would (URL Standard §4.4: outer controls and spaces, inner tabs and line ends are dropped, `\` counts as `/`)
    /// and refuses every scheme that is not allowed. A relative address needs the base.
    /// </summary>
    public static bool TryParse(string? text, WebUrl? baseUrl, [NotNullWhen(true)] out WebUrl? url)
    {
        // What a host becomes in ASCII may itself be read differently (`1` is an IPv4 address): only an address that reads as itself is one.
        url = Read(text, baseUrl);
        url = url is null ? null : Read(url.Value, null);
        if (url is not null && Read(url.Value, null)?.Value != url.Value)
        {
            url = null;
        }

        return url is not null;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out WebUrl? url) => TryParse(text, null, out url);

    public int CompareTo(WebUrl? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;

    private static WebUrl? Read(string? text, WebUrl? baseUrl)
    {
        if (text is null || text.Length > LongestText)
        {
            return null;
        }

        var cleaned = Clean(text);
        var isMail = cleaned.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        if (!isMail)
        {
            var query = cleaned.AsSpan().IndexOfAny('?', '#');
            cleaned = query < 0 ? cleaned.Replace('\\', '/') : string.Concat(cleaned[..query].Replace('\\', '/'), cleaned.AsSpan(query));
        }

        try
        {
            var ok = HasScheme(cleaned)
                ? Uri.TryCreate(cleaned, UriKind.Absolute, out var uri)
                : Uri.TryCreate(baseUrl is null ? null : new Uri(baseUrl.Value), cleaned, out uri);
            return ok && uri!.IsAbsoluteUri && IsAllowed(uri) ? Written(uri) : null;
        }
        catch (UriFormatException)
        {
            // Some hosts are refused only when they are turned into ASCII (RFC 5891 §4).
            return null;
        }
    }

    private static bool IsAllowed(Uri uri) =>
        uri.Scheme == Uri.UriSchemeMailto || ((uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && HostOf(uri).Length > 0 && HostOf(uri).All(char.IsAscii));

    private static WebUrl? Written(Uri uri)
    {
        var value = uri.Scheme == Uri.UriSchemeMailto ? uri.AbsoluteUri : Serialise(uri);
        return value.Length <= LongestText && value.All(char.IsAscii) ? new WebUrl(value, HostOf(uri)) : null;
    }

    private static string Serialise(Uri uri) =>
        uri.Scheme + "://" + HostOf(uri) + (uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
        + uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped);

    // An IPv6 address keeps its brackets (RFC 3986 §3.2.2).
    private static string HostOf(Uri uri) => (uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost).ToLowerInvariant();

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, colon).ContainsAnyExcept(s_schemeCharacters);
    }

    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan().Trim(OuterControlsAndSpace))
        {
            if (c is not ('\t' or '\n' or '\r'))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }
}
