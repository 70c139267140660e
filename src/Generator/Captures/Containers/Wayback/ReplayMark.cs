using System.Text.RegularExpressions;

namespace Generator.Captures.Containers.Wayback;

/// <summary>What a public web archive writes into the pages it shows, by which such a page is known wherever it was saved.</summary>
internal static partial class ReplayMark
{
    private static readonly string[] s_comments = ["BEGIN WAYBACK TOOLBAR INSERT", "End Wayback Rewrite JS Include", "__wm.wombat("];

    /// <summary>Whether the archive's own marks are in a page.</summary>
    public static bool IsIn(string page) => Array.Exists(s_comments, mark => page.Contains(mark, StringComparison.Ordinal));

    /// <summary>The address of the copy, as the page's script knows it; null where it doesn't say.</summary>
    public static string? AddressIn(string page)
    {
        var match = Script().Match(page);
        return match.Success ? $"https://web.archive.org/web/{match.Groups["stamp"].Value}/{match.Groups["original"].Value}" : null;
    }

    [GeneratedRegex(@"__wm\.wombat\(\s*""(?<original>https?:[^""\s]{1,4000})""\s*,\s*""(?<stamp>[0-9]{14})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Script();
}
