using System.CommandLine;
using System.Globalization;
using Generator.Commands.Translating;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;

namespace Generator.Commands;

/// <summary>`translate`: what a volunteer needs to translate an article, and what there is to translate.</summary>
internal static class TranslateCommand
{
    private const string StandardOutput = "-";

    public static DocumentedCommand Create(CommandConsole console) => new("translate", "Write the file for a translation, or list what waits to be translated")
    {
        Examples =
        [
            new("translate list", "List what is missing, behind or unreviewed, by language"),
            new("translate export nato-reply uk", "Write content/articles/nato-reply/uk.md, ready to be filled"),
        ],
        Subcommands = { Export(console), List(console) },
    };

    private static DocumentedCommand Export(CommandConsole console)
    {
        var article = new Argument<string>("ARTICLE") { Description = "The article's short name, its address here or at its newsroom, or its folder under seeds/" };
        var tag = new Argument<string>("TAG") { Description = "The language to translate into, as uk, sr-Latn or zh-Hant" };
        var output = new Option<string?>("--out") { Description = "Write this file instead of content/articles/<article>/<tag>.md; - prints it", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Write over the file that is there; what is translated in content/articles is kept" };
        return new DocumentedCommand("export", "Write an article as a file to be translated: each paragraph, and a place for its translation")
        {
            Examples =
            [
                new("translate export nato-reply uk", "Write content/articles/nato-reply/uk.md: fill it, and the next build publishes it"),
                new("translate export nato-reply uk --force", "Bring that translation up to date: what changed in the original is marked, the rest stays"),
                new("translate export en/2022/01/nato-reply.html fa --out nato-reply.fa.md", "Write the file elsewhere, say to send it to a volunteer"),
                new("translate export nato-reply ru --out -", "Print it"),
            ],
            Arguments = { article, tag },
            Options = { output, force, CommandOptions.Archive() },
        }.Runs(result => Run(result, console, new ExportWishes(result.GetValue(article)!, result.GetValue(tag)!, result.GetValue(output), result.GetValue(force))));
    }

    private static DocumentedCommand List(CommandConsole console)
    {
        var language = new Option<string?>("--language") { Description = "List this language only", HelpName = "TAG" };
        return new DocumentedCommand("list", "List the articles that are missing in a language, whose translation is behind, or that no native reader has read")
        {
            Examples =
            [
                new("translate list", "List it for every language of the archive"),
                new("translate list --language uk --json", "List it for one language, for a program"),
            ],
            Options = { language, CommandOptions.Archive() },
        }.Runs(result => RunList(result, console, result.GetValue(language)));
    }

    private static int Run(ParseResult result, CommandConsole console, ExportWishes wishes)
    {
        if (!LanguageTag.TryParse(wishes.Tag, out var language) || language.Plain.Length < language.Value.Length || language.Equals(LanguageTag.Undetermined))
        {
            return new UsageProblem($"'{wishes.Tag}' is no language tag of a file", "write it like uk, sr-Latn or zh-Hant; how a translation was made is said in the file").Refuse(console);
        }

        if (Open(result, console) is not { } archive)
        {
            return ExitCode.Errors;
        }

        var (original, problem) = NamedArticle.Find(wishes.Article, archive);
        var export = new TranslationExport(archive, result.ArchiveTree(console));
        if ((problem ?? export.Refusal(original!, language)) is { } refusal)
        {
            return refusal.Refuse(console);
        }

        var file = export.Write(original!, language);
        if (!file.HasValue)
        {
            Print(file.Diagnostics, result, console);
            return ExitCode.Errors;
        }

        return Write(file.Value, result, console, wishes);
    }

    private static int Write(ExportedFile file, ParseResult result, CommandConsole console, ExportWishes wishes)
    {
        if (wishes.Output == StandardOutput)
        {
            console.Out.Write(file.Text);
            return ExitCode.Clean;
        }

        var full = wishes.Output is null ? Path.Join(result.ArchiveFolder(console), file.Path) : console.FullPath(wishes.Output);
        var (folder, name, shown) = (Path.GetDirectoryName(full)!, Path.GetFileName(full), wishes.Output ?? file.Path);
        if (!wishes.IsForced && new InputTree(folder).FileExists(name))
        {
            return new UsageProblem($"'{shown}' is there already, and stays as it is", "--force brings it up to date and keeps what is translated; --out FILE writes another file").Refuse(console);
        }

        try
        {
            new FolderWriter(folder).Write(name, file.Bytes);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            Print([FilesDiagnostics.Unwritable.At(Location.Of(shown), shown, refusal.Message.TrimEnd('.'))], result, console);
            return ExitCode.Errors;
        }

        Tell(file, shown, result, console);
        return ExitCode.Clean;
    }

    private static void Tell(ExportedFile file, string shown, ParseResult result, CommandConsole console)
    {
        if (result.IsJson())
        {
            JsonLines.Write(console.Out, json =>
            {
                json.WriteString("kind", "translate-export");
                json.WriteString("file", shown);
                json.WriteString("result", file.IsMerged ? "merged" : "new");
                json.WriteNumber("to_translate", file.Open);
                json.WriteNumber("changed", file.Changed);
                json.WriteBoolean("changes_known", file.IsChangeKnown);
            });
            return;
        }

        console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shown}: written; {Paragraphs(file.Open)} to translate{(file.IsMerged ? $", {file.Changed} changed" : "")}"));
        if (!file.IsChangeKnown)
        {
            console.Error.WriteLine("  the original has changed since, and it isn't known where: compare each paragraph, then set of_sha256 as the next build says");
        }
    }

