using System.Text;
using Generator.Articles;
using Generator.Captures;
using Generator.Captures.Containers;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Commands.Importing;

/// <summary>Plans how the articles of a container become captures: the container stays one file, under the source of most of them, with a list beside it. Writes nothing itself.</summary>
internal sealed class ContainerImport(CaptureImport import, HeldCaptures held, InputTree archive, ReadingLimits limits)
{
    private const int FewestCharacters = 200;

    private static readonly string[] s_endings = [".warc.gz", ".warc.zst", ".warc", ".wacz", ".gz", ".zst", ".xml", ".rss", ".atom", ".rdf"];

    /// <param name="file">Its path for messages.</param>
    /// <param name="payloads">Of all containers that are imported together.</param>
    public Outcome<ContainerPlan> Plan(string file, Stream stream, ImportSettings wishes, PayloadNames payloads)
    {
        var counts = new ContainerCounts(payloads) { Kind = ContainerReader.KindOf(stream) ?? ContainerKind.Warc };
        var digest = Sha256Digest.Of(stream);
        if (held.ContainerWithDigest(digest) is { } path)
        {
            return Outcome.Of(new ContainerPlan(path, digest, [], [], counts) { IsHeldAlready = true });
        }

        if ((wishes.Url ?? wishes.Published ?? (object?)wishes.Headline) is not null)
        {
            return Outcome.Nothing<ContainerPlan>(ImportDiagnostics.AboutOneArticle.At(Location.Of(file), $"a {KindName(counts)}"));
        }

        var (found, made) = Read(file, stream, wishes, counts);
        if (found.Count == 0)
        {
            return Outcome.Nothing<ContainerPlan>([.. counts.Diagnostics, ImportDiagnostics.NothingInContainer.At(Location.Of(file), KindName(counts), counts.Words)]);
        }

        return Planned(file, digest, found, made, counts);
    }

    private static string KindName(ContainerCounts counts) => counts.Kind == ContainerKind.Feed ? "feed" : "web archive file";

    private (List<PlannedRecord> Found, List<Source> Made) Read(string file, Stream stream, ImportSettings wishes, ContainerCounts counts)
    {
        var found = new List<PlannedRecord>();
        var made = new List<Source>();
        foreach (var page in ContainerReader.Pages(stream, file, limits, counts))
        {
            var facts = PageFacts.Of(page);
            var transcript = TranscriptReader.Read(CaptureOf(file, page, facts, wishes), limits);
            if (!transcript.HasValue)
            {
                // Not that it is no article, but that nobody knows what it is.
                counts.Add(OtherKind.Unreadable);
                counts.Diagnostics.AddRange(transcript.Diagnostics.Select(d => ImportDiagnostics.RecordUnreadable.At(Location.Of(file), page.Url?.Value ?? "?", d.Message)));
                continue;
            }

            var read = import.Read(transcript, facts, wishes, made);
            if (read.Value is not { Source: { } source } || !IsEnough(read.Value.Article))
            {
                counts.Add(OtherKind.NoArticle);
                continue;
            }

            if (read.Value.IsSourceNew)
            {
                made.Add(source);
            }

            found.Add(RecordOf(page, read.Value, source, wishes));
        }

        var led = counts.Redirects.ByPage();
        return (found.ConvertAll(r => r.SavedFrom is { } url && led.TryGetValue(url.Value, out var from) ? r with { RedirectedFrom = from.Where(f => f != r.Stated).ToSequence() } : r), made);
    }

    private static Capture CaptureOf(string file, ContainedPage page, PageFacts facts, ImportSettings wishes)
    {
        var digest = page.Digest;
        var (mediaType, charset) = CaptureReader.MediaType(new CaptureSettings(file) { MediaType = page.MediaType });
        var known = new CaptureSettings(file) { Sha256 = digest, HttpStatus = page.HttpStatus, Language = wishes.Language, ArchivedCopy = facts.ArchivedCopy };
        return new Capture(new CaptureFolder("", "", ""), file, mediaType, charset, page.Bytes, digest, known);
    }

    // A crawl holds frames, forms and messages too. What has no date needs some text to be taken for an article.
    private static bool IsEnough(Article article) => article.Published is not null || ArticleText.Paragraphs(article.Body).Sum(p => p.Length) >= FewestCharacters;

    private static PlannedRecord RecordOf(ContainedPage page, ReadPage read, Source source, ImportSettings wishes)
    {
        // The page's own statement of its address wins; where it states none, or the same, the one it was saved from is noted.
        var saving = read.Statement.Saving;
        var savedFrom = saving.SavedFrom is null ? null : TrackingParameters.TakenFrom(saving.SavedFrom).Url;
        var stated = read.Article.OriginalUrl;
        return new PlannedRecord(new CaptureFolder(source.Id, "", ""), page.Place, page.Id, read.Capture.Sha256, stated is null || stated == savedFrom ? savedFrom : null)
        {
            Headline = read.Article.Headline,
            TextDigest = ArticleText.Digest(read.Article),
            MediaType = page.MediaType,
            Published = read.Article.Published,
            ArticleLanguage = read.Article.Language,
            Language = wishes.Language,
            Captured = saving.Captured ?? wishes.Captured,
            ArchivedCopy = saving.ArchivedCopy,
            CapturedFrom = savedFrom is not null && stated is not null && stated.Host != savedFrom.Host ? savedFrom.Host : null,
            HttpStatus = page.HttpStatus,
            Stated = stated ?? savedFrom,
            SavedFrom = page.Url,
            IsConversion = page.IsConversion,
        };
    }

