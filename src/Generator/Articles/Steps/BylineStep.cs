using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Chooses the authors: what a person noted beside the capture, else the names in the layout's byline, else those that the page declares to machines or shows its readers;
/// of these, what is declared about this article by name before what is shown, and what is shown before the name of an account. An agency that stands where persons
/// stand is an author; the newsroom is one only where its page says so and names nobody else.
/// </summary>
internal static class BylineStep
{
    private const int LongestName = 80;
    private const int MostTrusted = 30;

    public static void Run(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings.Authors;
        var reading = new BylineReading(draft.Data);
        var shown = ByLayout(draft, reading);
        if (draft.Transcript.Capture.Settings.HasNoAuthors)
        {
            return;
        }

        IReadOnlyList<string> names = settings.Count > 0 ? settings : shown.Count > 0 ? shown : draft.IsPlainText ? InText(draft, reading) : ByRules(draft, reading);
        foreach (var name in names.Where(n => settings.Count > 0 || (n.Length <= LongestName && !IsAddress(n) && !IsSource(draft, n))).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            draft.Authors.Add(name);
            draft.Explain(ClaimKind.Author, name, settings.Count > 0 ? ArticleDraft.Noted : shown.Count > 0 ? "in the layout's byline" : draft.Of(PassageUse.Byline).Any(b => draft.Text(b).Contains(name, StringComparison.OrdinalIgnoreCase)) ? "shown as a byline" : "declared");
        }
    }

    private static List<string> ByLayout(ArticleDraft draft, BylineReading reading)
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
                return names.SelectMany(n => reading.Declared(HeadlineStep.Line(n))).ToList();
            }
        }

        return names;
    }

    private static List<string> InText(ArticleDraft draft, BylineReading reading)
    {
        var headline = draft.HeadlinePassage;
        for (var i = headline + 1; headline >= 0 && i < draft.Count; i++)
        {
            if (draft.IsOpen(i) && draft.Phrases.Is(FurnitureReasons.Byline, draft.Text(i), out var rest) && rest.Length <= LongestName)
            {
                draft.Take(i, PassageUse.Byline);
                return reading.Declared(HeadlineStep.Line(rest));
            }
        }

        return Declared(draft, reading, ClaimOrigin.MetaElement);
    }

    private static List<string> ByRules(ArticleDraft draft, BylineReading reading)
    {
        var sites = draft.Sites;
        var shown = ShownBylines.Of(draft, reading, sites);
        var visible = TogetherWithNeighbours(shown);
        Take(draft, visible);
        var names = visible.SelectMany(v => v.Names).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

        // A link's words run into the name: "All articles ofMaria Example", beside the name itself.
        names.RemoveAll(n => names.Exists(o => o.Length < n.Length && o.Contains(' ', StringComparison.Ordinal) && n.EndsWith(o, StringComparison.OrdinalIgnoreCase)));
        var data = Declared(draft, reading, ClaimOrigin.JsonLd);
        var meta = Declared(draft, reading, ClaimOrigin.OpenGraph) is { Count: > 0 } graph && graph.Exists(n => !sites.Has(n)) ? graph : Declared(draft, reading, ClaimOrigin.MetaElement);
        foreach (var declared in new[] { data, meta }.Select(d => d.Where(n => !sites.Has(n)).ToList()))
        {
            if (declared.Count > 0 && !(names.Count > 0 && IsDoubted(draft, declared, visible)))
            {
                return declared.Exists(n => !NameShape.IsHandle(n)) ? declared.FindAll(n => !NameShape.IsHandle(n)) : declared;
            }
        }

        if (names.Count == 0 && draft.Layout.Byline.Count == 0 && BareNames.Of(draft, new NameShape(draft.Data.Bylines)) is { } bare)
        {
            return [bare];
        }

        // Nobody else is named: then the newsroom itself, where it says so, unless the layout knows where a byline would stand.
        return names.Count > 0 ? names : draft.Layout.Byline.Count > 0 ? [] : data.Count > 0 ? data : meta;
    }

    // Readers were shown a name: it stands against accounts, against first names alone, and against names that the page declares and doesn't show.
    private static bool IsDoubted(ArticleDraft draft, List<string> declared, List<ShownBylines.Shown> visible)
    {
        var names = visible.SelectMany(v => v.Names).ToList();
        if (declared.TrueForAll(NameShape.IsHandle) || declared.TrueForAll(d => !d.Contains(' ', StringComparison.Ordinal) && names.Exists(n => n.Length > d.Length && n.Split(' ').Contains(d, StringComparer.OrdinalIgnoreCase))))
        {
            return true;
        }

        var isApart = !declared.Exists(d => names.Exists(n => HeadlineStep.Loose(n).Contains(HeadlineStep.Loose(d), StringComparison.Ordinal) || HeadlineStep.Loose(d).Contains(HeadlineStep.Loose(n), StringComparison.Ordinal)));
        var isShort = visible[0].IsOpened && names.Exists(n => n.Contains(' ', StringComparison.Ordinal)) && !declared.Exists(d => d.Contains(' ', StringComparison.Ordinal));
        return isApart && (isShort || visible[0].Weight >= MostTrusted) && (visible[0].IsOpened || !declared.Exists(d => IsShown(draft, d)));
    }

    // Several authors stand in several lines or elements of one kind.
    private static List<ShownBylines.Shown> TogetherWithNeighbours(List<ShownBylines.Shown> shown)
    {
        if (shown.Count == 0)
        {
            return [];
        }

        var best = shown[0];
        return shown.Where(s => Math.Abs(s.Passage - best.Passage) <= 6 && best.Weight - s.Weight <= 3 && s.IsOpened == best.IsOpened).OrderBy(s => s.Passage).ToList();
    }

    private static void Take(ArticleDraft draft, List<ShownBylines.Shown> bylines)
    {
        foreach (var byline in bylines.Where(b => b.IsWhole && draft.IsOpen(b.Passage) && draft.Text(b.Passage).Length <= LongestName * 2))
        {
            draft.Take(byline.Passage, PassageUse.Byline);
        }
    }

    private static bool IsShown(ArticleDraft draft, string name) =>
        name.Contains(' ', StringComparison.Ordinal) && Enumerable.Range(0, draft.Count).Any(i => draft.IsText(i) && draft.Text(i).Contains(name, StringComparison.OrdinalIgnoreCase));

    private static List<string> Declared(ArticleDraft draft, BylineReading reading, ClaimOrigin origin) =>
        draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Author && c.Origin == origin)
            .SelectMany(c => reading.Declared(WithoutSite(draft, HeadlineStep.Line(c.Value))))
            .Where(n => !IsAddress(n))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();

    // "Example News - Maria Example"
    private static string WithoutSite(ArticleDraft draft, string written) =>
        written.Contains(" - ", StringComparison.Ordinal) || written.Contains(" | ", StringComparison.Ordinal) ? new DeclaredTitle(written).Without(draft.Sites.Has) : written;

    private static bool IsAddress(string name) => name.Contains("://", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || name.Contains('@', StringComparison.Ordinal);

    // The newsroom of a known source is named beside every article already.
    private static bool IsSource(ArticleDraft draft, string name)
    {
        var loose = HeadlineStep.Loose(name);
        return draft.Source.Aliases.Concat(draft.Source.Names.Select(n => n.Name)).Append(draft.Source.ShortName).Any(n => HeadlineStep.Loose(n) == loose);
    }
}
