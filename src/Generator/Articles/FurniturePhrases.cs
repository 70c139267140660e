using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles;

/// <summary>The phrases that may stand on one page: the source's, its layout's and the general ones, in the page's language, in English or in every language.</summary>
internal sealed class FurniturePhrases
{
    private readonly List<(string Reason, LanguageTag Language, PhrasePattern Pattern)> _phrases;

    /// <summary>The phrases of all languages: those of a page whose language isn't known.</summary>
    public FurniturePhrases(Source source, Layout layout, ExtractionData data)
    {
        var names = source.Names.Select(n => n.Name).Concat(source.Aliases).Append(source.ShortName)
            .Where(n => n.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal)
            .ToArray();
        _phrases = [.. layout.Phrases.Concat(source.Phrases).Concat(data.Phrases).Select(p => (p.Reason, p.Language, new PhrasePattern(p.Text, names)))];
    }

    private FurniturePhrases(List<(string Reason, LanguageTag Language, PhrasePattern Pattern)> phrases) => _phrases = phrases;

    /// <summary>Those that may stand on a page in a language; all where it isn't known.</summary>
    public FurniturePhrases In(LanguageTag? language) =>
        // Much of a content system's own wording is English on pages in other languages; what a server says needn't be in its site's language.
        language is null ? this : new(_phrases.FindAll(p => p.Reason is FurnitureReasons.NotAnArticle or FurnitureReasons.ConsentWall || p.Language.Language is "und" or "en" || p.Language.Language == language.Language));

    /// <summary>The reason of the first phrase that a passage consists of, or null.</summary>
    public string? ReasonOf(string text)
    {
        var folded = PhrasePattern.Fold(text);
        foreach (var (reason, _, pattern) in _phrases)
        {
            if (pattern.Matches(folded, out _))
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>Whether a passage is a phrase of one reason.</summary>
    /// <param name="rest">What stood in the place of its last `{any}`.</param>
    public bool Is(string reason, string text, out string rest)
    {
        var folded = PhrasePattern.Fold(text);
        foreach (var (phraseReason, _, pattern) in _phrases)
        {
            if (string.Equals(phraseReason, reason, StringComparison.Ordinal) && pattern.Matches(folded, out var any))
            {
                rest = text[any];
                return true;
            }
        }

        rest = "";
        return false;
    }

    public bool Is(string reason, string text) => Is(reason, text, out _);

    /// <summary>The first of some places from which the rest of a text is a phrase of one reason; -1 where none is.</summary>
    public int FirstStart(string reason, string text, IEnumerable<int> places)
    {
        var folded = PhrasePattern.Fold(text);
        var patterns = _phrases.FindAll(p => string.Equals(p.Reason, reason, StringComparison.Ordinal));
        foreach (var place in places)
        {
            if (patterns.Exists(p => p.Pattern.Matches(folded, place, out _)))
            {
                return place;
            }
        }

        return -1;
    }
}
