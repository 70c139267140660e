using System.Globalization;
using System.Text;
using Generator.Articles;
using Generator.Captures;
using Generator.Captures.Containers.Mhtml;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Commands.Importing;

/// <summary>Plans how files become captures of an archive: reads each as the build will, finds its source, names its folder. Writes nothing itself.</summary>
internal sealed class CaptureImport(IReadOnlyList<Source> sources, HeldCaptures held, ExtractionData data, ReadingLimits limits)
{
    private readonly List<Source> _sources = [.. sources];

    /// <summary>The largest file that is read, in bytes.</summary>
    public int LargestFile => limits.Bytes;

    /// <summary>Plans one file; no value where it can't be imported.</summary>
    /// <param name="file">Its path for messages.</param>
    /// <param name="pictures">Those that lie beside it.</param>
    public Outcome<ImportPlan> Plan(string file, ReadOnlyMemory<byte> bytes, ImportSettings wishes, Sequence<BesidePicture> pictures)
    {
        var digest = Sha256Digest.Of(bytes.Span);
        if (held.WithDigest(digest) is { } folder)
        {
            var parts = folder.Split('/');
            return Outcome.Of(new ImportPlan(new CaptureFolder(parts[1], folder, parts[^1]), digest, [], null, null, null));
        }

        var kind = FileKind.Of(bytes.Span, file);
        if (kind.Extension is null)
        {
            return Outcome.Nothing<ImportPlan>(ImportDiagnostics.UnreadableKind.At(Location.Of(file), kind.Name));
        }

        var mail = kind == FileKind.Mhtml ? MhtmlPageReader.Read(bytes) : null;
        var saving = mail is not null ? PageFacts.Of(mail) : kind == FileKind.Html ? PageFacts.Of(bytes.Span, wishes.Url) : PageFacts.None;
        var known = new CaptureSettings(file)
        {
            Sha256 = digest,
            Url = PageFacts.Own(wishes.Url),
            ArchivedCopy = saving.ArchivedCopy,
            Published = wishes.Published,
            Language = wishes.Language,
            Headline = wishes.Headline,
        };
        var said = new List<Diagnostic>();
        var capture = new Capture(new CaptureFolder("", "", ""), file, kind.MediaType, null, bytes, digest, known);
        capture = CaptureReader.HoldsPage(kind.MediaType) ? CaptureReader.PageOf(capture, limits, said) : capture;
        var (read, diagnostics) = capture is null ? Outcome.Nothing<ReadPage>(said) : Read(TranscriptReader.Read(capture, limits), saving, wishes, []);
        if (read is null)
        {
            return Outcome.Nothing<ImportPlan>(diagnostics);
        }

        return read.Source is null
            ? Outcome.Nothing<ImportPlan>([.. diagnostics, ImportDiagnostics.NoSource.At(Location.Of(file))])
            : Planned(read with { Capture = read.Capture with { Bytes = bytes } }, kind, kind == FileKind.Html ? pictures : [], diagnostics);
    }

    /// <summary>Reads a page as the build will, and finds whose it is.</summary>
    /// <param name="saving">What is known of how it was saved.</param>
    /// <param name="made">Sources that are going to be made, beside those that are there.</param>
    public Outcome<ReadPage> Read(Outcome<Transcript> transcript, PageFacts saving, ImportSettings wishes, IReadOnlyList<Source> made)
    {
        if (!transcript.HasValue)
        {
            return Outcome.Nothing<ReadPage>(transcript.Diagnostics);
        }

        var statement = new PageStatement(transcript.Value, saving, wishes);
        List<Source> all = [.. _sources, .. made];
        var source = SourceOf(statement, all);
        var article = ArticleExtraction.Extract(transcript.Value, source ?? Source.Unknown([]), data);
        Sequence<Diagnostic> said = [.. transcript.Diagnostics, .. article.Diagnostics];
        if (!article.HasValue)
        {
            return Outcome.Nothing<ReadPage>(said);
        }

        // A name, or a host, may make the id of a folder that is there: then it is that newsroom.
        var proposed = source is null ? NewSource(statement, article.Value.Language) : null;
        source ??= proposed is null ? null : all.Find(s => s.Id == proposed.Id) ?? proposed;
        return Outcome.Of(new ReadPage(transcript.Value.Capture, article.Value, statement, source, source is not null && source == proposed), said);
    }

