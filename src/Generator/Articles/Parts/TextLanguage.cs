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

    // Fewer words than the first say nothing alone; from the second on, running text has its language's usual share of small words, and before it, twenty in a hundred are enough.
    private const int ShortText = 8;
    private const int LongText = 30;
    private const int ShareOfShort = 20;
    private const int FewestDifferent = 4;

    // The longer a text, the more of its language's small words it has: one that repeats a few is in a language which shares only those.
    private const int WordsToOneMore = 30;

    // How many words of a passage one language has that a neighbour hasn't, where it is in that one within an article in the other.
    private const int ManyOnly = 6;

    // Share of letters, in percent, that a language known by its letters hasn't got.
    private const int MostOfOthers = 2;

    // In percent, where letters say the same.
    private const int LeastOfProposed = 7;

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

    // Of the script's block, where letters beyond English's are looked at.
    private char FirstLetter => Script.Main switch { "Latn" => '\u0080', "Cyrl" => '\u0400', _ => '\u0600' };

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

        var language = Script.Main switch
        {
            "Hani" => HanLanguage.Of(_text) is { } characters ? "zh-" + characters : "zh",
            "Latn" or "Cyrl" or "Arab" or "Deva" or "Ethi" => ByLettersAndWords(),
            _ => ScriptLanguage.Of(Script.Main, _text),
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

        return Candidates() is [var best, .. var rivals] && !_table.Languages[best].IsNeighbour && Words.Different(best) > 2 && HasLongWords(best) && Words[best] * 3 >= Words.Words
            && rivals.All(rival => Words[best] >= Words[rival] * 2 || (Words.Only(best, rival) > 2 && Words.Only(rival, best) == 0))
            && LanguageTag.TryParse(_table.Languages[best].Tag, out var tag)
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
        return scripts.Count > 0 && !scripts.Contains(Script.Main, StringComparer.Ordinal)
            ? ScriptCount.LettersIn(_text, scripts) * 100 < Script.Letters * MostOfClaimed || (Script.OfMain * 100 >= Script.Letters * MostOfText && Find() is not null)
            : Find() is { } found && !IsSame(found, claimed) && HasFew(claimed, found);
    }

    /// <summary>A language with the script or the characters that the text is in, where a tag doesn't say them or says others.</summary>
    public LanguageTag WithScript(LanguageTag language) => Script.Letters < EnoughLetters || Script.OfMain * 100 < Script.Letters * LeastOfScript
        ? language
        : Script.Main == "Hani" && Family(language.Language) == "zh" ? ScriptLanguage.WithCharacters(language, HanLanguage.Of(_text)) : ScriptLanguage.With(language, Script.Main);

    /// <summary>Whether no language has more words in a text than another has: a quick look, which spares most texts a closer one.</summary>
    public bool IsLike(LanguageTag language) => Words.OfLanguage(language.Language) is { } own && own >= Words.Most;

    /// <summary>Whether hardly a word of a text that was found to be in one language is of another: a third at the most, few that only the other has, or letters that the other doesn't write.</summary>
    public bool HasFew(LanguageTag other, LanguageTag found)
    {
        if (Words.OfLanguage(other.Language) is not { } ofOther)
        {
            return !_table.Languages.Any(l => l.Tag == found.Value);
        }

        return ofOther * 3 <= (Words.OfLanguage(found.Language) ?? 0)
            || _table.Languages.Any(l => l.Tag == other.Language && !IsWrittenWith(l))
            || (Words.Only(found.Language, other.Language) is var only && only >= ManyOnly && only >= Words.Only(other.Language, found.Language) * 4);
    }

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
        var proposed = LetterLanguage.Of(Letters, Script.Main) is { } byLetters && (!byLetters.IsSure || IsSpelledIn(byLetters.Tag)) ? byLetters : null;
        if (Candidates() is not [var best, .. var rivals])
        {
            return proposed is { IsSure: true } ? proposed.Tag : null;
        }

        var language = _table.Languages[best];
        var (words, own, different) = (Words.Words, Words[best], Words.Different(best));
        if (proposed is not null && proposed.Tag == language.Tag)
        {
            return proposed.IsSure || (different > 1 && own * 100 >= words * LeastOfProposed && rivals.All(rival => Words[rival] < own || HasOthers(rival) || IsAhead(best, rival, 1))) ? proposed.Tag : null;
        }

        var isClear = different >= FewestDifferent + Math.Min(words / WordsToOneMore, FewestDifferent) && HasLongWords(best) && rivals.All(rival => IsAhead(best, rival, 3))
            && (words >= LongText ? own * 100 >= words * language.Share : words >= ShortText && own * 100 >= words * ShareOfShort);
        return proposed is { IsSure: true }
            ? isClear ? null : proposed.Tag
            : isClear && !language.IsNeighbour ? language.Tag : null;
    }

    // In Latin letters: other scripts have fewer languages. A sentence has few words of any length, but more than one letter that English doesn't write, or many different words.
    private bool HasLongWords(int language) => Script.Main != "Latn"
        || Words.DifferentLong(language) >= (Words.Words >= LongText * 2 ? 3 : 2)
        || (Words.Words < LongText && (Words.Different(language) >= FewestDifferent + 2 || Letters.Has(_table.Languages[language].Letters)));

    // By half as many words again, or by words that the other doesn't have.
    private bool IsAhead(int best, int rival, int fewest)
    {
        var (only, others) = (Words.Only(best, rival), Words.Only(rival, best));
        return Words[best] * 2 >= Words[rival] * 3 || (only >= fewest && only >= others * 3) || (_table.Languages[rival] is { IsNeighbour: true } other && only > others && only > (Family(other.Tag) == Family(_table.Languages[best].Tag) ? 1 : fewest));
    }

    // The languages whose alphabet the text keeps to, that with most words first, and of the others those with half as many at least.
    private List<int> Candidates()
    {
        var found = new List<int>();
        foreach (var number in Enumerable.Range(0, _table.Languages.Count).Where(n => Words[n] > 0).OrderByDescending(n => Words[n]))
        {
            if (found.Count > 0 && Words[number] * 2 < Words[found[0]])
            {
                break;
            }

            if (IsWrittenWith(_table.Languages[number]))
            {
                found.Add(number);
            }
        }

        return found;
    }

    // Whether a text that its letters propose a language for has letters that a rival doesn't write.
    private bool HasOthers(int language) => _table.Languages[language] is { Letters.Length: > 0 } rival && Letters.Outside(rival.Letters, rival.Lacks, FirstLetter) > 1;

    // A language without a table has letters of its neighbours': Khakas those of Kazakh, Karakalpak those of Uzbek. Few letters of others come with quotations.
    private bool IsSpelledIn(string tag) => _table.Languages.FirstOrDefault(l => l.Tag == tag) is not { Letters.Length: > 0 } language
        || Letters.Outside(language.Letters, language.Lacks, FirstLetter) * 100 < Letters.All * MostOfOthers;

    // Latin texts carry names with marks, as newspapers of one country write those of another.
    private bool IsWrittenWith(CommonWords language)
    {
        var percent = Script.Main == "Latn" ? 2 : 1;
        return language.Letters.Length == 0 || Letters.Outside(language.Letters, language.Lacks, FirstLetter) is var outside && (outside < 2 || outside * 100 < Letters.All * percent);
    }
}
