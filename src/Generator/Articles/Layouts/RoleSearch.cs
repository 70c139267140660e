using Generator.Transcripts;

namespace Generator.Articles.Layouts;

/// <summary>Finds the containers in which pages of one host show the parts of an article: its text, its headline, and the lines around them. The best first.</summary>
internal sealed class RoleSearch(IReadOnlyList<StudiedPage> pages, SelectorCounts counts)
{
    // In percent: of a page's text that its container must hold; of the container that must be text; of the pages that must show it.
    private const int LeastOfText = 98;
    private const int LeastText = 40;
    private const int MostPages = 60;
    private const int SomePages = 40;

    // A headline stands alone or with the line above it.
    private const int MostLines = 3;
    private const int Tried = 4;

    /// <summary>Containers that hold all of the text on every page that has them.</summary>
    public IReadOnlyList<string> Bodies() => Ranked(counts.SeenOn(Share(MostPages)).Where(s => Showing(s).All(p => p.BodyIn(s) * 100 >= p.BodyWeight * LeastOfText && p.BodyIn(s) * 100 >= p.WeightIn(s) * LeastText)), TextShare);

    /// <summary>Containers that hold the text but for its opening, which stands before it in a container of its own: with that one, they hold all of it on every page.</summary>
    public IReadOnlyList<(string Body, string Lead)> BodiesWithLead()
    {
        var seen = counts.SeenOn(Share(SomePages));
        var leads = seen.Where(s => Showing(s).All(p => Texts(p, s).All(i => p.UseOf(i) is "body" or "standfirst"))).ToList();
        return
        [
            .. counts.SeenOn(Share(MostPages)).Where(s => Showing(s).All(p => p.BodyIn(s) * 100 >= p.BodyWeight * LeastText && p.BodyIn(s) * 100 >= p.WeightIn(s) * LeastText))
                .OrderByDescending(s => Showing(s).Sum(p => p.BodyIn(s)) * TextShare(s))
                .ThenBy(s => s, StringComparer.Ordinal)
                .Take(Tried)
                .SelectMany(s => leads.Where(l => Completes(l, s)).OrderByDescending(counts.Of).ThenBy(SelectorEnumeration.NamesIn).ThenBy(l => l, StringComparer.Ordinal).Take(1).Select(l => (s, l))),
        ];
    }

    private bool Completes(string lead, string body) => Showing(body).All(p =>
        (p.BodyIn(body) + p.BodyIn(lead)) * 100 >= p.BodyWeight * LeastOfText
        && (!p.Has(lead) || p.Tree.SpanOf(p.ContainersOf(lead)[^1]).Last < p.Tree.SpanOf(p.ContainersOf(body)[0]).First));

    /// <summary>The container that most of the pages' text stands in, though not enough of it on every page; null where no container comes near.</summary>
    public LayoutDoubt? DoubtfulBody()
    {
        var nearest = counts.SeenOn(Share(MostPages))
            .Select(s => (Selector: s, Held: Showing(s).Sum(p => p.BodyIn(s)) * 100 / Math.Max(1, Showing(s).Sum(p => p.BodyWeight)), Share: TextShare(s)))
            .Where(s => s.Held >= SomePages && s.Share >= 0.5)
            .OrderByDescending(s => s.Held * s.Share)
            .ThenBy(s => s.Selector, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Selector is null ? null : new LayoutDoubt("body", nearest.Selector, counts.Of(nearest.Selector), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"it holds {nearest.Held} % of what the general rules take for the text"));
    }

    /// <summary>Containers whose first words are the headline on every page that has them.</summary>
    public IReadOnlyList<string> Headlines() => Ranked(
        counts.SeenOn(Share(MostPages)).Where(s => Showing(s).All(p => Texts(p, s).FirstOrDefault(-1) is >= 0 and var first && p.UseOf(first) == "headline" && Texts(p, s).Take(MostLines + 1).Count() <= MostLines)), Shortness);

    /// <summary>Containers all of whose words are of one use on every page that has them.</summary>
    public IReadOnlyList<string> Of(string use) => Ranked(counts.SeenOn(Share(SomePages)).Where(s => Showing(s).All(p => Texts(p, s).Any() && Texts(p, s).All(i => p.UseOf(i) == use))), Shortness);

    /// <summary>Containers whose machine-readable date is the article's on every page that has one there.</summary>
    public IReadOnlyList<string> Dates()
    {
        var right = new Dictionary<string, int>(StringComparer.Ordinal);
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var claim in page.Transcript.Claims.Where(c => c.Kind == ClaimKind.Published && c.Container is not null))
            {
                var isRight = StatedDate.TryParse(claim.Value, out var date) && LayoutTrial.IsSame(date, page.General.Article.Value!.Published);
                foreach (var selector in claim.Container!.SelfAndAncestors().Take(MostLines).SelectMany(SelectorEnumeration.Of).Where(seen.Add))
                {
                    right[selector] = right.GetValueOrDefault(selector) + (isRight ? 1 : 0);
                    if (!isRight)
                    {
                        wrong.Add(selector);
                    }
                }
            }
        }

        return [.. right.Where(r => r.Value >= Share(MostPages) && !wrong.Contains(r.Key)).OrderByDescending(r => r.Value)
            .ThenBy(r => SelectorEnumeration.NamesIn(r.Key) == 0).ThenBy(r => SelectorEnumeration.NamesIn(r.Key)).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Key).Take(Tried)];
    }

    private static IEnumerable<int> Texts(StudiedPage page, string selector) => page.PassagesIn(selector).Where(i => page.IsText(i) && page.WeightOf(i) > 0);

    private int Share(int percent) => Math.Max(2, (pages.Count * percent + 99) / 100);

    private IEnumerable<StudiedPage> Showing(string selector) => pages.Where(p => p.Has(selector));

    // What pages have in one place they have under names; a bare tag is any page's, and the least that can be said.
    private IReadOnlyList<string> Ranked(IEnumerable<string> selectors, Func<string, double> worth) =>
    [
        .. selectors.Select(s => (Selector: s, Worth: Math.Round(worth(s) * counts.Of(s), 6)))
            .OrderByDescending(s => s.Worth)
            .ThenBy(s => SelectorEnumeration.NamesIn(s.Selector) == 0)
            .ThenBy(s => SelectorEnumeration.NamesIn(s.Selector))
            .ThenBy(s => s.Selector, StringComparer.Ordinal)
            .Select(s => s.Selector)
            .Take(Tried),
    ];

    private double TextShare(string selector) => Showing(selector).Average(p => (double)p.BodyIn(selector) / Math.Max(1, p.WeightIn(selector)));

    private double Shortness(string selector) => 1.0 / Showing(selector).Average(p => Math.Max(1, Texts(p, selector).Count()));
}
