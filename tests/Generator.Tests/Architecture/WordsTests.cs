using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Generator.Articles;

namespace Generator.Tests.Architecture;

/// <summary>docs/words.md is what the project calls things; names in the code are held to it.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Join(TestFolders.Repository, "docs", "words.md"));

    // As they are written, without what the compiler makes.
    private static readonly Type[] s_types =
    [
        .. typeof(Generator.Text.Slug).Assembly.GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.IsDefined(typeof(GeneratedCodeAttribute), false))
            .Where(type => type.Namespace is null or "Generator" || type.Namespace.StartsWith("Generator.", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_last_word_of_every_public_type_is_a_term_a_role_or_a_part()
    {
        var known = Rows("Terms").Select(row => row[0].Split(' ')[^1])
            .Concat(Rows("Roles").SelectMany(row => row[0].Split(", ")))
            .Concat(Rows("Parts").SelectMany(row => row[1].Split(", ")))
            .Select(Singular)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = s_types.Where(type => type.IsVisible && !type.IsNested).Select(type => type.Name)
            .Where(name => !known.Contains(Singular(Words(name)[^1])))
            .Select(name => $"{name}: '{Words(name)[^1]}' is in no table of docs/words.md; use a word that is, or add it there with what it means");
        AssertNone(unknown);
    }

    [Fact]
    public void No_type_file_or_template_has_a_forbidden_word_in_its_name()
    {
        var forbidden = Rows("Terms").SelectMany(row => row[2].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(word => (Never: word, Use: row[0])))
            .ToDictionary(pair => pair.Never, pair => pair.Use, StringComparer.OrdinalIgnoreCase);
        Assert.True(forbidden.Count > 20);
        var names = s_types.Select(type => type.Name).Concat(Files("src").Concat(Files("templates")));
        AssertNone(names.SelectMany(name => Words(Path.GetFileNameWithoutExtension(name)).Where(forbidden.ContainsKey).Select(word => $"{name}: not '{word}' but '{forbidden[word]}'")));
    }

    [Fact]
    public void The_reasons_for_omissions_are_the_closed_list() =>
        Assert.Equal(Enum.GetNames<OmissionReason>(), Rows("Reasons for omissions").Select(row => row[0]));

    [Fact]
    public void A_term_stands_once_and_is_never_what_another_forbids()
    {
        var terms = Rows("Terms").Select(row => row[0]).ToList();
        var forbidden = Rows("Terms").SelectMany(row => row[2].Split(", ", StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(terms.Distinct(StringComparer.Ordinal), terms);
        Assert.Equal(forbidden.Distinct(StringComparer.Ordinal), forbidden);
        AssertNone(terms.SelectMany(term => term.Split(' ')).Intersect(forbidden, StringComparer.Ordinal));
    }

    // With every breach in the message, not with the first few.
    private static void AssertNone(IEnumerable<string> breaches)
    {
        var found = breaches.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> Files(string folder)
    {
        var full = Path.Join(TestFolders.Repository, folder);
        return !Directory.Exists(full)
            ? []
            : Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(full, path))
                .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
    }

    // The rows of the table under a heading, without its head and rule.
    private static List<string[]> Rows(string heading)
    {
        var rows = s_lines.SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|', ' ').Length == 0 ? [] : line[1..^1].Split('|').Select(cell => cell.Trim()).ToArray())
            .ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    // CaptureReader, not-found.html and XHTMLWriter alike.
    private static string[] Words(string name) => [.. Word().Matches(name.Split('`')[0]).Select(match => match.Value)];

    private static string Singular(string word) => word switch
    {
        _ when word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.OrdinalIgnoreCase) => word[..^2],
        _ when word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) || word.EndsWith("sis", StringComparison.OrdinalIgnoreCase) => word,
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
