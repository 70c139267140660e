using System.Globalization;
using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Finds the headline of a page by general rules. Every heading that the page shows, and every title that it declares, speaks for a text; parts of titles speak for the
/// passages that say the same. The text with the most weight behind it is the headline, in the form the page shows it.
/// </summary>
internal sealed class PageHeadline
{
    private const int LongestHeadline = 400;
    private const double OfEditors = 2;
    private const double OfTitleElement = 2.5;
    private const double OfOtherMetadata = 0.5;

    private const double OfLongestPart = 1.6;

    // A first-level heading in other words than the declared titles, about the same.
    private const double OfVariant = 2.5;

    // What a page that calls itself a news article states as its headline; anything else there is a variant for readers, search engines or networks.
    private const double OfNewsArticle = 12;

    private const int ShortestEnd = 20;

    // Search engines cut longer headlines, so newsrooms do it for them.
    private const int LongestForEngines = 100;

    private readonly bool _isNews;

    private readonly ArticleDraft _draft;
    private readonly SiteNames _sites;
    private readonly List<Claim> _claims;

    // Titles for readers elsewhere, letters alone.
    private readonly List<string> _elsewhere;
    private readonly Dictionary<string, (int Passage, string Text)> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Spoken> _spoken = new(StringComparer.Ordinal);

