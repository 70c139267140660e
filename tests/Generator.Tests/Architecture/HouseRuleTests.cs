using System.Text.RegularExpressions;

namespace Generator.Tests.Architecture;

/// <summary>The rules of the house that are read from the sources themselves.</summary>
public sealed partial class HouseRuleTests
{
    private const int LongestFile = 400;
    private static readonly string[] s_emptyNames = ["Utils", "Util", "Helpers", "Helper", "Common", "Manager", "Base", "Service", "Shared", "Extensions"];

    /// <summary>Written in two pieces, so that this file doesn't hold them.</summary>
    private static readonly string[] s_unwanted = ["#" + "pragma", "Suppress" + "Message", "TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception"];

    private static IEnumerable<string> Sources =>
        Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !f.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> SourcesAndTests =>
        Sources.Concat(Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !f.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal)));

    [Fact]
    public void No_file_is_longer_than_one_can_keep_in_mind() =>
        Assert.Equal("", string.Join("\n", SourcesAndTests.Select(f => (File: Short(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > LongestFile)));

    [Fact]
    public void Every_holder_that_the_map_names_is_there()
    {
        var map = File.ReadAllText(Path.Join(TestFolders.Repository, "docs", "architecture.md"));
        var holders = Holder().Matches(map[map.IndexOf("| invariant |", StringComparison.Ordinal)..]).Select(match => match.Groups["name"].Value).ToList();
        Assert.True(holders.Count > 20);
        Assert.Equal("", string.Join("\n", holders.Where(name => !File.Exists(Path.Join(TestFolders.Repository, "tests", "Generator.Tests", name + ".cs")))));
    }

    [Fact]
    public void Nothing_is_silenced_and_nothing_left_for_later() =>
        Assert.Equal("", string.Join("\n", SourcesAndTests.SelectMany(f => s_unwanted.Where(File.ReadAllText(f).Contains).Select(word => $"{Short(f)}: {word}"))));

    [Fact]
    public void A_file_lies_in_the_folder_of_its_namespace_and_is_named_for_a_type_in_it()
    {
        var breaches = new List<string>();
        foreach (var file in Sources.Where(f => Path.GetFileName(f) != "Program.cs"))
        {
            var text = File.ReadAllText(file);
            var folder = Path.GetRelativePath(Path.Join(TestFolders.Repository, "src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            if (!text.Contains($"namespace {folder};", StringComparison.Ordinal))
            {
                breaches.Add($"{Short(file)} is not in the namespace {folder}");
            }

            if (!TopLevelType().Matches(text).Any(t => t.Groups["name"].Value == Path.GetFileNameWithoutExtension(file)))
            {
                breaches.Add($"{Short(file)} holds no type of its name");
            }
        }

        Assert.Equal("", string.Join("\n", breaches));
    }

    [Fact]
    public void A_types_name_says_what_it_is()
    {
        var names = Sources.SelectMany(f => TopLevelType().Matches(File.ReadAllText(f)).Select(m => m.Groups["name"].Value));
        Assert.Equal("", string.Join("\n", names.Where(n => s_emptyNames.Any(e => n.EndsWith(e, StringComparison.Ordinal)))));
    }

    [Fact]
    public void Every_type_says_in_a_sentence_what_it_is()
    {
        var breaches = new List<string>();
        foreach (var file in Sources.Where(f => Path.GetFileName(f) != "Program.cs"))
        {
            var text = File.ReadAllText(file);
            foreach (Match type in TopLevelType().Matches(text))
            {
                var before = text[..type.Index].TrimEnd().Split('\n').Reverse().SkipWhile(l => l.StartsWith('['));
                if (!before.First().StartsWith("/// ", StringComparison.Ordinal))
                {
                    breaches.Add($"{Short(file)}: {type.Groups["name"].Value}");
                }
            }
        }

        Assert.Equal("", string.Join("\n", breaches));
    }

    private static string Short(string file) => Path.GetRelativePath(TestFolders.Repository, file);

    [GeneratedRegex(@"^(public |internal )?(static |sealed |abstract |readonly |partial |file )*(class|record struct|record|struct|enum|interface|delegate \w+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex TopLevelType();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+(/[A-Za-z]+)*Tests)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Holder();
}
