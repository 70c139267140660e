using System.Globalization;
using System.Text.Json;
using Generator.Files;
using Generator.Languages;
using Generator.Tests.Catalog;
using Generator.Text;

namespace Generator.Tests.Cases;

/// <summary>What cases expect of single functions: slugs and plural categories.</summary>
internal static class ValueExpectations
{
    public static void Check(Case @case, JsonElement values)
    {
        foreach (var expected in @case.Expect.EnumerateObject())
        {
            switch (expected.Name)
            {
                case "slugs":
                    Slugs(@case, values, Expectations.Strings(expected.Value));
                    break;
                case "same_under_all_cultures":
                    Assert.True(@case.Input.GetProperty("run_under_cultures").GetArrayLength() > 1);
                    break;
                case "categories":
                    Categories(values, expected.Value);
                    break;
                case "missing_category_is_an_error":
                    MissingForm();
                    break;
                default:
                    Assert.Fail($"the key '{expected.Name}' isn't known");
                    break;
            }
        }
    }

    private static void Slugs(Case @case, JsonElement values, IEnumerable<string> expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Expectations.Strings(@case.Input.GetProperty("run_under_cultures")))
            {
                CultureInfo.CurrentCulture = culture == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, values.EnumerateArray().Select(v => Slug.Of(v.GetProperty("headline").GetString()!, Entries.Tag(v.GetProperty("language").GetString()!))));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The rules of the languages that the program has files for; those of others are held by the tests of the rules themselves.
    private static void Categories(JsonElement values, JsonElement expected)
    {
        var checkedLanguages = 0;
        foreach (var value in values.EnumerateArray())
        {
            var tag = value.GetProperty("language").GetString()!;
            if (LanguageReader.Read(new InputTree(TestFolders.Repository), Entries.Tag(tag)).Value is { } language)
            {
                checkedLanguages++;
                Assert.Equal(
                    Expectations.Strings(expected.GetProperty(tag)),
                    value.GetProperty("counts").EnumerateArray().Select(c => LanguageFile.NameOf(language.Data.Plurals.Of(c.GetInt64()))));
            }
        }

        Assert.True(checkedLanguages >= 3);
    }

    private static void MissingForm()
    {
        using var archive = TestFolders.Temporary();
        var russian = File.ReadAllText(Path.Join(TestFolders.Repository, "content", "languages", "ru.yml"));
        var lacking = russian.Replace("{one: \"{count} статья\", few: \"{count} статьи\", ", "{one: \"{count} статья\", ", StringComparison.Ordinal);
        Assert.NotEqual(russian, lacking);
        archive.Write("content/languages/ru.yml", lacking);
        var read = LanguageReader.Read(new InputTree(archive.FullPath), Entries.Tag("ru"));
        Assert.Contains(read.Diagnostics, d => d.Descriptor == LanguagesDiagnostics.FormMissing && d.Descriptor.Severity == Generator.Diagnostics.Severity.Error);
    }
}
