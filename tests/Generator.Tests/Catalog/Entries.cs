using Generator.Articles;
using Generator.Catalog;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Tests.Catalog;

/// <summary>Entries and settings for tests of what is made from a catalog.</summary>
public static class Entries
{
    public static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new FormatException(tag);

    public static WebUrl Url(string url) => WebUrl.TryParse(url, out var parsed) ? parsed : throw new FormatException(url);

    public static EdtfDate? Date(string? date) => EdtfDate.TryParse(date, out var parsed) ? parsed : null;

    public static Sha256Digest Digest(string text) => Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(text));

    public static SiteSettings SettingsOf(params string[] languages) => new(
        [new SourceName(LanguageTag.English, "An archive"), new SourceName(Tag("uk"), "Архів")],
        languages.Select(Tag).ToSequence(),
        Url("https://user.github.io/archive/"),
        null);

    /// <summary>A capture's entry; `group`, `url`, `topic` and `formerly` stay unknown where they aren't named.</summary>
    public static LooseEntry.OfCapture Capture(
        string slug,
        string language = "en",
        string? published = "2024-05-14",
        string? group = null,
        string? url = null,
        string? topic = null,
        string source = "example",
        string? folder = null,
        params string[] formerly)
    {
        folder ??= $"seeds/{source}/captures/{slug}";
        return new LooseEntry.OfCapture(new Entry(
            folder,
            url ?? folder,
            source,
            slug,
            group ?? folder,
            Tag(language),
            $"Headline of {slug}",
            null,
            [],
            Date(published),
            null,
            Date("2024-06-01"),
            topic,
            url is null ? null : Url(url),
            null,
            formerly.ToSequence(),
            "key",
            Digest(slug),
            Digest(folder)));
    }

    /// <summary>A translation of a capture's entry, made from its present text unless `behind`.</summary>
    public static LooseEntry.OfTranslation Translation(string of, string language, string ofFolder = "", bool behind = false) => new(
        $"content/articles/{of}/{Tag(language).Plain}.md",
        Tag(language),
        $"Headline of {of} in {language}",
        null,
        Digest(behind ? "another text" : ofFolder.Length > 0 ? ofFolder : $"seeds/example/captures/{of}"),
        new TranslationFacts(of, TranslationKind.MachineAssisted, ["A. Translator"], [], null, false),
        "key",
        Digest(of + language),
        Digest(language + of));

    public static PublishedAddresses Published(params (string Address, string Identity)[] lines) =>
        new(lines.Select(l => new PublishedAddress(Address.Of(l.Address), l.Identity)).ToSequence());
}
