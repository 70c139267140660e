using System.Security.Cryptography;
using System.Text;
using Generator.Commands;
using Generator.Tests;

[assembly: AssemblyFixture(typeof(Generator.BrowserTests.BuiltSite))]
[assembly: AssemblyFixture(typeof(Generator.BrowserTests.ChromiumBrowser))]

namespace Generator.BrowserTests;

/// <summary>
/// This repository's archive with the specimens beside it (articles that hold every kind of block, saved twice and the newer time with its picture, and one without a date), built once by
/// the program itself and served under a sub-path.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    private readonly StaticServer _server = new("/archive/");
    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    public BuiltSite()
    {
        Folder = Path.Join(_folder.FullPath, "site");
        foreach (var part in new[] { "content", "seeds" })
        {
            Copy(Path.Join(TestFolders.Repository, part), Path.Join("archive", part));
        }

        AddSpecimens();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new CommandConsole(output, error, _folder.FullPath);
        var exit = CommandLine.Run(["build", "--archive", Path.Join(_folder.FullPath, "archive"), "--out", Folder, "--base-url", _server.BaseUrl], console);
        Assert.True(exit == ExitCode.Clean, $"the archive did not build (exit {exit}):\n{error}");
        _server.Serve(Folder);
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    public string Folder { get; }

    /// <summary>Every page of the site, by its path in it.</summary>
    public IReadOnlyList<string> Pages { get; }

    public string BaseUrl => _server.BaseUrl;

    public string Served(string page) => BaseUrl + page;

    /// <summary>The page as opened from a folder, without any server.</summary>
    public string FromDisk(string page) => new Uri(Path.Join(Folder, page)).AbsoluteUri;

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            _folder.WriteBytes(Path.Join(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        }
    }

    private void AddSpecimens()
    {
        _folder.Write("archive/seeds/specimen/source.yml", "names: {en: Specimen News}\nshort_name: Specimen News\n");
        foreach (var file in Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "tests", "Generator.BrowserTests", "Specimens"), "*.html"))
        {
            var (page, name) = (File.ReadAllText(file), Path.GetFileNameWithoutExtension(file).Replace('.', '-'));
            if (name.StartsWith("bridge", StringComparison.Ordinal))
            {
                // An article with two captures has a list of them.
                var picture = File.ReadAllBytes(Path.Join(Path.GetDirectoryName(file), "bridge.png"));
                _folder.WriteBytes($"archive/seeds/specimen/captures/{name}/bridge.png", picture);
                var held = $"pictures:\n  - file: bridge.png\n    sha256: {Convert.ToHexStringLower(SHA256.HashData(picture))}\n    address: https://img.news.example/bridge.jpg\n";
                AddCapture(name, page, $"url: https://specimen.example/{name}\ncaptured: 2024-06-01\n{held}");
                AddCapture(name + "-earlier", page.Replace("</p>", " 2019.</p>", StringComparison.Ordinal), $"url: https://specimen.example/{name}\ncaptured: 2024-05-20\n");
            }
            else
            {
                AddCapture(name, page, "");
            }
        }
    }

    private void AddCapture(string name, string page, string more)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        _folder.WriteBytes($"archive/seeds/specimen/captures/{name}/page.html", bytes);
        _folder.Write($"archive/seeds/specimen/captures/{name}/capture.yml", $"file: page.html\nsha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n{more}");
    }
}
