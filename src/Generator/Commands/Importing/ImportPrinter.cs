using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands.Importing;

/// <summary>Tells what became of each file, and at the end how many were added.</summary>
/// <param name="besidePages">How many files were passed over that belong to pages.</param>
internal sealed class ImportPrinter(CommandConsole console, bool isJson, bool isDryRun, int besidePages)
{
    private int _added;
    private int _held;
    private int _leftOut;
    private int _passedOver;

    public void Print(string file, Outcome<ImportPlan> outcome)
    {
        var result = Count(outcome.Value);
        if (isJson)
        {
            PrintJson(file, result, outcome);
            return;
        }

        // Places are in the file as it was typed, which may lie anywhere: they are printed without line and column.
        new DiagnosticPrinter(console, new InputTree(console.WorkingFolder)).Print(outcome.Diagnostics);
        console.Error.WriteLine(outcome.Value switch
        {
            null => $"{file}: left out (the reason stands above)",
            { IsHeldAlready: true } held => $"{file}: the archive holds these bytes already, in {held.Folder.Path}",
            var plan => $"{file}: {(isDryRun ? "would be added" : "added")} as {plan.Folder.Path}",
        });
        if (outcome.Value is { Article: { } article } planned)
        {
            console.Error.WriteLine($"  {article.Headline} ({article.Published?.Value ?? "date not known"}, {article.Language.Value}, {planned.Folder.SourceId})");
            if (planned.Pictures.Count > 0)
            {
                console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  pictures beside it: {planned.Pictures.Count}"));
            }

            if (planned.NewSource is not null)
            {
                console.Error.WriteLine($"  new source: seeds/{planned.NewSource}/source.yml; complete what you know in it");
            }
        }
    }

    /// <summary>Prints what became of a container: a line for each article in it, then what else it holds.</summary>
    public void Print(string file, Outcome<ContainerPlan> outcome)
    {
        var printer = new DiagnosticPrinter(console, new InputTree(console.WorkingFolder));
        var records = outcome.Value?.Records ?? [];
        _added += records.Count;
        _held += outcome.Value is { IsHeldAlready: true } ? 1 : 0;
        _leftOut += outcome.HasValue ? 0 : 1;
        if (isJson)
        {
            printer.PrintJson(outcome.Diagnostics);
            PrintJson(file, outcome);
            return;
        }

        printer.Print(outcome.Diagnostics);
        console.Error.WriteLine(outcome.Value switch
        {
            null => $"{file}: left out (the reason stands above)",
            { IsHeldAlready: true } same => $"{file}: the archive holds all that is in it already, in {same.Path}",
            var plan => string.Create(CultureInfo.InvariantCulture, $"{file}: {records.Count} {(records.Count == 1 ? "article" : "articles")} {(isDryRun ? "would be added" : "added")} in {plan.Path}"),
        });
        foreach (var record in records)
        {
            console.Error.WriteLine($"  {record.Folder.Slug}  {record.Published?.Value ?? "date not known"}  {record.ArticleLanguage.Value}  {record.Folder.SourceId}  {record.Headline}");
        }

        foreach (var source in outcome.Value?.NewSources ?? [])
        {
            console.Error.WriteLine($"  new source: seeds/{source.Id}/source.yml; complete what you know in it");
        }

        if (outcome.Value is { IsHeldAlready: false, Counts: var counts } && counts.Others.Any())
        {
            console.Error.WriteLine($"  also in it: {counts.Words}");
        }
    }

    /// <summary>Prints what several files together have to be told.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        var printer = new DiagnosticPrinter(console, new InputTree(console.WorkingFolder));
        if (isJson)
        {
            printer.PrintJson(diagnostics);
        }
        else
        {
            printer.Print(diagnostics);
        }
    }

    /// <summary>Counts a file of a folder that is nothing to import.</summary>
    public void PassOver() => _passedOver++;

    /// <summary>Prints the sum.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        if (!isJson)
        {
            var verb = isDryRun ? "would be added" : "added";
            var others = Several(_passedOver, "other file in the folders", "other files in the folders") + Several(besidePages, "file that belongs to a saved page", "files that belong to saved pages");
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_added} {verb}, {_held} held already, {_leftOut} left out{others}"));
        }

        return _leftOut > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static string Several(int count, string one, string several) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} {(count == 1 ? one : several)}");

    private string Count(ImportPlan? plan)
    {
        if (plan is null)
        {
            _leftOut++;
            return "left_out";
        }

        if (plan.IsHeldAlready)
        {
            _held++;
            return "held";
        }

        _added++;
        return isDryRun ? "would_be_added" : "added";
    }

    private void PrintJson(string file, string result, Outcome<ImportPlan> outcome)
    {
        new DiagnosticPrinter(console, new InputTree(console.WorkingFolder)).PrintJson(outcome.Diagnostics);
        JsonLines.Write(console.Out, json =>
        {
            json.WriteString("kind", "import");
            json.WriteString("file", file);
            json.WriteString("result", result);
            if (outcome.Value is { } plan)
            {
                json.WriteString("folder", plan.Folder.Path);
                json.WriteString("source", plan.Folder.SourceId);
                json.WriteString("new_source", plan.NewSource);
                json.WriteString("sha256", plan.Digest.Hex);
                json.WriteString("headline", plan.Article?.Headline);
                json.WriteString("published", plan.Article?.Published?.Value);
                json.WriteString("language", plan.Article?.Language.Value);
            }
        });
    }

    private void PrintJson(string file, Outcome<ContainerPlan> outcome)
    {
        foreach (var record in outcome.Value?.Records ?? [])
        {
            JsonLines.Write(console.Out, json =>
            {
                json.WriteString("kind", "import");
                json.WriteString("file", file);
                json.WriteString("result", isDryRun ? "would_be_added" : "added");
                json.WriteString("folder", record.Folder.Path);
                json.WriteString("source", record.Folder.SourceId);
                json.WriteString("sha256", record.Digest.Hex);
                json.WriteString("headline", record.Headline);
                json.WriteString("published", record.Published?.Value);
                json.WriteString("language", record.ArticleLanguage.Value);
            });
        }

        JsonLines.Write(console.Out, json =>
        {
            json.WriteString("kind", "import_container");
            json.WriteString("file", file);
            json.WriteString("result", outcome.Value switch { null => "left_out", { IsHeldAlready: true } => "held", _ => isDryRun ? "would_be_added" : "added" });
            json.WriteString("container", outcome.Value?.Path);
            json.WriteNumber("articles", outcome.Value?.Records.Count ?? 0);
            json.WriteStartObject("others");
            foreach (var (kind, count) in outcome.Value?.Counts.Others ?? [])
            {
                json.WriteNumber(kind, count);
            }

            json.WriteEndObject();
        });
    }
}
