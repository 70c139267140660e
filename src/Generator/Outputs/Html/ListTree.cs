using System.Globalization;
using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Text;

namespace Generator.Outputs.Html;

/// <summary>The values of lists of articles.</summary>
internal static class ListTree
{
    // One line on a wide screen, two or three on a phone.
    private const int LongestLine = 140;

    public static IEnumerable<TemplateValue> Articles(Sequence<ListedArticle> articles, TreePlace place) => articles.Select(article => Article(article, place));

    public static TemplateValue Article(ListedArticle listed, TreePlace place)
    {
        var source = listed.Source.NameIn(place.Words.Tag);
        return TemplateValue.Map.Of(
            new TemplateMember("link", Link(listed.Placed, place)),
            new TemplateMember("line", place.Line(Line(listed.Placed.Entry.Standfirst), listed.Placed.Entry.Language)),
            new TemplateMember("source", PhraseWriter.Isolated(source.Name, source.Language)),
            new TemplateMember("others", listed.OtherLanguages.Select(other => Other(other, place))));
    }

    /// <summary>A link to an article: its headline in its own language, and its day.</summary>
    public static TemplateValue Link(PlacedEntry placed, TreePlace place) => TemplateValue.Map.Of(
        LanguageTree.Lang(placed.Entry.Language),
        LanguageTree.Dir(placed.Entry.Language),
        new TemplateMember("href", place.To(placed.Page)),
        new TemplateMember("headline", place.Line(placed.Entry.Headline, placed.Entry.Language)),
        new TemplateMember("date", placed.Entry.Published is { } date ? PhraseWriter.Time(date, place.Words.Day(date)) : null));

    /// <summary>A link to the same article in another language, named in that language.</summary>
    public static TemplateValue Other(PlacedEntry placed, TreePlace place) => TemplateValue.Map.Of(
        LanguageTree.Lang(placed.Entry.Language.WithoutExtensions),
        LanguageTree.Dir(placed.Entry.Language),
        new TemplateMember("href", place.To(placed.Page)),
        new TemplateMember("name", place.NameOf(placed.Entry.Language)),
        new TemplateMember("headline", placed.Entry.Headline));

    /// <summary>The beginning of a standfirst, cut between words where there are any.</summary>
    internal static string? Line(string? standfirst)
    {
        if (standfirst is null || standfirst.Length <= LongestLine)
        {
            return standfirst;
        }

        var space = standfirst.LastIndexOf(' ', LongestLine);
        var end = space > LongestLine / 2 ? space : StringInfo.ParseCombiningCharacters(standfirst).Last(start => start <= LongestLine);
        return standfirst[..end].TrimEnd(' ', ',', ';', ':', '،', '؛', '，', '、', '—', '–', '-', '.', '。') + "…";
    }

    public static IEnumerable<TemplateValue> Years(Sequence<YearGroup> years, LanguageTag language, TreePlace place) => years.Select(year => TemplateValue.Map.Of(
        new TemplateMember("name", year.Number is { } number ? place.Words.Year(number) : place.Label("archive.undated")),
        new TemplateMember("href", place.To(year.Number is { } known ? PageAddresses.Year(language, known) : PageAddresses.Undated(language))),
        new TemplateMember("count", Count(year.Count, place)),
        new TemplateMember("months", year.Months.Select(month => Month(month, year.Number!.Value, language, place)))));

    public static TemplateValue Month(MonthGroup month, int year, LanguageTag language, TreePlace place) => TemplateValue.Map.Of(
        new TemplateMember("name", month.Number is { } number ? place.Words.Month(number) : place.Label("archive.month_unknown")),
        new TemplateMember("href", place.To(PageAddresses.Month(language, year, month.Number))),
        new TemplateMember("count", Count(month.Count, place)),
        new TemplateMember("number", place.Words.Number(month.Count)),
        new TemplateMember("newest", Articles(month.Newest, place)));

    public static LabelText Count(int count, TreePlace place) => place.Label("list.articles", new LabelArgument("count", count));
}
