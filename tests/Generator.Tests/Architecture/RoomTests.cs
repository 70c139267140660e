namespace Generator.Tests.Architecture;

/// <summary>Who may use what: one table, held against the built assembly.</summary>
public sealed class RoomTests
{
    /// <summary>In the order of the line of data: each stage uses only those before it, and the foundations.</summary>
    private static readonly string[] s_stages = ["Captures", "Transcripts", "Articles", "Catalog", "Pages", "Outputs", "Checks", "Site"];

    /// <summary>Use nothing but one another.</summary>
    private static readonly string[] s_foundations = ["Blocks", "Web", "Text", "Languages", "Settings", "Diagnostics", "Files"];

    /// <summary>What only some rooms may name: the start of a type's or member's name, and the namespaces (with all below them) or types that may.</summary>
    private static readonly (string Used, string[] By)[] s_allowed =
    [
        ("AngleSharp.", ["Transcripts.Html", "Checks"]),
        ("Generator.Web.SafeHtml::.ctor", ["Web", "Blocks.Writing", "Outputs"]),
        ("Markdig.", ["Transcripts.Markdown"]),
        ("Microsoft.CSharp.", []),
        ("MimeKit.", ["Captures.Containers.Mhtml"]),
        ("Scriban.", ["Outputs.Html"]),
        ("SkiaSharp.", ["Outputs.Media"]),
        ("Spectre.Console.", ["Commands"]),
        ("System.Activator", []),
        ("System.CommandLine.", ["Commands"]),
        ("System.Console", ["Commands"]),
        ("System.DateTime::get_Now", ["Commands"]),
        ("System.DateTime::get_Today", ["Commands"]),
        ("System.DateTime::get_UtcNow", ["Commands"]),
        ("System.DateTimeOffset::get_Now", ["Commands"]),
        ("System.DateTimeOffset::get_UtcNow", ["Commands"]),
        ("System.Diagnostics.Process", []),
        ("System.Diagnostics.Stopwatch", ["Commands"]),
        ("System.Environment::GetEnvironmentVariable", ["Commands"]),
        ("System.Environment::get_CurrentDirectory", ["Commands"]),
        ("System.Environment::get_MachineName", []),
        ("System.Environment::get_NewLine", []),
        ("System.Environment::get_UserName", []),
        ("System.Globalization.IdnMapping", []),
        ("System.Guid::NewGuid", []),
        ("System.IO.Directory", ["Files"]),
        ("System.IO.DirectoryInfo", ["Files"]),
        ("System.IO.DriveInfo", ["Files"]),
        ("System.IO.Enumeration.", ["Files"]),
        ("System.IO.File", ["Files"]),
        ("System.IO.FileInfo", ["Files"]),
        ("System.IO.FileStream", ["Files"]),
        ("System.IO.FileSystemInfo", ["Files"]),
        ("System.IO.FileSystemWatcher", ["Files"]),
        ("System.IO.Path::GetTempPath", ["Files"]),
        ("System.IO.Pipes.", []),
        ("System.IO.RandomAccess", ["Files"]),
        ("System.Linq.Expressions.", []),
        ("System.Net.", ["Commands.Serving"]),
        ("System.Net.Http.", []),
        ("System.Random", []),
        ("System.Reflection.", ["Files"]),
        ("System.Reflection.Emit.", []),
        ("System.Runtime.CompilerServices.IAsyncStateMachine", ["Commands.Serving", "Commands.ServeCommand", "Files.FolderWatch"]),
        ("System.Runtime.Loader.", []),
        // They throw where a text isn't whole; who may call them sees to it that it is, or refuses what isn't.
        ("System.String::Normalize", ["Text.TextNormalization", "Text.NormalizationCheck"]),
        ("System.Text.Json.JsonElement::GetString", ["Transcripts.Html.JsonLdClaims", "Site.Manifest", "Captures.Containers.Wacz.WaczManifest", "Languages.Cldr.CldrEntry"]),
        ("System.Text.Json.JsonSerializer", []),
        ("System.TimeProvider::get_System", ["Commands"]),
        ("System.TimeZoneInfo", ["Commands"]),
        ("System.Type::GetType", []),
        ("System.Type::MakeGenericType", []),
        ("System.Uri::.ctor", ["Commands.Serving"]),
        ("UtfUnknown.", ["Text"]),
        ("YamlDotNet.", ["Settings"]),
        ("ZstdSharp.", ["Captures.Containers.Packing"]),
    ];

