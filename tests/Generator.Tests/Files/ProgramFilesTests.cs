using Generator.Files;

namespace Generator.Tests.Files;

public sealed class ProgramFilesTests
{
    private static readonly string[] s_scripts = ["scripts/az.yml", "scripts/crh.yml", "scripts/kk.yml", "scripts/sr.yml", "scripts/tg.yml", "scripts/tk.yml", "scripts/tt.yml", "scripts/uz.yml"];

    [Fact]
    public void The_program_carries_the_words_it_knows_and_the_templates_folder_and_nothing_else()
    {
        var folder = Path.Join(TestFolders.Repository, "templates");
        var names = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => "templates/" + Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList()
            : [];
        Assert.Equal(["bylines.yml", "dates.yml", "extraction.yml", "languages/cldr.json", "languages/own.json", .. s_scripts, .. names, "words.yml"], ProgramFiles.Names);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(Path.Join(TestFolders.Repository, name)), ProgramFiles.ReadBytes(name)));
        Assert.Null(ProgramFiles.ReadBytes("templates/absent"));
    }

    [Fact]
    public void The_programs_identity_is_the_version_id_of_its_module()
    {
        Assert.Equal(typeof(ProgramFiles).Module.ModuleVersionId.ToString("N"), ProgramFiles.Identity);
        Assert.Equal("0.1.0", ProgramFiles.Version);
    }
}
