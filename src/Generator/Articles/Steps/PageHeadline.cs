using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>Finds the headline of a page by general rules: headings that the page shows against titles that it declares.</summary>
internal static class PageHeadline
{
    private static readonly string[] s_titleSeparators = [" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " « ", " / ", " • ", ": ", "_", " ‹ ", "|", "－", "｜"];

    public static string? Of(ArticleDraft draft)
    {
        var declared = Declared(draft).ToList();
        var headings = Headings(draft).ToList();

        // The heading that a declared title is, or begins or ends with (titles carry the site's name).
        foreach (var heading in headings)
        {
            var loose = HeadlineStep.Loose(heading.Text);
            if (loose.Length > 0 && declared.Exists(d => HeadlineStep.Loose(d) == loose))
            {
                return heading.Text;
            }
        }

        foreach (var heading in headings.Where(h => h.Text.Split(' ').Length > 2 || h.Text.Length > 15))
        {
            var loose = HeadlineStep.Loose(heading.Text);
            if (declared.Exists(d => HeadlineStep.Loose(d) is var other && other.Length > loose.Length && (other.StartsWith(loose, StringComparison.Ordinal) || other.EndsWith(loose, StringComparison.Ordinal))))
            {
                return heading.Text;
            }
        }

        // A page with a single first-level heading means it; the site's name stands in one too, but is short or declared.
        var firstLevel = headings.Where(h => h.Level == 1 && !IsSiteName(draft, h.Text)).ToList();
        if (firstLevel is [var only] && only.Text.Split(' ').Length > 2)
        {
            return only.Text;
        }

        return declared.FirstOrDefault() ?? firstLevel.Select(h => h.Text).FirstOrDefault();
    }

    // Declared titles, most trustworthy first, without the site's name.
    private static IEnumerable<string> Declared(ArticleDraft draft) =>
        draft.Transcript.Claims
            .Where(c => c.Kind == ClaimKind.Headline)
            .OrderBy(c => c.Origin)
            .Select(c => WithoutSiteName(draft, HeadlineStep.Line(c.Value), c.Origin))
            .Where(t => t.Length > 0 && !IsSiteName(draft, t));

    private static IEnumerable<(string Text, int Level)> Headings(ArticleDraft draft) =>
        Enumerable.Range(0, draft.Count)
            .Where(i => draft.IsOpen(i) && draft.Passages[i].Block is Block.Heading { Level: <= 2 })
            .Select(i => (HeadlineStep.Line(draft.Text(i)), ((Block.Heading)draft.Passages[i].Block).Level))
            .OrderBy(h => h.Level);

    private static bool IsSiteName(ArticleDraft draft, string text)
    {
        var loose = HeadlineStep.Loose(text);
        return loose.Length == 0 || SiteNames(draft).Any(n => HeadlineStep.Loose(n) == loose);
    }

    private static IEnumerable<string> SiteNames(ArticleDraft draft) =>
        draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.SiteName).Select(c => c.Value)
            .Concat(draft.Source.Aliases).Concat(draft.Source.Names.Select(n => n.Name)).Append(draft.Source.ShortName);

    private static string WithoutSiteName(ArticleDraft draft, string title, ClaimOrigin origin)
    {
        foreach (var separator in s_titleSeparators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSiteName(draft, title[(at + separator.Length)..]))
            {
                return WithoutSiteName(draft, title[..at].TrimEnd(), origin);
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsSiteName(draft, title[..first]))
            {
                return WithoutSiteName(draft, title[(first + separator.Length)..].TrimStart(), origin);
            }
        }

        // A document's title ends with its site's name more often than not: a short last part behind a strong separator is taken for it.
        if (origin == ClaimOrigin.TitleElement)
        {
            foreach (var separator in s_titleSeparators.Take(2).Append(" - ").Append(" — "))
            {
                var at = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (at > 0 && title.Length - at - separator.Length < at / 2)
                {
                    return title[..at].TrimEnd();
                }
            }
        }

        return title;
    }
}
