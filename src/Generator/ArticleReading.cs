using System.Text;
using Generator.Articles;
using Generator.Articles.Parts;
using Generator.Articles.Storage;
using Generator.Blocks;
using Generator.Captures;
using Generator.Captures.Containers;
using Generator.Captures.Images;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator;

/// <summary>
/// Brings captures and translations to their articles, from the cache where nothing about them changed. An article depends on its own files, its source's
/// profile, the extraction data, the limits and the program, and on no other article.
/// </summary>
internal sealed class ArticleReading(BuildSettings build, ArchiveSettings settings)
{
    private const string Kind = "article";
    private const int MostCorrectionsUndone = 20;

    private readonly Dictionary<string, Source> _sources = settings.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Outcome<Article>>> _readAgain = new(StringComparer.Ordinal);

    private readonly Dictionary<string, CaptureFolder> _captures = new(StringComparer.Ordinal);
    private readonly ContainerPictures _containers = new(build.Archive, build.Cache, settings.Site.Limits);

    /// <summary>Reads all of them; what can't be read is reported and left out.</summary>
    public ArticleReadingOutcome ReadAll()
    {
        var unreadable = new List<Diagnostic>();
        var captures = settings.Sources.SelectMany(s => CaptureListing.Of(build.Archive, s.Id, unreadable)).ToList();
        var (broken, warnings) = ContainerFixity.Check(build.Archive, captures, build.Parallel);
        captures.RemoveAll(c => broken.ContainsKey(c));
        unreadable.AddRange([.. broken.Values.Distinct(), .. warnings]);
        var translations = TranslationListing.Of(build.Archive, unreadable);
        var read = new ReadArticle[captures.Count + translations.Count];
        var done = 0;
        Parallel.ForEach(Together(captures).Concat(Enumerable.Range(captures.Count, translations.Count).Select(i => (int[])[i])), build.Parallel, together =>
        {
            using var container = together[0] < captures.Count ? CaptureReader.ContainerOf(build.Archive, captures[together[0]]) : null;
            foreach (var i in together)
            {
                read[i] = i < captures.Count
                    ? Naming(captures[i].Path, () => ReadCapture(captures[i], container))
                    : Naming(translations[i - captures.Count], () => ReadTranslation(translations[i - captures.Count]));
                build.Progress.Report(new StageProgress("reading captures", Interlocked.Increment(ref done), read.Length));
            }
        });

        for (var i = 0; i < captures.Count; i++)
        {
            _captures.TryAdd(read[i].Key ?? "", captures[i]);
        }

        foreach (var article in read.Where(a => a.Key is not null))
        {
            _readAgain.TryAdd(article.Key!, article.Again);
        }

        return new ArticleReadingOutcome(
            read.Select(a => a.Entry).OfType<LooseEntry>().ToSequence(),
            read.Where(a => a.Entry is null).Select(a => a.Path).Concat(unreadable.Where(d => d.Descriptor.Severity == Severity.Error).Select(d => d.Location.File)).Concat(broken.Keys.Select(c => c.Path)).Order(StringComparer.Ordinal).ToSequence(),
            [.. unreadable, .. NoCaptures(captures), .. read.SelectMany(a => a.Diagnostics)]);
    }

    /// <summary>One article with its body: from the cache, or read again where the cache was lost meanwhile.</summary>
    public Article Load(Entry entry)
    {
        return (build.Cache.Get(Kind, KeyOf(entry)) is { } bytes ? ArticleStorage.Read(bytes, AllDiagnostics.Find)?.Value : null)
            ?? _readAgain[entry.ArticleKey]().Value
            ?? throw new UnreadableFileException(entry.Id, new IOException("It could be read before, and can't be read again; something changed it during the build."));
    }

    /// <summary>The capture that an article was chosen from, read again for its pictures; null for a translation, and where it can't be read any more.</summary>
    public Capture? CaptureOf(Entry entry) => _captures.TryGetValue(entry.ArticleKey, out var folder) ? ReadBytes(folder).Value : null;

    /// <summary>The text of this digest that the article once had: that of another of its captures, or of any of them before the last corrections of it; null where it isn't known any more.</summary>
    public Article? Earlier(Entry entry, Sha256Digest textDigest) => entry.Others.Select(entry.Showing).Prepend(entry)
        .SelectMany(capture => WithFewerCorrections(capture).Prepend(Load(capture)))
        .FirstOrDefault(article => ArticleText.Digest(article).Equals(textDigest));

