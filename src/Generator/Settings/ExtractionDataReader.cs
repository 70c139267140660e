using System.Globalization;
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
    private const string BylinesFile = "bylines.yml";
    private const string WordsFile = "words.yml";

    private const int MonthsInYear = 12;

    // Languages that join their small words to others have the fewest of them.
    private const int LeastShare = 12;

    /// <summary>The data built into the program; a test holds that it reads without complaint.</summary>
    /// <param name="reasons">The names that may stand under `reason:`; Articles keeps the closed list.</param>
    public static Outcome<ExtractionData> BuiltIn(IReadOnlyCollection<string> reasons)
    {
        var diagnostics = new List<Diagnostic>();
        var phrases = Reader(PhrasesFile, diagnostics);
        var data = new ExtractionData(
            phrases.Maps("phrases").Select(phrase => SourceReader.Phrase(phrase, reasons)).ToSequence(),
            phrases.Texts("conjunctions"),
            Dates(Reader(DatesFile, diagnostics)),
            Bylines(Reader(BylinesFile, diagnostics)),
            FunctionWords(Reader(WordsFile, diagnostics)));
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
            new PhraseTable(Words(reader.Map("published"))),
            new PhraseTable(Words(reader.Map("updated"))));
        reader.Finish();
        return dates;
    }

    private static BylineData Bylines(SettingsReader reader)
    {
        var bylines = new BylineData(
            new PhraseTable(Words(reader.Map("openings"))),
            new PhraseTable(Folded(reader.Texts("weak"))),
            Words(reader.Map("closings")),
            Folded(reader.Texts("roles")),
            Folded(reader.Texts("particles")),
            Folded(reader.Texts("credentials")),
            Folded(reader.Texts("accounts")));
        reader.Finish();
        return bylines;
    }

    private static WordTable FunctionWords(SettingsReader reader)
    {
        var (words, neighbours) = (reader.Map("function_words"), reader.Map("neighbours"));
        var (letters, lacking, shares) = (TextsByKey(reader.Map("letters")), TextsByKey(reader.Map("lacking_letters")), TextsByKey(reader.Map("shares")));
        IEnumerable<CommonWords> Of(SettingsReader? map, bool isNeighbour) => (map?.AllEntries() ?? []).Select(entry => new CommonWords(
            entry.Key,
            isNeighbour,
            letters.GetValueOrDefault(entry.Key, ""),
            lacking.GetValueOrDefault(entry.Key, ""),
            int.TryParse(shares.GetValueOrDefault(entry.Key), NumberStyles.None, CultureInfo.InvariantCulture, out var share) ? share : LeastShare,
            (map!.TextOf(entry.Value) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToSequence()));
        var table = new WordTable([.. Of(words, isNeighbour: false), .. Of(neighbours, isNeighbour: true)]);
        reader.Finish();
        return table;
    }

    private static Dictionary<string, string> TextsByKey(SettingsReader? reader) =>
        (reader?.AllEntries() ?? []).ToDictionary(entry => entry.Key, entry => reader!.TextOf(entry.Value) ?? "", StringComparer.Ordinal);

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

    // The words of all languages together.
    private static Sequence<string> Words(SettingsReader? reader) =>
        Folded((reader?.AllEntries() ?? []).SelectMany(entry => entry.Value is SettingsNode.List list ? list.Items.Select(reader!.TextOf).OfType<string>() : []));

    // Each once, the longest first, so that the longest that fits is found first.
    private static Sequence<string> Folded(IEnumerable<string> words) =>
        words.Select(w => WordNormalization.Fold(w).Replace('_', ' ')).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).ToSequence();
}
