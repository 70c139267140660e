using System.Text;
using Generator.Settings;
using Generator.Text;

namespace Generator.Outputs.Html;

/// <summary>Joins the hand-written stylesheet with the rules for each script, which come from a table.</summary>
internal static class StylesheetWriter
{
    /// <summary>Where the stylesheet takes the table's rules; one without this comment, as an archive's own may be, is left as it is.</summary>
    private const string Place = "/* typography.yml */";

    public static string Write(string stylesheet, TypographyTable table)
    {
        var at = stylesheet.IndexOf(Place, StringComparison.Ordinal);
        if (at < 0)
        {
            return stylesheet;
        }

        var rules = new StringBuilder();

        // A text of no row's language inside a page of one that has a row goes back to the usual.
        Rule(rules, ":root, [lang]", [.. Properties(table.Default)]);
        foreach (var row in table.Rows)
        {
            Row(rules, row);
        }

        return stylesheet[..at] + rules.ToString().TrimEnd('\n') + stylesheet[(at + Place.Length)..];
    }

    private static void Row(StringBuilder rules, TypographyRow row)
    {
        Rule(rules, Selector(row.Languages, ""), [.. Properties(row)]);

        // The root's size is what every length of the page grows with.
        Rule(rules, Selector(row.Languages, "html"), row.Size is { } size ? [$"font-size: {size}%"] : []);
        Rule(rules, Selector(row.Languages, "em"), row.HasSlant ? [] : ["font-style: normal", "font-weight: 600"]);
    }

    private static IEnumerable<string> Properties(TypographyRow row)
    {
        if (row.Serif is not null)
        {
            yield return $"--serif: {row.Serif}";
        }

        if (row.Sans is not null)
        {
            yield return $"--sans: {row.Sans}";
        }

        if (row.Leading is not null)
        {
            yield return $"--leading: {row.Leading}";
        }

        if (row.Tight is not null)
        {
            yield return $"--tight: {row.Tight}";
        }

        if (row.Measure is not null)
        {
            yield return $"--measure: {row.Measure}rem";
        }

        if (row.Hyphens is not null)
        {
            yield return $"--hyphens: {row.Hyphens}";
        }

        if (row.IsStrict)
        {
            yield return "line-break: strict";
            yield return "text-autospace: normal";
        }
    }

    private static void Rule(StringBuilder rules, string selector, Sequence<string> declarations)
    {
        if (declarations.Count > 0)
        {
            rules.Append(selector).Append(" { ").AppendJoin("; ", declarations).Append("; }\n");
        }
    }

    private static string Selector(Sequence<string> languages, string element) =>
        string.Join(", ", languages.Select(tag => tag[0] == '*' ? $"{element}[lang*=\"{tag[1..]}\"]" : $"{element}:lang({tag})"));
}