    /// <summary>The profile of a source that is going to be made, and a word of warning where its name is nearly another's.</summary>
    public (NewFile File, Diagnostic? Similar) ProfileFile(Source source, string file) => (
        new NewFile(ProfileOf(source), Encoding.UTF8.GetBytes(SettingsText.OfSource(source.Names[0].Language, source.Names[0].Name, source.Hosts is [var own, ..] ? own.Host : null))),
        new KnownSources(_sources).Nearest(source.Id) is { } similar ? ImportDiagnostics.SimilarSource.At(Location.Of(file), source.Id, similar, $"seeds/{source.Id}") : null);

    /// <summary>Keeps account of a plan that was carried out, so that the next file meets the archive as it is now.</summary>
    public void Done(ImportPlan plan) => held.Add(plan.Folder, plan.Digest, plan.Url);

    /// <summary>Keeps account of one file that was written: a source is known once its profile is, even where its first capture could not be.</summary>
    public void Written(NewFile file, params IEnumerable<Source> profiles) => _sources.AddRange(profiles.Where(source => file.Path == ProfileOf(source)));

    private Outcome<ImportPlan> Planned(ReadPage read, FileKind kind, Sequence<BesidePicture> pictures, Sequence<Diagnostic> said)
    {
        var (url, file, source) = (read.Statement.UrlToNote, read.Capture.File, read.Source!);
        var diagnostics = new List<Diagnostic>();
        if (url is not null && held.WithUrl(url) is { } before)
        {
            diagnostics.Add(ImportDiagnostics.SameAddress.At(Location.Of(file), url.Value, before));
        }

        var files = new List<NewFile>();
        if (read.IsSourceNew)
        {
            var (profile, similar) = ProfileFile(source, file);
            files.Add(profile);
            diagnostics.AddRange(similar is null ? [] : [similar]);
        }

        var slug = held.Unique(Slug.Of(read.Article.Headline, read.Article.Language));
        var year = read.Article.Published?.Year.ToString("D4", CultureInfo.InvariantCulture) ?? "undated";
        var folder = new CaptureFolder(source.Id, $"seeds/{source.Id}/captures/{year}/{slug}", slug);
        var name = $"page.{kind.Extension}";
        var settings = SettingsText.OfCapture(name, read.Capture.Sha256, read.Statement, pictures);
        files.Add(new NewFile($"{folder.Path}/{name}", read.Capture.Bytes));
        files.Add(new NewFile($"{folder.Path}/{CaptureSettingsReader.FileName}", Encoding.UTF8.GetBytes(settings)));
        var plan = new ImportPlan(folder, read.Capture.Sha256, files.ToSequence(), read.Article, read.IsSourceNew ? source.Id : null, url) { Profile = read.IsSourceNew ? source : null, Pictures = pictures };
        return Outcome.Of(plan, [.. said, .. diagnostics]);
    }

    private static string ProfileOf(Source source) => $"seeds/{source.Id}/source.yml";

    private static Source? SourceOf(PageStatement statement, List<Source> sources)
    {
        var known = new KnownSources(sources);
        return statement.Wishes.Source is { } named
            ? known.ByName(named)
            : statement.Urls.Select(u => known.ByHost(u.Host)).FirstOrDefault(s => s is not null)
                ?? statement.SiteNames.Select(known.ByName).FirstOrDefault(s => s is not null);
    }

    // A newsroom the archive doesn't know yet: by the name given, else by the host its address has.
    private static Source? NewSource(PageStatement statement, LanguageTag language)
    {
        var host = statement.Urls.Select(u => KnownSources.PlainHost(u.Host)).FirstOrDefault(h => h.Length > 0);
        if (statement.Wishes.Source is { } named)
        {
            return Profile(Slug.IsValid(named) ? named : Slug.Of(named, language), named, host, language);
        }

        return host is null ? null : Profile(Slug.Of(host.Replace('.', ' '), LanguageTag.English), statement.SiteNames is [var first, ..] ? first : host, host, language);
    }

    private static Source Profile(string id, string name, string? host, LanguageTag language) =>
        new(id, [new SourceName(language.WithoutExtensions, name)], name, [], host is null ? [] : [new SourceHost(host, null)], null, [], []);
}
