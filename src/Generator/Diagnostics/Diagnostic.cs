using System.Globalization;
using Generator.Text;

namespace Generator.Diagnostics;

/// <summary>How much a problem matters: an error publishes nothing, a warning asks to be looked at, an information only tells.</summary>
public enum Severity
{
    Information,
    Warning,
    Error,
}

/// <summary>One kind of problem the program can report, with its code, its wording and its explanation.</summary>
/// <param name="Code">Three capital letters of the room (CAP TRA ART CAT PAG OUT CHK SIT SET LAN FIL) and three digits; never reused (docs/diagnostics-ledger.txt).</param>
/// <param name="Title">The problem in a few words, without particulars.</param>
/// <param name="Message">A composite format string, filled with a diagnostic's arguments; no full stop.</param>
/// <param name="Hint">What to do, a composite format string with the same arguments; empty when there is nothing to do.</param>
/// <param name="Explanation">A paragraph for `explain` and docs/diagnostics.md: why it matters, how it comes about, how to mend it.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string Message, string Hint, string Explanation)
{
    public Diagnostic At(Location location, params ReadOnlySpan<string> arguments) => new(this, location, SequenceBuilder.Create(arguments));
}

/// <summary>A problem found at a place, worded for the person who builds the archive.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, Sequence<string> Arguments)
{
    private const string UsualSettingsFile = "capture.yml";

    public string Message => Fill(Descriptor.Message);

    public string Hint => Fill(Descriptor.Hint);

    /// <summary>The file in which what a person knows of the capture is written, where that isn't the usual one: texts name it instead.</summary>
    public string SettingsFile { get; init; } = UsualSettingsFile;

    private string Fill(string format) => string.Format(CultureInfo.InvariantCulture, format.Replace(UsualSettingsFile, SettingsFile, StringComparison.Ordinal), [.. Arguments]);
}
