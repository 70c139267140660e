using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>
/// Reads the facts of a designation, each with its source. What is missing or wrong is reported and a stand-in given, so that all problems of a file are told at once;
/// the designation is then left out.
/// </summary>
internal sealed class FactReader(Sequence<FactSource> sources)
{
    private static readonly FactSource s_noSource = new("", "", null, EdtfDate.OfDay(1, 1, 1), false);

    public Sequence<FactSource> Sources { get; } = sources;

    /// <summary>The sources listed in a file, ordered by their keys.</summary>
    public static Sequence<FactSource> SourcesOf(SettingsReader keys)
    {
        if (keys.Map("sources") is not { } map)
        {
            keys.RequiredText("sources");
            return [];
        }

        var sources = new List<FactSource>();
        foreach (var entry in map.AllEntries())
        {
            if (map.MapOf(entry.Value) is { } source)
            {
                sources.Add(new FactSource(entry.Key, source.RequiredText("name"), source.Url("url"), RequiredDate(source, "date"), source.Flag("state") ?? false));
                source.Finish();
            }
        }

        return sources.OrderBy(s => s.Id, StringComparer.Ordinal).ToSequence();
    }

    /// <summary>The source that a fact names.</summary>
    /// <param name="fact">What it is, for the message: "date".</param>
    public FactSource Source(SettingsReader keys, string fact)
    {
        if (keys.Text("source") is not { } id)
        {
            keys.Report(DesignationDiagnostics.FactWithoutSource.At(keys.Location, fact));
            return s_noSource;
        }

        if (Sources.FirstOrDefault(s => s.Id == id) is { } source)
        {
            return source;
        }

        var nearest = NearestName.Of(id, Sources.Select(s => s.Id));
        keys.Report(DesignationDiagnostics.SourceUnknown.At(keys.Node("source")!.Location, id, nearest is null ? "" : $"; did you mean '{nearest}'?"));
        return s_noSource;
    }

    /// <summary>A text by language; reported where it is missing.</summary>
    public static MultilingualText Texts(SettingsReader keys, string key) => new(SiteSettingsReader.Names(keys, key).Select(n => new LanguageText(n.Language, n.Name)).DefaultIfEmpty(new LanguageText(LanguageTag.Undetermined, "")).ToSequence());

    /// <summary>A country by its two letters, in capitals.</summary>
    public static string? Country(SettingsReader keys, string key) =>
        keys.Value(key, "country of two capital letters (ISO 3166-1), as RU", text => text.Length == 2 && text.All(char.IsAsciiLetterUpper) ? text : null);

    public static string RequiredCountry(SettingsReader keys, string key) => keys.Node(key) is null ? keys.RequiredText(key) : Country(keys, key) ?? "";

    public static EdtfDate RequiredDate(SettingsReader keys, string key)
    {
        if (keys.Node(key) is null)
        {
            keys.RequiredText(key);
        }

        return keys.Date(key) ?? s_noSource.Date;
    }

    public static Sequence<string> RequiredTexts(SettingsReader keys, string key)
    {
        if (keys.Node(key) is null)
        {
            keys.RequiredText(key);
        }

        return keys.Texts(key);
    }

    /// <summary>One name of a closed list, written as `foreign-agent`.</summary>
    public static T Named<T>(SettingsReader keys, string key)
        where T : struct, Enum => keys.RequiredText(key) is { Length: > 0 } text ? Parse<T>(keys, key, text) ?? default : default;

    /// <summary>Some names of a closed list.</summary>
    public static Sequence<T> AllNamed<T>(SettingsReader keys, string key)
        where T : struct, Enum => keys.Texts(key).Select(text => Parse<T>(keys, key, text)).OfType<T>().Distinct().ToSequence();

    private static T? Parse<T>(SettingsReader keys, string key, string text)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        foreach (var value in values)
        {
            if (ListedName.Of(value) == text)
            {
                return value;
            }
        }

        keys.Report(SettingsDiagnostics.WrongValue.At(keys.Node(key)!.Location, text, "one of " + string.Join(", ", values.Select(ListedName.Of))));
        return null;
    }
}