    [Fact]
    public void Every_room_is_a_stage_a_foundation_or_the_commands() =>
        Assert.Empty(AssemblyUses.OfProgram.Keys.Select(RoomOf).OfType<string>().Distinct(StringComparer.Ordinal).Except([.. s_stages, .. s_foundations, "Commands"], StringComparer.Ordinal));

    [Fact]
    public void A_stage_uses_only_those_before_it_and_the_foundations()
    {
        var breaches = new List<string>();
        foreach (var (type, uses) in AssemblyUses.OfProgram)
        {
            var stage = Array.IndexOf(s_stages, RoomOf(type));
            if (stage >= 0)
            {
                breaches.AddRange(uses.Where(u => RoomOf(u) == "Commands" || Array.IndexOf(s_stages, RoomOf(u)) > stage || IsRoot(u)).Select(u => $"{type} uses {u}"));
            }
        }

        Assert.Equal("", Listed(breaches));
    }

    // What the framework has stands in the table before anything uses it; a library that nothing uses is a library too many.
    [Fact]
    public void The_table_names_only_libraries_that_are_used()
    {
        var all = AssemblyUses.OfProgram.Values.SelectMany(u => u).ToHashSet(StringComparer.Ordinal);
        var libraries = s_allowed.Where(a => a.By.Length > 0 && !IsOrBelow(a.Used, "System.") && !all.Any(u => IsOrBelow(u, a.Used)));
        Assert.Equal("", Listed(libraries.Select(a => $"nothing uses {a.Used} any more")));
    }

    [Fact]
    public void Foundations_use_nothing_but_one_another()
    {
        var breaches = AssemblyUses.OfProgram.Where(p => s_foundations.Contains(RoomOf(p.Key), StringComparer.Ordinal))
            .SelectMany(p => p.Value.Where(u => IsRoot(u) || (RoomOf(u) is { } room && !s_foundations.Contains(room, StringComparer.Ordinal))).Select(u => $"{p.Key} uses {u}"));
        Assert.Equal("", Listed(breaches));
    }

    [Fact]
    public void What_is_bound_to_a_room_is_used_nowhere_else()
    {
        var breaches = new List<string>();
        foreach (var (type, uses) in AssemblyUses.OfProgram.Where(p => p.Key.StartsWith("Generator.", StringComparison.Ordinal)))
        {
            foreach (var (used, by) in s_allowed)
            {
                if (!by.Any(room => type == $"Generator.{room}" || type.StartsWith($"Generator.{room}.", StringComparison.Ordinal)))
                {
                    breaches.AddRange(uses.Where(u => IsOrBelow(u, used)).Select(u => $"{type} uses {u}"));
                }
            }
        }

        Assert.Equal("", Listed(breaches));
    }

    [Fact]
    public void The_reading_of_the_assembly_sees_signatures_bodies_and_nested_types()
    {
        var uses = AssemblyUses.OfProgram["Generator.Settings.YamlReading"];
        Assert.Contains("YamlDotNet.Core.Parser::MoveNext", uses);
        Assert.Contains("YamlDotNet.Core.Events.AnchorAlias", uses);
        Assert.Contains("Generator.Diagnostics.Outcome", uses.Select(u => u.Split('`')[0]));
        Assert.Contains("System.Console::get_IsErrorRedirected", AssemblyUses.OfProgram["Generator.Commands.CommandConsole"]);
    }

    // `System.IO.File` doesn't mean `System.IO.FileMode`; `AngleSharp.` means everything below it.
    private static bool IsOrBelow(string name, string used) =>
        name.StartsWith(used, StringComparison.Ordinal) && (used[^1] == '.' || name.Length == used.Length || name[used.Length] is ':' or '`');

    private static bool IsRoot(string name) => name.StartsWith("Generator.", StringComparison.Ordinal) && RoomOf(name) is null;

    private static string? RoomOf(string name)
    {
        var parts = name.Split(':')[0].Split('.');
        return parts.Length > 2 && parts[0] == "Generator" ? parts[1] : null;
    }

    private static string Listed(IEnumerable<string> breaches) => string.Join("\n", breaches.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
