using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Commands.Extracting;

/// <summary>What `extract` has to say about one capture.</summary>
/// <param name="Json">UTF-8.</param>
/// <param name="Fault">A fault of the program that this capture brought to light; null where there was none.</param>
internal sealed record ExtractAnswer(byte[] Json, bool HasArticle, Sequence<Diagnostic> Diagnostics, string? Fault)
{
    /// <summary>Whether it could not be written where it was to go.</summary>
    public bool IsLost { get; init; }
}
