using System.Text.Json;
using Generator.Commands;
using Generator.Comparison;
using Generator.Tests.Articles;

// usage: Generator.Comparison ORIGIN [FILE]
var data = Environment.GetEnvironmentVariable("GENERATOR_TEST_DATA") is { Length: > 0 } named ? named : Path.Join("..", "shared");
var origin = Path.GetFullPath(Path.Join(data, "corpus", args.Length > 0 ? args[0] : "-"));
if (args.Length == 0 || !Directory.Exists(origin))
{
    Console.Error.WriteLine($"usage: ORIGIN [FILE]; there is no origin at {origin}; GENERATOR_TEST_DATA names the folder of outside test data (CONTRIBUTING.md)");
    return 2;
}

var output = Directory.CreateTempSubdirectory("generator-comparison-").FullName;
try
{
    var console = new CommandConsole(TextWriter.Null, Console.Error, Environment.CurrentDirectory);
    if (CommandLine.Run(["extract", origin, "--out", output], console) is not (ExitCode.Clean or ExitCode.CapturesLeftOut))
    {
        return 1;
    }

    var pages = new List<ComparedPage>();
    foreach (var folder in Directory.EnumerateDirectories(origin).Order(StringComparer.Ordinal))
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Join(folder, "expected.json")));
        using var ours = JsonDocument.Parse(File.ReadAllBytes(Path.Join(output, args[0], Path.GetFileName(folder) + ".json")));
        if (PageComparison.Of(Path.GetFileName(folder), expected.RootElement, ours.RootElement) is { } page)
        {
            pages.Add(page);
        }
    }

    var file = args.Length > 1 ? args[1] : $"comparison-{args[0]}.html";
    File.WriteAllText(file, ComparisonPage.Of(args[0], pages.OrderBy(p => p.Score).ThenBy(p => p.Id, StringComparer.Ordinal).Take(PageComparison.Worst)));
    Console.WriteLine($"{pages.Count} pages compared; the worst are in {file}");
    return 0;
}
finally
{
    Directory.Delete(output, recursive: true);
}
