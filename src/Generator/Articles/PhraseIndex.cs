using Generator.Settings;

namespace Generator.Articles;

/// <summary>Phrases in their order, found by the first character of a passage: hundreds are compared with each passage of a page, and nearly all differ in the first letter.</summary>
internal sealed class PhraseIndex
{
    private readonly List<(string Reason, PhrasePattern Pattern)> _phrases = [];

    // Numbers of the phrases that may begin with a character, those that begin with anything among them.
    private readonly Dictionary<char, List<int>> _byFirst = [];
    private readonly List<int> _open = [];

    /// <param name="phrases">The first of several that fit counts.</param>
    /// <param name="sourceNames">The longest first.</param>
    public PhraseIndex(List<FurniturePhrase> phrases, IReadOnlyList<string> sourceNames)
    {
        foreach (var phrase in phrases)
        {
            var pattern = new PhrasePattern(phrase.Text, sourceNames);
            if (pattern.First is { } first)
            {
                if (!_byFirst.TryGetValue(first, out var numbers))
                {
                    _byFirst.Add(first, numbers = [.. _open]);
                }

                numbers.Add(_phrases.Count);
            }
            else
            {
                _open.Add(_phrases.Count);
                foreach (var numbers in _byFirst.Values)
                {
                    numbers.Add(_phrases.Count);
                }
            }

            _phrases.Add((phrase.Reason, pattern));
        }
    }

    /// <summary>The reason of the first phrase that a text consists of, or null.</summary>
    /// <param name="any">Where its last `{any}` stood.</param>
    public string? Find(string text, out Range any)
    {
        any = default;
        var candidates = At(text, 0);
        if (candidates.Count == 0)
        {
            return null;
        }

        var folded = PhrasePattern.Fold(text);
        foreach (var number in candidates)
        {
            if (_phrases[number].Pattern.Matches(folded, out any))
            {
                return _phrases[number].Reason;
            }
        }

        return null;
    }

    /// <summary>The first of some places from which the rest of a text is one of the phrases; -1 where none is.</summary>
    public int FirstStart(string text, IEnumerable<int> places)
    {
        string? folded = null;
        foreach (var place in places)
        {
            foreach (var number in At(text, place))
            {
                if (_phrases[number].Pattern.Matches(folded ??= PhrasePattern.Fold(text), place, out _))
                {
                    return place;
                }
            }
        }

        return -1;
    }

    private List<int> At(string text, int place) => place < text.Length && _byFirst.TryGetValue(PhrasePattern.Folded(text[place]), out var numbers) ? numbers : _open;
}
