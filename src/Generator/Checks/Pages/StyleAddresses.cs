using System.Text.RegularExpressions;

namespace Generator.Checks.Pages;

/// <summary>The addresses that a stylesheet makes a browser fetch: `url()`, `@import`, `image-set()`.</summary>
internal static partial class StyleAddresses
{
    public static IEnumerable<string> In(string styles) =>
        Address().Matches(Unescaped(Comment().Replace(styles, " "))).Select(m => m.Groups["address"].Value.Trim()).Where(a => a.Length > 0);

    // `u\72l(` is `url(` to a browser (CSS Syntax 3 §4.3.7).
    private static string Unescaped(string styles) => Escape().Replace(styles, m =>
        m.Groups["hex"].Value is { Length: > 0 } hex
            ? System.Text.Rune.TryCreate(int.Parse(hex, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture), out var rune) ? rune.ToString() : "\uFFFD"
            : m.Groups["sign"].Value);

    [GeneratedRegex(@"\\((?<hex>[0-9a-fA-F]{1,6})\s?|(?<sign>[^\n]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Comment();

    [GeneratedRegex("""((url|src)\(\s*["']?(?<address>[^"')]*)|@import\s+["'](?<address>[^"']*)|image-set\(\s*["'](?<address>[^"']*))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Address();
}
