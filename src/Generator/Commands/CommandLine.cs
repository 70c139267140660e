using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;

namespace Generator.Commands;

/// <summary>From arguments to a command to an exit code: the whole program as a function of its console.</summary>
public static class CommandLine
{
    public const string ProgramName = "generator";

    public static int Run(IReadOnlyList<string> arguments, CommandConsole console)
    {
        var root = CreateRoot(console);
        var result = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (arguments.Count == 0)
        {
            HelpWriter.Write(root, console.Error);
            return ExitCode.Usage;
        }

        // Help and version answer before the rest of the line is judged.
        if (result.Action is not (HelpAction or ShowHelp) && UsageProblem.Find(result) is { } problem)
        {
            return problem.Refuse(console);
        }

        if (NormalizationCheck.Problem() is { } incapable)
        {
            console.Error.WriteLine($"{ProgramName}: {incapable}");
            return ExitCode.Errors;
        }

        return Invoke(result, console);
    }

    /// <summary>Runs the command of a line that was understood; a fault of the program is reported and exits 3.</summary>
    public static int Invoke(ParseResult result, CommandConsole console)
    {
        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Out, Error = console.Error });
        }
        catch (Exception stop) when (console.Stop.IsCancellationRequested && FaultException.IsStop(stop))
        {
            console.Error.WriteLine($"{ProgramName}: stopped before it was done");
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (FaultException.CauseOf(fault) is UnreadableFileException refusal)
        {
            console.Error.WriteLine($"{refusal.Path}: error {FilesDiagnostics.Unreadable.Code}: {FilesDiagnostics.Of(refusal).Message}");
            console.Error.WriteLine($"  hint: {FilesDiagnostics.Of(refusal).Hint}");
            return ExitCode.Errors;
        }
        catch (Exception fault)
        {
            ReportFault(fault, console);
            return ExitCode.Internal;
        }
    }

    /// <summary>The command tree; the root has no action of its own.</summary>
    public static RootCommand CreateRoot(CommandConsole console)
    {
        var root = new RootCommand("Turns captured articles into a multilingual archive that can be read anywhere, as static files.") { HelpName = ProgramName };
        foreach (var command in AllCommands.Create(console))
        {
            root.Add(command);
        }

        root.Add(CommandOptions.Json());
        root.Options.OfType<HelpOption>().Single().Action = new ShowHelp();
        root.Options.OfType<HelpOption>().Single().Description = "Show what a command does, with examples";
        root.Options.OfType<VersionOption>().Single().Description = "Show the program's version";
        return root;
    }

    private static void ReportFault(Exception fault, CommandConsole console)
    {
        var read = fault.Message;
        var files = FaultException.FilesOf(fault).ToList();
        console.Error.WriteLine(files.Count == 0
            ? $"{ProgramName}: internal fault: {read}"
            : $"{ProgramName}: internal fault while reading {string.Join(", ", files)}: {FaultException.CauseOf(fault).Message}");
        console.Error.WriteLine("  hint: this is a mistake in the program, not in your archive; please report it with the lines below");
        console.Error.WriteLine(fault.ToString().ReplaceLineEndings("\n"));
    }

    private sealed class ShowHelp : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            HelpWriter.Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
            return ExitCode.Clean;
        }
    }
}
