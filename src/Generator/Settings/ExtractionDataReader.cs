using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads what pages of all newsrooms have in common.</summary>
public static class ExtractionDataReader
{
    private const string PhrasesFile = "extraction.yml";
    private const string DatesFile = "dates.yml";

    private const int MonthsInYear = 12;

    /// <summary>The data built into the program; a test holds that it reads without complaint.</summary>
    /// <param name="reasons">The names that may stand under `reason:`; Articles keeps the closed list.</param>
    public static Outcome<ExtractionData> BuiltIn(IReadOnlyCollection<string> reasons)
    {
        var diagnostics = new List<Diagnostic>();
        var phrases = Reader(PhrasesFile, diagnostics);
        var data = new ExtractionData(
            phrases.Maps("phrases").Select(phrase => SourceReader.Phrase(phrase, reasons)).ToSequence(),
            phrases.Texts("conjunctions"),
            Dates(Reader(DatesFile, diagnostics)));
        phrases.Finish();
        return new Outcome<ExtractionData>(data, diagnostics.ToSequence());
    }

    private static SettingsReader Reader(string file, List<Diagnostic> diagnostics)
    {
        var read = YamlReading.Read(Encoding.UTF8.GetString(ProgramFiles.ReadBytes(file) ?? []), file);
        diagnostics.AddRange(read.Diagnostics);
        return new SettingsReader(read.Value ?? new SettingsNode.Map([], Location.Of(file)), diagnostics);
    }

    private static DateData Dates(SettingsReader reader)
    {
        var dates = new DateData(
            Months(reader.Map("gregorian")),
            Months(reader.Map("solar_hijri")),
            Months(reader.Map("islamic")),
            Words(reader.Map("published")),
            Words(reader.Map("updated")));
        reader.Finish();
        return dates;
    }

    private static MonthTable Months(SettingsReader? reader)
    {
        var months = new List<MonthNames>();
        foreach (var entry in reader?.AllEntries() ?? [])
        {
            var names = entry.Value is SettingsNode.List list ? list.Items.Select(reader!.TextOf).OfType<string>().ToList() : [];
            if (LanguageTag.TryParse(entry.Key, out var language) && names.Count == MonthsInYear)
            {
                months.Add(new MonthNames(language, names.Select(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToSequence()).ToSequence()));
            }
            else
            {
                reader!.Report(SettingsDiagnostics.WrongValue.At(entry.KeyLocation, entry.Key, "language tag with twelve names of months"));
            }
        }

        return new MonthTable(months.ToSequence());
    }

    // The words of all languages together, folded, each once.
    private static Sequence<string> Words(SettingsReader? reader)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in reader?.AllEntries() ?? [])
        {
            foreach (var word in entry.Value is SettingsNode.List list ? list.Items.Select(reader!.TextOf).OfType<string>() : [])
            {
                words.Add(WordNormalization.Fold(word).Replace('_', ' '));
            }
        }

        return words.ToSequence();
    }
}
