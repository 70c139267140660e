namespace Generator.Articles.Parts;

/// <summary>
/// What the letters of a text say of its language: certain where letters belong to one language, a proposal where others that use the same ones are rarer, nothing where
/// several share them. Detectors of languages confuse Kazakh with Kyrgyz and Tatar with Azerbaijani; a letter doesn't.
/// </summary>
/// <param name="Tag">With its script where the language is written in several.</param>
/// <param name="IsSure">Whether no other living language writes so; else its words have to agree.</param>
internal sealed record LetterLanguage(string Tag, bool IsSure)
{
    // Letters that neither Russian nor Bulgarian, neither Persian nor Arabic has.
    private const string OtherCyrillic = "іўїєґәғқңөұүһҙҡҫҷӣӯҳҗӑӗӳӕҕҥӧӱӝӟӵӹјљњћђќѓѕӏ";
    private const string OtherArabic = "ٹڈڑےټډړښګۍېێۆڵڕۇۈۋڭەڪڻڳڄڀڏڊ";

    // Neighbours share most of their letters, so that each is known by what it has and by what it lacks; where that is not enough, words decide.
    private static readonly Alphabet[] s_cyrillic =
    [
        new("ba", ["ҙҡ"], "", IsSure: true),
        new("tg", ["ӣӯҷ", "ғқҳҷ"], "ўіӧӵӈ", IsSure: true),
        new("uz-Cyrl", ["ў", "қғҳ"], "ыәңіӣӯҷ", IsSure: true),
        new("be", ["ў", "і"], "қғҳ", IsSure: true),
        new("uk", ["їєґ"], "ыў", IsSure: true),
        new("mk", ["ќѓѕ"], "ђћ", IsSure: true),
        new("sr", ["ђћ"], "ќѓѕ", IsSure: true),
        new("os", ["ӕ"], "", IsSure: true),
        new("kk", ["ұқ", "і"], "ўҙҡ", IsSure: true),
        new("tt", ["ә", "ы"], "іўқғҙҡҕҥҝҹј", IsSure: false),
        new("ky", ["ң", "өү"], "іўәқғҙҡҕҥ", IsSure: false),
        new("ky", ["өү", "к"], "хіўәқғһҙҡҕҥ", IsSure: false),
        new("mn", ["ө", "ү", "х"], "кіўңәқғһҙҡҕҥ", IsSure: false),
        new("ru", ["ыэё"], OtherCyrillic, IsSure: false),
        new("bg", ["ъ"], "ыэё" + OtherCyrillic, IsSure: false),
    ];

    private static readonly Alphabet[] s_arabic =
    [
        new("ps", ["ټډښګۍ"], "ٹڈڑےێۆڵڕ", IsSure: true),
        new("ur", ["ٹڈڑے"], "ټډښګۍێڵڕڪڻ", IsSure: false),
        new("ug", ["ېۈ", "ە"], "ێڵڕټډښګ", IsSure: true),
        new("ckb", ["ێڵڕ"], "ېڭۈټډښګٹڈڑ", IsSure: true),
        new("fa", ["پچژگی"], OtherArabic, IsSure: false),
        new("ar", ["ةىك"], "پچژگ" + OtherArabic, IsSure: false),
    ];

    private static readonly Alphabet[] s_latin =
    [
        new("az", ["ə"], "", IsSure: false),
        new("pl", ["ł", "ąę"], "ãôěř", IsSure: false),
        new("cs", ["ěř", "ůě"], "ľĺŕäłńśź", IsSure: false),
        new("sk", ["ľĺŕ"], "ěřů", IsSure: false),
        new("hu", ["őű"], "", IsSure: false),
        new("ro", ["șțşţ", "ăâî"], "êıäöü", IsSure: false),
        new("lv", ["ģķļņ", "āēī"], "õ", IsSure: false),
        new("lt", ["ėų", "šž"], "", IsSure: false),
        new("is", ["þ"], "", IsSure: false),
        new("vi", ["ơưđ", "ạảấầậắằặẹếềệịọốồộớờợụứừựỳ"], "", IsSure: false),
        new("tr", ["ğ", "ı"], "əñäêţňýńǵ", IsSure: false),
        new("tk", ["ň", "ý"], "ěřů", IsSure: false),
    ];

    /// <summary>The language that letters of a script propose, or null.</summary>
    public static LetterLanguage? Of(LetterCount letters, string script)
    {
        var languages = script switch { "Cyrl" => s_cyrillic, "Arab" => s_arabic, "Latn" => s_latin, _ => [] };
        return Array.Find(languages, l => l.Has.All(letters.Has) && !letters.Has(l.Lacks)) is { } found ? new LetterLanguage(found.Tag, found.IsSure) : null;
    }

    /// <summary>What tells a language's letters from its neighbours'.</summary>
    /// <param name="Has">Running text has at least one letter of each group often.</param>
    /// <param name="Lacks">Running text has none of them often.</param>
    private sealed record Alphabet(string Tag, string[] Has, string Lacks, bool IsSure);
}
