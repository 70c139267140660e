using System.Buffers;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles.Parts;

/// <summary>
/// The language of a few words in another script than the text around them. Where only the script is sure the tag says just that (`und-Cyrl`): it tells browsers the font and
/// the direction, and a screen reader that this is not the page's language, where no mark at all would claim that it is.
/// </summary>
internal static class RunLanguage
{
    private const int FewestLatinWords = 6;

    // Few letters are enough where one of them is in one alphabet only and all of them are in that one.
    private static readonly (string Tag, string[] Has)[] s_letters =
    [
        ("uk", ["їєґ"]),
        ("be", ["ў", "і"]),
        ("sr", ["ђћ"]),
        ("mk", ["ѓќѕ"]),
        ("ba", ["ҙҡ"]),
        ("os", ["ӕ"]),
        ("kk", ["ұқ", "і"]),
        ("tg", ["ӣӯҷ", "ғқҳҷ"]),
        ("uz-Cyrl", ["ў", "қғҳ"]),
        ("ps", ["ټډړښګڼۍ"]),
        ("ckb", ["ێۆڕڵ"]),
        ("ug", ["ېۈ", "ە"]),
    ];

    // Arabic has no letter of its own that its neighbours don't borrow, but no neighbour begins a word with its article and ends it with its feminine ending or writes its hamza.
    private const string ArabicArticle = "ال";
    private const string ArabicOnly = "ةأإ";

    // Words of these alone are Latin ones, typed with another keyboard or written to deceive a filter.
    private static readonly SearchValues<char> s_latinLookalikes = SearchValues.Create("асеорхуіјѕАВЕКМНОРСТХІЈЅ -.,'\u00A0");

    /// <summary>The tag of a run, or null where it is to be left alone: signs and symbols, and Latin names and abbreviations, which every language carries.</summary>
    public static LanguageTag? Of(string text, ScriptRun run, WordTable table)
    {
        var shortest = run.Script switch { "Grek" => 3, "Brai" => int.MaxValue, ScriptCount.Japanese when !HasKana(text) => 1, _ => 2 };
        if (run.LongestWord < shortest || !text.AsSpan().ContainsAnyExcept(s_latinLookalikes) || !text.Any(c => char.IsLetter(c) || char.IsSurrogate(c)))
        {
            return null;
        }

        if (run.Script == "Latn")
        {
            return new TextLanguage(text, table).FindInFew(FewestLatinWords);
        }

        var language = run.Script switch
        {
            ScriptCount.Japanese when HasKana(text) => "ja",
            ScriptCount.Japanese => HanLanguage.Of(text) is { } characters ? "zh-" + characters : "und-Hani",
            "Cyrl" or "Arab" => ByLetters(text, run.Script, table) ?? new TextLanguage(text, table).FindInFew(1)?.Value,
            _ => ScriptLanguage.Of(run.Script, text),
        };
        return LanguageTag.TryParse(language ?? "und-" + run.Script, out var tag) ? tag : null;
    }

    private static bool HasKana(ReadOnlySpan<char> text) => ScriptCount.Of(text).Main == ScriptCount.Japanese;

    private static string? ByLetters(string text, string script, WordTable table)
    {
        var letters = LetterCount.Of(text);
        bool IsIn(string tag) => table.Languages.FirstOrDefault(l => l.Tag == tag) is { } language && letters.Outside(language.Letters, "", script == "Cyrl" ? '\u0400' : '\u0600') == 0;
        return Array.Find(s_letters, l => l.Has.All(letters.HasAny) && IsIn(l.Tag)).Tag
            ?? (script == "Arab" && letters.HasAny(ArabicOnly) && text.Contains(ArabicArticle, StringComparison.Ordinal) && IsIn("ar") ? "ar" : null);
    }
}
