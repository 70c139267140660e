namespace Generator.Commands;

/// <summary>Every command of the program, in the order in which the help lists them. A new command is one file and one line here.</summary>
internal static class AllCommands
{
    public static IReadOnlyList<DocumentedCommand> Create(CommandConsole console) =>
    [
        BuildCommand.Create(console),
        ServeCommand.Create(console),
        CheckCommand.Create(console),
        ExtractCommand.Create(console),
        ExplainCommand.Create(console),
        ImportCommand.Create(console),
        ExportCommand.Create(console),
        NewCommand.Create(console),
        TranslateCommand.Create(console),
    ];
}
