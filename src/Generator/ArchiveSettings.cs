using Generator.Articles;
using Generator.Captures;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts.Markdown;
using Generator.Web;

namespace Generator;

/// <summary>Everything an archive's own files say before its articles are read: settings, languages, profiles, notices, texts and templates.</summary>
internal sealed record ArchiveSettings(
    SiteSettings Site,
    LanguageTable Languages,
    Sequence<Source> Sources,
    PublishedAddresses Published,
    ArchiveWords Words,
    TemplateSet Templates,
    ExtractionData Extraction)
{
    private static readonly string[] s_folders = ["content", "seeds", "templates"];

    private Dictionary<string, Sha256Digest> ProfileDigests { get; init; } = [];

    /// <summary>Changes whenever a source's profile does.</summary>
    public Sha256Digest ProfileDigest(string sourceId) => ProfileDigests[sourceId];

    /// <summary>Reads them all; no value where anything in them is an error, because every page depends on them.</summary>
    /// <param name="baseUrl">Over what site.yml says; null to take site.yml's.</param>
    public static Outcome<ArchiveSettings> Read(InputTree archive, WebUrl? baseUrl)
    {
        List<Diagnostic> diagnostics = [.. s_folders.SelectMany(archive.Links).Select(link => CaptureDiagnostics.LinkNotFollowed.At(Location.Of(link)))];
        try
        {
            return Read(archive, baseUrl, diagnostics);
        }
        catch (UnreadableFileException refusal)
        {
            return Outcome.Nothing<ArchiveSettings>([.. diagnostics, FilesDiagnostics.Of(refusal)]);
        }
    }

    private static Outcome<ArchiveSettings> Read(InputTree archive, WebUrl? baseUrl, List<Diagnostic> diagnostics)
    {
        var site = Taken(SiteSettingsReader.Read(archive), diagnostics);
        if (site is null)
        {
            return Outcome.Nothing<ArchiveSettings>(diagnostics);
        }

        site = baseUrl is null ? site : site with { BaseUrl = baseUrl };
        var languages = Taken(LanguageTableReader.Read(archive, site), diagnostics);
        var sources = CaptureListing.Sources(archive).Select(id => Taken(SourceReader.Read(archive, id, FurnitureReasons.Names), diagnostics)).OfType<Source>().ToSequence();
        var words = ReadWords(archive, site, sources, diagnostics);
        var published = Taken(PublishedAddressesReader.Read(archive), diagnostics);
        var templates = Taken(TemplateSet.Read(archive), diagnostics);
        var extraction = Taken(ExtractionDataReader.BuiltIn(FurnitureReasons.Names), diagnostics);
        if (languages is null || published is null || templates is null || extraction is null || diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error))
        {
            return Outcome.Nothing<ArchiveSettings>(diagnostics);
        }

        var settings = new ArchiveSettings(site, languages, sources, published, words, templates, extraction)
        {
            ProfileDigests = sources.ToDictionary(s => s.Id, s => Sha256Digest.Of(archive.ReadBytes($"seeds/{s.Id}/source.yml") ?? []), StringComparer.Ordinal),
        };
        return Outcome.Of(settings, diagnostics);
    }

    private static ArchiveWords ReadWords(InputTree archive, SiteSettings site, Sequence<Source> sources, List<Diagnostic> diagnostics)
    {
        var notices = (Taken(DesignationReader.ReadAll(archive, sources), diagnostics) ?? [])
            .Select(d => new NoticeTexts(d.Id, (Taken(NoticeReader.ReadAll(archive, d.Id, site), diagnostics) ?? []).Select(WordsOf).ToSequence()) { Facts = d })
            .Where(n => n.Words.Count > 0)
            .ToSequence();
        var known = Enum.GetValues<ArchivePage>().ToDictionary(page => page.Name(), StringComparer.Ordinal);
        var texts = Taken(ArchiveTextReader.ReadAll(archive, site), diagnostics) ?? [];
        foreach (var name in texts.Select(text => text.Page).Where(name => !known.ContainsKey(name)).Distinct(StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(name, known.Keys);
            diagnostics.Add(MarkdownDiagnostics.PageUnknown.At(Location.Of($"content/pages/{name}"), name, nearest is null ? "" : $"; did you mean '{nearest}'?", string.Join(", ", known.Keys)));
        }

        var pages = texts.Where(text => known.ContainsKey(text.Page)).Select(text => new PageText(known[text.Page], text.Language, text.Title, text.Blocks, text.Origin.IsReviewed)).ToSequence();
        return new ArchiveWords(notices, pages);
    }

    private static NoticeWords WordsOf(NoticeText text) => new(text.Language, text.Title, text.Short, text.Full, text.IsReviewed);

    private static T? Taken<T>(Outcome<T> outcome, List<Diagnostic> diagnostics)
        where T : class
    {
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }
}
