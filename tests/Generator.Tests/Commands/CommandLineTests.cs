using System.CommandLine;
using Generator.Commands;
using Generator.Diagnostics;

namespace Generator.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public void Every_command_has_a_description_and_examples_that_parse()
    {
        var root = CommandLine.CreateRoot(new TestConsole("/").Console);
        Assert.NotEmpty(root.Subcommands);
        foreach (var command in root.Subcommands.Concat(root.Subcommands.SelectMany(c => c.Subcommands)).Cast<DocumentedCommand>())
        {
            Assert.False(string.IsNullOrEmpty(command.Description));
            Assert.NotEmpty(command.Examples);
            foreach (var example in command.Examples)
            {
                var line = example.Line.Split(" > ")[0];
                var result = root.Parse(line);
                Assert.Empty(result.Errors);
                Assert.Contains(result.CommandResult.Command, command.Subcommands.Append(command));
                Assert.Null(UsageProblem.Find(result));
                Assert.False(example.Does.EndsWith('.'), example.Does);
            }

            Assert.All(command.Options.Concat<Symbol>(command.Arguments), s => Assert.False(string.IsNullOrEmpty(s.Description), s.Name));
        }
    }

    [Fact]
    public void Without_arguments_the_help_is_shown_as_a_usage_error()
    {
        var console = new TestConsole("/");
        Assert.Equal(2, console.Run());
        Assert.Contains("Commands:", console.Error, StringComparison.Ordinal);
        Assert.Empty(console.Out);
    }

    [Fact]
    public void Help_lists_every_command()
    {
        var console = new TestConsole("/");
        Assert.Equal(0, console.Run("--help"));
        Assert.All(AllCommands.Create(console.Console), c => Assert.Contains($"  {c.Name} ", console.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_of_the_program_exits_3_and_names_the_file_being_read()
    {
        var console = new TestConsole("/");
        var command = new DocumentedCommand("break", "Breaks.").Runs(_ => FaultException.Naming<int>("seeds/a/page.html", () => throw new InvalidOperationException("the tree has no root")));
        var root = new RootCommand { command };
        Assert.Equal(3, CommandLine.Invoke(root.Parse("break"), console.Console));
        Assert.StartsWith("generator: internal fault while reading seeds/a/page.html: the tree has no root\n", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_parallel_work_name_every_file()
    {
        var fault = new AggregateException(new FaultException("b", new InvalidOperationException("x")), new FaultException("a", new InvalidOperationException("y")));
        Assert.Equal("a b", string.Join(' ', FaultException.FilesOf(fault)));
        Assert.Equal("x", FaultException.CauseOf(fault).Message);
    }

    [Fact]
    public void Stopping_is_no_fault() =>
        Assert.Throws<OperationCanceledException>(() => FaultException.Naming<int>("a", () => throw new OperationCanceledException()));
}
