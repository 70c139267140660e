using System.Text;
using Generator.Settings;
using Generator.Text;

namespace Generator.Outputs.Html;

/// <summary>Joins the hand-written stylesheet with the rules for each script, which come from a table.</summary>
internal static class StylesheetWriter
{
    /// <summary>Where the stylesheet takes the table's rules; one without this comment, as an archive's own may be, is left as it is.</summary>
    private const string Place = "/* typography.yml */";

    /// <summary>The stylesheet with the table's rules, less its comments: they are for whoever edits it, and every reader would load them.</summary>
    public static string Write(string stylesheet, TypographyTable table) => WithoutComments(WithRules(stylesheet, table));

    private static string WithRules(string stylesheet, TypographyTable table)
    {
        var at = stylesheet.IndexOf(Place, StringComparison.Ordinal);
        if (at < 0)
        {
            return stylesheet;
        }

        var rules = new StringBuilder();

        // A text of no row's language inside a page of one that has a row goes back to the usual.
        Rule(rules, ":root, [lang]", [.. Properties(table.Default), .. table.Default.HasSlant ? ["--slant: italic", "--stress: initial"] : Array.Empty<string>()]);
        foreach (var row in table.Rows)
        {
            Rule(rules, string.Join(", ", row.Languages.Select(tag => tag[0] == '*' ? $"[lang*=\"{tag[1..]}\"]" : $":lang({tag})")), [.. Properties(row)]);
        }

        return stylesheet[..at] + rules.ToString().TrimEnd('\n') + stylesheet[(at + Place.Length)..];
    }

    // A comment ends at its first end (CSS Syntax Level 3, §4.3.2); inside a string its signs are letters (§4.3.5).
    private static string WithoutComments(string stylesheet)
    {
        var kept = new StringBuilder(stylesheet.Length);
        for (var at = 0; at < stylesheet.Length;)
        {
            var end = stylesheet[at] switch
            {
                '/' when at + 1 < stylesheet.Length && stylesheet[at + 1] == '*' => AfterComment(stylesheet, at),
                '"' or '\'' => AfterString(stylesheet, at),
                _ => at + 1,
            };
            kept.Append(stylesheet[at] == '/' && end > at + 1 ? "" : stylesheet[at..end]);
            at = end;
        }

        return kept.ToString();
    }

    private static int AfterComment(string text, int at) => text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;

    private static int AfterString(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != text[at] && text[end] != '\n')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end + 1, text.Length);
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

        // The root's size is what every length of the page grows with.
        if (row.Size is not null)
        {
            yield return $"--size: {row.Size}%";
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

        if (!row.HasSlant)
        {
            yield return "--slant: normal";
            yield return "--stress: 600";
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
}
