using Generator.Blocks;
using Generator.Languages;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>One of the archive's own texts in one language, from `content/pages/&lt;page&gt;/&lt;tag&gt;.md`.</summary>
/// <param name="Page">Name of its folder: `about`.</param>
/// <param name="Blocks">Headings begin at 2; links to other pages of the archive are seen from the page in the text's own language.</param>
public sealed record ArchiveText(string Page, LanguageTag Language, string Title, Sequence<Block> Blocks, TextOrigin Origin);

/// <summary>Whose words one of the archive's own texts is made of.</summary>
/// <param name="TranslatedFrom">The language it was translated from; null where it wasn't.</param>
/// <param name="ReviewedBy">Who, as a native reader, has read it; names or roles as they want to be known.</param>
public sealed record TextOrigin(LanguageTag? TranslatedFrom, Sequence<string> ReviewedBy)
{
    /// <summary>Whether a native reader has reviewed the words, or they are nobody's translation.</summary>
    public bool IsReviewed => TranslatedFrom is null || ReviewedBy.Count > 0;
}
