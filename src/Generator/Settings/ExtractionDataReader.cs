using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads what pages of all newsrooms have in common.</summary>
public static class ExtractionDataReader
{
    private const string FileName = "extraction.yml";

    private const int MonthsInYear = 12;

    /// <summary>The data built into the program; a test holds that it reads without complaint.</summary>
    /// <param name="reasons">The names that may stand under `reason:`; Articles keeps the closed list.</param>
    public static Outcome<ExtractionData> BuiltIn(IReadOnlyCollection<string> reasons) =>
        Parse(Encoding.UTF8.GetString(ProgramFiles.ReadBytes(FileName) ?? []), FileName, reasons);

    public static Outcome<ExtractionData> Parse(string text, string file, IReadOnlyCollection<string> reasons)
    {
        var read = YamlReading.Read(text, file);
        if (!read.HasValue)
        {
            return Outcome.Nothing<ExtractionData>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var reader = new SettingsReader(read.Value, diagnostics);
        var data = new ExtractionData(
            reader.Maps("phrases").Select(phrase => SourceReader.Phrase(phrase, reasons)).ToSequence(),
            reader.Texts("conjunctions"),
            reader.Map("months") is { } months ? Months(months).ToSequence() : []);
        reader.Finish();
        return new Outcome<ExtractionData>(data, diagnostics.ToSequence());
    }

    private static List<MonthNames> Months(SettingsReader reader)
    {
        var months = new List<MonthNames>();
        foreach (var entry in reader.AllEntries())
        {
            var names = entry.Value is SettingsNode.List list ? list.Items.Select(reader.TextOf).OfType<string>().ToList() : [];
            if (LanguageTag.TryParse(entry.Key, out var language) && names.Count == MonthsInYear)
            {
                months.Add(new MonthNames(language, names.Select(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToSequence()).ToSequence()));
            }
            else
            {
                reader.Report(SettingsDiagnostics.WrongValue.At(entry.KeyLocation, entry.Key, "language tag with twelve names of months"));
            }
        }

        return months;
    }
}
