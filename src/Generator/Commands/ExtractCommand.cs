using System.CommandLine;
using Generator.Articles;
using Generator.Captures;
using Generator.Commands.Extracting;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands;

/// <summary>`extract`: what the program reads out of captures, as JSON, without building anything.</summary>
internal static class ExtractCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "A capture's folder, a saved page or text, a web archive file, or folders of <a>/<b>/page.html.gz", Arity = ArgumentArity.OneOrMore };
        var why = new Option<bool>("--why") { Description = "Add what the page claims and what became of each of its passages" };
        var output = new Option<string?>("--out") { Description = "Write one <a>/<b>.json for each page into this folder", HelpName = "DIR" };
        return new DocumentedCommand("extract", "Show the article that is read out of a capture, as JSON")
        {
            Examples =
            [
                new("extract seeds/rferl/captures/2022/nato-reply", "Print the article of a capture of this archive"),
                new("extract page.html --why", "Print the article of any saved page, and why it was chosen so"),
                new("extract corpus --out predictions", "Write predictions/<a>/<b>.json for every corpus/<a>/<b>/page.html.gz"),
            ],
            Arguments = { paths },
            Options = { why, output, CommandOptions.Archive() },
        }.Runs(result => Run(result, result.GetValue(paths) ?? [], result.GetValue(why), result.GetValue(output), console));
    }

    private static int Run(ParseResult result, string[] paths, bool isWhy, string? output, CommandConsole console)
    {
        var archive = result.ArchiveTree(console);
        var limits = SiteSettingsReader.LimitsOf(archive);
        var targets = new ExtractTargets(limits);
        foreach (var path in paths)
        {
            if (!targets.Add(console.FullPath(path)))
            {
                console.Error.WriteLine($"{CommandLine.ProgramName}: there is nothing to read at '{path}'");
                console.Error.WriteLine("  hint: name a saved page, a capture's folder, or a folder of <a>/<b>/page.html.gz");
                return ExitCode.Usage;
            }
        }

        if (output is not null && targets.Found.GroupBy(t => t.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is { } same)
        {
            return new UsageProblem($"{same.Count()} of the pages would be written to '{same.Key}.json'", "nothing was written; give each its own run with an --out of its own, or name the folder above them").Refuse(console);
        }

        var extraction = new PageExtraction(KnownIn(archive), ExtractionDataReader.BuiltIn(FurnitureReasons.Names).Value!, limits, isWhy);
        var answers = new ExtractAnswer?[targets.Found.Count];
        var folder = output is null ? null : new FolderWriter(console.FullPath(output));
        var together = Enumerable.Range(0, answers.Length).GroupBy(i => (object?)targets.Found[i].Container ?? i);
        Parallel.ForEach(together, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = console.Stop }, group =>
        {
            using var container = targets.Found[group.First()].Container;
            foreach (var i in group)
            {
                var answer = extraction.Extract(targets.Found[i]);
                answers[i] = folder is null ? answer : Written(folder, $"{targets.Found[i].Name}.json", answer);
            }
        });
        new DiagnosticPrinter(console, archive).Print(result.IsJson() ? [] : targets.Problems);
        return Print(targets.Found, answers!, console, isJson: result.IsJson(), hasFolder: folder is not null);
    }

    private static ExtractAnswer Written(FolderWriter folder, string file, ExtractAnswer answer)
    {
        try
        {
            folder.Write(file, answer.Json);
            return answer with { Json = [] };
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return answer with { Json = [], IsLost = true, Diagnostics = [.. answer.Diagnostics, FilesDiagnostics.Unwritable.At(Location.Of(file), file, refusal.Message.TrimEnd('.'))] };
        }
    }

    // A bare page may be anybody's: the profiles of the archive at hand are tried.
    private static List<Source> KnownIn(InputTree archive) =>
        [.. CaptureListing.Sources(archive).Select(id => SourceReader.Read(archive, id, FurnitureReasons.Names).Value).OfType<Source>()];

    private static int Print(IReadOnlyList<ExtractTarget> targets, ExtractAnswer[] answers, CommandConsole console, bool isJson, bool hasFolder)
    {
        var code = ExitCode.Clean;
        for (var i = 0; i < answers.Length; i++)
        {
            if (!hasFolder)
            {
                console.Out.Write(System.Text.Encoding.UTF8.GetString(answers[i].Json));
            }

            // Printed once more for people: the JSON holds them too.
            if (!isJson)
            {
                new DiagnosticPrinter(console, targets[i].Tree).Print(answers[i].Diagnostics.Where(d => !hasFolder || d.Descriptor.Severity == Severity.Error));
            }

            if (answers[i].Fault is { } fault)
            {
                console.Error.WriteLine($"{CommandLine.ProgramName}: internal fault while reading {targets[i].Name}: {fault}");
                code = ExitCode.Internal;
            }
            else if (code != ExitCode.Internal && answers[i].IsLost)
            {
                code = ExitCode.Errors;
            }
            else if (!answers[i].HasArticle && code == ExitCode.Clean)
            {
                code = hasFolder ? ExitCode.CapturesLeftOut : ExitCode.Errors;
            }
        }

        if (hasFolder)
        {
            console.Error.WriteLine($"{answers.Length} pages read, {answers.Count(a => a.HasArticle)} articles found");
        }

        return code;
    }
}
