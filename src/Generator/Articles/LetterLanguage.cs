using Generator.Languages;

namespace Generator.Articles;

/// <summary>
/// What the letters of a text say of its language: certain where a script or a letter belongs to one language, nothing where several share them. Detectors of languages
/// confuse Kazakh with Kyrgyz and Tatar with Azerbaijani; a letter doesn't.
/// </summary>
internal static class LetterLanguage
{
    private const int EnoughLetters = 40;

    // Letters that neither Russian nor Bulgarian, neither Persian nor Arabic has.
    private const string OtherCyrillic = "іўїєґәғқңөұүһҙҡҫҷӣӯҳҗӑӗӳӕҕҥӧӱӝӟӵӹјљњћђќѓѕ";
    private const string OtherArabic = "ٹڈڑےټډړښګۍېێۆڵڕۇۈۋڭەڪڻڳڄڀڏڊ";

    // Share of a text's letters, in percent, that names and quotations in another script may take.
    private const int MostForeignLetters = 60;

    // Neighbours share most of their letters, so that each is known by what it has and by what it lacks; where that is not enough, words decide.
    private static readonly Alphabet[] s_cyrillic =
    [
        new("ba", ["ҙҡ"], ""),
        new("tg", ["ӣӯҷ"], "ўі"),
        new("uz", ["ў", "қғҳ"], "іӣӯҷ"),
        new("be", ["ў", "і"], "қғҳ"),
        new("uk", ["їєґ"], "ыў"),
        new("mk", ["ќѓѕ"], "ђћ"),
        new("sr", ["ђћ"], "ќѓѕ"),
        new("kk", ["ұқғ", "і"], "ўҙҡ"),
        new("tt", ["ә", "ы"], "іўқғҙҡҕҥҝҹ"),
        new("ky", ["ң", "өү"], "іўәқғҙҡҕҥ"),
        new("ky", ["өү", "к"], "хіўәқғһҙҡҕҥ"),
        new("mn", ["ө", "ү", "х"], "кіўңәқғһҙҡҕҥ"),
        new("ru", ["ыэё"], OtherCyrillic),
        new("bg", ["ъ"], "ыэё" + OtherCyrillic),
    ];

    private static readonly Alphabet[] s_arabic =
    [
        new("ps", ["ټډښګۍ"], "ٹڈڑےێۆڵڕ"),
        new("ur", ["ٹڈڑے"], "ټډښګۍێڵڕڪڻ"),
        new("ug", ["ېۈ", "ە"], "ێڵڕټډښګ"),
        new("ckb", ["ێڵڕ"], "ېڭۈټډښګٹڈڑ"),
        new("fa", ["پچژگی"], OtherArabic),
        new("ar", ["ةىك"], "پچژگ" + OtherArabic),
    ];

    /// <summary>The language that the letters allow, or null.</summary>
    public static LanguageTag? Of(string text)
    {
        var language = MainScript(text) switch
        {
            "Geor" => "ka",
            "Armn" => "hy",
            "Hang" => "ko",
            "Kana" => "ja",
            "Hani" => "zh",
            "Thai" => "th",
            "Hebr" => "he",
            "Grek" => "el",
            "Mymr" => "my",
            "Khmr" => "km",
            "Laoo" => "lo",
            "Ethi" => "am",
            "Cyrl" => ByLetters(text, s_cyrillic),
            "Arab" => ByLetters(text, s_arabic),
            _ => null,
        };
        return LanguageTag.TryParse(language, out var tag) ? tag : null;
    }

    /// <summary>Whether a text can't be in the language a page states, because it is written in a script that language doesn't use.</summary>
    public static bool Contradicts(LanguageTag stated, string text)
    {
        var script = MainScript(text);
        return script is "Cyrl" or "Arab" or "Geor" or "Armn" or "Hang" or "Kana" or "Thai" or "Grek" or "Hebr" or "Mymr" && stated.Script is null
            ? stated.Language is "en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "sv" or "pl" or "cs" or "tr" or "ro" or "sq"
            : script == "Latn" && stated.Script is null && stated.Language is "ru" or "uk" or "be" or "bg" or "mk" or "ka" or "hy" or "fa" or "ar" or "prs" or "ps" or "ur" or "he" or "el" or "th";
    }

    // A letter counts when it occurs often enough to be no quotation.
    private static string? ByLetters(string text, Alphabet[] languages)
    {
        var counts = text.Where(char.IsLetter).CountBy(char.ToLowerInvariant).ToDictionary();
        var letters = counts.Values.Sum();
        bool Has(string some) => some.Sum(c => counts.GetValueOrDefault(c)) is > 1 and var count && count * 250 >= letters;
        return Array.Find(languages, l => l.Has.All(Has) && !Has(l.Lacks))?.Language;
    }

    private static string? MainScript(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;

        // Scripts change once a line, if at all.
        var (last, run) = ("", 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            var script = ScriptOf(c);
            if (!ReferenceEquals(script, last))
            {
                counts[last] = counts.GetValueOrDefault(last) + run;
                (last, run) = (script, 0);
            }

            run++;
        }

        counts[last] = counts.GetValueOrDefault(last) + run;

        if (letters < EnoughLetters)
        {
            return null;
        }

        // Japanese mixes kana with Han; kana alone decides.
        if (counts.GetValueOrDefault("Kana") * 10 > letters)
        {
            return "Kana";
        }

        var main = counts.OrderBy(c => c.Key, StringComparer.Ordinal).MaxBy(c => c.Value);
        return main.Value * 100 >= letters * (100 - MostForeignLetters) ? main.Key : null;
    }

    private static string ScriptOf(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and < '\u1F00') => "Latn",
        >= '\u0370' and < '\u0400' or (>= '\u1F00' and < '\u2000') => "Grek",
        >= '\u0400' and < '\u0530' => "Cyrl",
        >= '\u0530' and < '\u0590' => "Armn",
        >= '\u0590' and < '\u0600' => "Hebr",
        >= '\u0600' and < '\u0780' or (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFF00') => "Arab",
        >= '\u0E00' and < '\u0E80' => "Thai",
        >= '\u0E80' and < '\u0F00' => "Laoo",
        >= '\u1000' and < '\u10A0' => "Mymr",
        >= '\u10A0' and < '\u1100' or (>= '\u1C90' and < '\u1CC0') => "Geor",
        >= '\u1200' and < '\u1380' => "Ethi",
        >= '\u1780' and < '\u1800' => "Khmr",
        >= '\u3040' and < '\u3100' => "Kana",
        >= '\u3400' and < '\uA000' or (>= '\uF900' and < '\uFB00') => "Hani",
        >= '\uAC00' and < '\uD7B0' or (>= '\u1100' and < '\u1200') => "Hang",
        _ => "Zyyy",
    };

    /// <summary>What tells a language's letters from its neighbours'.</summary>
    /// <param name="Has">Running text has at least one letter of each group often.</param>
    /// <param name="Lacks">Running text has none of them often.</param>
    private sealed record Alphabet(string Language, string[] Has, string Lacks);
}
