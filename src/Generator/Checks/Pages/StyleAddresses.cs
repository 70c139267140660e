using System.Text.RegularExpressions;

namespace Generator.Checks.Pages;

/// <summary>The addresses that a stylesheet makes a browser fetch: `url()`, `@import`, `image-set()`.</summary>
internal static partial class StyleAddresses
{
    public static IEnumerable<string> In(string styles) =>
        Address().Matches(Comment().Replace(styles, " ")).Select(m => m.Groups["address"].Value.Trim()).Where(a => a.Length > 0);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Comment();

    [GeneratedRegex("""(url\(\s*["']?(?<address>[^"')]*)|@import\s+["'](?<address>[^"']*)|image-set\(\s*["'](?<address>[^"']*))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Address();
}
