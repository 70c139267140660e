using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>Where an address written in a file of the site leads.</summary>
/// <param name="Path">Path from the site's root for what lies inside; it may not exist, and begins with `..` or `/` where it leaves the site's folder.</param>
/// <param name="IsRelative">Whether the same bytes lead there from any place the site is put to.</param>
internal readonly record struct SiteReference(ReferenceKind Kind, string Path, string Fragment, bool IsRelative)
{
    public static readonly SiteReference Outside = new(ReferenceKind.Outside, "", "", false);

    private static readonly SiteReference s_other = new(ReferenceKind.Other, "", "", false);

    /// <summary>Reads an address as a browser would that has opened the file.</summary>
    public static SiteReference Of(string written, Address from, WebUrl? baseUrl)
    {
        var text = written.Trim(' ', '\t', '\n', '\f', '\r').Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        if (SchemeOf(text) is { } scheme)
        {
            return scheme is not ("http" or "https") ? s_other
                : baseUrl is not null && text.StartsWith(baseUrl.Value, StringComparison.OrdinalIgnoreCase) ? Inside("", text[baseUrl.Value.Length..], isRelative: false)
                : Outside;
        }

        if (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith('\\'))
        {
            return Outside;
        }

        if (!text.StartsWith('/'))
        {
            return text.Length == 0 || text[0] is '#' or '?' ? Inside("", from.Path + text, isRelative: true) : Inside(FolderOf(from.Path), text, isRelative: true);
        }

        var root = baseUrl is null ? "/" : baseUrl.Path;
        return text.StartsWith(root, StringComparison.Ordinal) ? Inside("", text[root.Length..], isRelative: false) : new SiteReference(ReferenceKind.Inside, text, "", false);
    }

    /// <summary>
    /// Where a link for readers leads. The program writes its own relatively; an absolute one under the site's address is what a captured page says, such as its
    /// original address where a newsroom keeps the archive on its own host, and it promises no file of the site.
    /// </summary>
    public static SiteReference OfLink(string written, Address from, WebUrl? baseUrl) =>
        Of(written, from, baseUrl) is var reference && reference.Kind == ReferenceKind.Inside && SchemeOf(written.Trim()) is not null ? Outside : reference;

    /// <summary>The scheme an address begins with, in lower case; null for a relative one.</summary>
    public static string? SchemeOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? text[..colon].ToLowerInvariant() : null;
    }

    private static SiteReference Inside(string folder, string written, bool isRelative)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(written[(hash + 1)..]);
        var path = (hash < 0 ? written : written[..hash]).Split('?')[0];
        var segments = folder.Length == 0 ? [] : folder.Split('/').ToList();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(Uri.UnescapeDataString(segment));
            }
        }

        return new SiteReference(ReferenceKind.Inside, string.Join('/', segments), fragment, isRelative);
    }

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }
}

/// <summary>Whether an address leads to the site itself.</summary>
internal enum ReferenceKind
{
    Inside,

    /// <summary>To another host.</summary>
    Outside,

    /// <summary>To nothing that is fetched: mail, data, a script.</summary>
    Other,
}
