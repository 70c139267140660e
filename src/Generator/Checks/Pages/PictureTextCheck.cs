using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Every picture has a text in its place, which may be empty where the picture says nothing.</summary>
internal static class PictureTextCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page) =>
        page.Named("img").Where(i => i.GetAttribute("alt") is null).Select(i => page.Report(CheckDiagnostics.PictureWithoutText, i, i.GetAttribute("src") ?? ""));
}