    private PageHeadline(ArticleDraft draft)
    {
        _draft = draft;
        _sites = draft.Sites;
        _claims = draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Headline && c.Origin != ClaimOrigin.VisibleText).DistinctBy(c => (c.Origin, c.Value)).ToList();
        _elsewhere = _claims.Where(c => c.Origin == ClaimOrigin.OpenGraph).Select(c => HeadlineStep.Loose(c.Value)).ToList();
        _isNews = draft.Transcript.Claims.Any(c => c.Kind == ClaimKind.PageType && c.Value.EndsWith("newsarticle", StringComparison.Ordinal));
    }

    /// <summary>The headline with the number of the passage that shows it, -1 where none does; null where the page has none.</summary>
    public static (string Text, int Passage, string Reason)? Of(ArticleDraft draft)
    {
        var headline = new PageHeadline(draft);
        headline.Show();
        headline.Headings();
        headline.Declared();
        headline.PartsOfHeadings();
        headline.CommonEnds();
        var best = headline._spoken.Values.OrderByDescending(s => s.Weight).ThenBy(s => s.Order).FirstOrDefault();
        return best is null ? null : (best.WithSpaces, best.Passage, $"{(best.Passage < 0 ? "declared" : "shown")}, with weight {best.Weight.ToString("F1", CultureInfo.InvariantCulture)}");
    }

    // The first passage that says a text, a heading before others.
    private void Show()
    {
        for (var i = 0; i < _draft.Count; i++)
        {
            if (!_draft.IsText(i) || _draft.Text(i).Length is < 2 or > LongestHeadline || _draft.Passages[i].Marks.HasFlag(PassageMarks.FromNoScript))
            {
                continue;
            }

            // A heading's lines may be headline, standfirst and date.
            var lines = _draft.Text(i).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var text in lines.Length > 1 ? lines.Prepend(_draft.Text(i)) : lines)
            {
                var loose = HeadlineStep.Loose(text);
                if (loose.Length > 0 && (!_shown.TryGetValue(loose, out var other) || LevelOf(i) < LevelOf(other.Passage)))
                {
                    _shown[loose] = (i, HeadlineStep.Line(text));
                }
            }
        }
    }

    private void Headings()
    {
        var text = _draft.Main;
        var count = Enumerable.Range(0, _draft.Count).Count(i => LevelOf(i) == 1 && _draft.IsOpen(i));
        for (var i = 0; i < _draft.Count; i++)
        {
            if (LevelOf(i) > 6 || _draft.Text(i).Length is < 2 or > LongestHeadline || _sites.Has(_draft.Text(i)))
            {
                continue;
            }

            var weight = LevelOf(i) switch { 1 => count > 3 ? 2.2 : 3.1, 2 => 1.5, 3 => 1, _ => 0.7 };
            var isInside = text.First >= 0 && i > text.First;
            weight *= _draft.IsOpen(i) ? 1 : 0.5;
            weight *= isInside ? 0.4 : 1;
            weight += _draft.Passages[i].Container.SelfAndAncestors().Take(2).Any(c => c.ItemProperty == "headline" || BoxWords.Has(c, "headline", "title", "heading")) ? 0.4 : 0;

            // One word over a page names a section, or the box that follows.
            weight -= _draft.Text(i).Contains(' ', StringComparison.Ordinal) || _draft.Text(i).Length > 12 ? 0 : 0.5;
            weight += LevelOf(i) == 1 && count <= 3 && _draft.IsOpen(i) && !isInside && IsVariantOfDeclared(_draft.Text(i)) ? OfVariant : 0;
            SpeakOnce(HeadlineStep.Line(_draft.Text(i)), weight, i);
        }
    }

    private bool IsVariantOfDeclared(string text) =>
        _claims.DistinctBy(c => c.Value, StringComparer.Ordinal).Any(c => IsVariant(c.Value, text) && !HeadlineStep.Loose(c.Value).Contains(HeadlineStep.Loose(text), StringComparison.Ordinal));

    // Whether two lines share most of their words, measured by pairs of letters, as that fits all scripts.
    public static bool IsVariant(string one, string other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        var common = first.Count(second.Contains);
        return Math.Min(first.Count, second.Count) > 8 && common * 2 >= Math.Min(first.Count, second.Count);
    }

    private static HashSet<(char First, char Second)> Pairs(string text)
    {
        var loose = HeadlineStep.Loose(text);
        return [.. loose.Zip(loose.Skip(1))];
    }

    private void Declared()
    {
        foreach (var claim in _claims)
        {
            var weight = claim.Origin switch
            {
                ClaimOrigin.JsonLd => _isNews ? IsCut(HeadlineStep.Line(claim.Value)) || IsWithoutKicker(HeadlineStep.Loose(claim.Value)) || IsForEngines(HeadlineStep.Loose(claim.Value)) ? OfEditors : OfNewsArticle : OfOtherMetadata,
                ClaimOrigin.OpenGraph => OfEditors,
                ClaimOrigin.TitleElement => OfTitleElement,
                ClaimOrigin.Microdata => claim.Container is { } container && container.SelfAndAncestors().Any(c => BoxWords.ReasonOf(c, obeysNames: true) is not null) ? 0 : 1,
                _ => OfOtherMetadata,
            };
            Declare(HeadlineStep.Line(claim.Value), weight, claim.Origin);
        }
    }

    private bool IsCut(string title) =>
        title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal)
        || (title.Length >= LongestForEngines && HeadlineStep.Loose(title) is var loose && _shown.Keys.Any(k => k.Length > loose.Length && k.StartsWith(loose, StringComparison.Ordinal)));

    // Where the page shows its first-level heading with a kicker, and declares it so for readers elsewhere too, both are the headline.
    private bool IsWithoutKicker(string loose) =>
        _elsewhere.Exists(whole => whole.Length > loose.Length && whole.EndsWith(loose, StringComparison.Ordinal) && _shown.TryGetValue(whole, out var shown) && LevelOf(shown.Passage) == 1);

    // A system makes the page's title of the headline and the site's name. A title without that name was written for search engines, and data that repeats it was made from
    // it: then what the page shows as its first-level heading, and declares for readers elsewhere too, is the headline.
    private bool IsForEngines(string loose) =>
        !_shown.ContainsKey(loose)
        && _claims.Exists(c => c.Origin == ClaimOrigin.TitleElement && HeadlineStep.Loose(c.Value) == loose)
        && _elsewhere.Exists(other => _shown.TryGetValue(other, out var shown) && LevelOf(shown.Passage) == 1);

    private void Declare(string written, double weight, ClaimOrigin origin)
    {
        var whole = new DeclaredTitle(written);
        var title = whole.Without(_sites.Has);
        if (title.Length is < 2 or > LongestHeadline || _sites.Has(title))
        {
            return;
        }

        var isShown = false;
        foreach (var run in new DeclaredTitle(title).Runs())
        {
            var loose = HeadlineStep.Loose(run);
            if (loose.Length > 2 && !_sites.Has(run) && _shown.TryGetValue(loose, out var shown) && (run.Contains(' ', StringComparison.Ordinal) || loose.Length > 7 || run.Length == title.Length))
            {
                // The shorter of two parts that both stand on the page names the section or the site.
                // Whoever declares a kicker before the headline of a news article means both.
                var ofRun = weight == OfNewsArticle && run.Length < title.Length && title.EndsWith(run, StringComparison.Ordinal) && title[..^run.Length].TrimEnd().EndsWith(':') ? OfEditors : weight;
                var share = ofRun * run.Length / title.Length;
                var isFirst = title.StartsWith(run, StringComparison.Ordinal);
                var bonus = origin != ClaimOrigin.TitleElement || isShown ? 0 : isFirst || run.Length * 2 > title.Length ? OfLongestPart : OfLongestPart / 2;
                Speak(shown.Text, share + bonus, shown.Passage);
                Speak(run, 0, -1);
                _spoken[loose].Statements++;
                isShown = true;
            }
        }

        if (!isShown || origin is ClaimOrigin.JsonLd or ClaimOrigin.OpenGraph)
        {
            var text = isShown || origin != ClaimOrigin.TitleElement ? title : whole.LongestPart();
            if (!_shown.ContainsKey(HeadlineStep.Loose(text)) && !_sites.Has(text))
            {
                Speak(text, weight, -1);
                Count(text);
            }
        }
    }

    private void Count(string text)
    {
        if (_spoken.TryGetValue(HeadlineStep.Loose(text), out var spoken))
        {
            spoken.Statements++;
        }
    }

    // A heading often holds a kicker, a subtitle or a date beside the headline: what is declared tells which part is which.
    private void PartsOfHeadings()
    {
        var declared = _spoken.Where(s => s.Value.IsDeclared && s.Key.Length >= 10 && !IsCut(s.Value.Text) && !IsWithoutKicker(s.Key)).ToList();
        foreach (var whole in _spoken.Values.Where(s => s.Passage >= 0 && LevelOf(s.Passage) <= 3).ToList())
        {
            var loose = HeadlineStep.Loose(whole.Text);
            foreach (var part in declared.Where(s => !IsCutAtQuotation(whole.Text, s.Value.Text) && s.Key.Length < loose.Length && s.Key.Length * 4 > loose.Length))
            {
                if ((part.Value.Passage < 0 || part.Value.Passage == whole.Passage) && (loose.EndsWith(part.Key, StringComparison.Ordinal) || (loose.StartsWith(part.Key, StringComparison.Ordinal) && part.Value.Statements * 2 > whole.Statements)))
                {
                    part.Value.Weight += whole.Weight;
                    part.Value.Passage = whole.Passage;
                }
            }
        }
    }

    // A heading and a declared title with different kickers before the same headline.
    private void CommonEnds()
    {
        foreach (var whole in _spoken.Values.Where(s => s.Passage >= 0 && LevelOf(s.Passage) == 1 && s.OfHeading > 0).ToList())
        {
            var run = new DeclaredTitle(whole.Text).Runs().FirstOrDefault(r => r.Length < whole.Text.Length && r.Length >= ShortestEnd && whole.Text.EndsWith(r, StringComparison.Ordinal));
            var kicker = run is null ? "" : whole.Text[..^run.Length];
            if (run is not null && kicker.Length < run.Length && HeadlineStep.Loose(run) is var loose && HeadlineStep.Loose(whole.Text) is var all
                && !_claims.Exists(c => c.Origin != ClaimOrigin.Microdata && HeadlineStep.Loose(c.Value).Contains(all, StringComparison.Ordinal))
                && _claims.Exists(c => c.Origin != ClaimOrigin.Microdata && HeadlineStep.Loose(new DeclaredTitle(c.Value).Without(_sites.Has)) is var declared && declared.EndsWith(loose, StringComparison.Ordinal) && !IsVariant(declared[..^loose.Length], kicker)))
            {
                Speak(run, whole.Weight + OfEditors, whole.Passage);
                _spoken[loose].Text = run;
            }
        }
    }

    // Quotation marks inside an attribute end it: what is declared is then a piece of what is shown.
    private static bool IsCutAtQuotation(string whole, string part) =>
        whole.Length > part.Length && whole.StartsWith(part, StringComparison.Ordinal) && whole[part.Length..].TrimStart() is ['"' or '\'' or '“' or '„' or '«' or '‘', ..];

    // A heading that a page repeats is no more the headline for that.
    private void SpeakOnce(string text, double weight, int passage)
    {
        var before = _spoken.GetValueOrDefault(HeadlineStep.Loose(text))?.OfHeading ?? 0;
        Speak(text, Math.Max(0, weight - before), passage);
        if (_spoken.TryGetValue(HeadlineStep.Loose(text), out var spoken))
        {
            spoken.OfHeading = Math.Max(before, weight);
            spoken.IsDeclared = false;
        }
    }

    private void Speak(string text, double weight, int passage)
    {
        var loose = HeadlineStep.Loose(text);
        if (loose.Length == 0)
        {
            return;
        }

        if (!_spoken.TryGetValue(loose, out var spoken))
        {
            _spoken.Add(loose, spoken = new Spoken(text, _spoken.Count));
        }

        spoken.Weight += weight;
        spoken.IsDeclared = true;
        spoken.Spaced = Words(text) > Words(spoken.Spaced) ? text : spoken.Spaced;
        if (passage >= 0 && (spoken.Passage < 0 || LevelOf(passage) < LevelOf(spoken.Passage)))
        {
            (spoken.Passage, spoken.Text) = (passage, text);
        }
    }

    private static int Words(string text) => text.Split(' ').Count(w => w.Any(char.IsLetterOrDigit));

    private int LevelOf(int passage) => _draft.Passages[passage].Block is Block.Heading heading ? heading.Level : 9;

    private sealed class Spoken(string text, int order)
    {
        public string Text { get; set; } = text;

        public int Order { get; } = order;

        public double Weight { get; set; }

        /// <summary>The form with the most words: pieces of a heading often lose the space between them.</summary>
        public string Spaced { get; set; } = text;

        public string WithSpaces => Words(Spaced) > Words(Text) ? Spaced : Text;

        /// <summary>What its heading alone gave it.</summary>
        public double OfHeading { get; set; }

        /// <summary>How many declared titles say it: where most say the whole heading, one that says a part of it was shortened.</summary>
        public int Statements { get; set; }

        /// <summary>Whether a declared title speaks for it.</summary>
        public bool IsDeclared { get; set; }

        public int Passage { get; set; } = -1;
    }
}