    private IEnumerable<Article> WithFewerCorrections(Entry entry)
    {
        if (Load(entry).Corrections.Count == 0 || CaptureOf(entry) is not { } capture)
        {
            yield break;
        }

        var corrections = capture.Settings.Corrections;
        for (var count = corrections.Count - 1; count >= Math.Max(0, corrections.Count - MostCorrectionsUndone); count--)
        {
            if (ReadWhole(capture with { Settings = capture.Settings with { Corrections = corrections.Take(count).ToSequence() } }).Value is { } article)
            {
                yield return article;
            }
        }
    }

    /// <summary>Takes withdrawn articles out of the cache: translations are read, and kept, before it is known that their original is withdrawn.</summary>
    public void Forget(ArticleCatalog catalog)
    {
        foreach (var tombstone in catalog.Tombstones)
        {
            build.Cache.Forget(Kind, KeyOf(tombstone.Entry));
        }
    }

    // What lies in one packed piece of a container is read by one thread, in its order, so that the piece is unpacked once.
    private static IEnumerable<int[]> Together(List<CaptureFolder> captures) =>
        Enumerable.Range(0, captures.Count)
            .GroupBy(i => captures[i].Record is { } record ? (record.Container, record.Settings.Place.Offset) : (captures[i].Path, 0))
            .Select(g => g.OrderBy(i => captures[i].Record?.Settings.Place.Skip ?? 0).ToArray());

    private ReadArticle ReadCapture(CaptureFolder folder, OpenContainer? container)
    {
        if (folder.Record is { Sha256: { } whole, Settings: { Known: { Sha256: { } page, Withdrawn: null } } listed } record)
        {
            // The container's digest was checked, so that the list says all there is to know: where nothing changed, the record needn't be opened.
            var known = Key("record", folder.Path, listed.Written.Hex, whole.Hex, page.Hex, settings.ProfileDigest(folder.SourceId).Hex, settings.Site.Limits.Key);
            return Named(record, FromCache(folder.Path, known, Again(folder), []) ?? Opened(folder, known, container));
        }

        var capture = ReadBytes(folder, container);
        if (!capture.HasValue)
        {
            return new ReadArticle(folder.Path, null, null, null!, capture.Diagnostics);
        }

        var settingsText = folder.Record?.Settings.Written.Hex ?? SettingsText(folder);
        var key = Key("capture", folder.Path, settingsText, DigestsOf(capture.Value), settings.ProfileDigest(folder.SourceId).Hex, settings.Site.Limits.Key, capture.Value.Pictures.Key);
        return Named(folder.Record, FromCache(folder.Path, key, Again(folder), capture.Diagnostics) ?? Kept(folder.Path, key, Extract(capture.Value), Again(folder), capture.Diagnostics));
    }

    private string SettingsText(CaptureFolder folder) => string.Join(
        '\0',
        new[] { CaptureSettingsReader.FileName, CorrectionReader.FileName }.Select(file => build.Archive.ReadText(folder.PathOf(file), YamlReading.LongestText) ?? ""));

    private ReadArticle Opened(CaptureFolder folder, Sha256Digest key, OpenContainer? container)
    {
        var capture = ReadBytes(folder, container);
        if (!capture.HasValue)
        {
            return new ReadArticle(folder.Path, null, null, null!, capture.Diagnostics);
        }

        // What reading the record has to say is kept with the article, as nobody opens the record again to hear it.
        var article = Extract(capture.Value);
        return Kept(folder.Path, key, article with { Diagnostics = [.. capture.Diagnostics, .. article.Diagnostics] }, Again(folder), []);
    }

    // Advice to write something down names the file where it belongs.
    private static ReadArticle Named(ContainedRecord? record, ReadArticle read) => record is null
        ? read
        : read with { Diagnostics = read.Diagnostics.Select(d => d with { SettingsFile = record.SettingsFile[(record.SettingsFile.LastIndexOf('/') + 1)..] }).ToSequence() };

    private static ReadArticle Naming(string path, Func<ReadArticle> read)
    {
        try
        {
            return FaultException.Naming(path, read);
        }
        catch (FaultException fault) when (fault.InnerException is UnreadableFileException refusal)
        {
            return new ReadArticle(path, null, null, null!, [FilesDiagnostics.Of(refusal)]);
        }
    }

    // Made here and not beside the first reading, since functions of one scope keep what any of them uses: the bytes of every capture.
    private Func<Outcome<Article>> Again(CaptureFolder folder) => () =>
        ReadBytes(folder).Value is { } capture ? Extract(capture) : Outcome.Nothing<Article>();

    private Outcome<Capture> ReadBytes(CaptureFolder folder, OpenContainer? container = null)
    {
        var read = container is null ? CaptureReader.Read(build.Archive, folder, settings.Site.Limits) : CaptureReader.Read(build.Archive, folder, settings.Site.Limits, container);
        return folder.Record is { } record ? CaptureReader.WithPictures(read, _containers.Of(record, record.Settings.Known.Captured?.EarliestUtc)) : read;
    }

