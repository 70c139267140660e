using Generator.Settings;

namespace Generator.Languages.Cldr;

/// <summary>The words that a new language file begins with: what somebody has translated already, and what the labels say in English.</summary>
/// <param name="Translated">A map with `dates:` and `labels:`; null where nothing is translated.</param>
/// <param name="English">The English language file, or the archive's first where it has none; null where there is neither.</param>
public sealed record LanguageWords(SettingsNode.Map? Translated, SettingsNode.Map? English)
{
    /// <summary>A translated label: a single text, or a map of plural forms; null where it isn't translated.</summary>
    public SettingsNode? Label(string key) => In(Translated, "labels", key);

    /// <summary>A translated phrase or pattern of dates.</summary>
    public SettingsNode? Date(string key) => In(Translated, "dates", key);

    /// <summary>What a label says in English, in the form nearest to a category.</summary>
    public string EnglishLabel(string key, PluralCategory category) => In(English, "labels", key) switch
    {
        SettingsNode.Scalar scalar => scalar.Value,
        SettingsNode.Map forms => ((Member(forms, LanguageFile.NameOf(category)) ?? Member(forms, LanguageFile.NameOf(PluralCategory.Other))) as SettingsNode.Scalar)?.Value ?? "",
        _ => "",
    };

    public string EnglishDate(string key) => (In(English, "dates", key) as SettingsNode.Scalar)?.Value ?? "";

    private static SettingsNode? In(SettingsNode.Map? file, string section, string key) =>
        file is not null && Member(file, section) is SettingsNode.Map map ? Member(map, key) : null;

    private static SettingsNode? Member(SettingsNode.Map map, string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
