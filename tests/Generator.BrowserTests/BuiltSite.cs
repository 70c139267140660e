using Generator.Commands;
using Generator.Tests;

namespace Generator.BrowserTests;

/// <summary>This repository's archive, built once by the program itself and served under a sub-path.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly StaticServer _server = new("/archive/");
    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    public BuiltSite()
    {
        Folder = Path.Join(_folder.FullPath, "site");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new CommandConsole(output, error, TestFolders.Repository);
        var exit = CommandLine.Run(["build", "--out", Folder, "--base-url", _server.BaseUrl], console);
        Assert.True(exit == 0, $"the archive did not build (exit {exit}):\n{error}");
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
}
