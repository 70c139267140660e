using System.Buffers;

namespace Generator.Web;

/// <summary>Reads addresses as browsers do (URL Standard §4.4, basic URL parser), as far as the allowed schemes go.</summary>
internal static class UrlReading
{
    private const int HighestPort = 65535;

    private static readonly SearchValues<char> s_outer = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(c => (char)c)]);
    private static readonly SearchValues<char> s_plainPath = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~!$&'()*+,;=:@/");
    private static readonly SearchValues<char> s_schemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>The parts of an address; null for what is none, and for every scheme that isn't allowed.</summary>
    /// <param name="around">The address that a relative one is relative to, as this room has written it.</param>
    public static UrlParts? Read(string text, string? around)
    {
        var cleaned = Clean(text);
        if (SchemeOf(cleaned) is not { } scheme)
        {
            return around is null ? null : Relative(cleaned, PartsOf(around));
        }

        var rest = cleaned[(scheme.Length + 1)..];
        return scheme switch
        {
            UrlParts.Mail => rest.StartsWith('/') ? null : Mail(rest),
            "http" or "https" => !rest.StartsWith("//", StringComparison.Ordinal) && around is not null && PartsOf(around) is var parts && parts.Scheme == scheme ? Relative(rest, parts) : Authority(scheme, rest),
            _ => null,
        };
    }

    /// <summary>The parts of an address that this room has written.</summary>
    public static UrlParts PartsOf(string written)
    {
        var scheme = written[..written.IndexOf(':', StringComparison.Ordinal)];
        var start = scheme.Length + "://".Length;
        var path = written.IndexOf('/', start);
        var (host, port) = HostAndPort(written[start..path]);
        var (segments, query, fragment) = Cut(written[path..]);
        return new UrlParts(scheme, host, port.Length == 0 ? "" : ":" + port, segments, query, fragment);
    }

    // Controls and spaces around, tabs and line ends within: browsers pass over them.
    private static string Clean(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(s_outer);
        var kept = start < 0 ? "" : text[start..(text.AsSpan().LastIndexOfAnyExcept(s_outer) + 1)];
        return kept.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Concat(kept.Where(c => c is not ('\t' or '\n' or '\r'))) : kept;
    }

    private static string? SchemeOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, colon).ContainsAnyExcept(s_schemeCharacters) ? text[..colon].ToLowerInvariant() : null;
    }

    private static UrlParts Mail(string rest)
    {
        var (path, query, fragment) = Cut(rest);
        return new UrlParts(UrlParts.Mail, "", "", PercentEncoding.OpaquePath(path), PercentEncoding.Query(query), PercentEncoding.Fragment(fragment));
    }

    private static UrlParts? Relative(string text, UrlParts around)
    {
        if (text is ['/' or '\\', '/' or '\\', ..])
        {
            return Authority(around.Scheme, text);
        }

        var (path, query, fragment) = Cut(text);
        fragment = PercentEncoding.Fragment(fragment);
        if (path.Length == 0)
        {
            return around with { Query = text is ['?', ..] ? PercentEncoding.Query(query) : around.Query, Fragment = fragment };
        }

        var folder = path[0] is '/' or '\\' ? "" : around.Path[..(around.Path.LastIndexOf('/') + 1)];
        return around with { Path = Path(folder + path), Query = PercentEncoding.Query(query), Fragment = fragment };
    }

    private static UrlParts? Authority(string scheme, string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept('/', '\\');
        var rest = start < 0 ? "" : text[start..];
        var end = rest.AsSpan().IndexOfAny("/\\?#");
        var authority = end < 0 ? rest : rest[..end];
        var (written, port) = HostAndPort(authority[(authority.LastIndexOf('@') + 1)..]);
        if (UrlHost.Read(written) is not { } host || Port(scheme, port) is not { } known)
        {
            return null;
        }

        var (path, query, fragment) = Cut(end < 0 ? "" : rest[end..]);
        return new UrlParts(scheme, host, known, Path(path), PercentEncoding.Query(query), PercentEncoding.Fragment(fragment));
    }

    private static (string Host, string Port) HostAndPort(string text)
    {
        var inBrackets = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
        var colon = text.IndexOf(':', inBrackets);
        return colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
    }

    private static string? Port(string scheme, string text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            number = char.IsAsciiDigit(digit) ? (number * 10) + (digit - '0') : HighestPort + 1;
            if (number > HighestPort)
            {
                return null;
            }
        }

        return text.Length == 0 || number == (scheme == "http" ? 80 : 443) ? "" : ":" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static (string Path, string Query, string Fragment) Cut(string text)
    {
        var number = text.IndexOf('#', StringComparison.Ordinal);
        var (before, fragment) = number < 0 ? (text, "") : (text[..number], text[number..]);
        var mark = before.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (before, "", fragment) : (before[..mark], before[mark..], fragment);
    }

    // With `.` and `..` taken as what they mean, however they are spelled.
    private static string Path(string text)
    {
        // Most paths are written as they are to be: nothing to encode, no dots before a slash, however they are spelled.
        if (text.StartsWith('/') && !text.AsSpan().ContainsAnyExcept(s_plainPath) && !text.Contains("/.", StringComparison.Ordinal))
        {
            return text;
        }

        var segments = new List<string>();
        var written = text.Split('/', '\\');
        var first = text is ['/' or '\\', ..] ? 1 : 0;
        for (var i = first; i < written.Length; i++)
        {
            var segment = written[i];
            var isUp = IsDots(segment, 2);
            if (isUp && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }

            if (!isUp && !IsDots(segment, 1))
            {
                segments.Add(PercentEncoding.Path(segment));
            }
            else if (i == written.Length - 1)
            {
                segments.Add("");
            }
        }

        return "/" + string.Join('/', segments);
    }

    private static bool IsDots(string segment, int count) =>
        segment.Length <= 6 && segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is { } plain && plain.Length == count && plain.All(c => c == '.');
}
