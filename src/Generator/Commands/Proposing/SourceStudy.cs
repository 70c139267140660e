using System.Globalization;
using Generator.Articles;
using Generator.Articles.Layouts;
using Generator.Commands.Extracting;
using Generator.Commands.Importing;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Commands.Proposing;

/// <summary>Reads the saved pages of a folder, sees that they are of one host, and makes a profile of what they have in common. Writes nothing.</summary>
internal sealed class SourceStudy(ReadingLimits limits, ExtractionData data, KnownSources known)
{
    // Enough to see what repeats; each is read several times.
    private const int MostPages = 40;
    private const int MostFiles = 400;
    private const int MostDepth = 6;
    private const int FewPages = 4;

    // An article with all its comments stays below.
    private const int MostPassages = 5_000;

    private static readonly string[] s_endings = [".html", ".htm", ".xhtml", ".html.gz", ".htm.gz"];

    public Outcome<SourceProposal> Of(string folder, SourceWishes wishes, CancellationToken stop)
    {
        var diagnostics = new List<Diagnostic>();
        var pages = new List<SavedPage>();
        foreach (var file in FilesIn(new InputTree(folder), "", MostDepth).Take(MostFiles))
        {
            stop.ThrowIfCancellationRequested();
            var shown = $"{wishes.Folder.TrimEnd('/', '\\')}/{file}";
            if (FaultException.Naming(shown, () => Read(Path.Join(folder, file), shown, wishes.Host, diagnostics)) is { } page)
            {
                if (pages.Count >= MostPages)
                {
                    diagnostics.Add(NewDiagnostics.NotCompared.At(Location.Of(shown), $"the first {Number(MostPages)} are enough"));
                    break;
                }

                pages.Add(page);
            }
        }

        var place = Location.Of(wishes.Folder);
        if (pages.Count < 2)
        {
            return Outcome.Nothing<SourceProposal>([.. diagnostics, NewDiagnostics.TooFewPages.At(place, SourceText.Count(pages.Count))]);
        }

        if (HostsOf(pages) is { Count: > 1 } hosts)
        {
            return Outcome.Nothing<SourceProposal>([.. diagnostics, NewDiagnostics.DifferentHosts.At(place, string.Join(", ", hosts.Select(h => $"{h.Host} ({SourceText.Count(h.Pages)})")), hosts[0].Host)]);
        }

        var proposed = LayoutBuilding.Of([.. pages.Select(p => p.Page)], data);
        if (pages.Count < FewPages)
        {
            diagnostics.Add(NewDiagnostics.FewPages.At(place, SourceText.Count(pages.Count)));
        }

        if (proposed.Layout.Body.Count == 0)
        {
            diagnostics.Add(NewDiagnostics.NothingCertain.At(place));
        }

        return Outcome.Of(Written(pages, proposed, wishes), diagnostics);
    }

    private static IEnumerable<string> FilesIn(InputTree tree, string folder, int depth)
    {
        foreach (var name in tree.Files(folder).Where(n => Array.Exists(s_endings, e => n.EndsWith(e, StringComparison.OrdinalIgnoreCase))))
        {
            yield return folder + name;
        }

        foreach (var file in depth == 0 ? [] : tree.Folders(folder).SelectMany(name => FilesIn(tree, $"{folder}{name}/", depth - 1)))
        {
            yield return file;
        }
    }

    private SavedPage? Read(string fullPath, string shown, string? host, List<Diagnostic> diagnostics)
    {
        var targets = new ExtractTargets(limits);
        targets.Add(fullPath);
        var capture = targets.Found[0].Read();
        if (!capture.HasValue || capture.Value.MediaType is not ("text/html" or "application/xhtml+xml"))
        {
            return NotCompared(capture.HasValue ? "it is no HTML" : capture.Diagnostics[^1].Message, shown, diagnostics);
        }

        var transcript = TranscriptReader.Read(capture.Value, limits);
        if (!transcript.HasValue)
        {
            return NotCompared(transcript.Diagnostics[^1].Message, shown, diagnostics);
        }

        var statement = new PageStatement(transcript.Value, PageFacts.Of(capture.Value.Bytes.Span, null), new ImportSettings(null, capture.Value.Settings.Url, null, null, null, null));
        var own = statement.Urls.Select(u => KnownSources.PlainHost(u.Host)).FirstOrDefault(h => h.Length > 0);
        if (host is not null && own != KnownSources.PlainHost(host.ToLowerInvariant()))
        {
            return null;
        }

        if (transcript.Value.IsCut || transcript.Value.Passages.Count > MostPassages)
        {
            return NotCompared("it is larger than any article", shown, diagnostics);
        }

        var general = ArticleExtraction.Explain(transcript.Value, Source.Unknown([]), data);
        return general.Article.HasValue
            ? new SavedPage(new StudiedPage(transcript.Value, general), own, statement.SiteNames is [var first, ..] ? TextNormalization.CleanLine(first) : null)
            : NotCompared(general.Article.Diagnostics.FirstOrDefault(d => d.Descriptor.Severity == Severity.Error)?.Message ?? "no article was found in it", shown, diagnostics);
    }

    private static SavedPage? NotCompared(string why, string shown, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(NewDiagnostics.NotCompared.At(Location.Of(shown), why));
        return null;
    }

    private static List<(string Host, int Pages)> HostsOf(List<SavedPage> pages) => MostFrequent(pages.Select(p => p.Host));

    private SourceProposal Written(List<SavedPage> pages, ProposedLayout proposed, SourceWishes wishes)
    {
        var host = HostsOf(pages).Select(h => h.Host).FirstOrDefault();
        var name = MostFrequent(pages.Select(p => p.SiteName)).FirstOrDefault();
        var languages = MostFrequent(pages.Select(p => p.Page.General.Article.Value!.Language.WithoutExtensions.Plain));
        var id = wishes.Source ?? (host is null ? null : known.ByHost(host)?.Id ?? Slug.Of(host.Replace('.', ' '), LanguageTag.English)) ?? Slug.Of(name.Host ?? wishes.Folder, LanguageTag.English);
        var facts = new SourceFacts(name.Host is { Length: > 0 } ? name : (host ?? id, 0), host, pages.Count(p => p.Host is not null), languages);
        return new SourceProposal(id, SourceText.Of(facts, proposed), pages.Count);
    }

    private static List<(string Host, int Pages)> MostFrequent(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Where(v => v.Length > 0).GroupBy(v => v, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A page with an article, and whose it says it is.</summary>
    private sealed record SavedPage(StudiedPage Page, string? Host, string? SiteName);
}
