using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages.Scripts;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads how a language is written over into its other script: a file a language, built into the program, and what an archive adds in `content/scripts`.</summary>
public static class ScriptTableReader
{
    /// <summary>Where such lists lie.</summary>
    public const string Folder = "content/scripts";

    private const string Cyrillic = "Cyrl";
    private const string Latin = "Latn";

    /// <summary>The languages that have a table, in ordinal order.</summary>
    public static Sequence<string> Languages { get; } = ProgramFiles.Names
        .Where(name => name.StartsWith("scripts/", StringComparison.Ordinal))
        .Select(name => name["scripts/".Length..^".yml".Length])
        .ToSequence();

    /// <summary>Where an archive lists names and words of its own for a language.</summary>
    public static string PathOf(string language) => $"{Folder}/{language}.yml";

    /// <summary>The table of a language between two scripts, with the archive's own words; null where there is none.</summary>
    /// <param name="language">Primary subtag.</param>
    /// <param name="scripts">Script subtags of what is read and what is written; null for the one that the other isn't.</param>
    /// <param name="diagnostics">Takes what is wrong with the archive's own file.</param>
    public static ScriptTable? Find(string language, (string? From, string? To) scripts, InputTree archive, List<Diagnostic> diagnostics)
    {
        if (!Languages.Contains(language, StringComparer.Ordinal))
        {
            return null;
        }

        // A tag without a script is whatever the other one isn't: newsrooms tag Serbian as sr in either.
        var (from, to) = (scripts.From ?? Other(scripts.To), scripts.To ?? Other(scripts.From));
        if ((from, to) is not ((Cyrillic, Latin) or (Latin, Cyrillic)))
        {
            return null;
        }

        // The file is read for each pair, and each of its keys for each use: what is wrong with it is said once.
        var found = new List<Diagnostic>();
        var table = Table(BuiltIn(language), from, to, Own(language, archive, found));
        diagnostics.AddRange([.. found.Except(diagnostics)]);
        return table;
    }

    /// <summary>A built-in table without an archive's words.</summary>
    internal static ScriptTable BuiltIn(string language, string from, string to) => Table(BuiltIn(language), from, to, new SettingsReader(new SettingsNode.Map([], Location.Archive), []));

    private static string Other(string? script) => script == Cyrillic ? Latin : Cyrillic;

    private static SettingsReader BuiltIn(string language)
    {
        var file = $"scripts/{language}.yml";
        return new SettingsReader(YamlReading.Read(Encoding.UTF8.GetString(ProgramFiles.ReadBytes(file)!), file).Value!, []);
    }

    private static SettingsReader Own(string language, InputTree archive, List<Diagnostic> diagnostics)
    {
        var read = archive.ReadText(PathOf(language), YamlReading.LongestText) is { } text ? YamlReading.Read(text, PathOf(language)) : Outcome.Nothing<SettingsNode.Map>();
        diagnostics.AddRange(read.Diagnostics);
        var reader = new SettingsReader(read.Value ?? new SettingsNode.Map([], Location.Of(PathOf(language))), diagnostics);
        if (reader.Lines("keep").Contains("*", StringComparer.Ordinal))
        {
            reader.Report(SettingsDiagnostics.WrongValue.At(reader.Node("keep")!.Location, "*", "names, or beginnings of names that end with *"));
        }

        foreach (var words in new[] { "words_to_latin", "words_to_cyrillic" })
        {
            diagnostics.AddRange(Blanks(reader.Text(words) ?? "").Where(word => !IsPair(word)).Select(word => ScriptDiagnostics.WordNotPair.At(reader.Node(words)!.Location, word)));
        }

        reader.Finish();
        return reader;
    }

    private static ScriptTable Table(SettingsReader reader, string from, string to, SettingsReader own)
    {
        var isToLatin = to == Latin;
        var (source, target) = isToLatin ? ("cyrillic", "latin") : ("latin", "cyrillic");
        var pairs = Blanks(reader.RequiredText("pairs"));
        var words = $"words_to_{target}";
        return new ScriptTable(new ScriptData(reader.RequiredText("language"), from, to, reader.RequiredText("source"), reader.Text("mechanism"))
        {
            Letters = reader.RequiredText(source),
            Vowels = reader.RequiredText(source + "_vowels"),
            Rules = [string.Join(' ', isToLatin ? pairs : pairs.Select(Reversed)), reader.Text($"to_{target}") ?? ""],
            Words = $"{string.Join(' ', Blanks(own.Text(words) ?? "").Where(IsPair))} {reader.Text(words)}",
            Kept = [.. own.Lines("keep"), .. reader.Lines("keep")],
            Foreign = reader.Text($"foreign_{source}") ?? "",
            Losses = reader.Text($"lost_in_{target}") ?? "",
            IsDotted = reader.Flag("dotted") ?? false,
        });
    }

    private static string[] Blanks(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPair(string word) => word.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at == word.LastIndexOf('=') && at < word.Length - 1 && char.IsLetter(word[0])
        && !word.Any(char.IsUpper) && !word.AsSpan().ContainsAny('[', ']');

    private static string Reversed(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return pair[(equals + 1)..] + "=" + pair[..equals];
    }
}
