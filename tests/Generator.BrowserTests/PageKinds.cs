using System.Text.RegularExpressions;

namespace Generator.BrowserTests;

/// <summary>Tells from a page's path what kind of page it is, so that a test can say which kinds it saw in which languages.</summary>
internal static partial class PageKinds
{
    /// <summary>The kinds that every language of the interface has, in this archive.</summary>
    public static readonly IReadOnlyList<string> OfEveryLanguage =
        ["index", "archive", "year", "month", "article", "text", "source", "notices", "about", "accessibility", "verify"];

    /// <summary>The kinds with one page for all languages.</summary>
    public static readonly IReadOnlyList<string> OfTheSite = ["chooser", "404"];

    public static readonly IReadOnlyList<string> Languages = ["en", "uk", "ru", "fa"];

    /// <summary>The page's kind, and its language, which is empty where it has none of its own.</summary>
    public static (string Kind, string Language) Of(string path) => path switch
    {
        "index.html" => ("chooser", ""),
        "404.html" => ("404", ""),
        _ when path.EndsWith(".text.html", StringComparison.Ordinal) => ("text", Language(path)),
        _ when path.EndsWith(".captures.html", StringComparison.Ordinal) => ("captures", Language(path)),
        _ when path.EndsWith(".pair.html", StringComparison.Ordinal) => ("pair", Language(path)),
        _ when path.Contains("/sources/", StringComparison.Ordinal) => ("source", Language(path)),
        _ when Year().IsMatch(path) => ("year", Language(path)),
        _ when Month().IsMatch(path) => ("month", Language(path)),
        _ when path.EndsWith("/undated/index.html", StringComparison.Ordinal) => ("undated", Language(path)),
        _ when path.Count(c => c == '/') == 1 => (Path.GetFileNameWithoutExtension(path), Language(path)),
        _ => ("article", Language(path)),
    };

    private static string Language(string path) => path[..path.IndexOf('/', StringComparison.Ordinal)];

    [GeneratedRegex("^[^/]+/[0-9]{4}/index\\.html$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex("^[^/]+/[0-9]{4}/[0-9]{2}/index\\.html$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Month();
}
