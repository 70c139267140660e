using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Captures;

/// <summary>Reads the pages in which an article goes on. One that can't be read is told, and its place is kept, so that nobody takes what is left for the whole.</summary>
internal static class FurtherPageReading
{
    /// <summary>The capture with its further pages.</summary>
    /// <param name="first">The page that the article begins on.</param>
    /// <param name="most">How many bytes all pages may have together.</param>
    /// <param name="read">Reads one page of at most so many bytes, and tells what is wrong with it.</param>
    public static Outcome<Capture> Of(Capture first, int most, Func<FurtherPage, long, Outcome<Capture>> read)
    {
        var diagnostics = new List<Diagnostic>();
        var pages = new List<Capture?>();
        var left = most - (long)first.Bytes.Length;
        foreach (var page in first.Settings.FurtherPages)
        {
            var (capture, said) = Read(page, left, read);
            var fault = said.FirstOrDefault(d => d.Descriptor.Severity == Severity.Error);
            if (capture is null && fault is not null)
            {
                diagnostics.Add(CaptureDiagnostics.FurtherPageMissing.At(fault.Location, page.Name, fault.Message));
            }

            diagnostics.AddRange(said.Where(d => d != fault));

            // Records of one container have no files of their own to be told apart by.
            var file = capture?.File == first.File ? string.Create(CultureInfo.InvariantCulture, $"{first.File}/page-{pages.Count + 2}") : capture?.File;
            pages.Add(capture is null ? null : capture with { IsFurther = true, File = file! });
            left -= capture?.Bytes.Length ?? 0;
        }

        return Outcome.Of(first with { Further = pages.ToSequence() }, diagnostics);
    }

    private static Outcome<Capture> Read(FurtherPage page, long left, Func<FurtherPage, long, Outcome<Capture>> read)
    {
        try
        {
            return read(page, left);
        }
        catch (UnreadableFileException refusal)
        {
            return Outcome.Nothing<Capture>(FilesDiagnostics.Of(refusal));
        }
    }

    /// <summary>What to say of a page that is larger than what is left to read.</summary>
    public static Outcome<Capture> TooLarge(FurtherPage page, string file, long length, long most) =>
        Outcome.Nothing<Capture>(CaptureDiagnostics.TooLarge.At(Location.Of(file), page.Name, length.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)));
}
