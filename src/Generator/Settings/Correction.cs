using Generator.Diagnostics;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>Words of an article that were put right: what stood there, and what stands there now.</summary>
/// <param name="Right">Empty where the words were taken out.</param>
/// <param name="Date">When it was corrected; null = not known.</param>
/// <param name="By">Who says that it was wrong; null where nobody is named.</param>
/// <param name="Source">Where they say so; null where that is nowhere.</param>
public sealed record Correction(string Wrong, string Right, EdtfDate? Date, string? By, WebUrl? Source);

/// <summary>A correction at its place in a capture.</summary>
/// <param name="Passage">The passage that holds the words.</param>
public sealed record PassageCorrection(NamedPassage Passage, Correction Correction)
{
    /// <summary>Reads one item under `corrections:`.</summary>
    public static PassageCorrection Read(SettingsReader reader)
    {
        var correction = new PassageCorrection(
            NamedPassage.ReadName(reader, ""),
            new Correction(TextNormalization.CleanLine(reader.RequiredText("wrong")), reader.Line("right") ?? "", reader.Date("date"), reader.Line("by"), reader.Url("source")));
        reader.Finish();
        return correction;
    }
}

/// <summary>Reads what was put right in a capture's words (`corrections.yml`, beside `capture.yml`).</summary>
public static class CorrectionReader
{
    public const string FileName = "corrections.yml";

    /// <summary>Reads the file's text; no value where anything is wrong with it.</summary>
    public static Outcome<Sequence<PassageCorrection>> Parse(string text, string file)
    {
        var read = YamlReading.Read(text, file);
        if (!read.HasValue)
        {
            return Outcome.Nothing<Sequence<PassageCorrection>>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var reader = new SettingsReader(read.Value, diagnostics);
        var corrections = reader.Maps("corrections").Select(PassageCorrection.Read).ToSequence();
        reader.Finish();
        return new Outcome<Sequence<PassageCorrection>>(diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? null : corrections, diagnostics.ToSequence());
    }
}
