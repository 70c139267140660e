using System.CommandLine;
using Generator.Articles;
using Generator.Captures;
using Generator.Commands.Importing;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands;

/// <summary>`import`: makes captures of saved pages and texts. It asks nothing and invents nothing.</summary>
internal static class ImportCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Saved pages (HTML), texts, Markdown files, web archive files (WARC, WACZ), EPUB files of one article, feeds, or folders of them; what each is, is seen by its bytes", Arity = ArgumentArity.OneOrMore };
        var source = new Option<string?>("--source") { Description = "The newsroom that published it: folder under seeds/, name or alias; a new one is made where none is meant", HelpName = "NAME" };
        var url = new Option<string?>("--url") { Description = "The article's original address", HelpName = "URL" };
        var published = new Option<string?>("--published") { Description = "When it was published, if the page doesn't say or says it wrong: 2022-01-26, 2022-01, 2022~", HelpName = "DATE" };
        var captured = new Option<string?>("--captured") { Description = "When it was saved, as far as you know: 2024-03-01, [2024-02-20..]", HelpName = "DATE" };
        var language = new Option<string?>("--language") { Description = "The language it is written in, if the page doesn't say", HelpName = "TAG" };
        var headline = new Option<string?>("--headline") { Description = "Its headline, if none is found in the file", HelpName = "TEXT" };
        var isOneArticle = new Option<bool>("--one-article") { Description = "The files are the pages of one article, in this order" };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Say what would be added, and add nothing" };
        return new DocumentedCommand("import", "Add saved pages, texts and web archive files to the archive as captures")
        {
            Examples =
            [
                new("import article.html", "Add a saved page; its source is known by the address it states"),
                new("import article.html --url https://www.example.org/2022/01/article", "Add a page that doesn't say where it comes from"),
                new("import *.html --source rferl --dry-run", "See what would become of many pages of one newsroom"),
                new("import crawl.warc.gz --dry-run", "See which articles a crawl holds; without --dry-run they become captures"),
                new("import page1.html page2.html page3.html --one-article", "Add an article that its newsroom cut into several pages"),
                new("import memo.txt --source rferl --published 2022-01-26 --language en", "Add a text, with what it doesn't say itself"),
            ],
            Arguments = { files },
            Options = { source, url, published, captured, language, headline, isOneArticle, isDryRun, CommandOptions.Archive() },
        }.Runs(result =>
        {
            var words = new ImportWords(
                result.GetValue(source), result.GetValue(url), result.GetValue(published), result.GetValue(captured), result.GetValue(language), result.GetValue(headline));
            return Run(result, result.GetValue(files) ?? [], words, (result.GetValue(isOneArticle), result.GetValue(isDryRun)), console);
        });
    }

    private static int Run(ParseResult result, string[] files, ImportWords words, (bool OneArticle, bool DryRun) how, CommandConsole console)
    {
        if (words.Problem(how.OneArticle ? 1 : files.Length) is { } problem)
        {
            return problem.Refuse(console);
        }

        var targets = ImportTargets.Of(files, console);
        if (targets.Missing is { } missing)
        {
            return new UsageProblem($"there is no file '{missing}'", "nothing was imported; look at the name, and quote it where it has spaces").Refuse(console);
        }

        var archive = result.ArchiveTree(console);
        var profiles = CaptureListing.Sources(archive).Select(id => SourceReader.Read(archive, id, FurnitureReasons.Names)).ToList();
        var faulty = profiles.SelectMany(p => p.Diagnostics).Where(d => d.Descriptor.Severity == Severity.Error).ToList();
        var held = HeldCaptures.Read(archive, faulty);
        if (faulty.Count > 0)
        {
            new DiagnosticPrinter(console, archive).Print(faulty);
            return ExitCode.Errors;
        }

        var printer = new ImportPrinter(console, result.IsJson(), how.DryRun, targets.BesidePages);
        var run = new ImportWork(new ImportState(archive, [.. profiles.Select(p => p.Value!)], held), words.Wishes, how.DryRun ? null : new ArchiveWriter(result.ArchiveFolder(console)), printer);
        foreach (var target in how.OneArticle ? [] : targets.Files)
        {
            console.Stop.ThrowIfCancellationRequested();
            FaultException.Naming(target.Shown, () => run.Import(target));
        }

        if (how.OneArticle)
        {
            FaultException.Naming(targets.Files[0].Shown, () => run.ImportTogether(targets.Files));
        }

        run.Finish();
        return printer.Finish();
    }
}
