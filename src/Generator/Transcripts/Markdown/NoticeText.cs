using Generator.Blocks;
using Generator.Languages;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>The words of a press-freedom notice in one language, from `content/notices/&lt;id&gt;/&lt;tag&gt;.md`.</summary>
/// <param name="Designation">Id of the designation: the name of its folder.</param>
/// <param name="Short">Who was designated what, by whom, since when and where, and what a reader risks; always visible.</param>
/// <param name="Full">The same with sources and dates; headings begin at 2.</param>
public sealed record NoticeText(string Designation, LanguageTag Language, string Title, Sequence<Inline> Short, Sequence<Block> Full, TextOrigin Origin)
{
    public bool IsReviewed => Origin.IsReviewed;
}