    private static int RunList(ParseResult result, CommandConsole console, string? typed)
    {
        LanguageTag? language = null;
        if (typed is not null && !LanguageTag.TryParse(typed, out language))
        {
            return new UsageProblem($"'{typed}' is no language tag", "write it like uk, sr-Latn or zh-Hant").Refuse(console);
        }

        if (Open(result, console) is not { } archive)
        {
            return ExitCode.Errors;
        }

        var all = TranslationWork.Of(archive, language).ToList();
        foreach (var work in all)
        {
            if (result.IsJson())
            {
                WriteJson(work, console);
            }
            else
            {
                console.Out.WriteLine($"{work.Language.Plain}  {string.Join(", ", work.States)}  {work.Original.Entry.Slug}");
            }
        }

        console.Error.WriteLine(all.Count == 0
            ? "nothing waits to be translated"
            : string.Join(", ", all.SelectMany(work => work.States).CountBy(state => state).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}"))));
        return ExitCode.Clean;
    }

    private static void WriteJson(TranslationWork work, CommandConsole console) => JsonLines.Write(console.Out, json =>
    {
        json.WriteString("kind", "translation");
        json.WriteString("language", work.Language.Plain);
        json.WriteStartArray("states");
        foreach (var state in work.States)
        {
            json.WriteStringValue(state);
        }

        json.WriteEndArray();
        json.WriteString("article", work.Original.Entry.Slug);
        json.WriteString("headline", work.Original.Entry.Headline);
        json.WriteString("file", work.File);
    });

    private static OpenArchive? Open(ParseResult result, CommandConsole console)
    {
        var words = new BuildWords(result.ArchiveFolder(console), null, System.Environment.ProcessorCount, null);
        var read = BuildProgress.Run(console, isSilent: !console.IsTerminal, progress => CatalogReading.Read(words.Settings(Path.Join(words.Archive, "_site"), progress, console.Stop)));
        Print(read.Diagnostics, result, console);
        return read.Value;
    }

    private static void Print(IEnumerable<Diagnostic> diagnostics, ParseResult result, CommandConsole console)
    {
        var printer = new DiagnosticPrinter(console, result.ArchiveTree(console));
        if (result.IsJson())
        {
            printer.PrintJson(diagnostics);
        }
        else
        {
            printer.Print(diagnostics);
        }
    }

    private static string Paragraphs(int count) => count == 1 ? "1 paragraph" : string.Create(CultureInfo.InvariantCulture, $"{count} paragraphs");

    private sealed record ExportWishes(string Article, string Tag, string? Output, bool IsForced);
}
