using System.Text.RegularExpressions;

namespace Generator.Captures.Containers.Wayback;

/// <summary>What a public web archive writes into the pages it shows, by which such a page is known wherever it was saved.</summary>
internal static partial class ReplayMark
{
    // Of the Wayback Machine and of pywb, which national archives use.
    private static readonly string[] s_marks = ["BEGIN WAYBACK TOOLBAR INSERT", "End Wayback Rewrite JS Include", "__wm.wombat(", "wbinfo.top_url", "<!-- WB Insert -->"];

    /// <summary>The ids of the bars that they put over a page.</summary>
    public static IReadOnlyList<string> Bars { get; } = ["wm-ipp-base", "wm-ipp-print", "donato", "_wb_frame_top_banner", "_wb_plain_banner"];

    /// <summary>Whether the archive's own marks are in a page.</summary>
    public static bool IsIn(string page) => Array.Exists(s_marks, mark => page.Contains(mark, StringComparison.Ordinal));

    /// <summary>The address of the copy, as the page's script knows it; null where it doesn't say.</summary>
    public static string? AddressIn(string page)
    {
        if (page.Contains("__wm.wombat(", StringComparison.Ordinal) && Wombat().Match(page) is { Success: true } wombat)
        {
            return $"{wombat.Groups["archive"].Value}{wombat.Groups["folder"].Value}/{wombat.Groups["stamp"].Value}/{wombat.Groups["original"].Value}";
        }

        return page.Contains("wbinfo.top_url", StringComparison.Ordinal) && Info().Match(page) is { Success: true } info ? info.Groups["address"].Value : null;
    }

    [GeneratedRegex(@"__wm\.wombat\(\s{0,100}""(?<original>https?:[^""\s]{1,4000})""\s{0,100},\s{0,100}""(?<stamp>[0-9]{14})""\s{0,100},\s{0,100}""(?<archive>https?://[^""\s]{1,255}/)""\s{0,100},\s{0,100}""(?<folder>[^""\s]{1,255})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Wombat();

    [GeneratedRegex(@"wbinfo\.top_url\s{0,10}=\s{0,10}""(?<address>https?://[^""\s]{1,4000})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Info();
}
