using Generator.Articles;
using Generator.Articles.Parts;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Pages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>The values of the page that shows a translation beside its original: pairs of what says the same, and what stands alone said to stand alone.</summary>
internal sealed class PairTree(TreePlace place)
{
    public IEnumerable<TemplateMember> Members(PageModel.Pair model) =>
    [
        .. NoticeTree.Members(model.Notices, model.CapturedNotice, place),
        new TemplateMember("translation", ListTree.Link(model.Placed, place)),
        new TemplateMember("note", new TranslationTree(place).Of(model.Translation, isBeside: true)),
        new TemplateMember("original", Column("pair.original", model.Original.Language)),
        new TemplateMember("translated", Column("pair.translation", model.Content.Language)),
        new TemplateMember("pairs", Pairs(model).Select(pair => TemplateValue.Map.Of(
            new TemplateMember("original", Written(pair.Original, place.Writing(model.Original.Language), "pair.added")),
            new TemplateMember("translation", Written(pair.Translation, place.WritingOwn(model.Content.Language), "pair.missing"))))),
        new TemplateMember("rows", AttributionTree.Rows(AttributionTree.Facts(model.Placed, model.Content, (ArticleOrigin.FromCapture)model.Original.Origin, model.Source, place))),
    ];

    private IEnumerable<BlockPair> Pairs(PageModel.Pair model)
    {
        var (original, content) = (model.Original, model.Content);
        yield return new BlockPair(Strong(original.Headline, original.Language), Strong(content.Headline, content.Language));
        if (original.Standfirst is not null || content.Standfirst is not null)
        {
            yield return new BlockPair(Line(original.Standfirst, original.Language), Line(content.Standfirst, content.Language));
        }

        foreach (var pair in model.Pairs)
        {
            yield return pair;
        }
    }

    private Sequence<Block> Strong(string text, LanguageTag language) => [new Block.Paragraph([new Inline.Strong(PartLanguages.MarkLine(text, language, place.CommonWords))])];

    private Sequence<Block> Line(string? text, LanguageTag language) => text is null ? [] : [new Block.Paragraph(PartLanguages.MarkLine(text, language, place.CommonWords))];

    private TemplateValue.Map Column(string label, LanguageTag language) => TemplateValue.Map.Of(
        LanguageTree.Lang(language),
        LanguageTree.Dir(language),
        new TemplateMember("label", place.Label(label)),
        new TemplateMember("name", PhraseWriter.Isolated(place.NameOf(language), language.WithoutExtensions)));

    // Pictures are on the pages of both; here it is the words that are compared.
    private TemplateValue.Map Written(Sequence<Block> blocks, WritingContext writing, string ifNone) => TemplateValue.Map.Of(
        LanguageTree.Lang(writing.Language),
        LanguageTree.Dir(writing.Language),
        new TemplateMember("text", blocks.Count == 0 ? (SafeHtml?)null : HtmlWriter.Write(blocks, writing)),
        new TemplateMember("none", blocks.Count == 0 ? place.Label(ifNone) : null));
}
