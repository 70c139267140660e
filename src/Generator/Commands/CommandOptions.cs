using System.CommandLine;
using Generator.Files;

namespace Generator.Commands;

/// <summary>Options that several commands share, so that they are named and worded alike.</summary>
public static class CommandOptions
{
    public const string JsonName = "--json";

    public const string ArchiveName = "--archive";

    /// <summary>`--json`, understood by every command.</summary>
    public static Option<bool> Json() => new(JsonName) { Description = "Print for machines: one JSON object a line", Recursive = true };

    /// <summary>`--archive DIR`: the folder that holds `seeds/` and `content/`.</summary>
    public static Option<string> Archive() => new(ArchiveName)
    {
        Description = "The archive's folder, the one that holds seeds/ and content/",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    public static bool IsJson(this ParseResult result) => result.GetValue<bool>(JsonName);

    /// <summary>The archive that the command line names.</summary>
    public static InputTree ArchiveTree(this ParseResult result, CommandConsole console) => new(result.ArchiveFolder(console));

    /// <summary>The full path of the archive that the command line names.</summary>
    public static string ArchiveFolder(this ParseResult result, CommandConsole console) => console.FullPath(result.GetValue<string>(ArchiveName) ?? ".");
}
