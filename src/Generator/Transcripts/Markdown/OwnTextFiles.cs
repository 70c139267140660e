using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Transcripts.Markdown;

/// <summary>What all of the archive's own texts have in common: a file a language, named for it, with its title and its origin in the front matter.</summary>
internal static class OwnTextFiles
{
    private const string Ending = ".md";

    /// <summary>Reads every text of a folder, ordered by file name; reports files that no language names, and interface languages without one.</summary>
    /// <param name="read">Reads one file; null where it can't be used, which it has reported.</param>
    public static List<T> ReadAll<T>(InputTree archive, string folder, SiteSettings site, Func<string, string, LanguageTag, T?> read, List<Diagnostic> diagnostics)
        where T : class
    {
        var texts = new List<T>();
        var names = archive.Files(folder).Where(n => n.EndsWith(Ending, StringComparison.Ordinal)).ToList();
        foreach (var name in names)
        {
            var file = $"{folder}/{name}";
            if (!LanguageTag.TryParse(name[..^Ending.Length], out var language))
            {
                diagnostics.Add(MarkdownDiagnostics.NotALanguage.At(Location.Of(file), name[..^Ending.Length]));
            }
            else if (read(archive.ReadText(file, FrontMatterReader.LongestFile)!, file, language) is { } text)
            {
                texts.Add(text);
            }
        }

        var written = site.Languages.Where(l => names.Contains(l.Plain + Ending, StringComparer.Ordinal)).ToSequence();
        foreach (var language in site.Languages.Where(l => !written.Contains(l)))
        {
            var other = site.Fallbacks.Find(language, written, l => l) ?? site.FallbackLanguage;
            diagnostics.Add(MarkdownDiagnostics.TextMissing.At(Location.Of(folder), $"{folder}/{language.Plain}{Ending}", other.Plain));
        }

        return texts;
    }

    /// <summary>A file with a reader of its front matter.</summary>
    public static (MarkdownFile File, SettingsReader Keys)? Open(string text, string path, List<Diagnostic> diagnostics)
    {
        var read = FrontMatterReader.ReadOwn(text, path);
        diagnostics.AddRange(read.Diagnostics);
        return read.Value is { } file ? (file, new SettingsReader(file.FrontMatter, diagnostics)) : null;
    }

    /// <summary>`of`, `kind` and `reviewed_by`; also checks `language` against the file's name.</summary>
    public static TextOrigin Origin(SettingsReader keys, LanguageTag language)
    {
        CheckLanguage(keys, language);
        keys.Value("kind", "human, machine or machine-assisted", text => text is "human" or "machine" or "machine-assisted" ? text : null);
        return new TextOrigin(keys.Language("of"), keys.Texts("reviewed_by"));
    }

    public static void CheckLanguage(SettingsReader keys, LanguageTag language)
    {
        if (keys.Language("language") is { } stated && !stated.WithoutExtensions.Equals(language))
        {
            keys.Report(MarkdownDiagnostics.LanguageDiffers.At(keys.Node("language")!.Location, language.Value, stated.Value));
        }
    }

    /// <summary>The page on which one of the archive's own texts stands in its own language.</summary>
    public static Address? PageOf(LanguageTag language, string page) => Address.TryParse($"{language.Plain}/{page}.html", out var address) ? address : null;

    /// <summary>The blocks of a file; none where they can't be read.</summary>
    public static Sequence<Block> Blocks(MarkdownFile file, Address? page, List<Diagnostic> diagnostics)
    {
        var read = MarkdownReader.Read(file, page);
        diagnostics.AddRange(read.Diagnostics);
        return read.Value ?? [];
    }
}
