using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Every picture states its width and height in pixels.</summary>
internal static class PictureSizeCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page) =>
        page.Named("img").Where(i => !IsSize(i.GetAttribute("width")) || !IsSize(i.GetAttribute("height")))
            .Select(i => page.Report(CheckDiagnostics.PictureWithoutSize, i, i.GetAttribute("src") ?? ""));

    private static bool IsSize(string? value) => value is { Length: > 0 and < 6 } && value[0] != '0' && value.All(char.IsAsciiDigit);
}
