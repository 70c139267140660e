using Scriban.Runtime;

namespace Generator.Outputs.Html;

/// <summary>Hands a tree of values to the template language: read-only, with nothing to reach beyond it.</summary>
internal static class ScriptTree
{
    public static ScriptObject Of(TemplateValue.Map map)
    {
        var result = new ScriptObject(map.Members.Count, StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            result.SetValue(member.Name, Value(member.Value), readOnly: true);
        }

        return result;
    }

    private static object? Value(TemplateValue value) => value switch
    {
        TemplateValue.Text(var text) => text,
        TemplateValue.Markup(var markup) => markup,
        TemplateValue.Lent(var words) => words,
        TemplateValue.Href(var href) => href,
        TemplateValue.Flag(var flag) => flag,
        TemplateValue.Map map => Of(map),
        TemplateValue.List(var items) => new ScriptArray(items.Select(Value)),
        _ => null,
    };
}
