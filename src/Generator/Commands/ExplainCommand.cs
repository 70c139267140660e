using System.CommandLine;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Commands;

/// <summary>`explain`: what a code in a message means, why it matters and how to mend it.</summary>
internal static class ExplainCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var code = new Argument<string?>("CODE") { Description = "A code as printed in a message, such as SET002; without one, all are listed", Arity = ArgumentArity.ZeroOrOne };
        var markdown = new Option<bool>("--markdown") { Description = "Print all of them as one Markdown page: this is how docs/diagnostics.md is made" };
        return new DocumentedCommand("explain", "Explain a code that a message carries, and what to do about it")
        {
            Examples =
            [
                new("explain SET002", "Say what SET002 means and how to mend it"),
                new("explain", "List every code with its title"),
                new("explain --markdown > docs/diagnostics.md", "Print the page of all codes anew"),
            ],
            Arguments = { code },
            Options = { markdown },
        }.Runs(result => Run(result.GetValue(code), result.GetValue(markdown), result.IsJson(), console));
    }

    private static int Run(string? code, bool isMarkdown, bool isJson, CommandConsole console)
    {
        if (isMarkdown)
        {
            console.Out.Write(DiagnosticsPage.Write(AllDiagnostics.Descriptors));
            return ExitCode.Clean;
        }

        var chosen = AllDiagnostics.Descriptors.Where(d => code is null || d.Code.Equals(code, StringComparison.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            var nearest = NearestName.Of(code!, AllDiagnostics.Descriptors.Select(d => d.Code.ToLowerInvariant()))?.ToUpperInvariant();
            console.Error.WriteLine($"{CommandLine.ProgramName}: there is no code '{code}'");
            console.Error.WriteLine(nearest is null ? "  hint: 'generator explain' lists all codes" : $"  hint: did you mean '{nearest}'?");
            return ExitCode.Usage;
        }

        foreach (var descriptor in chosen)
        {
            if (isJson)
            {
                WriteJson(descriptor, console);
            }
            else if (code is null)
            {
                console.Out.WriteLine($"{descriptor.Code}  {DiagnosticPrinter.Word(descriptor.Severity),-11}  {descriptor.Title}");
            }
            else
            {
                WriteWhole(descriptor, console.Out);
            }
        }

        return ExitCode.Clean;
    }

    private static void WriteWhole(DiagnosticDescriptor descriptor, TextWriter writer)
    {
        writer.WriteLine($"{descriptor.Code} ({DiagnosticPrinter.Word(descriptor.Severity)}): {descriptor.Title}");
        writer.WriteLine();
        foreach (var line in HelpWriter.Wrap(descriptor.Explanation, HelpWriter.Measure))
        {
            writer.WriteLine(line);
        }

        if (descriptor.Hint.Length > 0)
        {
            writer.WriteLine();
            writer.WriteLine($"What to do: {DiagnosticsPage.WithoutNumbers(descriptor.Hint)}");
        }
    }

    private static void WriteJson(DiagnosticDescriptor descriptor, CommandConsole console) =>
        JsonLines.Write(console.Out, json =>
        {
            json.WriteString("code", descriptor.Code);
            json.WriteString("severity", DiagnosticPrinter.Word(descriptor.Severity));
            json.WriteString("title", descriptor.Title);
            json.WriteString("message", descriptor.Message);
            json.WriteString("hint", descriptor.Hint);
            json.WriteString("explanation", descriptor.Explanation);
        });
}
