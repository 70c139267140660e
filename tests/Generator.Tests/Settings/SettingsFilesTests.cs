using Generator.Files;
using Generator.Settings;

namespace Generator.Tests.Settings;

public sealed class SettingsFilesTests
{
    private static readonly string[] s_reasons = ["player", "promotion"];

    [Fact]
    public void A_site_is_read_with_its_names_languages_and_base_address()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/site.yml", "names:\n  en: Kept\n  uk: Збережене\nlanguages: [en, uk]\nbase_url: https://a.example/x\ncontact_url: mailto:k@a.example\nnote: hello\n");
        var outcome = SiteSettingsReader.Read(new InputTree(folder.FullPath));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("https://a.example/x/", outcome.Value!.BaseUrl!.Value);
        Assert.Equal(["en", "uk"], outcome.Value.Languages.Select(l => l.Value));
        Assert.Equal("Збережене", outcome.Value.NameIn(outcome.Value.Languages[1]).Name);
    }

    [Theory]
    [InlineData("url: mailto:a@b.example")]
    [InlineData("archived_copy: mailto:a@b.example")]
    public void A_mailbox_is_no_address_of_an_article(string line) =>
        Assert.Contains("SET004", CaptureSettingsReader.Parse($"file: page.html\n{line}\n", "capture.yml").Diagnostics.Select(d => d.Descriptor.Code), StringComparer.Ordinal);

    [Theory]
    [InlineData("languages: [en]\n", "SET003")]
    [InlineData("names:\n  en: K\n", "SET003")]
    [InlineData("names:\n  english!: K\nlanguages: [en]\n", "SET004")]
    [InlineData("names:\n  en: K\nlanguages: [en]\nbase_url: ftp://x/\n", "SET004")]
    [InlineData("names:\n  en: K\nlanguages: [en]\nbase_url: https://x/?q=1\n", "SET004")]
    [InlineData("names:\n  en: K\nlanguages: [en]\nbaseurl: https://x/\n", "SET002")]
    public void What_is_wrong_in_a_site_is_reported_with_its_code(string text, string code)
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/site.yml", text);
        Assert.Contains(SiteSettingsReader.Read(new InputTree(folder.FullPath)).Diagnostics, d => d.Descriptor.Code == code);
    }

    [Fact]
    public void An_archive_without_its_settings_says_which_file_is_missing()
    {
        using var folder = TestFolders.Temporary();
        var diagnostic = Assert.Single(SiteSettingsReader.Read(new InputTree(folder.FullPath)).Diagnostics);
        Assert.Equal("SET007", diagnostic.Descriptor.Code);
        Assert.Contains("content/site.yml", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_is_read_with_hosts_layouts_and_phrases()
    {
        const string Text = """
            names: {en: Example}
            hosts:
              - host: News.Example
                language: uk
            layouts:
              - name: text
                media_type: text/plain
                phrases:
                  - {language: en, text: please wait, reason: player}
            """;
        var outcome = SourceReader.Parse(Text, "seeds/x/source.yml", "x", s_reasons);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(("news.example", "uk"), (outcome.Value!.Hosts[0].Host, outcome.Value.Hosts[0].Language!.Value));
        Assert.Equal("please wait", outcome.Value.Layouts[0].Phrases[0].Text);
    }

    [Fact]
    public void A_reason_outside_the_closed_list_is_an_error_with_the_nearest_name()
    {
        const string Text = "names: {en: E}\nlayouts:\n  - {name: t, media_type: text/plain, omit: [{selector: .x, reason: promotoin}]}\n";
        var diagnostic = Assert.Single(SourceReader.Parse(Text, "seeds/x/source.yml", "x", s_reasons).Diagnostics);
        Assert.Equal("SET004", diagnostic.Descriptor.Code);
        Assert.Contains("'promotion'", diagnostic.Message, StringComparison.Ordinal);
    }
}
