using System.Text.Json.Nodes;

namespace Generator.LanguageData;

/// <summary>Which locales of the CLDR stand in the table, and under which tags.</summary>
internal static class LanguageChoice
{
    // Locales whose data the CLDR itself finds too few for the level `basic`, but which have all that the table asks.
    private static readonly string[] s_besides = ["bo", "ce", "ckb", "os", "yi"];

    // Tags that stand for the locale of a region: Dari, and English for readers of any country.
    private static readonly (string Tag, string Locale)[] s_regions = [("en", "en-001"), ("prs", "fa-AF")];

    /// <summary>
    /// Tags with their locales, in ordinal order of tags: every language, and every language in a script that isn't its usual one, of the coverage modern, moderate or basic.
    /// Regions are left out: an interface speaks a language, and what differs between countries is seldom what it needs.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(CldrPackages packages)
    {
        var chosen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (locale, coverage) in packages.Core("coverageLevels.json")["effectiveCoverageLevels"]!.AsObject())
        {
            if (locale != "und" && coverage!.GetValue<string>() is "modern" or "moderate" or "basic" && IsLanguageOrScript(packages, locale))
            {
                chosen[locale] = locale;
            }
        }

        foreach (var locale in s_besides)
        {
            chosen[locale] = locale;
        }

        foreach (var (tag, locale) in s_regions)
        {
            chosen[tag] = locale;
        }

        return chosen;
    }

    /// <summary>The script that a tag stands for (CLDR likely subtags, RFC 5646 §2.2.3): `Cyrl` for sr.</summary>
    public static string ScriptOf(CldrPackages packages, string locale)
    {
        var parts = locale.Split('-');
        return parts.Length > 1 && parts[1].Length == 4
            ? parts[1]
            : Likely(packages)[locale]?.GetValue<string>().Split('-')[1] ?? Likely(packages)[parts[0]]!.GetValue<string>().Split('-')[1];
    }

    private static bool IsLanguageOrScript(CldrPackages packages, string locale)
    {
        var parts = locale.Split('-');
        return parts.Length == 1 || (parts.Length == 2 && parts[1].Length == 4 && ScriptOf(packages, parts[0]) != parts[1]);
    }

    private static JsonObject Likely(CldrPackages packages) => packages.Core("supplemental/likelySubtags.json")["supplemental"]!["likelySubtags"]!.AsObject();
}
