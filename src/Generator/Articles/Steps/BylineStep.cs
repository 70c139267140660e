using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Chooses the authors: what a person noted beside the capture, else the names in the layout's byline, else what the page declares, else a line that begins as
/// bylines do. The newsroom's own name is no author; an agency that stands where persons stand is one.
/// </summary>
internal static class BylineStep
{
    private const int LongestName = 80;

    public static void Run(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings.Authors;
        var shown = Shown(draft);
        IReadOnlyList<string> names = settings.Count > 0 ? settings : shown.Count > 0 ? shown : Declared(draft);
        foreach (var name in names.SelectMany(n => Names(draft, n)).Distinct(StringComparer.Ordinal))
        {
            draft.Authors.Add(name);
        }
    }

    private static List<string> Shown(ArticleDraft draft)
    {
        var names = new List<string>();
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Byline))
        {
            foreach (var i in Enumerable.Range(0, draft.Count).Where(i => draft.IsText(i) && draft.Passages[i].Container.SelfAndAncestors().Any(selector.Matches)))
            {
                draft.Take(i, PassageUse.Byline);
                names.AddRange(LinkedNames.In(draft.Passages[i].Block) is { Count: > 0 } linked ? linked : [draft.Text(i)]);
            }

            if (names.Count > 0)
            {
                return names;
            }
        }

        for (var i = 0; i < draft.Count && names.Count == 0; i++)
        {
            if (draft.Use(i) is PassageUse.Open && draft.IsPlainText && draft.Of(PassageUse.Headline).Any(h => h < i) && draft.Phrases.Is(FurnitureReasons.Byline, draft.Text(i), out var rest) && rest.Length <= LongestName)
            {
                draft.Take(i, PassageUse.Byline);
                names.Add(rest);
            }
        }

        return names;
    }

    private static List<string> Declared(ArticleDraft draft)
    {
        foreach (var claims in draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Author).OrderBy(c => c.Origin).GroupBy(c => c.Origin))
        {
            var names = claims.Select(c => c.Value).Where(v => Names(draft, v).Any()).ToList();
            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    private static IEnumerable<string> Names(ArticleDraft draft, string written)
    {
        var line = HeadlineStep.Line(written);
        var rest = draft.Phrases.Is(FurnitureReasons.Byline, line, out var withoutPrefix) ? withoutPrefix : line;
        return IsNewsroom(draft, rest) ? [] : NameList.Split(rest, draft.Data.Conjunctions).Where(n => n.Length <= LongestName && !IsAddress(n) && !IsNewsroom(draft, n));
    }

    private static bool IsAddress(string name) => name.Contains("://", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || name.Contains('@', StringComparison.Ordinal);

    private static bool IsNewsroom(ArticleDraft draft, string name)
    {
        var loose = HeadlineStep.Loose(name);
        return draft.Source.Aliases.Concat(draft.Source.Names.Select(n => n.Name)).Append(draft.Source.ShortName)
            .Concat(draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.SiteName).Select(c => c.Value))
            .Any(n => HeadlineStep.Loose(n) == loose);
    }
}
