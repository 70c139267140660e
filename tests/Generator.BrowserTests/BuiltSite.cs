using System.Security.Cryptography;
using Generator.Tests;

[assembly: AssemblyFixture(typeof(Generator.BrowserTests.BuiltSite))]
[assembly: AssemblyFixture(typeof(Generator.BrowserTests.ChromiumBrowser))]

namespace Generator.BrowserTests;

/// <summary>
/// This repository's archive with the specimens beside it (articles that hold every kind of block, saved twice and the newer time with its picture, and one without a date), built once.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    private readonly SpecimenArchive _archive = new();

    public BuiltSite()
    {
        _archive.Take("content");
        _archive.Take("seeds");

        // Four languages of three scripts and both directions stand for all here: every page of each is looked at, at each width and in each theme.
        _archive.Write("content/site.yml", $"names: {{en: Kept Articles, fa: مطالب نگه‌داشته}}\nlanguages: [{string.Join(", ", PageKinds.Languages)}]\n");
        AddSpecimens();
        _archive.Build();
    }

    public string Folder => _archive.Folder;

    /// <summary>Every page of the site, by its path in it.</summary>
    public IReadOnlyList<string> Pages => _archive.Pages;

    public string BaseUrl => _archive.BaseUrl;

    public string Served(string page) => _archive.Served(page);

    /// <summary>The page as opened from a folder, without any server.</summary>
    public string FromDisk(string page) => _archive.FromDisk(page);

    public void Dispose() => _archive.Dispose();

    private void AddSpecimens()
    {
        _archive.Write("seeds/specimen/source.yml", "names: {en: Specimen News}\nshort_name: Specimen News\n");
        foreach (var file in Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "tests", "Generator.BrowserTests", "Specimens"), "*.html"))
        {
            var (page, name) = (File.ReadAllText(file), Path.GetFileNameWithoutExtension(file).Replace('.', '-'));
            if (name.StartsWith("bridge", StringComparison.Ordinal))
            {
                // An article with two captures has a list of them.
                var picture = File.ReadAllBytes(Path.Join(Path.GetDirectoryName(file), "bridge.png"));
                _archive.Write($"seeds/specimen/captures/{name}/bridge.png", picture);
                var held = $"pictures:\n  - file: bridge.png\n    sha256: {Convert.ToHexStringLower(SHA256.HashData(picture))}\n    address: https://img.news.example/bridge.jpg\n";
                _archive.AddCapture(name, page, $"url: https://specimen.example/{name}\ncaptured: 2024-06-01\n{held}");
                _archive.AddCapture(name + "-earlier", page.Replace("</p>", " 2019.</p>", StringComparison.Ordinal), $"url: https://specimen.example/{name}\ncaptured: 2024-05-20\n");
            }
            else
            {
                _archive.AddCapture(name, page, "");
            }
        }
    }
}
