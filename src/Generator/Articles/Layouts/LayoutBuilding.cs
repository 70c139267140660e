using Generator.Settings;
using Generator.Text;

namespace Generator.Articles.Layouts;

/// <summary>
/// Proposes a layout for pages of one host. Each part is tried on every page before it is taken: what would make one of them worse than the general rules do is
/// left to a person, as a doubt.
/// </summary>
internal static class LayoutBuilding
{
    public const string Name = "proposed";

    private const string Otherwise = "with it, a page read otherwise";

    /// <param name="pages">All with an article by the general rules.</param>
    public static ProposedLayout Of(IReadOnlyList<StudiedPage> pages, ExtractionData data)
    {
        var counts = new SelectorCounts(pages);
        var roles = new RoleSearch(pages, counts);
        var furniture = new FurnitureSearch(pages, counts);
        var draft = new Draft(new LayoutTrial(pages, data));

        var bodies = roles.Bodies();
        var body = bodies.FirstOrDefault(s => draft.TryBody(s, null, furniture)) ?? roles.BodiesWithLead().FirstOrDefault(s => draft.TryBody(s.Body, s.Lead, furniture)).Body;
        var doubts = new List<LayoutDoubt>();
        if (body is null && (bodies.Count > 0 ? ReadOtherwise("body", bodies[0], counts.Of(bodies[0])) : roles.DoubtfulBody()) is { } nearest)
        {
            doubts.Add(nearest);
        }

        TryFirst("headline", roles.Headlines(), (layout, s) => layout with { Headline = [s] });
        TryFirst("standfirst", draft.Layout.Standfirst.Count > 0 ? [] : roles.Of("standfirst"), (layout, s) => layout with { Standfirst = [s] });
        TryFirst("byline", roles.Of("byline"), (layout, s) => layout with { Byline = [s] });
        TryFirst("dateline", roles.Of("dateline"), (layout, s) => layout with { Dateline = [s] });
        TryFirst("published", roles.Dates(), (layout, s) => layout with { Published = [s] });
        draft.TryOmissions(furniture.Containers(body, isInside: false));
        doubts.AddRange(draft.Refused.Select(o => new LayoutDoubt("omit", $"{{ selector: {YamlWriting.Quoted(o.Selector)}, reason: {o.Reason} }}", counts.Of(o.Selector), Otherwise)));
        doubts.AddRange(furniture.DoubtfulPhrases());
        return new ProposedLayout(draft.Layout, CountsIn(draft.Layout, pages), pages.Count, doubts.ToSequence());

        // Of those that pages have in common and that the trial refuses, the best is told: a person sees what is wrong with it.
        void TryFirst(string key, IReadOnlyList<string> selectors, Func<Layout, string, Layout> with)
        {
            if (!draft.TryFirst(selectors, with) && selectors is [var best, ..])
            {
                doubts.Add(ReadOtherwise(key, best, CountsIn(with(LayoutChoice.None("text/html"), best), pages)[best]));
            }
        }
    }

    private static LayoutDoubt ReadOtherwise(string key, string selector, int seen) => new(key, selector, seen, Otherwise);

    private static Dictionary<string, int> CountsIn(Layout layout, IReadOnlyList<StudiedPage> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var selector in new[] { layout.Body, layout.Headline, layout.Standfirst, layout.Byline, layout.Dateline }.SelectMany(s => s).Concat(layout.Omit.Select(o => o.Selector)))
        {
            seen[selector] = pages.Count(p => p.Has(selector));
        }

        foreach (var selector in layout.Published)
        {
            var parsed = LayoutSelector.Parse(selector)!;
            seen[selector] = pages.Count(p => p.Transcript.Claims.Any(c => c.Container is not null && c.Container.SelfAndAncestors().Any(parsed.Matches)));
        }

        foreach (var phrase in layout.Phrases)
        {
            seen[phrase.Text] = pages.Count(p => p.General.Decisions.Any(d => TextNormalization.CleanLine(d.Text) == phrase.Text));
        }

        return seen;
    }

    /// <summary>The layout as far as it has been tried.</summary>
    private sealed class Draft(LayoutTrial trial)
    {
        public Layout Layout { get; private set; } = LayoutChoice.None("text/html") with { Name = Name };

        /// <summary>Containers that can't be left out without changing a page.</summary>
        public List<LayoutOmission> Refused { get; } = [];

        public bool TryBody(string selector, string? lead, FurnitureSearch furniture)
        {
            var omitted = furniture.Containers(selector, isInside: true);
            return Try(Layout with { Body = [selector], Standfirst = lead is null ? [] : [lead], Omit = omitted.ToSequence(), Phrases = furniture.Phrases(selector, omitted).ToSequence() });
        }

        /// <summary>Takes the first that makes no page worse; false where there is none.</summary>
        public bool TryFirst(IReadOnlyList<string> selectors, Func<Layout, string, Layout> with) => selectors.Any(selector => Try(with(Layout, selector)));

        public void TryOmissions(List<LayoutOmission> omissions)
        {
            if (Layout.Body.Count + Layout.Headline.Count == 0 || Try(Layout with { Omit = [.. Layout.Omit, .. omissions] }))
            {
                return;
            }

            Refused.AddRange(omissions.Where(o => !Try(Layout with { Omit = [.. Layout.Omit, o] })).ToList());
        }

        // A page without what all the others have is marked up otherwise: the general rules read it.
        private bool Try(Layout layout)
        {
            var marked = layout with { Matches = layout.Body.Count > 0 ? layout.Body : layout.Headline };
            if (!trial.IsNoWorse(marked))
            {
                return false;
            }

            Layout = marked;
            return true;
        }
    }
}
