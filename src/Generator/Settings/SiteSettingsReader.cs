using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>Reads what an archive says of itself.</summary>
public static class SiteSettingsReader
{
    public const string File = "content/site.yml";

    /// <summary>Reads `content/site.yml`; no value where it can't be built upon.</summary>
    public static Outcome<SiteSettings> Read(InputTree archive)
    {
        if (archive.ReadText(File, YamlReading.LongestText) is not { } text)
        {
            return Outcome.Nothing<SiteSettings>(SettingsDiagnostics.FileMissing.At(Location.Archive, File));
        }

        var read = YamlReading.Read(text, File);
        if (!read.HasValue)
        {
            return Outcome.Nothing<SiteSettings>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var reader = new SettingsReader(read.Value, diagnostics);
        var names = Names(reader, "names");
        var languages = Tags(reader);
        var settings = new SiteSettings(names, languages, BaseUrl(reader), reader.Contact("contact_url")) 
        {
            Limits = ReadingLimitsReader.Read(reader),
            Images = Images(reader),
            Scripts = ScriptTwinReader.Read(reader, archive, diagnostics),
            Fallbacks = FallbackOrderReader.Read(reader, languages),
        };
        reader.Finish();
        return new Outcome<SiteSettings>(names.Count > 0 && languages.Count > 0 ? settings : null, diagnostics.ToSequence());
    }

    /// <summary>The limits an archive sets; the usual ones where it sets none, or where there is no archive.</summary>
    public static ReadingLimits LimitsOf(InputTree archive) => Read(archive).Value?.Limits ?? ReadingLimits.Default;

    /// <summary>A map from language tag to name; reports a missing map and every key that is no tag.</summary>
    internal static Sequence<SourceName> Names(SettingsReader reader, string key)
    {
        if (reader.Map(key) is not { } map)
        {
            reader.RequiredText(key);
            return [];
        }

        var names = new List<SourceName>();
        foreach (var entry in map.AllEntries())
        {
            if (!LanguageTag.TryParse(entry.Key, out var tag))
            {
                reader.Report(SettingsDiagnostics.WrongValue.At(entry.KeyLocation, entry.Key, "a language tag (BCP 47), as uk or sr-Latn"));
            }
            else if (map.TextOf(entry.Value) is { } text && TextNormalization.CleanLine(text) is { Length: > 0 } name)
            {
                names.Add(new SourceName(tag, name));
            }
        }

        if (names.Count == 0)
        {
            reader.Report(SettingsDiagnostics.MissingKey.At(map.Location, key));
        }

        return names.ToSequence();
    }

    private static Sequence<LanguageTag> Tags(SettingsReader reader)
    {
        var tags = new List<LanguageTag>();
        foreach (var text in reader.Texts("languages"))
        {
            if (!LanguageTag.TryParse(text, out var tag))
            {
                reader.Report(SettingsDiagnostics.WrongValue.At(reader.Node("languages")!.Location, text, "a language tag (BCP 47), as uk or sr-Latn"));
            }
            else if (!tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        if (reader.Node("languages") is null)
        {
            reader.Report(SettingsDiagnostics.MissingKey.At(reader.Location, "languages"));
        }

        return tags.ToSequence();
    }

    private static PictureChoice Images(SettingsReader reader) => reader.Value("images", "none, small or full", text => text switch
    {
        "none" => (object)PictureChoice.None,
        "small" => PictureChoice.Small,
        "full" => PictureChoice.Full,
        _ => null,
    }) as PictureChoice? ?? PictureChoice.Small;

    private static WebUrl? BaseUrl(SettingsReader reader)
    {
        const string Form = "an http or https address of a folder, without query or fragment, as https://name.github.io/archive/";
        return reader.Value("base_url", Form, ParseBaseUrl);
    }

    /// <summary>Reads a base address; adds the slash that a folder's address ends with.</summary>
    public static WebUrl? ParseBaseUrl(string text) =>
        WebUrl.TryParse(text.EndsWith('/') ? text : text + "/", out var url) && url.Host.Length > 0 && !url.Value.AsSpan().ContainsAny('?', '#') ? url : null;
}
