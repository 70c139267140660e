using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Generator.Commands;
using Generator.Transcripts;

namespace Generator.Tests.Architecture;

public sealed class StateTests
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_growing = [typeof(ConcurrentDictionary<,>), typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>), typeof(ConditionalWeakTable<,>), typeof(ThreadLocal<>)];

    [Fact]
    public void Nothing_that_grows_is_kept_for_as_long_as_the_program_runs() => Assert.Empty(
        typeof(CommandLine).Assembly.GetTypes().SelectMany(t => t.GetFields(All)).Where(f => f.IsStatic && f.FieldType.IsGenericType && s_growing.Contains(f.FieldType.GetGenericTypeDefinition())).Select(f => $"{f.DeclaringType}.{f.Name}"));

    // A pattern that a slow machine gives up is a fault there and none here; the patterns are such that each takes a number of steps in proportion to its text.
    [Fact]
    public void No_pattern_looks_at_a_clock()
    {
        var patterns = typeof(CommandLine).Assembly.GetTypes().SelectMany(t => t.GetMethods(All)).Select(m => m.GetCustomAttribute<GeneratedRegexAttribute>()).OfType<GeneratedRegexAttribute>().ToList();
        Assert.NotEmpty(patterns);
        Assert.All(patterns, p => Assert.Equal(Timeout.Infinite, p.MatchTimeoutMilliseconds));
    }

    [Fact]
    public void A_container_that_is_grafted_keeps_everything_but_its_place()
    {
        var root = new Container { Parent = null, Id = 0, Tag = "html" };
        var container = new Container
        {
            Parent = root, Id = 7, Tag = "div", ElementId = "e", Classes = ["a"], Words = ["w"], Role = "note", IsHidden = true, Language = Generator.Languages.LanguageTag.English,
            SiblingSignature = 3, ColumnSpan = 4, RowSpan = 5, Scope = "row", Start = 6, ItemProperty = "p",
        };
        var grafted = new Generator.Transcripts.Markdown.ContainerGraft(new Container { Parent = null, Id = 1, Tag = "md" }, () => 2).Of(container);
        var plain = new Container { Parent = null, Id = 0, Tag = "div" };
        foreach (var property in typeof(Container).GetProperties().Where(p => p.SetMethod is not null && p.Name is not ("Parent" or "Id" or "Tag")))
        {
            Assert.NotEqual(property.GetValue(plain), property.GetValue(container));
            Assert.Equal(property.GetValue(container), property.GetValue(grafted));
        }
    }
}
