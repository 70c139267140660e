using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts.Markdown;

namespace Generator.Articles;

/// <summary>
/// Reads a translation. Its text holds the whole body of the original: figures by their captions, missing media by their titles (see MarkdownReader). The front matter holds
/// `of`, `of_sha256`, `of_language`, `language`, `headline`, `standfirst`, `kind`, `translators`, `reviewed_by`, `made`, and where the original has them `authors`, `dateline`,
/// `agency_credits` and `source_description`. Beside its own words it may quote the original's (see TranslationText). The source's own notice isn't translated: a page shows it verbatim.
/// </summary>
public static class TranslationReader
{
    private const string Ending = ".md";
    private static readonly string[] s_translatedKeys = ["headline", "standfirst", "dateline", "source_description"];

    /// <summary>Reads `content/articles/&lt;slug&gt;/&lt;tag&gt;.md`; no value where anything in it is an error.</summary>
    /// <param name="path">From the archive's folder.</param>
    public static Outcome<Article> Read(InputTree archive, string path) => archive.ReadText(path, FrontMatterReader.LongestFile) is { } text
        ? Parse(text, path)
        : Outcome.Nothing<Article>(SettingsDiagnostics.FileMissing.At(Location.Archive, path));

    public static Outcome<Article> Parse(string text, string path)
    {
        var front = FrontMatterReader.ReadOwn(text, path);
        if (front.Value is not { } file || (file.FrontMatter.Entries.Count == 0 && front.Diagnostics.Count > 0))
        {
            // Where the front matter can't be read at all, nothing in it is missing.
            return Outcome.Nothing<Article>(front.Diagnostics);
        }

        var diagnostics = front.Diagnostics.ToList();
        var keys = new SettingsReader(file.FrontMatter, diagnostics);
        var (folder, language) = PlaceOf(path, diagnostics);
        var written = TranslationText.Of(file.Text);
        diagnostics.AddRange(TranslationPlaceReading.ProblemsOf(written, file));
        var origin = Origin(keys, folder, path) with { IsBehind = written.Places.Any(place => TranslationPlaceReading.IsBehind(place)) };
        ReportEmpty(keys, file);
        var stated = StatedLanguage(keys, language);
        var source = keys.Text("source_description");
        var body = Taken(MarkdownReader.Read(file with { Text = written.Written }, null), diagnostics);
        var article = new Article(
            origin with { Places = TranslationPlaceReading.PlacesOf(written, body.Count) },
            TextNormalization.CleanLine(file.FrontMatter.Entries.Any(entry => entry.Key == "headline") ? keys.Text("headline") ?? "" : keys.RequiredText("headline")),
            Line(keys, "standfirst"),
            Lines(keys, "authors"),
            Line(keys, "dateline"),
            null,
            null,
            WithTransform(stated, keys.Language("of_language"), origin.Kind),
            body,
            Lines(keys, "agency_credits"),
            source is null ? [] : Taken(MarkdownReader.Read(file with { Text = source, TextStart = keys.Node("source_description")!.Location.Offset ?? 0 }, null), diagnostics),
            [],
            [],
            null,
            [])
        {
            IsStandfirstShown = keys.Node("standfirst") is not null,
        };
        keys.Finish();
        if (article.Body.Count == 0 && !diagnostics.Exists(d => d.Descriptor == TranslationDiagnostics.NotTranslated))
        {
            diagnostics.Add(TranslationDiagnostics.Empty.At(file.Start));
        }

        return new Outcome<Article>(diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? null : article, diagnostics.ToSequence());
    }

    // A key that is there and empty was written by `translate export` for somebody to fill.
    private static void ReportEmpty(SettingsReader keys, MarkdownFile file)
    {
        foreach (var entry in file.FrontMatter.Entries.Where(entry => s_translatedKeys.Contains(entry.Key) && entry.Value is SettingsNode.Scalar { Value.Length: 0 }))
        {
            keys.Report(TranslationDiagnostics.NotTranslated.At(entry.KeyLocation, $"the {entry.Key.Replace('_', ' ')} is"));
        }
    }

    private static (string Folder, LanguageTag Language) PlaceOf(string path, List<Diagnostic> diagnostics)
    {
        var segments = path.Split('/');
        var name = segments[^1].EndsWith(Ending, StringComparison.Ordinal) ? segments[^1][..^Ending.Length] : segments[^1];
        if (LanguageTag.TryParse(name, out var language) && language.Plain.Length == language.Value.Length)
        {
            return (segments.Length > 1 ? segments[^2] : "", language);
        }

        diagnostics.Add(TranslationDiagnostics.NameNotLanguage.At(Location.Of(path), name));
        return (segments.Length > 1 ? segments[^2] : "", LanguageTag.Undetermined);
    }

    private static ArticleOrigin.FromTranslation Origin(SettingsReader keys, string folder, string path)
    {
        var of = keys.RequiredText("of");
        if (of.Length > 0 && of != folder)
        {
            keys.Report(TranslationDiagnostics.OriginalDiffers.At(keys.Node("of")!.Location, folder, of));
        }

        keys.RequiredText("of_sha256");
        keys.RequiredText("kind");
        return new ArticleOrigin.FromTranslation(
            of,
            keys.Value("of_sha256", "SHA-256 digest of 64 hexadecimal digits", value => Sha256Digest.TryParse(value, out var digest) ? digest : null) ?? Sha256Digest.Of([]),
            path,
            keys.Value("kind", "human, machine or machine-assisted", KindOf) as TranslationKind? ?? TranslationKind.Machine,
            Lines(keys, "translators"),
            Lines(keys, "reviewed_by"),
            keys.Date("made"));
    }

    private static object? KindOf(string text) => text switch
    {
        "human" => TranslationKind.Human,
        "machine" => TranslationKind.Machine,
        "machine-assisted" => TranslationKind.MachineAssisted,
        _ => null,
    };

    // The file's name is the language without what says how the text was made.
    private static LanguageTag StatedLanguage(SettingsReader keys, LanguageTag ofName)
    {
        keys.RequiredText("language");
        if (keys.Language("language") is not { } stated)
        {
            return ofName;
        }

        if (!stated.WithoutExtensions.Equals(ofName) && !ofName.Equals(LanguageTag.Undetermined))
        {
            keys.Report(MarkdownDiagnostics.LanguageDiffers.At(keys.Node("language")!.Location, ofName.Value, stated.Value));
        }

        return stated;
    }

    // RFC 6497 §2.2: what the text was made from; §2.4 and CLDR's transform data: t0 says that a machine did it, und that it isn't said which.
    private static LanguageTag WithTransform(LanguageTag language, LanguageTag? original, TranslationKind kind)
    {
        if (kind == TranslationKind.Human || language.Plain.Length < language.Value.Length)
        {
            return language;
        }

        var from = original is null ? "" : "-" + original.Plain.ToLowerInvariant();
        return LanguageTag.TryParse($"{language.Value}-t{from}-t0-und", out var transformed) ? transformed : language;
    }

    private static string? Line(SettingsReader keys, string key) => keys.Text(key) is { } text && TextNormalization.CleanLine(text) is { Length: > 0 } line ? line : null;

    private static Sequence<string> Lines(SettingsReader keys, string key) => keys.Texts(key).Select(TextNormalization.CleanLine).Where(line => line.Length > 0).ToSequence();

    private static Sequence<Block> Taken(Outcome<Sequence<Block>> read, List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(read.Diagnostics);
        return read.Value ?? [];
    }
}
