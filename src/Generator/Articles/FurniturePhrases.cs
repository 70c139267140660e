using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles;

/// <summary>The phrases that may stand on one page: the source's, its layout's and the general ones, in the page's language, in English or in every language.</summary>
internal sealed class FurniturePhrases
{
    private readonly List<(string Reason, PhrasePattern Pattern)> _phrases = [];

    /// <param name="language">The page's; null where it isn't known, then phrases of all languages count.</param>
    public FurniturePhrases(Source source, Layout layout, ExtractionData data, LanguageTag? language)
    {
        var names = source.Names.Select(n => n.Name).Concat(source.Aliases).Append(source.ShortName)
            .Where(n => n.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal)
            .ToArray();
        foreach (var phrase in layout.Phrases.Concat(source.Phrases).Concat(data.Phrases))
        {
            // Much of a content system's own wording is English on pages in other languages; what a server says needn't be in its site's language.
            if (language is null || phrase.Reason is FurnitureReasons.NotAnArticle or FurnitureReasons.ConsentWall || phrase.Language.Language == "und" || phrase.Language.Language == "en" || phrase.Language.Language == language.Language)
            {
                _phrases.Add((phrase.Reason, new PhrasePattern(phrase.Text, names)));
            }
        }
    }

    /// <summary>The reason of the first phrase that a passage consists of, or null.</summary>
    public string? ReasonOf(string text)
    {
        var folded = PhrasePattern.Fold(text);
        foreach (var (reason, pattern) in _phrases)
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
        foreach (var (phraseReason, pattern) in _phrases)
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
