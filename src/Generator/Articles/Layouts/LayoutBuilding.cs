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

    /// <param name="pages">All with an article by the general rules.</param>
    public static ProposedLayout Of(IReadOnlyList<StudiedPage> pages, ExtractionData data)
    {
        var counts = new SelectorCounts(pages);
        var roles = new RoleSearch(pages, counts);
        var furniture = new FurnitureSearch(pages, counts);
        var draft = new Draft(new LayoutTrial(pages, data));

        var body = roles.Bodies().FirstOrDefault(s => draft.TryBody(s, null, furniture)) ?? roles.BodiesWithLead().FirstOrDefault(s => draft.TryBody(s.Body, s.Lead, furniture)).Body;
        draft.TryFirst(roles.Headlines(), (layout, s) => layout with { Headline = [s] });
        draft.TryFirst(draft.Layout.Standfirst.Count > 0 ? [] : roles.Of("standfirst"), (layout, s) => layout with { Standfirst = [s] });
        draft.TryFirst(roles.Of("byline"), (layout, s) => layout with { Byline = [s] });
        draft.TryFirst(roles.Of("dateline"), (layout, s) => layout with { Dateline = [s] });
        draft.TryFirst(roles.Dates(), (layout, s) => layout with { Published = [s] });
        draft.TryOmissions(furniture.Containers(body, isInside: false));

        var doubts = new List<LayoutDoubt>();
        if (body is null && roles.DoubtfulBody() is { } nearest)
        {
            doubts.Add(nearest);
        }

        doubts.AddRange(draft.Refused.Select(o => new LayoutDoubt("omit", $"{{ selector: {YamlWriting.Quoted(o.Selector)}, reason: {o.Reason} }}", counts.Of(o.Selector), "with it, a page read otherwise")));
        doubts.AddRange(furniture.DoubtfulPhrases());
        return new ProposedLayout(draft.Layout, CountsIn(draft.Layout, pages), pages.Count, doubts.ToSequence());
    }

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

        public void TryFirst(IReadOnlyList<string> selectors, Func<Layout, string, Layout> with)
        {
            foreach (var selector in selectors)
            {
                if (Try(with(Layout, selector)))
                {
                    return;
                }
            }
        }

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
