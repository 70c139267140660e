using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands;

/// <summary>Tells what a build did: every problem, then a summary; the last line says where the site is.</summary>
internal sealed class BuildPrinter(CommandConsole console, InputTree archive)
{
    public void Print(BuildOutcome outcome, string output, TimeSpan took, bool isJson)
    {
        var printer = new DiagnosticPrinter(console, archive);
        if (isJson)
        {
            printer.PrintJson(outcome.Diagnostics);
            PrintJson(outcome, output);
            return;
        }

        printer.Print(outcome.Diagnostics);
        foreach (var (descriptor, count) in DiagnosticPrinter.Summary(outcome.Diagnostics.Where(d => d.Descriptor.Severity != Severity.Information)))
        {
            Line($"{DiagnosticPrinter.Word(descriptor.Severity)} {descriptor.Code} × {count}: {descriptor.Title}");
        }

        if (outcome.Change is not { } change)
        {
            Line($"nothing was published: mend the errors above and build again");
            return;
        }

        Line($"{outcome.Articles} articles; pages: {string.Join(", ", outcome.Pages.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Language.Value} {p.Count}")))}");
        foreach (var path in outcome.LeftOut)
        {
            Line($"left out: {path} (the reason stands above)");
        }

        if (change.Touched == 0)
        {
            Line($"nothing has changed: {change.Unchanged} files stay as they were");
        }
        else
        {
            Line($"files: {change.Added.Count} new, {change.Replaced.Count} replaced, {change.Removed.Count} removed, {change.Unchanged} unchanged; {change.BytesWritten:N0} bytes written");
        }

        Line($"{took.TotalSeconds:0.0} s; the site is in {output}");
    }

    private void Line(FormattableString text) => console.Error.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private void PrintJson(BuildOutcome outcome, string output) => JsonLines.Write(console.Out, json =>
    {
        json.WriteString("kind", "build");
        json.WriteBoolean("published", outcome.Change is not null);
        json.WriteString("out", output);
        json.WriteNumber("articles", outcome.Articles);
        json.WriteStartObject("pages");
        foreach (var pages in outcome.Pages)
        {
            json.WriteNumber(pages.Language.Value, pages.Count);
        }

        json.WriteEndObject();
        json.WriteStartArray("left_out");
        foreach (var path in outcome.LeftOut)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        if (outcome.Change is { } change)
        {
            json.WriteNumber("added", change.Added.Count);
            json.WriteNumber("replaced", change.Replaced.Count);
            json.WriteNumber("removed", change.Removed.Count);
            json.WriteNumber("unchanged", change.Unchanged);
            json.WriteNumber("bytes_written", change.BytesWritten);
        }
    });
}
