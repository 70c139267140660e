using System.Buffers;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads the table of how each script is set. What it answers can be written into a stylesheet as it is: no value can end its rule.</summary>
public static class TypographyReader
{
    private static readonly SearchValues<char> s_notInFamilies = SearchValues.Create(";{}<>@\\/\n\r\t");

    /// <param name="path">As diagnostics name the file.</param>
    public static Outcome<TypographyTable> Read(string text, string path)
    {
        var read = YamlReading.Read(text, path);
        if (!read.HasValue)
        {
            return Outcome.Nothing<TypographyTable>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var root = new SettingsReader(read.Value, diagnostics);
        var usual = root.Map("default") is { } map ? Row(map, []) : new TypographyRow([]);
        var rows = root.Maps("rows").Select(row => Row(row, Languages(row))).ToSequence();
        root.Finish();
        return Outcome.Of(new TypographyTable(usual, rows), diagnostics);
    }

    private static TypographyRow Row(SettingsReader map, Sequence<string> languages)
    {
        var row = new TypographyRow(languages)
        {
            Serif = Families(map, "serif"),
            Sans = Families(map, "sans"),
            Size = Number(map, "size", 50, 200),
            Leading = Number(map, "leading", 1, 4),
            Tight = Number(map, "tight", 1, 4),
            Measure = Number(map, "measure", 10, 100),
            Hyphens = map.Value("hyphens", "`auto` or `none`", text => text switch { "auto" => "auto", "none" => "manual", _ => null }),
            HasSlant = map.Flag("slant") ?? true,
            IsStrict = map.Flag("strict") ?? false,
        };
        map.Finish();
        return row;
    }

    private static Sequence<string> Languages(SettingsReader row)
    {
        var languages = new List<string>();
        foreach (var text in row.Texts("for"))
        {
            var isScript = text.StartsWith("*-", StringComparison.Ordinal);
            if (LanguageTag.TryParse(isScript ? "und" + text[1..] : text, out var tag) && (!isScript || tag.Script is not null))
            {
                languages.Add(isScript ? "*" + tag.Value[3..] : tag.Value);
            }
            else
            {
                row.Report(SettingsDiagnostics.WrongValue.At(row.Node("for")!.Location, text, "a language tag (BCP 47), or *- and a script as in *-Arab"));
            }
        }

        return languages.ToSequence();
    }

    private static string? Families(SettingsReader map, string key) =>
        map.Value(key, "families as CSS writes them, parted by commas", text => text.Length > 0 && !text.AsSpan().ContainsAny(s_notInFamilies) && text.Count(c => c == '"') % 2 == 0 ? text : null);

    private static string? Number(SettingsReader map, string key, decimal least, decimal most) => map.Value(
        key,
        string.Create(CultureInfo.InvariantCulture, $"number from {least} to {most}"),
        text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture)
            : null);
}
