using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands.Importing;

/// <summary>Tells what became of each file, and at the end how many were added.</summary>
internal sealed class ImportPrinter(CommandConsole console, bool isJson, bool isDryRun)
{
    private int _added;
    private int _held;
    private int _leftOut;

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
            if (planned.NewSource is not null)
            {
                console.Error.WriteLine($"  new source: seeds/{planned.NewSource}/source.yml; complete what you know in it");
            }
        }
    }

    /// <summary>Prints the sum.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        if (!isJson)
        {
            var verb = isDryRun ? "would be added" : "added";
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_added} {verb}, {_held} held already, {_leftOut} left out"));
        }

        return _leftOut > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

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
}
