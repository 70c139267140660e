using System.Globalization;
using System.Text;
using Generator.Articles;
using Generator.Captures;
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
    public Outcome<ImportPlan> Plan(string file, ReadOnlyMemory<byte> bytes, ImportSettings wishes)
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

        var savedFrom = kind == FileKind.Html ? SavedFromMark.Find(bytes.Span) : null;
        var known = new CaptureSettings(file) { Sha256 = digest, Url = wishes.Url, Published = wishes.Published, Language = wishes.Language, Headline = wishes.Headline };
        var capture = new Capture(new CaptureFolder("", "", ""), file, kind.MediaType, null, bytes, digest, known);
        var transcript = TranscriptReader.Read(capture, limits);
        if (!transcript.HasValue)
        {
            return Outcome.Nothing<ImportPlan>(transcript.Diagnostics);
        }

        var statement = new PageStatement(transcript.Value, savedFrom, wishes);
        var source = SourceOf(statement);
        var article = ArticleExtraction.Extract(transcript.Value, source ?? Source.Unknown([]), data);
        Sequence<Diagnostic> said = [.. transcript.Diagnostics, .. article.Diagnostics];
        if (!article.HasValue)
        {
            return Outcome.Nothing<ImportPlan>(said);
        }

        // A name, or a host, may make the id of a folder that is there: then it is that newsroom.
        var made = source is null ? NewSource(statement, article.Value.Language) : null;
        source ??= made is null ? null : _sources.Find(s => s.Id == made.Id) ?? made;
        var isNew = source is not null && source == made;
        return source is null
            ? Outcome.Nothing<ImportPlan>([.. said, ImportDiagnostics.NoSource.At(Location.Of(file))])
            : Planned(new ReadFile(file, kind, capture, article.Value, said), statement, source, isNew);
    }

    /// <summary>Keeps account of a plan that was carried out, so that the next file meets the archive as it is now.</summary>
    public void Done(ImportPlan plan) => held.Add(plan.Folder, plan.Digest, plan.Url);

    /// <summary>Keeps account of one file that was written: a source is known once its profile is, even where its first capture could not be.</summary>
    public void Written(ImportPlan plan, NewFile file)
    {
        if (plan.Profile is { } source && file.Path == ProfileOf(source))
        {
            _sources.Add(source);
        }
    }

    private Outcome<ImportPlan> Planned(ReadFile read, PageStatement statement, Source source, bool isNew)
    {
        var url = statement.UrlToNote;
        var diagnostics = new List<Diagnostic>();
        if (url is not null && held.WithUrl(url) is { } before)
        {
            diagnostics.Add(ImportDiagnostics.SameAddress.At(Location.Of(read.File), url.Value, before));
        }

        var profile = ProfileOf(source);
        var files = new List<NewFile>();
        if (isNew)
        {
            if (new KnownSources(_sources).Nearest(source.Id) is { } similar)
            {
                diagnostics.Add(ImportDiagnostics.SimilarSource.At(Location.Of(read.File), source.Id, similar, $"seeds/{source.Id}"));
            }

            files.Add(new NewFile(profile, Encoding.UTF8.GetBytes(SettingsText.OfSource(source.Names[0].Language, source.Names[0].Name, source.Hosts is [var own, ..] ? own.Host : null))));
        }

        var slug = held.Unique(Slug.Of(read.Article.Headline, read.Article.Language));
        var year = read.Article.Published?.Year.ToString("D4", CultureInfo.InvariantCulture) ?? "undated";
        var folder = new CaptureFolder(source.Id, $"seeds/{source.Id}/captures/{year}/{slug}", slug);
        var name = $"page.{read.Kind.Extension}";
        var settings = SettingsText.OfCapture(name, read.Capture.Sha256, statement.Wishes, url, statement.SavedFrom?.Host);
        files.Add(new NewFile($"{folder.Path}/{name}", read.Capture.Bytes));
        files.Add(new NewFile($"{folder.Path}/{CaptureSettingsReader.FileName}", Encoding.UTF8.GetBytes(settings)));
        var plan = new ImportPlan(folder, read.Capture.Sha256, files.ToSequence(), read.Article, isNew ? source.Id : null, url) { Profile = isNew ? source : null };
        return Outcome.Of(plan, [.. read.Diagnostics, .. diagnostics]);
    }

    private static string ProfileOf(Source source) => $"seeds/{source.Id}/source.yml";

    private Source? SourceOf(PageStatement statement)
    {
        var known = new KnownSources(_sources);
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

    /// <summary>A file that gave an article.</summary>
    private sealed record ReadFile(string File, FileKind Kind, Capture Capture, Article Article, Sequence<Diagnostic> Diagnostics);
}