    // Of several captures of one address those are taken whose text isn't the next newer one's, but no text made from a page where the page is there; bytes that the archive
    // holds already are not taken again.
    private List<PlannedRecord> Chosen(List<PlannedRecord> found, ContainerCounts counts)
    {
        var wanted = found.GroupBy(r => r.Stated is null ? r.Digest.Hex : $"{r.Folder.SourceId} {r.Stated.Value}", StringComparer.Ordinal).SelectMany(States).ToHashSet();
        var digests = new HashSet<Sha256Digest>();
        var chosen = new List<PlannedRecord>();
        foreach (var record in found)
        {
            if (held.WithDigest(record.Digest) is not null || !digests.Add(record.Digest))
            {
                counts.Add(OtherKind.Held);
            }
            else if (!wanted.Contains(record))
            {
                counts.Add(record.IsConversion ? OtherKind.Conversion : OtherKind.Earlier);
            }
            else
            {
                chosen.Add(record);
            }
        }

        return chosen;
    }

    private static IEnumerable<PlannedRecord> States(IEnumerable<PlannedRecord> ofOneAddress)
    {
        var newestFirst = ofOneAddress.OrderBy(r => r.IsConversion).ThenByDescending(r => r.Captured?.EarliestUtc).ToList();
        return newestFirst.Where((record, i) => i == 0 || (!record.IsConversion && record.TextDigest != newestFirst[i - 1].TextDigest));
    }

    private Outcome<ContainerPlan> Planned(string file, Sha256Digest digest, List<PlannedRecord> found, List<Source> made, ContainerCounts counts)
    {
        var chosen = Chosen(found, counts);
        if (chosen.Count == 0)
        {
            return Outcome.Of(new ContainerPlan(held.WithDigest(found[0].Digest) ?? "", digest, [], [], counts) { IsHeldAlready = true }, counts.Diagnostics);
        }

        var home = chosen.GroupBy(r => r.Folder.SourceId, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var (name, stem, isCopied) = NameOf(file, counts.Kind, $"seeds/{home}/captures", digest);
        var path = $"seeds/{home}/captures/{name}";
        var diagnostics = counts.Diagnostics.ToList();
        var files = new List<NewFile>();
        var sources = made.FindAll(s => chosen.Exists(r => r.Folder.SourceId == s.Id));
        foreach (var source in sources)
        {
            var (profile, similar) = import.ProfileFile(source, file);
            files.Add(profile);
            diagnostics.AddRange(similar is null ? [] : [similar]);
        }

        var records = chosen.Select(record =>
        {
            var slug = held.Unique(Slug.Of(record.Headline, record.ArticleLanguage));
            var placed = record with { Folder = new CaptureFolder(record.Folder.SourceId, $"{path}/{slug}", slug), IsOfOtherSource = record.Folder.SourceId != home };
            held.Add(placed.Folder, placed.Digest, placed.Url);
            return placed;
        }).ToSequence();
        var list = SettingsText.OfContainer(name, digest, counts.CapturedBy, records);
        files.Add(new NewFile($"seeds/{home}/captures/{stem}{ContainerSettingsReader.Ending}", Encoding.UTF8.GetBytes(list)));
        return Outcome.Of(new ContainerPlan(path, digest, files.ToSequence(), records, counts) { NewSources = sources.ToSequence(), IsCopied = isCopied }, diagnostics);
    }

    // Its own name, made plain, with a number where another file has it. A copy that an import brought before it was broken off is this one.
    private (string Name, string Stem, bool IsCopied) NameOf(string file, ContainerKind kind, string folder, Sha256Digest digest)
    {
        var own = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var ending = Array.Find(s_endings, e => own.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ?? "";
        var plain = Slug.Of(own[..^ending.Length], Languages.LanguageTag.English);
        ending = ending.Length > 0 ? ending.ToLowerInvariant() : kind switch { ContainerKind.Feed => ".xml", ContainerKind.Wacz => ".wacz", _ => ".warc" };
        for (var number = 1; ; number++)
        {
            var stem = number == 1 ? plain : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain}-{number}");
            var (name, path) = (stem + ending, $"{folder}/{stem}{ending}");
            if (archive.FileExists($"{folder}/{stem}{ContainerSettingsReader.Ending}"))
            {
                continue;
            }

            using var there = archive.Open(path);
            if (there is null || Sha256Digest.Of(there).Equals(digest))
            {
                return (name, stem, there is not null);
            }
        }
    }
}
