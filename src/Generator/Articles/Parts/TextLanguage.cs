using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles.Parts;

/// <summary>
/// Which language a text is in, only where that is sure: a script of one language, letters of one language, or small words that no other language has as many of. Everything
/// else is no language rather than a wrong one: a screen reader reads on in the voice it has.
/// </summary>
internal sealed class TextLanguage
{
    public const int EnoughLetters = 40;

    // Share of a text's letters, in percent, that its script must have at least; names and quotations in another one may take the rest.
    private const int LeastOfScript = 40;

    // And what the scripts of a claimed language may have at most, where the claim is wrong.
    private const int MostOfClaimed = 15;

    // What a text's script has at least where the claim is wrong whatever else stands there.
    private const int MostOfText = 60;

    private readonly string _text;
    private readonly WordTable _table;
    private WordCount? _words;
    private LetterCount? _letters;

    public TextLanguage(string text, WordTable table)
    {
        _text = text;
        _table = table;
        Script = ScriptCount.Of(text);
    }

    public ScriptCount Script { get; }

    private WordCount Words => _words ??= WordCount.Of(_text, _table);

    private LetterCount Letters => _letters ??= LetterCount.Of(_text);

    /// <summary>The language of a text, or null where it is short, mixed, or in one that isn't known surely.</summary>
    public static LanguageTag? Of(string text, WordTable table) => new TextLanguage(text, table).Find();

    /// <summary>The language, or null.</summary>
    public LanguageTag? Find()
    {
        if (Script.Letters < EnoughLetters || Script.OfMain * 100 < Script.Letters * LeastOfScript)
        {
            return null;
        }

        var language = ScriptLanguage.Of(Script.Main, _text) ?? Script.Main switch
        {
            "Hani" => HanLanguage.Of(_text) is { } characters ? "zh-" + characters : "zh",
            "Latn" or "Cyrl" or "Arab" or "Deva" => ByLettersAndWords(),
            _ => null,
        };
        return LanguageTag.TryParse(language, out var tag) ? tag : null;
    }

    /// <summary>The language of a few words, where a third of them and three at least are small ones of it, and twice as many as of any other; else null.</summary>
    /// <param name="fewest">How many words there have to be.</param>
    public LanguageTag? FindInFew(int fewest)
    {
        if (Words.Words < fewest)
        {
            return null;
        }

        var (best, next) = Candidates();
        return best is { } number && !_table.Languages[number].IsNeighbour && Words.Different(number) > 2 && Words[number] is var own && own * 3 >= Words.Words && (next is null || own >= Words[next.Value] * 2)
            && LanguageTag.TryParse(_table.Languages[number].Tag, out var tag)
                ? tag
                : null;
    }

    /// <summary>Whether a text is surely not in a language that is claimed for it.</summary>
    public bool Contradicts(LanguageTag claimed)
    {
        if (Script.Letters < EnoughLetters || Script.OfMain * 100 < Script.Letters * LeastOfScript)
        {
            return false;
        }

        // Templates and remains of markup are Latin on pages of every language.
        var scripts = ScriptLanguage.ScriptsOf(claimed);
        return scripts.Count > 0 && !scripts.Contains(Script.Main)
            ? ScriptCount.LettersIn(_text, scripts) * 100 < Script.Letters * MostOfClaimed || (Script.OfMain * 100 >= Script.Letters * MostOfText && Find() is not null)
            : Find() is { } found && !IsSame(found, claimed) && HasFew(claimed, found);
    }

    /// <summary>A language with the script or the characters that the text is in, where a tag doesn't say them or says others.</summary>
    public LanguageTag WithScript(LanguageTag language) => Script.Letters < EnoughLetters || Script.OfMain * 100 < Script.Letters * LeastOfScript
        ? language
        : Script.Main == "Hani" && Family(language.Language) == "zh" ? ScriptLanguage.WithCharacters(language, HanLanguage.Of(_text)) : ScriptLanguage.With(language, Script.Main);

    /// <summary>Whether no language has so many more words in a text than another has that it might be in that one: a quick look, which spares most texts a closer one.</summary>
    public bool IsLike(LanguageTag language) => Words.OfLanguage(language.Language) is { } own && own * 3 > Words.Most;

    /// <summary>Whether hardly a word of a text that was found to be in one language is of another: none that is listed for it, or a third at the most.</summary>
    public bool HasFew(LanguageTag other, LanguageTag found) => Words.OfLanguage(other.Language) is { } ofOther
        ? ofOther * 3 <= (Words.OfLanguage(found.Language) ?? 0)
        : !_table.Languages.Any(l => l.Tag == found.Value);

    /// <summary>Whether two tags name one language, or languages that a text alone doesn't tell apart.</summary>
    public static bool IsSame(LanguageTag one, LanguageTag other) => Family(one.Language) == Family(other.Language);

    private static string Family(string language) => language switch
    {
        "nb" or "nn" => "no",
        "prs" => "fa",
        "cmn" or "yue" or "wuu" => "zh",
        "sr" or "hr" or "bs" or "cnr" or "hbs" => "sh",
        "ms" => "id",
        "mo" => "ro",
        "tl" => "fil",
        "rue" => "uk",
        _ => language,
    };

    private string? ByLettersAndWords()
    {
        var proposed = LetterLanguage.Of(Letters, Script.Main);
        var (best, next) = Candidates();
        if (best is null || Words[best.Value] == 0)
        {
            return proposed is { IsSure: true } ? proposed.Tag : null;
        }

        var language = _table.Languages[best.Value];
        var (words, own, others) = (Words.Words, Words[best.Value], next is null ? 0 : Words[next.Value]);

        // A rare neighbour has to be behind, not far behind.
        others = next is not null && others < own && _table.Languages[next.Value].IsNeighbour ? others * 3 / 4 : others;
        if (proposed is not null && proposed.Tag == language.Tag)
        {
            return proposed.IsSure || (Words.Different(best.Value) > 1 && own * 100 >= words * 7 && own > others) ? proposed.Tag : null;
        }

        var isClear = words >= 30
            ? Words.Different(best.Value) >= 4 && own * 100 >= words * language.Share && own * 4 >= others * 5
            : Words.Different(best.Value) >= 4 && words >= 8 && own * 5 >= words && own * 2 >= others * 3;
        return proposed is { IsSure: true }
            ? isClear ? null : proposed.Tag
            : isClear && !language.IsNeighbour ? language.Tag : null;
    }

    // The two languages with most words among those whose alphabet the text keeps to.
    private (int? Best, int? Next) Candidates()
    {
        int? best = null;
        foreach (var number in Enumerable.Range(0, _table.Languages.Count).Where(n => Words[n] > 0).OrderByDescending(n => Words[n]))
        {
            if (!IsWrittenWith(_table.Languages[number]))
            {
                continue;
            }

            if (best is not null)
            {
                return (best, number);
            }

            best = number;
        }

        return (best, null);
    }

    // Latin texts carry names with marks, as newspapers of one country write those of another.
    private bool IsWrittenWith(LanguageWords language)
    {
        var (from, percent) = Script.Main == "Latn" ? ('\u0080', 3) : Script.Main == "Cyrl" ? ('\u0400', 1) : ('\u0600', 1);
        return language.Letters.Length == 0 || Letters.Outside(language.Letters, language.Lacks, from) is var outside && (outside < 2 || outside * 100 < Letters.All * percent);
    }
}
