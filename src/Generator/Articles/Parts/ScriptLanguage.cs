using Generator.Languages;

namespace Generator.Articles.Parts;

/// <summary>What a script alone says of a language, and which scripts languages are written in.</summary>
internal static class ScriptLanguage
{
    // How many of a hundred characters names and quotations in another language have at most.
    private const int MostOfOthers = 1;

    // Scripts of one language today, or of one that is written incomparably more than the others: no reader takes the page's voice for theirs.
    private static readonly Dictionary<string, string> s_languages = Pairs(
        """
        Geor=ka Armn=hy Hang=ko Jpan=ja Thai=th Grek=el Laoo=lo Khmr=km Mymr=my Sinh=si Taml=ta Telu=te Knda=kn Mlym=ml Gujr=gu Guru=pa Orya=or Thaa=dv Cher=chr
        Hebr=he Beng=bn Ethi=am
        """);

    // Letters of such a script that the language named by it hardly uses: Yiddish with its pointed letters, Assamese, Tigrinya, and Mon, Karen and Shan.
    private static readonly Dictionary<string, string> s_others = Pairs("Hebr=װױײ\u05B7\u05B8 Beng=ৰৱ Ethi=ኣቐቑቒቓቔቕኽ Mymr=\u1022\u1028\u1033\u1034\u1035" + Span('\u105A', '\u108F'));

    // The scripts in use, the usual one first.
    private static readonly Dictionary<string, string[]> s_scripts = Scripts(
        """
        Latn: en de nl fr es pt it ca ro pl cs sk sl hr hu fi et lv lt sv da nb nn no is id vi sq af gl eu ga cy mt lb fo la eo tl fil sw so tr xh zu rm oc br fy gag kaa
        Cyrl: ru uk be bg mk ce os av inh tyv sah cv bua xal udm mhr myv mdf kum krc lez kbd ady ab kv rue nog alt
        Arab: ar fa prs ps ur ckb sd pnb bal azb glk mzn ks
        Cyrl Latn: sr
        Latn Cyrl: bs sh cnr mo
        Latn Cyrl Arab: uz az tk
        Cyrl Arab Latn: kk ky tg
        Cyrl Latn: tt ba
        Latn Cyrl: crh
        Latn Arab: ku ms ha
        Arab Cyrl Latn: ug
        Cyrl Mong: mn
        Guru Arab: pa
        Hani: zh yue cmn wuu
        Jpan Hani: ja
        Hang Hani: ko
        Geor: ka
        Armn: hy
        Grek: el grc
        Hebr: he yi
        Thai: th
        Mymr: my
        Khmr: km
        Laoo: lo
        Ethi: am ti
        Deva: hi mr ne sa
        Beng: bn as
        Sinh: si
        Taml: ta
        Telu: te
        Knda: kn
        Mlym: ml
        Gujr: gu
        Orya: or
        Thaa: dv
        """);

    /// <summary>The language of text in a script, or null where several are written in it or the text has another one's letters.</summary>
    public static string? Of(string script, ReadOnlySpan<char> text) =>
        s_languages.TryGetValue(script, out var language) && (!s_others.TryGetValue(script, out var others) || Count(text, others) * 100 <= text.Length * MostOfOthers) ? language : null;

    /// <summary>The scripts that a language is written in; none where they aren't known.</summary>
    public static IReadOnlyList<string> ScriptsOf(LanguageTag language) => s_scripts.GetValueOrDefault(language.Language, []);

    /// <summary>A language with the script its text is in, where that isn't the usual one or the tag names another; the same tag where nothing has to be said.</summary>
    /// <param name="script">A code (ISO 15924).</param>
    public static LanguageTag With(LanguageTag language, string script)
    {
        if (!s_scripts.TryGetValue(language.Language, out var scripts) || scripts.Length == 1 || !scripts.Contains(script) || script is ScriptCount.Japanese or "Hani"
            || language.Script == script || (language.Script is null && scripts[0] == script))
        {
            return language;
        }

        var region = language.Region is null ? "" : "-" + language.Region;
        return LanguageTag.TryParse(scripts[0] == script ? language.Language + region : $"{language.Language}-{script}{region}", out var tag) ? tag : language;
    }

    /// <summary>Chinese with the characters its text is in, where the tag says or means the other ones.</summary>
    public static LanguageTag WithCharacters(LanguageTag language, string? script)
    {
        var meant = language.MeantScript ?? "Hans";
        return script is null || script == meant || !LanguageTag.TryParse($"{language.Language}-{script}", out var tag) ? language : tag;
    }

    private static int Count(ReadOnlySpan<char> text, string letters)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += letters.Contains(character, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    private static string Span(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(c => (char)c));

    private static Dictionary<string, string> Pairs(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static Dictionary<string, string[]> Scripts(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':'))
            .SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(language => (language, row[0].Trim().Split(' '))))
            .ToDictionary(row => row.language, row => row.Item2, StringComparer.Ordinal);
}
