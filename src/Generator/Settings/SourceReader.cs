using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>Reads a newsroom's profile.</summary>
public static class SourceReader
{
    /// <summary>Reads `seeds/&lt;id&gt;/source.yml`.</summary>
    /// <param name="archive">The archive's folder.</param>
    /// <param name="id">Name of the source's folder.</param>
    /// <param name="reasons">The names that may stand under `reason:`; Articles keeps the closed list.</param>
    public static Outcome<Source> Read(InputTree archive, string id, IReadOnlyCollection<string> reasons)
    {
        var file = $"seeds/{id}/source.yml";
        return archive.ReadText(file, YamlReading.LongestText) is { } text
            ? Parse(text, file, id, reasons)
            : Outcome.Nothing<Source>(SettingsDiagnostics.FileMissing.At(Location.Of($"seeds/{id}"), file));
    }

    public static Outcome<Source> Parse(string text, string file, string id, IReadOnlyCollection<string> reasons)
    {
        var read = YamlReading.Read(text, file);
        if (!read.HasValue)
        {
            return Outcome.Nothing<Source>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var reader = new SettingsReader(read.Value, diagnostics);
        var names = SiteSettingsReader.Names(reader, "names");
        var source = new Source(
            id,
            names,
            reader.Line("short_name") ?? (names.Count > 0 ? names[0].Name : id),
            reader.Texts("aliases"),
            reader.Maps("hosts").Select(Host).Where(host => host.Host.Length > 0).ToSequence(),
            reader.Line("rights_line"),
            reader.Texts("designations"),
            reader.Maps("layouts").Select(layout => Layout(layout, reasons)).ToSequence())
        {
            Phrases = reader.Maps("phrases").Select(phrase => Phrase(phrase, reasons)).ToSequence(),
        };
        reader.Finish();
        return new Outcome<Source>(names.Count > 0 ? source : null, diagnostics.ToSequence());
    }

    private static SourceHost Host(SettingsReader reader)
    {
        // As addresses carry it: in ASCII, with other letters in punycode.
        var name = reader.RequiredText("host") is { Length: > 0 } ? reader.Value("host", "the name of a host, as news.example or новости.example", UrlHost.Read) : null;
        var host = new SourceHost(name ?? "", reader.Language("language"));
        reader.Finish();
        return host;
    }

    private static Layout Layout(SettingsReader reader, IReadOnlyCollection<string> reasons)
    {
        var layout = new Layout(
            reader.RequiredText("name"),
            reader.RequiredText("media_type"),
            reader.Date("until"),
            reader.Texts("matches"),
            reader.Texts("headline"),
            reader.Texts("standfirst"),
            reader.Texts("byline"),
            reader.Texts("dateline"),
            reader.Texts("published"),
            reader.Texts("body"),
            reader.Maps("omit").Select(omit => Omission(omit, reasons)).ToSequence(),
            reader.Maps("phrases").Select(phrase => Phrase(phrase, reasons)).ToSequence());
        reader.Finish();
        return layout;
    }

    private static LayoutOmission Omission(SettingsReader reader, IReadOnlyCollection<string> reasons)
    {
        var omission = new LayoutOmission(reader.RequiredText("selector"), Reason(reader, reasons));
        reader.Finish();
        return omission;
    }

    internal static FurniturePhrase Phrase(SettingsReader reader, IReadOnlyCollection<string> reasons)
    {
        var phrase = new FurniturePhrase(reader.Language("language") ?? LanguageTag.Undetermined, reader.RequiredText("text"), Reason(reader, reasons));
        reader.Finish();
        return phrase;
    }

    private static string Reason(SettingsReader reader, IReadOnlyCollection<string> reasons)
    {
        var reason = reader.RequiredText("reason");
        if (reason.Length > 0 && !reasons.Contains(reason, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(reason, reasons);
            reader.Report(SettingsDiagnostics.WrongValue.At(reader.Node("reason")!.Location, reason, nearest is null ? "reason from the closed list" : $"reason from the closed list; did you mean '{nearest}'"));
        }

        return reason;
    }
}
