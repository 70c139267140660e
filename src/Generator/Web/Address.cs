using System.Diagnostics.CodeAnalysis;
using Generator.Text;

namespace Generator.Web;

/// <summary>
/// The place of one file in the site: segments of lower-case-safe ASCII without `.` or `..`, never absolute. The only maker of relative links.
/// </summary>
public sealed record Address : IComparable<Address>
{
    /// <summary>The one file whose name begins with a dot: GitHub Pages looks for it at the root.</summary>
    public static readonly Address NoJekyll = new(".nojekyll");

    private Address(string path) => Path = path;

    /// <summary>The whole path with forward slashes and no leading slash: `en/2022/01/slug.html`.</summary>
    public string Path { get; }

    /// <summary>Makes an address of segments that the program itself assigns.</summary>
    /// <exception cref="ArgumentException">A segment is not allowed in an address: a fault of the caller, never of an archive.</exception>
    public static Address Of(params ReadOnlySpan<string> segments)
    {
        var path = string.Join('/', segments.ToArray());
        return TryParse(path, out var address) ? address : throw new ArgumentException($"'{path}' is no address in a site.", nameof(segments));
    }

    /// <summary>Reads a path: segments of ASCII letters, digits, `-`, `_` and `.`, none empty, beginning with a dot or named as a Windows device.</summary>
    public static bool TryParse(string? path, [NotNullWhen(true)] out Address? address)
    {
        address = path is { Length: > 0 and <= 400 } && path.Split('/').All(IsSegment) ? new Address(path) : path == NoJekyll.Path ? NoJekyll : null;
        return address is not null;
    }

    /// <summary>The link from one page to this one, naming the file: `../01/slug.html`; a page's link to itself is its own file name.</summary>
    public string RelativeTo(Address from)
    {
        var (here, there) = (from.Path, Path);
        var common = 0;
        for (var i = 0; i < here.Length && i < there.Length && here[i] == there[i]; i++)
        {
            if (here[i] == '/')
            {
                common = i + 1;
            }
        }

        var up = here.AsSpan(common).Count('/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", up)), there.AsSpan(common));
    }

    /// <summary>The absolute address under a site's base address.</summary>
    /// <param name="baseUrl">Ends with a slash.</param>
    public WebUrl Under(WebUrl baseUrl) => WebUrl.TryParse(baseUrl.Value + Path, out var url)
        ? url
        : throw new ArgumentException("A base address with a valid path joins with every address.", nameof(baseUrl));

    public int CompareTo(Address? other) => string.CompareOrdinal(Path, other?.Path);

    public override string ToString() => Path;

    private static bool IsSegment(string segment) =>
        segment.Length is > 0 and <= 120 && segment[0] is not ('.' or '_') && segment[^1] != '.' && !ReservedName.Is(segment)
        && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