    private ReadArticle ReadTranslation(string path)
    {
        Outcome<Article> Again() => PartLanguages.Mark(TranslationReader.Read(build.Archive, path), settings.Extraction.Words);
        var key = Key("translation", path, Sha256Digest.Of(build.Archive.ReadBytes(path) ?? []).Hex);
        return FromCache(path, key, Again, []) ?? Kept(path, key, Again(), Again, []);
    }

    private Outcome<Article> Extract(Capture capture)
    {
        if (capture.Settings.Withdrawn is not null)
        {
            // What reading it has to say would quote it.
            return Outcome.Of(TombstoneBuilding.Of(capture, capture.Bytes.IsEmpty ? null : ReadWhole(capture).Value));
        }

        return ReadWhole(capture);
    }

    private Outcome<Article> ReadWhole(Capture capture)
    {
        var transcript = TranscriptReader.Read(capture, settings.Site.Limits);
        if (!transcript.HasValue)
        {
            return Outcome.Nothing<Article>(transcript.Diagnostics);
        }

        var article = FurtherPageJoining.Extract(transcript.Value, _sources[capture.Folder.SourceId], settings.Extraction, settings.Site.Limits).Article;
        return article with { Diagnostics = [.. transcript.Diagnostics, .. article.Diagnostics] };
    }

    // What is missing of an article in several pages is a part of what it is made from.
    private static string DigestsOf(Capture capture) => string.Join(' ', capture.Further.Select(f => f?.Sha256.Hex ?? "missing").Prepend(capture.Sha256.Hex));

    /// <param name="again">Reads it later, when nothing of it is in memory any more.</param>
    /// <param name="before">What is said at every build, from the cache or not.</param>
    private ReadArticle? FromCache(string path, Sha256Digest key, Func<Outcome<Article>> again, Sequence<Diagnostic> before) =>
        build.Cache.Get(Kind, key) is { } bytes && ArticleStorage.Read(bytes, AllDiagnostics.Find) is { } article
            ? Read(path, key, article with { Diagnostics = [.. before, .. article.Diagnostics] }, bytes, again)
            : null;

    private ReadArticle Kept(string path, Sha256Digest key, Outcome<Article> article, Func<Outcome<Article>> again, Sequence<Diagnostic> before)
    {
        var bytes = ArticleStorage.Write(article);
        build.Cache.Put(Kind, key, bytes);
        return Read(path, key, article with { Diagnostics = [.. before, .. article.Diagnostics] }, bytes, again);
    }

    private static ReadArticle Read(string path, Sha256Digest key, Outcome<Article> article, byte[] bytes, Func<Outcome<Article>> again) =>
        new(path, key.Hex, article.HasValue ? EntryBuilding.Of(article.Value, key.Hex, Sha256Digest.Of(bytes), IsWhole(article)) : null, again, article.Diagnostics);

    // What is known to lack something is shown only where no other capture of the article is whole.
    private static bool IsWhole(Outcome<Article> article) =>
        !article.Value!.Body.Any(b => b is Block.MissingMedia { Kind: MediaKind.Text })
        && !article.Diagnostics.Any(d => d.Descriptor == NatureDiagnostics.Incomplete || d.Descriptor == NatureDiagnostics.FewWords);

    private static Sha256Digest KeyOf(Entry entry) =>
        Sha256Digest.TryParse(entry.ArticleKey, out var digest) ? digest : throw new ArgumentException("An entry's key is a digest.", nameof(entry));

    private static Sha256Digest Key(params ReadOnlySpan<string> parts) =>
        Sha256Digest.Of(Encoding.UTF8.GetBytes(string.Join('\0', [ProgramFiles.Identity, .. parts])));

    private IEnumerable<Diagnostic> NoCaptures(List<CaptureFolder> captures)
    {
        var found = captures.Select(c => c.SourceId).ToHashSet(StringComparer.Ordinal);
        return settings.Sources.Where(s => !found.Contains(s.Id)).Select(s => CaptureDiagnostics.NoCaptures.At(Location.Of($"seeds/{s.Id}")));
    }

    /// <param name="Key">Null where the capture itself could not be read.</param>
    private sealed record ReadArticle(string Path, string? Key, LooseEntry? Entry, Func<Outcome<Article>> Again, Sequence<Diagnostic> Diagnostics);
}

/// <summary>What the articles of an archive say for its catalog.</summary>
/// <param name="LeftOut">Paths of captures and translations that gave no article, ordered.</param>
internal sealed record ArticleReadingOutcome(Sequence<LooseEntry> Entries, Sequence<string> LeftOut, Sequence<Diagnostic> Diagnostics);
