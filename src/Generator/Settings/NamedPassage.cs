using Generator.Diagnostics;

namespace Generator.Settings;

/// <summary>A passage of a capture as a person names it: by its number, as `extract --why` prints it, and by the words it begins with.</summary>
/// <param name="Number">From 1; null where the words alone tell which one it is.</param>
/// <param name="Begins">Null for a passage without words.</param>
/// <param name="Reason">Of what is kept, why; of what is omitted, a name from the closed list of reasons.</param>
/// <param name="Location">Where it is named.</param>
public sealed record NamedPassage(int? Number, string? Begins, string Reason, Location Location)
{
    /// <summary>Reads one item under `keep:` or `omit:`.</summary>
    public static NamedPassage Read(SettingsReader reader)
    {
        var passage = ReadName(reader, reader.RequiredText("reason"));
        reader.Finish();
        return passage;
    }

    /// <summary>Reads how an item names its passage, and leaves the other keys.</summary>
    public static NamedPassage ReadName(SettingsReader reader, string reason)
    {
        var passage = new NamedPassage(reader.Number("passage"), reader.Text("begins"), reason, reader.Location);
        if (passage is { Number: null, Begins: null })
        {
            reader.Report(SettingsDiagnostics.MissingKey.At(reader.Location, "begins"));
        }

        return passage;
    }
}
