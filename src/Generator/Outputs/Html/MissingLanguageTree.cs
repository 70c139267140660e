using Generator.Languages;
using Generator.Pages;
using Generator.Text;

namespace Generator.Outputs.Html;

/// <summary>The values of the list of languages that an article isn't there in: how many, and by reason which.</summary>
internal sealed class MissingLanguageTree(TreePlace place)
{
    public TemplateValue Of(Sequence<MissingLanguage> missing) => missing.Count == 0
        ? TemplateValue.Absent
        : TemplateValue.Map.Of(
            new TemplateMember("title", place.Words.Label("missing.title", new LabelArgument("count", missing.Count))),
            new TemplateMember("reasons", missing
                .GroupBy(language => language.IsUnreadable)
                .OrderByDescending(reason => reason.Key)
                .Select(reason => TemplateValue.Map.Of(
                    new TemplateMember("name", place.Label(reason.Key ? "missing.unreadable" : "missing.none")),
                    new TemplateMember("languages", reason.Select(Language))))));

    private static TemplateValue.Map Language(MissingLanguage missing) => TemplateValue.Map.Of(
        LanguageTree.Lang(missing.Language),
        LanguageTree.Dir(missing.Language),
        new TemplateMember("name", missing.Name));
}
