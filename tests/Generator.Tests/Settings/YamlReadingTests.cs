using Generator.Settings;

namespace Generator.Tests.Settings;

public sealed class YamlReadingTests
{
    [Fact]
    public void Scalars_are_text_and_keep_their_places()
    {
        var outcome = YamlReading.Read("a: no\nb: [1.10, x]\n", "f.yml");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("no", ((SettingsNode.Scalar)outcome.Value!.Entries[0].Value).Value);
        var list = (SettingsNode.List)outcome.Value.Entries[1].Value;
        Assert.Equal("1.10", ((SettingsNode.Scalar)list.Items[0]).Value);
        Assert.Equal(10, list.Items[0].Location.Offset);
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "SET005")]
    [InlineData("a: &x 1\nb: *x\n", "SET006")]
    [InlineData("a: !!int 1\n", "SET006")]
    [InlineData("a: 1\n---\nb: 2\n", "SET006")]
    [InlineData("a: [1\n", "SET001")]
    [InlineData("- a\n", "SET001")]
    public void What_settings_do_not_need_is_refused_with_its_code(string text, string code) =>
        Assert.Contains(YamlReading.Read(text, "f.yml").Diagnostics, d => d.Descriptor.Code == code);

    [Fact]
    public void A_file_longer_than_any_settings_is_refused_and_the_faults_of_another_are_not_all_listed()
    {
        Assert.Equal("SET008", Assert.Single(YamlReading.Read(new string('#', YamlReading.LongestText + 1), "f.yml").Diagnostics).Descriptor.Code);
        Assert.Empty(YamlReading.Read(new string('#', YamlReading.LongestText), "f.yml").Diagnostics);
        Assert.Equal("SET001", YamlReading.Read("a: &x 1\nb: [" + string.Concat(Enumerable.Repeat("*x, ", 1000)) + "]\n", "f.yml").Diagnostics[^1].Descriptor.Code);
    }

    [Fact]
    public void A_mistyped_key_is_reported_with_the_nearest_name()
    {
        var diagnostics = new List<Generator.Diagnostics.Diagnostic>();
        var reader = new SettingsReader(YamlReading.Read("captred: 2024\n", "f.yml").Value!, diagnostics);
        Assert.Null(reader.Date("captured"));
        reader.Finish();
        Assert.Equal("the key 'captred' isn't known here; did you mean 'captured'?", Assert.Single(diagnostics).Message);
    }
}
