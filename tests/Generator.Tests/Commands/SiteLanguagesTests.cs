using Generator.Commands.Proposing;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Tests.Commands;

/// <summary>A language is added to site.yml where everything else in the file stays as it is, and nowhere else.</summary>
public sealed class SiteLanguagesTests
{
    [Theory]
    [InlineData("languages: [en, uk]\n", "languages: [en, uk, tt]\n")]
    [InlineData("# mine\nlanguages: [ en ]  \r\nnames: {en: A}\r\n", "# mine\nlanguages: [ en, tt ]  \r\nnames: {en: A}\r\n")]
    [InlineData("languages:\n  - en\n  - uk\nnames: {en: A}", "languages:\n  - en\n  - uk\n  - tt\nnames: {en: A}")]
    [InlineData("languages:\r\n- en\r\nnames: {en: A}\r\n", "languages:\r\n- en\r\n- tt\r\nnames: {en: A}\r\n")]
    [InlineData("languages:\n  - en", "languages:\n  - en\n  - tt")]
    [InlineData("languages: [en] # ours [all]\n", null)]
    [InlineData("languages: [en,\n  uk]\n", null)]
    [InlineData("languages: en\n", null)]
    [InlineData("names: {en: A}\n", null)]
    [InlineData("note: |\n  x\nlanguages: [en\n", null)]
    public void One_tag_more_and_nothing_else(string site, string? changed)
    {
        using var folder = TestFolders.Temporary();
        folder.Write(SiteSettingsReader.File, site);
        Assert.True(LanguageTag.TryParse("tt", out var tag));
        Assert.Equal(changed is not null, SiteLanguages.Add(folder.FullPath, new InputTree(folder.FullPath), tag));
        Assert.Equal(changed ?? site, File.ReadAllText(Path.Join(folder.FullPath, SiteSettingsReader.File)));
    }
}
