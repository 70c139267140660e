using System.Text.RegularExpressions;
using Generator.Text;

namespace Generator.Tests.Languages;

/// <summary>The typography of the archive's own words, in each of its languages.</summary>
public sealed partial class OwnTextsTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "content"), "*.*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TestFolders.Repository, path).Replace('\\', '/'))
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.StartsWith("content/languages/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_are_set_as_their_language_wants_them(string file)
    {
        var text = File.ReadAllText(Path.Join(TestFolders.Repository, file));
        Assert.Equal(text, TextNormalization.Clean(text));
        var lines = text.Split('\n');
        var settings = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) + 1 : file.EndsWith(".md", StringComparison.Ordinal) ? 0 : lines.Length;

        // In settings quotation marks, brackets and commas are YAML's; indented lines of Markdown are commands.
        var prose = lines.Take(settings).Where(line => !line.StartsWith("alphabet:", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal) && !line.Contains(": {", StringComparison.Ordinal)).Select(line => line.Replace("\"", "", StringComparison.Ordinal))
            .Concat(lines.Skip(settings).Where(line => !line.StartsWith("    ", StringComparison.Ordinal)));
        Regex? wrong = Path.GetFileNameWithoutExtension(file) switch
        {
            "ru" => WrongInRussian(),
            "uk" => WrongInUkrainian(),
            "fa" => WrongInPersian(),
            _ => null,
        };
        Assert.Equal("", string.Join('\n', prose.Where(line => wrong?.IsMatch(line) == true)));
    }

    // Straight or English quotation marks around letters; a dash that is short, or that could begin a line.
    [GeneratedRegex("[“”]|[\"'](?=[а-яё])|(?<=[а-яё])[\"'](?=[а-яё ,.])| [–—]|(?<=[а-яё»]) - ", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WrongInRussian();

    // The same, and the apostrophe inside words is ’.
    [GeneratedRegex("[“”]|(?<=[а-яіїєґ])'(?=[а-яіїєґ])| [–—]|(?<=[а-яіїєґ»]) - ", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WrongInUkrainian();

    // Arabic letters and digits in place of the Persian ones; commas and question marks of Latin; a prefix or ending cut off by a space; half a space doubled.
    [GeneratedRegex("[يكىة٠-٩]|(?<=[آ-ی])[,;?]|(?<![آ-ی])(می|نمی) (?=[آ-ی])|[آ-ی] ها(ی|یی)?(?![آ-ی])|\u200C\u200C|[“”]", RegexOptions.None, 1000)]
    private static partial Regex WrongInPersian();
}
