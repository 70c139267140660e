using System.Security.Cryptography;
using System.Text;
using Generator.Commands;
using Generator.Tests;

namespace Generator.BrowserTests;

/// <summary>An archive put together for a test in a folder of its own, built by the program itself and served under a sub-path.</summary>
public sealed class SpecimenArchive : IDisposable
{
    private readonly StaticServer _server = new("/archive/");
    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    public SpecimenArchive() => Folder = Path.Join(_folder.FullPath, "site");

    /// <summary>Where the site lies.</summary>
    public string Folder { get; }

    /// <summary>Every page of the site, by its path in it.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public string BaseUrl => _server.BaseUrl;

    public string Served(string page) => BaseUrl + page;

    /// <summary>The page as opened from a folder, without any server.</summary>
    public string FromDisk(string page) => new Uri(Path.Join(Folder, page)).AbsoluteUri;

    /// <summary>Takes a folder of this repository into the archive.</summary>
    public void Take(string part)
    {
        var from = Path.Join(TestFolders.Repository, part);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            _folder.WriteBytes(Path.Join("archive", part, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        }
    }

    public void Write(string path, string text) => _folder.Write("archive/" + path, text);

    public void Write(string path, byte[] bytes) => _folder.WriteBytes("archive/" + path, bytes);

    /// <summary>Adds a capture of the source `specimen`.</summary>
    /// <param name="more">More lines of its capture.yml.</param>
    public void AddCapture(string name, string page, string more)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        Write($"seeds/specimen/captures/{name}/page.html", bytes);
        Write($"seeds/specimen/captures/{name}/capture.yml", $"file: page.html\nsha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n{more}");
    }

    /// <summary>Builds the site and begins to serve it.</summary>
    public void Build()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(["build", "--archive", Path.Join(_folder.FullPath, "archive"), "--out", Folder, "--base-url", _server.BaseUrl], new CommandConsole(output, error, _folder.FullPath));
        Assert.True(exit == ExitCode.Clean, $"the archive did not build (exit {exit}):\n{error}");
        _server.Serve(Folder);
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }
}
