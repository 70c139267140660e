using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// The bylines that a page shows: lines near the headline, at the top of the text or at its end that open as bylines do, or whose element is named or marked for the
/// author. Names in comments, teasers, captions and lists of writers belong to others.
/// </summary>
internal sealed class ShownBylines
{
    private const int LongestLine = 220;
    private const int LongestOpenedLine = 110;
    private const int Before = 6;
    private const int After = 5;
    private const int MarkedForAuthor = 14;
    private const int MostLabelledLines = 5;

    private static readonly string[] s_authorPaths = ["/author", "/autor", "/auteur", "/people/", "/person", "/profile/", "/profil/", "/staff/", "/writer", "/columnist", "/journalist", "/user/", "/users/", "/redaktion/", "/contributor", "/by/"];

    private readonly ArticleDraft _draft;
    private readonly BylineReading _reading;
    private readonly SiteNames _sites;
    private readonly int _headline;
    private readonly Dictionary<int, List<string>> _marked = [];

    private ShownBylines(ArticleDraft draft, BylineReading reading, SiteNames sites)
    {
        _draft = draft;
        _reading = reading;
        _sites = sites;
        _headline = draft.HeadlinePassage;
        foreach (var claim in draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Author && c.Container is not null))
        {
            // A link to its author's page, or an element marked as the author.
            var at = ShownDates.PassageAt(draft, claim.Location.Offset ?? 0);
            at = at > 0 && draft.Text(at - 1).Contains(claim.Value, StringComparison.Ordinal) ? at - 1 : at;
            if (at >= 0 && !claim.Container!.SelfAndAncestors().Any(c => c.Tag is "figure" or "aside"))
            {
                (_marked.TryGetValue(at, out var names) ? names : _marked[at] = []).Add(claim.Value);
            }
        }
    }

    /// <summary>One line of names.</summary>
    /// <param name="Weight">The most trustworthy has the most.</param>
    /// <param name="IsWhole">Whether the passage holds nothing but the byline.</param>
    /// <param name="IsOpened">Whether a word such as "By" opens it.</param>
    internal sealed record Shown(int Passage, List<string> Names, int Weight, bool IsWhole, bool IsOpened);

    /// <summary>The bylines in order, the most trustworthy first; those of one kind beside one another belong together.</summary>
    public static List<Shown> Of(ArticleDraft draft, BylineReading reading, SiteNames sites)
    {
        var bylines = new ShownBylines(draft, reading, sites);
        var found = new List<Shown>();
        foreach (var (i, place) in bylines.Places())
        {
            if (bylines.At(i, place) is { } shown)
            {
                found.Add(shown);
            }
        }

        return found.OrderByDescending(f => f.Weight).ThenBy(f => f.Passage).ToList();
    }

    // The passages where bylines stand, with what the place is worth.
    private IEnumerable<(int Passage, int Weight)> Places()
    {
        var main = _draft.Main;
        var start = _headline >= 0 && (main.First < 0 || _headline < main.First) ? _headline : main.First;
        if (start < 0)
        {
            yield break;
        }

        var top = main.First >= 0 ? Math.Min(main.First + 4, _draft.Count - 1) : Math.Min(start + 12, _draft.Count - 1);
        for (var i = Math.Max(0, start - Before); i <= top; i++)
        {
            yield return (i, i < start ? 10 - (start - i) : i - start > 25 ? 8 : 20);
        }

        for (var i = Math.Max(top + 1, main.Last - 1); main.Last >= 0 && i <= Math.Min(main.Last + After, _draft.Count - 1); i++)
        {
            yield return (i, 8 - Math.Max(0, i - main.Last));
        }
    }

    private Shown? At(int i, int place)
    {
        var text = _draft.Text(i);
        var passage = _draft.Passages[i];
        if (i == _headline || !_draft.IsText(i) || text.Length is < 2 or > LongestLine || passage.Marks.HasFlag(PassageMarks.FromNoScript) || IsElsewhere(i, place, _marked.ContainsKey(i) || MarkOf(passage.Container) > 0))
        {
            return null;
        }

        var marked = _marked.GetValueOrDefault(i) ?? [];
        var mark = marked.Count > 0 ? MarkedForAuthor : MarkOf(passage.Container);
        var linked = marked.Count > 0 ? marked : mark > 0 ? LinkedNames.In(passage.Block).Where(n => n.Trim().Length > 2).ToList() : [];
        var names = linked.SelectMany(n => marked.Count > 0 ? _reading.Declared(n) : _reading.Names(n, isByline: true, out _)).ToList();
        var isOpened = false;
        if (names.Count == 0)
        {
            names = _reading.Names(FirstLines(text), mark > 0, out isOpened);
        }

        if (names.Count == 0 && place >= 8 && LabelledLine(text) is { } labelled)
        {
            names = _reading.Names(labelled, isByline: false, out isOpened);
        }

        if (names.Count == 0 && place >= 19 && mark == 0 && LeadsToAuthor(passage.Block))
        {
            (mark, names) = (10, _reading.Names(FirstLines(text), isByline: true, out isOpened));
        }

        names = names.Where(n => !_sites.Has(n) && !_sites.Begins(n) && HeadlineStep.Loose(n) != HeadlineStep.Loose(_draft.Headline ?? "")).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count == 0 || (mark == 0 && !isOpened))
        {
            return null;
        }

        var isWhole = text.Length <= names.Sum(n => n.Length) + 40;
        var isLine = isOpened && text.Length <= LongestOpenedLine && place >= 8;
        return !isWhole && !isLine && mark == 0 ? null : new Shown(i, names, place + mark + (isOpened ? 16 : 0), isWhole, isOpened);
    }

    // Line breaks of a byline part the name from the role.
    private static string FirstLines(string text) => text.TrimStart().Split('\n')[0] is { Length: > 3 } line && !line.TrimEnd().EndsWith(':') ? line : text.Replace('\n', ' ');

    // Of several lines with a label each, the one whose label is a byline's: "Date: …", "Author: …", "Source: …".
    private string? LabelledLine(string text)
    {
        foreach (var line in text.Split('\n').Skip(1).Take(MostLabelledLines))
        {
            if (line.Contains(": ", StringComparison.Ordinal) && _reading.Names(line, isByline: false, out var isOpened).Count > 0 && isOpened)
            {
                return line;
            }
        }

        return null;
    }

    private bool IsElsewhere(int i, int place, bool isMarked)
    {
        // Between headline and text, an element's type says little about what it is for.
        var isOut = _draft.Use(i) == PassageUse.LeftOut && (_draft.ReasonOf(i) is OmissionReason.RelatedLinks ? place < 20 : _draft.ReasonOf(i) is OmissionReason.Comments or OmissionReason.Promotion or OmissionReason.Advertisement or OmissionReason.Hidden or OmissionReason.NewsletterForm);
        return isOut || _draft.Passages[i].Container.Nearest("figure", "figcaption") is not null
            || _draft.Passages[i].Container.SelfAndAncestors().TakeWhile(c => c.Tag is not ("article" or "main" or "body")).Take(3).Any(c => BoxWords.Has(c, "comment", "comments", "related") || (!isMarked && BoxWords.Has(c, "caption", "credit", "teaser", "gallery")));
    }

    // Pages of authors have addresses that say so.
    private static bool LeadsToAuthor(Blocks.Block block) =>
        LinkedNames.Targets(block).Any(url => s_authorPaths.Any(p => url.Contains(p, StringComparison.OrdinalIgnoreCase)));

    private static int MarkOf(Container container)
    {
        var depth = 0;
        foreach (var box in container.SelfAndAncestors().Take(4))
        {
            if (box.ItemProperty is "author" or "creator")
            {
                return MarkedForAuthor;
            }

            if (IsNamedForAuthor(box))
            {
                return 12 - depth;
            }

            depth++;
        }

        return 0;
    }

    private static bool IsForAuthor(string name) =>
        name.Contains("aut", StringComparison.Ordinal)
            ? (name.Contains("author", StringComparison.Ordinal) && !name.Contains("authori", StringComparison.Ordinal)) || name.Contains("autor", StringComparison.Ordinal) || name.Contains("auteur", StringComparison.Ordinal)
                || name.Contains("byline", StringComparison.Ordinal) || name.Contains("redactor", StringComparison.Ordinal)
            : name.Contains("byline", StringComparison.Ordinal) || name.Contains("redactor", StringComparison.Ordinal);

    private static bool IsNamedForAuthor(Container box)
    {
        foreach (var name in box.Classes.Span)
        {
            if (IsForAuthor(name))
            {
                return true;
            }
        }

        if (box.ElementId is { } id && IsForAuthor(id.ToLowerInvariant()))
        {
            return true;
        }

        return BoxWords.Has(box, "writer", "verfasser", "vcard", "contributor", "contributors", "reporter", "journalist", "journalists");
    }
}
