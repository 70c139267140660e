using System.CommandLine;
using System.Globalization;
using Generator.Captures;
using Generator.Commands.Exporting;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands;

/// <summary>`export`: gives the archive's captures away in a form that other programs read.</summary>
internal static class ExportCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var warc = new Option<string>("--warc") { Description = "Folder for web archive files (WARC): one of all captures, and the containers as they are", HelpName = "DIR", Required = true };
        return new DocumentedCommand("export", "Write the archive's captures as web archive files, which `import` and other programs read")
        {
            Examples =
            [
                new("export --warc ../kept", "Write the captures of this archive, with all that is known of them, into a folder"),
                new("export --warc kept --archive ../other", "Do the same with another archive; `import kept` takes the captures up again"),
            ],
            Options = { warc, CommandOptions.Archive() },
        }.Runs(result => Run(result, result.GetValue(warc)!, console));
    }

    private static int Run(ParseResult result, string folder, CommandConsole console)
    {
        var archive = result.ArchiveTree(console);
        if (CaptureListing.Sources(archive).Count == 0)
        {
            return new UsageProblem("there is no capture here", "run it in the archive's folder, or name that with --archive").Refuse(console);
        }

        var export = new WarcExport(archive, new ArchiveWriter(console.FullPath(folder)));
        try
        {
            export.Write();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            new DiagnosticPrinter(console, archive).Print([FilesDiagnostics.Unwritable.At(Location.Of(folder), folder, refusal.Message.TrimEnd('.'))]);
            return ExitCode.Errors;
        }

        new DiagnosticPrinter(console, archive).Print(export.Problems);
        console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{export.Captures} {(export.Captures == 1 ? "capture" : "captures")} and {export.Containers} {(export.Containers == 1 ? "container" : "containers")} written to {folder}"));
        return export.Problems.Any(d => d.Descriptor.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Clean;
    }
}
