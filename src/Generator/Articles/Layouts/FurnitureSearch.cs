using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Articles.Layouts;

/// <summary>Finds the containers and phrases that pages of one host carry around or between their texts, and that no page keeps.</summary>
internal sealed class FurnitureSearch(IReadOnlyList<StudiedPage> pages, SelectorCounts counts)
{
    // Of the containers that could be named, the largest; each is compared with all pages.
    private const int MostCompared = 300;
    private const int MostProposed = 40;
    private const int LongestPhrase = 200;
    private const int LeastOfLines = 2;
    private const int ManyPages = 10;

    // In percent: of the passages, that have the reason; of the pages, that show it.
    private const int LeastAgreed = 80;
    private const int LeastPages = 30;
    private const int LeastPhrasePages = 40;

    // Reasons that a passage has by its own words or place, and no container by its name.
    private static readonly HashSet<OmissionReason> s_notOfContainers = [OmissionReason.Empty, OmissionReason.Tracking, OmissionReason.PointerWithoutTarget, OmissionReason.OutsideArticle];

    /// <summary>Containers to leave out: those inside the text's own container, or those around it.</summary>
    /// <param name="body">The selector of the text's container; null where there is none.</param>
    public List<LayoutOmission> Containers(string? body, bool isInside)
    {
        // The general rules' names don't count in a layout's own text: a box that stands there once in a while has to be named.
        var least = isInside ? 1 : Math.Max(2, (pages.Count * LeastPages + 99) / 100);
        var candidates = counts.SeenOn(least)
            .Where(s => IsBox(s, counts.Of(s)) && pages.All(p => p.KeptIn(s) == 0) && IsIn(s, body) == isInside)
            .Select(s => (Selector: s, Weight: pages.Sum(p => p.WeightIn(s))))
            .OrderByDescending(s => s.Weight)
            .ThenBy(s => SelectorEnumeration.NamesIn(s.Selector))
            .ThenBy(s => s.Selector, StringComparer.Ordinal)
            .Take(MostCompared);
        var covered = pages.Select(p => new bool[p.Count]).ToList();
        var found = new List<LayoutOmission>();
        foreach (var (selector, _) in candidates)
        {
            if (found.Count < MostProposed && IsNew(selector, covered, least) && ReasonOf(selector) is { } reason)
            {
                found.Add(new LayoutOmission(selector, ListedName.Of(reason)));
                for (var p = 0; p < pages.Count; p++)
                {
                    foreach (var i in pages[p].PassagesIn(selector))
                    {
                        covered[p][i] = true;
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Words that stand in the text's container of several pages and are left out of each, and that no omitted container holds.</summary>
    public List<FurniturePhrase> Phrases(string body, IReadOnlyList<LayoutOmission> omitted)
    {
        var said = Said(body, omitted);
        var least = Math.Max(2, (pages.Count * LeastPages + 99) / 100);
        return said.Where(s => s.Value.Pages.Count >= least && s.Value.Kept == 0 && Agreed(s.Value.Reasons) is not null)
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Take(MostProposed)
            .Select(s => new FurniturePhrase(LanguageOf(s.Value.Pages), s.Key, ListedName.Of(Agreed(s.Value.Reasons)!.Value)))
            .ToList();
    }

    /// <summary>Words that the text itself has on several pages: perhaps furniture, perhaps the newsroom's description of itself.</summary>
    public IEnumerable<LayoutDoubt> DoubtfulPhrases()
    {
        var least = Math.Max(3, (pages.Count * LeastPhrasePages + 99) / 100);
        var kept = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var p = 0; p < pages.Count; p++)
        {
            foreach (var i in Enumerable.Range(0, pages[p].Count).Where(i => pages[p].UseOf(i) == "body" && PhraseOf(pages[p], i) is not null))
            {
                Pages(kept, PhraseOf(pages[p], i)!).Add(p);
            }
        }

        return kept.Where(k => k.Value.Count >= least)
            .OrderByDescending(k => k.Value.Count).ThenBy(k => k.Key, StringComparer.Ordinal)
            .Take(MostProposed)
            .Select(k => new LayoutDoubt("phrases", k.Key, k.Value.Count, "it stands in the text there and is kept"));
    }

    private static HashSet<int> Pages(Dictionary<string, HashSet<int>> kept, string phrase)
    {
        if (!kept.TryGetValue(phrase, out var found))
        {
            kept[phrase] = found = [];
        }

        return found;
    }

    private Dictionary<string, Phrase> Said(string body, IReadOnlyList<LayoutOmission> omitted)
    {
        var said = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        for (var p = 0; p < pages.Count; p++)
        {
            var page = pages[p];
            var gone = omitted.SelectMany(o => page.PassagesIn(o.Selector)).ToHashSet();
            foreach (var i in page.PassagesIn(body).Where(i => !gone.Contains(i)))
            {
                if (PhraseOf(page, i) is not { } text)
                {
                    continue;
                }

                if (!said.TryGetValue(text, out var phrase))
                {
                    said[text] = phrase = new Phrase([], []);
                }

                phrase.Pages.Add(p);
                phrase.Kept += page.IsLeftOut(i) ? 0 : 1;
                Count(phrase.Reasons, page.General.Decisions[i].Reason, 1);
            }
        }

        return said;
    }

    private static string? PhraseOf(StudiedPage page, int passage)
    {
        var text = page.IsText(passage) && page.WeightOf(passage) <= LongestPhrase ? TextNormalization.CleanLine(page.General.Decisions[passage].Text) : "";
        return text.Any(char.IsLetter) && !text.Contains('{', StringComparison.Ordinal) ? text : null;
    }

    private LanguageTag LanguageOf(IEnumerable<int> seenOn)
    {
        var languages = seenOn.Select(p => pages[p].General.Article.Value!.Language.WithoutExtensions).Distinct().ToList();
        return languages.Count == 1 ? languages[0] : LanguageTag.Undetermined;
    }

    // Names on lines and links stand in running text too: they need more pages to be believed, or many that keep none of them.
    private bool IsBox(string selector, int seen)
    {
        var end = selector.AsSpan().IndexOfAny('.', '#');
        return (end < 0 ? selector : selector[..end]) switch
        {
            "a" or "span" or "strong" or "b" or "em" or "i" or "font" or "img" or "figure" => pages.Count >= ManyPages || (seen > LeastOfLines && seen * 2 >= pages.Count),
            "p" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" => seen > LeastOfLines,
            _ => true,
        };
    }

    private bool IsIn(string selector, string? body) => body is not null && pages.Any(p => p.Has(body) && IsIn(p, selector, body));

    // Upwards from each: a page may have thousands of both.
    private static bool IsIn(StudiedPage page, string selector, string body)
    {
        var around = page.ContainersOf(body).ToHashSet();
        foreach (var n in page.ContainersOf(selector))
        {
            for (var outer = page.Tree.ParentOf(n); outer >= 0; outer = page.Tree.ParentOf(outer))
            {
                if (around.Contains(outer))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsNew(string selector, List<bool[]> covered, int least)
    {
        var showing = 0;
        for (var p = 0; p < pages.Count; p++)
        {
            showing += pages[p].PassagesIn(selector).Any(i => !covered[p][i]) ? 1 : 0;
        }

        return showing >= least;
    }

    // The general rules' own reason where they have one; else what the pages have in common says it, or nobody does.
    private OmissionReason? ReasonOf(string selector)
    {
        var reasons = new Dictionary<OmissionReason, int>();
        foreach (var page in pages)
        {
            foreach (var i in page.PassagesIn(selector))
            {
                Count(reasons, page.General.Decisions[i].Reason, 1 + page.WeightOf(i));
            }
        }

        return Agreed(reasons) ?? (reasons.Count > 0 && reasons.MaxBy(r => r.Value).Key == OmissionReason.OutsideArticle ? ReasonByPlace(selector) : null);
    }

    private OmissionReason? ReasonByPlace(string selector)
    {
        var showing = pages.Where(p => p.Has(selector)).ToList();
        var texts = showing.Select(p => string.Join('\n', p.PassagesIn(selector).Select(i => p.General.Decisions[i].Text))).Distinct(StringComparer.Ordinal).Count();
        var isBelow = showing.TrueForAll(p => p.PassagesIn(selector).All(i => i > p.LastOfBody));
        var isLinks = showing.TrueForAll(p => p.PassagesIn(selector).Sum(i => (long)p.Transcript.Passages[i].LinkLength) * 2 > p.WeightIn(selector));
        return texts == 1 && showing.Count > 1 ? (isBelow ? OmissionReason.PageFooter : isLinks ? OmissionReason.Navigation : null)
            : isBelow && isLinks ? OmissionReason.RelatedLinks : null;
    }

    private static void Count(Dictionary<OmissionReason, int> reasons, OmissionReason? reason, int weight)
    {
        if (reason is { } given)
        {
            reasons[given] = reasons.GetValueOrDefault(given) + weight;
        }
    }

    private static OmissionReason? Agreed(Dictionary<OmissionReason, int> reasons)
    {
        var all = reasons.Sum(r => (long)r.Value);
        var most = reasons.OrderByDescending(r => r.Value).ThenBy(r => r.Key).FirstOrDefault();
        return all > 0 && most.Value * 100L >= all * LeastAgreed && !s_notOfContainers.Contains(most.Key) ? most.Key : null;
    }

    private sealed record Phrase(HashSet<int> Pages, Dictionary<OmissionReason, int> Reasons)
    {
        public int Kept { get; set; }
    }
}
