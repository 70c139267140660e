using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>Reads the texts of the archive's own pages: about, accessibility, notices, verify.</summary>
public static class ArchiveTextReader
{
    private const string Folder = "content/pages";

    /// <summary>Reads all of them, ordered by page and language. Each page is wanted in every language of the interface; where one is missing, that is a warning.</summary>
    public static Outcome<Sequence<ArchiveText>> ReadAll(InputTree archive, SiteSettings site)
    {
        var diagnostics = new List<Diagnostic>();
        var texts = new List<ArchiveText>();
        foreach (var page in archive.Folders(Folder))
        {
            texts.AddRange(OwnTextFiles.ReadAll(archive, $"{Folder}/{page}", site, (text, file, language) => Parse(text, file, page, language, diagnostics), diagnostics));
        }

        return Outcome.Of(texts.ToSequence(), diagnostics);
    }

    /// <summary>Reads one text.</summary>
    public static Outcome<ArchiveText> Parse(string text, string file, string page, LanguageTag language)
    {
        var diagnostics = new List<Diagnostic>();
        return new Outcome<ArchiveText>(Parse(text, file, page, language, diagnostics), diagnostics.ToSequence());
    }

    private static ArchiveText? Parse(string text, string file, string page, LanguageTag language, List<Diagnostic> diagnostics)
    {
        if (OwnTextFiles.Open(text, file, diagnostics) is not var (markdown, keys))
        {
            return null;
        }

        var title = keys.RequiredText("title");
        var origin = OwnTextFiles.Origin(keys, language);
        keys.Finish();
        var blocks = OwnTextFiles.Blocks(markdown, OwnTextFiles.PageOf(language, page), diagnostics);
        return title.Length > 0 ? new ArchiveText(page, language, TextNormalization.CleanLine(title), blocks, origin) : null;
    }
}
