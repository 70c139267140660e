using Generator.Languages;

namespace Generator.Transcripts.Html;

/// <summary>The machine-readable form of a `time` element (HTML Standard §2.3.5).</summary>
internal static class HtmlDateTime
{
    /// <summary>A valid date or moment in its standard form, or null: what can't be understood isn't repeated.</summary>
    public static string? Of(string? written) => EdtfDate.TryParse(written, out var date) ? date.DateTimeAttribute : null;
}
