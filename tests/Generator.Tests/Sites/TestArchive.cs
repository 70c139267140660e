using System.Diagnostics;
using System.Text.RegularExpressions;
using Generator.Files;
using Generator.Tests.Commands;

namespace Generator.Tests.Sites;

/// <summary>An archive in a temporary folder, built into a site beside it by the real command; says which files each build wrote.</summary>
public sealed partial class TestArchive : IDisposable
{
    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    public TestArchive()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "content", "languages")))
        {
            Write("content/languages/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        Write("content/site.yml", "names:\n  en: Test Archive\nlanguages: [en, uk, ru, fa]\nbase_url: https://archive.example.org/\n");
    }

    public string Folder => Path.Join(_folder.FullPath, "archive");

    public string Site => Path.Join(_folder.FullPath, "site");

    /// <summary>Whether the site is that of the archive as it is now, with nothing left out.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>An archive of made-up news pages in six languages, the same for every number; skips the test where the outside data or Python is missing.</summary>
    public static TestArchive MadeUp(int articles)
    {
        var script = TestFolders.Outside("bench/make_corpus.py");
        var archive = new TestArchive();
        if (Run("python3", [script, $"{articles}", archive.Folder, "--format", "html"], new Dictionary<string, string>(StringComparer.Ordinal)) is not { Exit: 0 })
        {
            archive.Dispose();
            TestFolders.Missing("python3 is needed to make up an archive");
        }

        archive.Write("seeds/example/source.yml", "names:\n  en: Example News\nhosts:\n  - host: www.example.org\n    language: en\n");
        return archive;
    }

    /// <summary>Takes the seeds and the content of this repository in, byte for byte; the settings stay the test's own.</summary>
    public void TakeRepository() => Take(_ => true);

    /// <summary>The same with no article but the first captured one and its translations, whatever else was put into this copy of the repository.</summary>
    public void TakeFirstArticle()
    {
        var slug = Path.GetFileName(Articles.TestPages.FirstCapture);
        Take(path => !(path == "content/addresses.tsv" || path.StartsWith("seeds/", StringComparison.Ordinal) || path.StartsWith("content/articles/", StringComparison.Ordinal))
            || path == "seeds/rferl/source.yml" || path.StartsWith(Articles.TestPages.FirstCapture + "/", StringComparison.Ordinal) || path.StartsWith($"content/articles/{slug}/", StringComparison.Ordinal));
    }

    private void Take(Func<string, bool> isWanted)
    {
        IsSettled = false;
        foreach (var file in new[] { "seeds", "content" }.SelectMany(f => Directory.EnumerateFiles(Path.Join(TestFolders.Repository, f), "*", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(TestFolders.Repository, file);
            if (Path.GetFileName(path) != "site.yml" && isWanted(path.Replace('\\', '/')))
            {
                var full = Path.Join(Folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, File.ReadAllBytes(file));
            }
        }
    }

    /// <summary>Writes a file of the archive.</summary>
    public void Write(string path, string text)
    {
        IsSettled = false;
        _folder.Write("archive/" + path, text);
    }

    public void WriteBytes(string path, byte[] bytes)
    {
        IsSettled = false;
        _folder.WriteBytes("archive/" + path, bytes);
    }

    /// <summary>Runs any command in the archive's folder.</summary>
    public (int Exit, string Said) Run(params string[] arguments)
    {
        IsSettled = false;
        var console = new TestConsole(Folder);
        return (console.Run(arguments), console.Out + console.Error);
    }

    public string Read(string path) => File.ReadAllText(Path.Join(Folder, path));

    public string ReadSite(string path) => File.ReadAllText(Path.Join(Site, path));

    /// <summary>Folders of all captures, from the archive's, in order.</summary>
    public IReadOnlyList<string> Captures() =>
        [.. Directory.EnumerateFiles(Folder, "capture.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, Path.GetDirectoryName(f)!).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Changes a captured page, and the digest recorded for it.</summary>
    public void EditCapture(string capture, Func<string, string> edit)
    {
        var page = edit(Read(capture + "/page.html"));
        Assert.NotEqual(page, Read(capture + "/page.html"));
        Write(capture + "/page.html", page);
        Write(capture + "/capture.yml", DigestLine().Replace(Read(capture + "/capture.yml"), "sha256: " + Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(page)).Hex));
    }

    /// <summary>Removes a file or folder of the archive.</summary>
    public void Remove(string path)
    {
        IsSettled = false;
        var full = Path.Join(Folder, path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
        }
        else
        {
            File.Delete(full);
        }
    }

    /// <summary>Builds inside the test's own process.</summary>
    public SiteBuild Build(params string[] more)
    {
        var console = new TestConsole(_folder.FullPath);
        var before = Listing(Site);
        var exit = console.Run(["build", "--archive", Folder, "--out", Site, .. more]);
        var after = Listing(Site);
        IsSettled = exit == Generator.Commands.ExitCode.Clean;
        return new SiteBuild(exit, console.Error)
        {
            Written = [.. after.Where(f => !before.TryGetValue(f.Key, out var old) || old != f.Value).Select(f => f.Key).Order(StringComparer.Ordinal)],
            Removed = [.. before.Keys.Where(f => !after.ContainsKey(f)).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Builds as a person would, in a process of its own.</summary>
    /// <param name="archive">The archive's folder; null for this one.</param>
    /// <param name="killAfter">Ends the process without mercy after this time, if it still runs.</param>
    public static SiteBuild RunProgram(string archive, string site, IEnumerable<string> more, IReadOnlyDictionary<string, string> environment, TimeSpan? killAfter = null) =>
        RunCommand(["build", "--archive", archive, "--out", site, .. more], environment, killAfter);

    /// <summary>Runs any command as a person would.</summary>
    public static SiteBuild RunCommand(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, TimeSpan? killAfter = null) =>
        Run("dotnet", [Path.Join(AppContext.BaseDirectory, "generator.dll"), .. arguments], environment, killAfter)
        ?? throw new InvalidOperationException("The tests run under dotnet.");

    /// <summary>All files below a folder with their bytes' digests, in order: equal for equal sites.</summary>
    public static IReadOnlyList<string> Bytes(string folder) =>
        [.. Paths(folder).Select(f => $"{Sha256Digest.Of(File.ReadAllBytes(Path.Join(folder, f)))} {f}")];

    public void Dispose() => _folder.Dispose();

    private static Dictionary<string, DateTime> Listing(string folder) =>
        Paths(folder).ToDictionary(f => f, f => File.GetLastWriteTimeUtc(Path.Join(folder, f)), StringComparer.Ordinal);

    private static IEnumerable<string> Paths(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    private static SiteBuild? Run(string command, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, TimeSpan? killAfter = null)
    {
        var start = new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, StandardErrorEncoding = System.Text.Encoding.UTF8 };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var (said, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (killAfter is not null && !process.WaitForExit(killAfter.Value))
            {
                process.Kill();
            }

            process.WaitForExit();
            _ = output.Result;
            return new SiteBuild(process.ExitCode, said.Result);
        }
    }

    [GeneratedRegex("^sha256: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex DigestLine();
}

/// <summary>What one build of a test's archive said and did.</summary>
public sealed record SiteBuild(int Exit, string Said)
{
    /// <summary>Files of the site that are new or have new bytes, in order.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Files of the site that are gone.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The problems it reported, with their hints, without progress and summary.</summary>
    public IReadOnlyList<string> Problems => [.. Said.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": information ", StringComparison.Ordinal) || line.StartsWith("  hint:", StringComparison.Ordinal))];
}
