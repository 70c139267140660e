using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html;

namespace Generator.Transcripts.Html;

/// <summary>
/// Character references that a content system escaped once too often, so that they stand as text in a value that is no markup: `L&amp;eacute;on`, `isn&amp;#8217;t`.
/// A plain ampersand stays.
/// </summary>
internal static partial class WrittenReferences
{
    public static string Undone(string value)
    {
        var at = value.IndexOf('&', StringComparison.Ordinal);
        return at < 0 || value.IndexOf(';', at) < 0 ? value : Reference().Replace(value, Character);
    }

    private static string Character(Match match)
    {
        var (name, isHex) = (match.Groups["name"].Value, match.Groups["hex"].Success);
        if (name.Length > 0)
        {
            return HtmlEntityProvider.Resolver.GetSymbol(name + ";") ?? match.Value;
        }

        var digits = match.Groups[isHex ? "hex" : "number"].Value;
        return int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.TryCreate(code, out var rune) ? rune.ToString() : match.Value;
    }

    [GeneratedRegex("&(?:#(?<number>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,30}));", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Reference();
}
