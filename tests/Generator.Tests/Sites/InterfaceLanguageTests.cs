using Generator.Commands;

namespace Generator.Tests.Sites;

/// <summary>An article in a language whose interface hasn't been translated.</summary>
public sealed class InterfaceLanguageTests
{
    private const string Georgian =
        "ხიდი კვლავ გაიხსნება\n\nქალაქის საბჭომ სამშაბათს ძველი ხიდის გახსნას დაუჭირა მხარი, რომელიც 2019 წლის წყალდიდობის შემდეგ დაკეტილი იყო.\n\nინჟინრების თქმით, შეკეთებული ბურჯები ორჯერ შემოწმდა.\n";

    [Theory]
    [InlineData("[en]")]
    [InlineData("[en, ka]")]
    public void It_has_the_fallbacks_interface_marked_as_such_and_one_warning(string languages)
    {
        using var archive = TestFolders.Temporary();
        archive.Write("content/site.yml", $"names: {{en: Kept}}\nlanguages: {languages}\n");
        archive.Write("content/languages/en.yml", File.ReadAllText(Path.Join(TestFolders.Repository, "content/languages/en.yml")));
        archive.Write("seeds/paper/source.yml", "names: {en: The Paper}\nshort_name: The Paper\n");
        archive.Write("seeds/paper/captures/khidi/page.txt", Georgian);
        archive.Write("seeds/paper/captures/khidi/capture.yml", $"file: page.txt\nsha256: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Georgian)))}\nlanguage: ka\npublished: 2024-05-14\n");
        using var output = new StringWriter();
        using var said = new StringWriter();
        var site = Path.Join(archive.FullPath, "site");
        var exit = CommandLine.Run(["build", "--archive", archive.FullPath, "--out", site], new CommandConsole(output, said, archive.FullPath));

        Assert.True(exit == ExitCode.Clean, said.ToString());
        Assert.Single(said.ToString().Split('\n'), line => line.Contains("warning LAN002:", StringComparison.Ordinal));
        var page = File.ReadAllText(Path.Join(site, "ka/2024/05/khidi.html"));
        Assert.Contains("<html lang=\"ka\" dir=\"ltr\">", page, StringComparison.Ordinal);
        Assert.Matches("<footer[^>]* lang=\"en\" dir=\"ltr\">", page);
        Assert.Contains("Published <time datetime=\"2024-05-14\">14 May 2024</time>", page, StringComparison.Ordinal);
        Assert.Contains(">ქართული</a>", page, StringComparison.Ordinal);
    }
}
