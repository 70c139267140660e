using System.CommandLine;

namespace Generator.Commands;

/// <summary>Writes a command's help page: what it does, how it is typed, and examples to copy.</summary>
public static class HelpWriter
{
    /// <summary>Characters in a line, on every terminal and in every file.</summary>
    public const int Measure = 100;

    public static void Write(Command command, TextWriter writer)
    {
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine("Usage:");
        writer.WriteLine($"  {Usage(command)}");
        Section(writer, "Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, FirstLine(c.Description))));
        Section(writer, "Arguments", command.Arguments.Select(a => (ArgumentName(a), a.Description ?? "")));
        Section(writer, "Options", OptionsOf(command).Select(o => (OptionForm(o), OptionText(o))));
        if (command is DocumentedCommand { Examples.Count: > 0 } documented)
        {
            writer.WriteLine();
            writer.WriteLine("Examples:");
            foreach (var example in documented.Examples)
            {
                writer.WriteLine($"  {CommandLine.ProgramName} {example.Line}");
                writer.WriteLine($"      {example.Does}");
            }
        }

        if (command is RootCommand)
        {
            writer.WriteLine();
            writer.WriteLine($"'{CommandLine.ProgramName} <command> --help' explains a command, with examples.");
        }
    }

    /// <summary>Cuts a paragraph into lines between words.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static string Usage(Command command)
    {
        var parts = new List<string> { UsageProblem.NameOf(command) };
        if (command.Subcommands.Count > 0)
        {
            parts.Add("<command>");
        }

        foreach (var argument in command.Arguments)
        {
            var name = ArgumentName(argument);
            parts.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name);
        }

        parts.Add("[options]");
        return string.Join(' ', parts);
    }

    private static string ArgumentName(Argument argument) => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(RootOf(command).Options.Where(o => o.Recursive && !command.Options.Contains(o))).Where(o => !o.Hidden);

    private static Command RootOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? RootOf(parent) : command;

    private static string OptionForm(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? names : $"{names} {option.HelpName}";
    }

    private static string OptionText(Option option) =>
        option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is { } value ? $"{option.Description} (default: {value})" : option.Description ?? "";

    private static string FirstLine(string? text) => (text ?? "").Split('\n', 2)[0];

    private static void Section(TextWriter writer, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(title + ":");
        var width = all.Max(r => r.Left.Length) + 3;
        foreach (var (left, right) in all)
        {
            var indent = new string(' ', width + 2);
            writer.WriteLine($"  {left.PadRight(width)}{string.Join("\n" + indent, Wrap(right, Measure - width - 2))}".TrimEnd());
        }
    }
}
