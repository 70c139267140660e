using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>Chooses the layout of a source that a page is marked up in.</summary>
internal static class LayoutChoice
{
    /// <summary>The layout of a page that none of the source's fits: general rules alone.</summary>
    public static Layout None(string mediaType) => new("general", mediaType, null, [], [], [], [], [], [], [], [], []);

    /// <summary>The first layout for the page's media type all of whose `matches` are found in it; layouts are listed newest first.</summary>
    public static Layout Of(Transcript transcript, Source source, List<Diagnostic> diagnostics)
    {
        var mediaType = MediaTypeOf(transcript);
        var layouts = source.Layouts.Where(l => string.Equals(l.MediaType, mediaType, StringComparison.OrdinalIgnoreCase)).ToList();
        if (layouts.Count == 0)
        {
            return None(mediaType);
        }

        foreach (var layout in layouts)
        {
            ReportBadSelectors(layout, source, diagnostics);
        }

        var containers = Containers(transcript);
        var fitting = layouts.Where(l => l.Matches.Select(LayoutSelector.Parse).OfType<LayoutSelector>().All(s => containers.Any(s.Matches))).ToList();
        var published = transcript.Capture.Settings.Published;
        var layoutOfItsTime = fitting.Find(l => l.Until is null || published is null || IsUntil(published, l.Until)) ?? fitting.FirstOrDefault();
        if (layoutOfItsTime is null && source.Id.Length > 0)
        {
            diagnostics.Add(ArticleDiagnostics.NoLayout.At(Location.Of(transcript.Capture.File), source.ShortName));
        }

        return layoutOfItsTime ?? None(mediaType);
    }

    // Those around a container that was found before were found with it.
    private static List<Container> Containers(Transcript transcript)
    {
        var (found, numbers) = (new List<Container>(), new HashSet<int>());
        foreach (var passage in transcript.Passages)
        {
            for (var container = passage.Container; container is not null && numbers.Add(container.Id); container = container.Parent)
            {
                found.Add(container);
            }
        }

        return found;
    }

    private static string MediaTypeOf(Transcript transcript) => transcript.Capture.MediaType is "application/xhtml+xml" ? "text/html" : transcript.Capture.MediaType;

    // "Until 2019" holds for all of 2019, and "until 1 May" for that day: the days as the newsroom wrote them, of whatever offset.
    private static bool IsUntil(EdtfDate published, EdtfDate until) =>
        (published.Year, published.Month ?? 1, published.Day ?? 1).CompareTo((until.Year, until.Month ?? 12, until.Day ?? 31)) <= 0;

    private static void ReportBadSelectors(Layout layout, Source source, List<Diagnostic> diagnostics)
    {
        Sequence<string> all =
        [
            .. layout.Matches, .. layout.Headline, .. layout.Standfirst, .. layout.Byline, .. layout.Dateline, .. layout.Published, .. layout.Body, .. layout.Omit.Select(o => o.Selector),
        ];
        foreach (var selector in all.Where(s => LayoutSelector.Parse(s) is null))
        {
            diagnostics.Add(ArticleDiagnostics.BadSelector.At(Location.Of($"seeds/{source.Id}/source.yml"), selector, layout.Name));
        }
    }
}
