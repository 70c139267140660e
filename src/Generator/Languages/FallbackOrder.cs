using Generator.Text;

namespace Generator.Languages;

/// <summary>
/// Which language serves where another has no words of its own: those that content/site.yml names for it, in their order and with those named for them in turn; then shorter
/// tags and the same language in another script (RFC 4647 §3.4); then those named for the shorter tags; then the archive's first language.
/// </summary>
/// <param name="Choices">What site.yml names; no language leads back to itself.</param>
/// <param name="Last">The archive's first language.</param>
public sealed record FallbackOrder(Sequence<FallbackChoice> Choices, LanguageTag Last)
{
    /// <summary>An order in which nothing is named.</summary>
    public static FallbackOrder To(LanguageTag last) => new([], last);

    /// <summary>The item of the language itself, else of the first one in the order that has one; null where none of them has.</summary>
    public T? Find<T>(LanguageTag language, IReadOnlyList<T> items, Func<T, LanguageTag> tagOf)
        where T : class
    {
        T? Of(IEnumerable<string> tags) => tags.Select(plain => items.FirstOrDefault(item => tagOf(item).Plain == plain)).FirstOrDefault(item => item is not null);
        return Of(Named(language.Plain))
            ?? Of(language.Shortening())
            ?? items.FirstOrDefault(item => tagOf(item).Language == language.Language)
            ?? Of(language.Shortening().SelectMany(Named))
            ?? Of([Last.Plain]);
    }

    /// <summary>All items in the order in which they serve for a language, its own first.</summary>
    public Sequence<T> Sort<T>(LanguageTag language, IReadOnlyList<T> items, Func<T, LanguageTag> tagOf)
        where T : class
    {
        var (sorted, left) = (new List<T>(), items.ToList());
        while (Find(language, left, tagOf) is { } next)
        {
            sorted.Add(next);
            left.Remove(next);
        }

        return sorted.ToSequence();
    }

    // The language, then those named for it, then those named for these: the nearest first.
    private List<string> Named(string language)
    {
        var named = new List<string> { language };
        for (var at = 0; at < named.Count; at++)
        {
            named.AddRange(Choices.Where(choice => choice.For.Plain == named[at]).SelectMany(choice => choice.Others).Select(tag => tag.Plain).Where(plain => !named.Contains(plain, StringComparer.Ordinal)).ToList());
        }

        return named;
    }
}

/// <summary>The languages that content/site.yml names to serve for one.</summary>
public sealed record FallbackChoice(LanguageTag For, Sequence<LanguageTag> Others);
