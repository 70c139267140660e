using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles;

/// <summary>The phrases that may stand on one page: the source's, its layout's and the general ones, in the page's language, in English or in every language.</summary>
internal sealed class FurniturePhrases
{
    private readonly List<FurniturePhrase> _phrases;
    private readonly string[] _names;

    // Made when the first passage asks, which is after the page's language is known: a page needs a few of the phrases of all languages.
    private readonly Lazy<PhraseIndex> _all;
    private readonly Dictionary<string, PhraseIndex> _byReason = new(StringComparer.Ordinal);

    /// <summary>The phrases of all languages: those of a page whose language isn't known.</summary>
    public FurniturePhrases(Source source, Layout layout, ExtractionData data)
        : this([.. layout.Phrases, .. source.Phrases, .. data.Phrases], NamesOf(source))
    {
    }

    private FurniturePhrases(List<FurniturePhrase> phrases, string[] names)
    {
        (_phrases, _names) = (phrases, names);
        _all = new Lazy<PhraseIndex>(() => new PhraseIndex(_phrases, _names), isThreadSafe: false);
    }

    /// <summary>Those that may stand on a page in a language; all where it isn't known.</summary>
    public FurniturePhrases In(LanguageTag? language) =>
        // Much of a content system's own wording is English on pages in other languages; what a server says needn't be in its site's language.
        language is null ? this : new(_phrases.FindAll(p => p.Reason is FurnitureReasons.NotAnArticle or FurnitureReasons.ConsentWall || p.Language.Language is "und" or "en" || p.Language.Language == language.Language), _names);

    /// <summary>The reason of the first phrase that a passage consists of, or null.</summary>
    public string? ReasonOf(string text) => _all.Value.Find(text, out _);

    /// <summary>Whether a passage is a phrase of one reason.</summary>
    /// <param name="rest">What stood in the place of its last `{any}`.</param>
    public bool Is(string reason, string text, out string rest)
    {
        var isPhrase = Of(reason).Find(text, out var any) is not null;
        rest = isPhrase ? text[any] : "";
        return isPhrase;
    }

    public bool Is(string reason, string text) => Is(reason, text, out _);

    /// <summary>The first of some places from which the rest of a text is a phrase of one reason; -1 where none is.</summary>
    public int FirstStart(string reason, string text, IEnumerable<int> places) => Of(reason).FirstStart(text, places);

    private PhraseIndex Of(string reason)
    {
        if (!_byReason.TryGetValue(reason, out var index))
        {
            _byReason.Add(reason, index = new PhraseIndex(_phrases.FindAll(p => string.Equals(p.Reason, reason, StringComparison.Ordinal)), _names));
        }

        return index;
    }

    private static string[] NamesOf(Source source) =>
        source.Names.Select(n => n.Name).Concat(source.Aliases).Append(source.ShortName)
            .Where(n => n.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal)
            .ToArray();
}
