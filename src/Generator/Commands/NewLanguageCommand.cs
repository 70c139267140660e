using System.CommandLine;
using System.Globalization;
using System.Text;
using Generator.Commands.Importing;
using Generator.Commands.Proposing;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Commands;

/// <summary>`new language`: begins the file of an interface language with what is known of it, and lists it in content/site.yml.</summary>
internal static class NewLanguageCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var tag = new Argument<string>("TAG") { Description = "The language's tag (BCP 47), with a script where it isn't the usual one: tt, prs, uz-Cyrl" };
        var from = new Option<string?>("--from") { Description = "Begin with words that are translated already: a file with `dates:` and `labels:`", HelpName = "FILE" };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Print the file, and write nothing" };
        return new DocumentedCommand("language", "Begin the interface in a language: its months, plurals and patterns are there, its words are to be translated")
        {
            Examples =
            [
                new("new language tt", "Write content/languages/tt.yml, each label with what it says in English beside it, and list tt in content/site.yml"),
                new("new language uz-Cyrl --from words.yml", "The same, with words that somebody has translated already"),
                new("new language fa --dry-run", "Look at what is known of a language that has a file already"),
            ],
            Arguments = { tag },
            Options = { from, isDryRun, CommandOptions.Archive() },
        }.Runs(result => Run(result, console, result.GetValue(tag)!, result.GetValue(from), result.GetValue(isDryRun)));
    }

    private static int Run(ParseResult result, CommandConsole console, string typed, string? from, bool isDryRun)
    {
        if (!LanguageTag.TryParse(typed, out var tag) || tag.Plain != tag.Value || tag.Language == LanguageTag.Undetermined.Language)
        {
            return new UsageProblem($"'{typed}' is no tag of a language", "write it as BCP 47 does, as tt, prs or uz-Cyrl").Refuse(console);
        }

        (string, string)? words = null;
        if (from is not null)
        {
            var full = console.FullPath(from);
            if (new InputTree(Path.GetDirectoryName(full)!).ReadText(Path.GetFileName(full), YamlReading.LongestText) is not { } text)
            {
                return new UsageProblem($"there is no file '{from}'", "name a file with `dates:` and `labels:`").Refuse(console);
            }

            words = (text, from);
        }

        var archive = result.ArchiveTree(console);
        var begun = LanguageBeginning.Of(archive, tag, words);
        var diagnostics = begun.Diagnostics.ToList();
        var isWritten = begun.HasValue && !isDryRun && Write(result.ArchiveFolder(console), archive, begun.Value, diagnostics);
        var isListed = isWritten && List(result.ArchiveFolder(console), archive, (tag, begun.Value!.IsWhole), diagnostics);
        Print(result, console, begun.Value, diagnostics, (isDryRun, isWritten, isListed));
        return (isWritten || (isDryRun && begun.HasValue)) && !diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? ExitCode.Clean : ExitCode.Errors;
    }

    private static void Print(ParseResult result, CommandConsole console, LanguageBeginning? begun, List<Diagnostic> diagnostics, (bool IsDryRun, bool IsWritten, bool IsListed) done)
    {
        var printer = new DiagnosticPrinter(console, new InputTree(console.WorkingFolder));
        if (result.IsJson())
        {
            printer.PrintJson(diagnostics);
            JsonLines.Write(console.Out, json =>
            {
                json.WriteString("kind", "new-language");
                json.WriteString("result", done.IsWritten ? "written" : begun is not null && done.IsDryRun ? "would_be_written" : "nothing");
                json.WriteString("file", begun?.File);
                json.WriteBoolean("listed", done.IsListed);
                json.WriteNumber("missing_labels", begun?.Missing ?? 0);
                json.WriteStartArray("missing_texts");
                foreach (var text in begun?.Texts ?? [])
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                json.WriteString("text", done.IsDryRun ? begun?.Text : null);
            });
            return;
        }

        printer.Print(diagnostics);
        if (done.IsDryRun && begun is not null)
        {
            console.Out.Write(begun.Text);
        }
        else if (done.IsWritten)
        {
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{begun!.File}: written; {(begun.Missing == 0 ? "every label has its words" : $"{begun.Missing} labels to translate")}"));
            if (done.IsListed)
            {
                console.Error.WriteLine($"{SiteSettingsReader.File}: added under `languages:`");
            }

            foreach (var text in begun.Texts)
            {
                console.Error.WriteLine($"{text}: to translate");
            }
        }
    }

    private static bool Write(string root, InputTree archive, LanguageBeginning begun, List<Diagnostic> diagnostics)
    {
        if (archive.FileExists(begun.File))
        {
            diagnostics.Add(LanguageDiagnostics.LanguageExists.At(Location.Of(begun.File)));
            return false;
        }

        return Succeeds(begun.File, diagnostics, () =>
        {
            new ArchiveWriter(root).Add(begun.File, Encoding.UTF8.GetBytes(begun.Text));
            return true;
        });
    }

    private static bool List(string root, InputTree archive, (LanguageTag Tag, bool IsWhole) language, List<Diagnostic> diagnostics)
    {
        var tag = language.Tag;
        if (SiteSettingsReader.Read(archive).Value?.Languages.Contains(tag) == true)
        {
            return false;
        }

        var isListed = language.IsWhole && Succeeds(SiteSettingsReader.File, diagnostics, () => SiteLanguages.Add(root, archive, tag));
        if (!isListed)
        {
            diagnostics.Add(LanguageDiagnostics.NotListed.At(Location.Of(SiteSettingsReader.File), tag.Plain));
        }

        return isListed;
    }

    private static bool Succeeds(string file, List<Diagnostic> diagnostics, Func<bool> write)
    {
        try
        {
            return write();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ImportDiagnostics.DiskRefuses.At(Location.Of(file), refusal.Message.TrimEnd('.')));
            return false;
        }
    }
}
