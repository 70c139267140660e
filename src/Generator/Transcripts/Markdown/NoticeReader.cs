using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>Reads the words of the notices that stand beside their designations.</summary>
public static class NoticeReader
{
    /// <summary>The page that gathers all notices; links in them are seen from it.</summary>
    private const string Page = "notices";

    /// <summary>Reads the words of one designation's notice, ordered by language. Every language of the interface is wanted; where one is missing, that is a warning.</summary>
    public static Outcome<Sequence<NoticeText>> ReadAll(InputTree archive, string designation, SiteSettings site)
    {
        var diagnostics = new List<Diagnostic>();
        var folder = $"{DesignationReader.Folder}/{designation}";
        var texts = OwnTextFiles.ReadAll(archive, folder, site, (text, file, language) => Parse(text, file, designation, language, diagnostics), diagnostics);
        return Outcome.Of(texts.ToSequence(), diagnostics);
    }

    /// <summary>Reads one text.</summary>
    public static Outcome<NoticeText> Parse(string text, string file, string designation, LanguageTag language)
    {
        var diagnostics = new List<Diagnostic>();
        return new Outcome<NoticeText>(Parse(text, file, designation, language, diagnostics), diagnostics.ToSequence());
    }

    private static NoticeText? Parse(string text, string file, string designation, LanguageTag language, List<Diagnostic> diagnostics)
    {
        if (OwnTextFiles.Open(text, file, diagnostics) is not var (markdown, keys))
        {
            return null;
        }

        var page = OwnTextFiles.PageOf(language, Page);
        var (title, shortForm) = (keys.RequiredText("title"), keys.RequiredText("short"));
        var origin = OwnTextFiles.Origin(keys, language);
        keys.Finish();
        var full = OwnTextFiles.Blocks(markdown, page, diagnostics);
        if (title.Length == 0 || shortForm.Length == 0)
        {
            return null;
        }

        var line = MarkdownReader.ReadLine(shortForm, keys.Node("short")!.Location, page);
        diagnostics.AddRange(line.Diagnostics);
        return line.HasValue ? new NoticeText(designation, language, TextNormalization.CleanLine(title), line.Value, full, origin) : null;
    }
}
