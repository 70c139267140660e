using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Languages.Cldr;
using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Proposing;

/// <summary>The file that a new interface language begins with, and what it will still need.</summary>
/// <param name="File">Its path in the archive.</param>
/// <param name="Missing">How many words are to be translated.</param>
/// <param name="IsWhole">Whether all its data are known, so that an archive can be built with it.</param>
/// <param name="Texts">The archive's own texts that the language hasn't yet: paths of files that aren't there.</param>
internal sealed record LanguageBeginning(string File, string Text, int Missing, bool IsWhole, Sequence<string> Texts)
{
    private const string Pages = "content/pages";

    /// <summary>Writes a language's file from the program's tables, and from words that somebody has translated.</summary>
    /// <param name="from">A file with `dates:` and `labels:` as text with its name; null where there is none.</param>
    public static Outcome<LanguageBeginning> Of(InputTree archive, LanguageTag tag, (string Text, string File)? from)
    {
        var diagnostics = new List<Diagnostic>();
        var translated = from is var (text, name) ? Words(text, name, diagnostics) : null;
        if (from is not null && translated is null)
        {
            return Outcome.Nothing<LanguageBeginning>(diagnostics);
        }

        var table = CldrTable.BuiltIn;
        var written = LanguageFileText.Of(tag, table, new LanguageWords(translated, English(archive)));
        var file = LanguageReader.PathOf(tag);
        if (written.Unknown.Count > 0)
        {
            diagnostics.Add(LanguageDiagnostics.DataMissing.At(Location.Of(file), written.IsKnown ? "too little" : "nothing", tag.Plain, string.Join(", ", written.Unknown)));
        }
        else
        {
            // What is to be filled in was just named; of a file that is whole but for its words every other fault is one of the words.
            diagnostics.AddRange(LanguageReader.Read(written.Text, tag, mayLackWords: true).Diagnostics.Where(d => d.Descriptor != LanguagesDiagnostics.WordsMissing));
        }

        return Outcome.Of(new LanguageBeginning(file, written.Text, written.Missing, written.Unknown.Count == 0, MissingTexts(archive, tag)), diagnostics);
    }

    private static SettingsNode.Map? Words(string text, string file, List<Diagnostic> diagnostics)
    {
        var read = YamlReading.Read(text, file);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value?.Entries.FirstOrDefault(entry => entry.Key == "labels")?.Value is SettingsNode.Map labels)
        {
            diagnostics.AddRange(labels.Entries.Where(entry => !LabelNames.Contains(entry.Key)).Select(entry =>
            {
                var nearest = NearestName.Of(entry.Key, LabelNames.All.Select(label => label.Key));
                return LanguagesDiagnostics.LabelUnknown.At(entry.KeyLocation, entry.Key, nearest is null ? "" : $"; did you mean '{nearest}'?");
            }));
            diagnostics.AddRange(labels.Entries.Where(entry => !IsWords(entry.Value)).Select(entry => SettingsDiagnostics.WrongValue.At(entry.Value.Location, entry.Value is SettingsNode.List ? "a list" : "a map", "a text, or a map of plural forms")));
        }
        else if (read.HasValue && !read.Value.Entries.Any(entry => entry.Key == "dates"))
        {
            diagnostics.Add(SettingsDiagnostics.MissingKey.At(Location.Of(file), "labels"));
            return null;
        }

        return read.Value;
    }

    private static bool IsWords(SettingsNode node) => node is SettingsNode.Scalar || (node is SettingsNode.Map map && map.Entries.All(form => form.Value is SettingsNode.Scalar));

    // What the labels say is shown to translators in English, whichever language the archive begins with.
    private static SettingsNode.Map? English(InputTree archive)
    {
        var first = SiteSettingsReader.Read(archive).Value?.FallbackLanguage ?? LanguageTag.English;
        var path = LanguageReader.PathOf(archive.FileExists(LanguageReader.PathOf(LanguageTag.English)) ? LanguageTag.English : first);
        return archive.ReadText(path, YamlReading.LongestText) is { } text ? YamlReading.Read(text, path).Value : null;
    }

    private static Sequence<string> MissingTexts(InputTree archive, LanguageTag tag) => archive.Folders(Pages).Select(page => $"{Pages}/{page}")
        .Concat(archive.Folders(DesignationReader.Folder).Select(notice => $"{DesignationReader.Folder}/{notice}"))
        .Select(folder => $"{folder}/{tag.Plain}.md")
        .Where(file => !archive.FileExists(file))
        .ToSequence();
}
