using System.CommandLine;
using System.Text;
using Generator.Articles;
using Generator.Captures;
using Generator.Commands.Importing;
using Generator.Commands.Proposing;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands;

/// <summary>`new`: begins parts of an archive. `new language` begins an interface; `new source` proposes a newsroom's profile from saved pages; it writes what it saw, and never over a file.</summary>
internal static class NewCommand
{
    public static DocumentedCommand Create(CommandConsole console) => new("new", "Begin a part of an archive: an interface language, or a newsroom's profile from saved pages")
    {
        Examples = [new("new language tt", "Begin the interface in Tatar"), new("new source saved", "Propose a profile from the pages saved in a folder")],
        Subcommands = { NewLanguageCommand.Create(console), Source(console) },
    };

    private static DocumentedCommand Source(CommandConsole console)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with several saved pages (HTML) of one host, or with captures of them; folders in it are looked through" };
        var source = new Option<string?>("--source") { Description = "The profile's folder under seeds/; without it, it is named for the host", HelpName = "NAME" };
        var host = new Option<string?>("--host") { Description = "Look at the pages of this host only, where the folder holds others too", HelpName = "HOST" };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Print the profile, and write nothing: for a newsroom that has one already" };
        return new DocumentedCommand("source", "Propose a newsroom's source.yml from what several of its saved pages have in common")
        {
            Examples =
            [
                new("new source saved", "Write seeds/<host>/source.yml, each line with the number of pages that showed it"),
                new("new source saved --dry-run > proposal.yml", "Look at the proposal first, or take its layout over into a source.yml that is there already"),
                new("new source seeds/herald/captures --source herald --dry-run", "Propose a layout from the captures that an archive holds"),
            ],
            Arguments = { folder },
            Options = { source, host, isDryRun, CommandOptions.Archive() },
        }.Runs(result => Run(result, console, new SourceWishes(result.GetValue(folder)!, result.GetValue(source), result.GetValue(host), result.GetValue(isDryRun))));
    }

    private static int Run(ParseResult result, CommandConsole console, SourceWishes wishes)
    {
        if (wishes.Source is { } named && !Text.Slug.IsValid(named))
        {
            return new UsageProblem($"'{named}' can't be the name of a folder", "write small letters, digits and hyphens, as herald-example").Refuse(console);
        }

        var full = console.FullPath(wishes.Folder);
        if (!new InputTree(full).FolderExists(""))
        {
            return new UsageProblem($"there is no folder '{wishes.Folder}'", "name a folder with saved pages, and quote it where it has spaces").Refuse(console);
        }

        var archive = result.ArchiveTree(console);
        var known = new KnownSources([.. CaptureListing.Sources(archive).Select(id => SourceReader.Read(archive, id, FurnitureReasons.Names).Value).OfType<Source>()]);
        var study = new SourceStudy(SiteSettingsReader.LimitsOf(archive), ExtractionDataReader.BuiltIn(FurnitureReasons.Names).Value!, known);
        var proposal = study.Of(full, wishes, console.Stop);
        return Finish(proposal, result, console, wishes.IsDryRun);
    }

    private static int Finish(Outcome<SourceProposal> proposal, ParseResult result, CommandConsole console, bool isDryRun)
    {
        var archive = result.ArchiveTree(console);
        var diagnostics = proposal.Diagnostics.ToList();
        var file = proposal.HasValue ? $"seeds/{proposal.Value.Id}/{SourceProposal.FileName}" : "";
        var isWritten = proposal.HasValue && !isDryRun && Write(result.ArchiveFolder(console), archive, file, proposal.Value.Text, diagnostics);
        var printer = new DiagnosticPrinter(console, new InputTree(console.WorkingFolder));
        if (result.IsJson())
        {
            printer.PrintJson(diagnostics);
            JsonLines.Write(console.Out, json =>
            {
                json.WriteString("kind", "new-source");
                json.WriteString("result", isWritten ? "written" : proposal.HasValue && isDryRun ? "would_be_written" : "nothing");
                json.WriteString("file", proposal.HasValue ? file : null);
                json.WriteString("text", proposal.Value?.Text);
            });
        }
        else
        {
            printer.Print(diagnostics);
            if (proposal.HasValue && isDryRun)
            {
                console.Out.Write(proposal.Value.Text);
            }
            else if (isWritten)
            {
                console.Error.WriteLine($"{file}: written, from {SourceText.Count(proposal.Value!.Pages)}; read it, and keep what is right");
            }
        }

        return isWritten || (proposal.HasValue && isDryRun) ? ExitCode.Clean : ExitCode.Errors;
    }

    private static bool Write(string root, InputTree archive, string file, string text, List<Diagnostic> diagnostics)
    {
        if (archive.FileExists(file))
        {
            diagnostics.Add(NewDiagnostics.ProfileExists.At(Location.Of(file)));
            return false;
        }

        try
        {
            new ArchiveWriter(root).Add(file, Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ImportDiagnostics.DiskRefuses.At(Location.Of(file), refusal.Message.TrimEnd('.')));
            return false;
        }
    }
}
