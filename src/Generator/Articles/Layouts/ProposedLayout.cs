using Generator.Settings;
using Generator.Text;

namespace Generator.Articles.Layouts;

/// <summary>A layout made from what several pages have in common, with how many of them showed each of its parts.</summary>
/// <param name="Layout">What can be used as it is.</param>
/// <param name="PagesWith">How many pages showed a selector or a phrase, by its text.</param>
/// <param name="Pages">How many pages were compared.</param>
/// <param name="Doubts">What was seen and isn't certain enough to be proposed, in the order in which it was looked for.</param>
internal sealed record ProposedLayout(Layout Layout, IReadOnlyDictionary<string, int> PagesWith, int Pages, Sequence<LayoutDoubt> Doubts)
{
    /// <summary>Whether nothing at all was certain.</summary>
    public bool IsEmpty => Layout.Body.Count == 0 && Layout.Headline.Count == 0;
}

/// <summary>Something that several pages showed and that a person has to judge.</summary>
/// <param name="Key">The key of the layout it would stand under: `body`, `omit`, `phrases`.</param>
/// <param name="What">The selector or the phrase.</param>
/// <param name="Pages">How many pages showed it.</param>
/// <param name="Why">What speaks against it, as the end of a comment.</param>
internal sealed record LayoutDoubt(string Key, string What, int Pages, string Why);
