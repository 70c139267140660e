using System.CommandLine;
using Generator.Text;

namespace Generator.Commands;

/// <summary>A command of the program with the examples that its help shows.</summary>
/// <param name="name">As typed.</param>
/// <param name="description">Its first line stands in the list of commands; the rest follows in the command's own help.</param>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    public Sequence<CommandExample> Examples { get; init; } = [];

    /// <summary>Adds options that several commands have.</summary>
    public DocumentedCommand With(IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            Add(option);
        }

        return this;
    }

    /// <summary>Sets what the command does.</summary>
    /// <param name="run">Answers with an <see cref="ExitCode"/>.</param>
    public DocumentedCommand Runs(Func<ParseResult, int> run)
    {
        SetAction(run);
        return this;
    }
}

/// <summary>One line to type and what it does.</summary>
/// <param name="Line">Without the program's name: `build --out public`.</param>
/// <param name="Does">A short sentence without a full stop.</param>
internal sealed record CommandExample(string Line, string Does);
