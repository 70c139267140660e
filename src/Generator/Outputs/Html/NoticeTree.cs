using Generator.Blocks.Writing;
using Generator.Pages;
using Generator.Text;

namespace Generator.Outputs.Html;

/// <summary>The values of press-freedom notices.</summary>
internal static class NoticeTree
{
    public static TemplateValue Of(PressNotice notice, TreePlace place) => TemplateValue.Map.Of(
        new TemplateMember("id", notice.Id),
        new TemplateMember("words", Words(notice.Words, place)),
        new TemplateMember("fallback", place.Fallback(notice.Words.Language)),
        new TemplateMember("has_ended", notice.Facts?.HasEnded ?? false),
        new TemplateMember("is_unreviewed", !notice.Words.IsReviewed),
        new TemplateMember("original", notice.Original is null ? TemplateValue.Absent : Words(notice.Original, place)),
        new TemplateMember("facts", notice.Facts is null ? [] : new DesignationTree(place).Rows(notice.Facts)),
        new TemplateMember("languages", LanguageTree.Links(place, notice.Languages, null)));

    public static IEnumerable<TemplateMember> Members(Sequence<PressNotice> notices, CapturedText? captured, TreePlace place)
    {
        yield return new TemplateMember("notices", notices.Select(notice => Of(notice, place)));
        yield return new TemplateMember("captured_notice", Captured(captured, place));
    }

    public static TemplateValue Captured(CapturedText? captured, TreePlace place) => captured is null
        ? TemplateValue.Absent
        : TemplateValue.Map.Of(
            LanguageTree.Lang(captured.Language),
            LanguageTree.Dir(captured.Language),
            new TemplateMember("date", captured.Captured is { } date ? PhraseWriter.Time(date, place.Words.Day(date)) : null),
            new TemplateMember("text", HtmlWriter.Write(captured.Blocks, place.Writing(captured.Language))));

    private static TemplateValue.Map Words(NoticeWords words, TreePlace place) => TemplateValue.Map.Of(
        LanguageTree.Lang(words.Language),
        LanguageTree.Dir(words.Language),
        new TemplateMember("title", words.Title),
        new TemplateMember("short", HtmlWriter.Write(words.Short, place.WritingOwn(words.Language))),
        new TemplateMember("full", HtmlWriter.Write(words.Full, place.WritingOwn(words.Language))));
}
