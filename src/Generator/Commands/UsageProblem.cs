using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Text;

namespace Generator.Commands;

/// <summary>Why a command line could not be understood, and what was probably meant.</summary>
public sealed record UsageProblem(string Message, string Hint)
{
    /// <summary>The first problem of a command line, or null where all of it is understood.</summary>
    public static UsageProblem? Find(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var name = NameOf(command);
        if (command.Subcommands.Count > 0 && result.UnmatchedTokens.FirstOrDefault(t => !t.StartsWith('-')) is { } mistyped)
        {
            return new UsageProblem($"there is no command '{(command is RootCommand ? "" : command.Name + " ")}{mistyped}'", Suggestion(mistyped, command.Subcommands.Select(c => c.Name), name));
        }

        if (MistypedOption(result) is { } option)
        {
            return new UsageProblem($"'{option}' is no option of '{name}'", Suggestion(option, OptionNames(result), name));
        }

        if (result.UnmatchedTokens.Count > 0)
        {
            var word = result.UnmatchedTokens[0];
            return new UsageProblem($"'{name}' takes no further argument '{word}'", $"'{name} --help' shows how it is used");
        }

        if (command.Subcommands.Count > 0 && command is not RootCommand)
        {
            return new UsageProblem($"'{name}' is to be followed by one of: {string.Join(", ", command.Subcommands.Select(c => c.Name))}", $"'{name} --help' shows how it is used");
        }

        return result.Errors.Count == 0
            ? null
            : new UsageProblem(result.Errors[0].Message.TrimEnd('.'), $"'{name} --help' shows how it is used");
    }

    /// <summary>Says so to the person at the keyboard.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(CommandConsole console)
    {
        console.Error.WriteLine($"{CommandLine.ProgramName}: {Message}");
        console.Error.WriteLine($"  hint: {Hint}");
        return ExitCode.Usage;
    }

    /// <summary>A command's name as typed: `generator build`.</summary>
    public static string NameOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : CommandLine.ProgramName;

    // A mistyped option would otherwise be taken for a file's name by commands that take files; after `--` anything is a name.
    private static string? MistypedOption(ParseResult result)
    {
        foreach (var token in result.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash))
        {
            var isPlain = token.Type == TokenType.Argument || result.UnmatchedTokens.Contains(token.Value, StringComparer.Ordinal);
            if (isPlain && token.Value.Length > 1 && token.Value[0] == '-')
            {
                return token.Value.Split('=', 2)[0];
            }
        }

        return null;
    }

    private static IEnumerable<string> OptionNames(ParseResult result) =>
        result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name);

    private static string Suggestion(string written, IEnumerable<string> known, string name) =>
        NearestName.Of(written, known) is { } nearest ? $"did you mean '{nearest}'?" : $"'{name} --help' lists what there is";
}
