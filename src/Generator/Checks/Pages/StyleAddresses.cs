using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Checks.Pages;

/// <summary>The addresses that a stylesheet makes a browser fetch: `url()`, `@import`, `image-set()`.</summary>
internal static partial class StyleAddresses
{
    public static IEnumerable<string> In(string styles) =>
        Address().Matches(Unescaped(WithoutComments(styles))).Select(m => m.Groups["address"].Value.Trim()).Where(a => a.Length > 0);

    // By hand: a pattern would search to the end of the file anew for each comment that isn't closed. One that isn't reaches to the end (CSS Syntax 3 §4.3.2).
    private static string WithoutComments(string styles)
    {
        var kept = new StringBuilder(styles.Length);
        for (var at = 0; at < styles.Length;)
        {
            var start = styles.IndexOf("/*", at, StringComparison.Ordinal);
            kept.Append(styles, at, (start < 0 ? styles.Length : start) - at);
            var end = start < 0 ? -1 : styles.IndexOf("*/", start + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            kept.Append(' ');
            at = end + 2;
        }

        return kept.ToString();
    }

    // `u\72l(` is `url(` to a browser (CSS Syntax 3 §4.3.7).
    private static string Unescaped(string styles) => Escape().Replace(styles, m =>
        m.Groups["hex"].Value is { Length: > 0 } hex
            ? Rune.TryCreate(int.Parse(hex, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture), out var rune) ? rune.ToString() : "\uFFFD"
            : m.Groups["sign"].Value);

    [GeneratedRegex(@"\\((?<hex>[0-9a-fA-F]{1,6})\s?|(?<sign>[^\n]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Escape();

    [GeneratedRegex("""((url|src)\(\s*["']?(?<address>[^"')]*)|@import\s+["'](?<address>[^"']*)|image-set\(\s*["'](?<address>[^"']*))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Address();
}
