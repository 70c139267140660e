using Generator.Blocks;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>The press-freedom notice as a page shows it: what a state has done against the source, and what a reader may face.</summary>
/// <param name="Words">In the page's language, or the fallback's where there are none.</param>
/// <param name="Original">Reviewed words beside a translation that no native reader has reviewed; null where the words are reviewed.</param>
/// <param name="Languages">The pages of notices in the other languages that have its words.</param>
/// <param name="Facts">The same as dated data, each fact with its source; null where only the words are at hand.</param>
public sealed record PressNotice(string Id, NoticeWords Words, NoticeWords? Original, Sequence<LanguageLink> Languages, Designation? Facts);

/// <summary>A notice's words in one language.</summary>
/// <param name="Short">Always visible, and repeated before every control that saves, shares or carries.</param>
/// <param name="IsReviewed">Whether a native reader has reviewed them, or they are nobody's translation.</param>
public sealed record NoticeWords(LanguageTag Language, string Title, Sequence<Inline> Short, Sequence<Block> Full, bool IsReviewed);
