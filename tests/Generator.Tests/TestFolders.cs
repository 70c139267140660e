namespace Generator.Tests;

/// <summary>Finds the folders that tests read, and says which may be absent.</summary>
public static class TestFolders
{
    /// <summary>Names the folder of outside test data (corpus, cases, bench, tools, seeds); default: `shared` beside the repository.</summary>
    public const string OutsideDataVariable = "GENERATOR_TEST_DATA";

    /// <summary>Set to 1, it turns every skip for something missing into a failure.</summary>
    public const string StrictVariable = "GENERATOR_TEST_STRICT";

    public static string Repository { get; } = FindRepository();

    public static string OutsideData { get; } =
        Environment.GetEnvironmentVariable(OutsideDataVariable) is { Length: > 0 } named ? named : Path.GetFullPath(Path.Join(Repository, "..", "shared"));

    /// <summary>A path in the outside test data; skips the running test, saying so, where it is absent.</summary>
    public static string Outside(string relative)
    {
        var full = Path.Join(OutsideData, relative);
        if (!Path.Exists(full))
        {
            Missing($"outside test data '{relative}' not found in {OutsideData}; name its folder in {OutsideDataVariable} (CONTRIBUTING.md)");
        }

        return full;
    }

    /// <summary>Skips the running test, or fails it where skips are not allowed.</summary>
    public static void Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable(StrictVariable) == "1")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>A new empty folder that the test deletes.</summary>
    public static TemporaryFolder Temporary() => new(Directory.CreateTempSubdirectory("generator-test-").FullName);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run from a build inside the repository.");
    }
}

/// <summary>A folder that is deleted at the end of a test.</summary>
public sealed class TemporaryFolder(string path) : IDisposable
{
    public string FullPath { get; } = path;

    public string Write(string relative, string text) => WriteBytes(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public string WriteBytes(string relative, byte[] bytes)
    {
        var full = Path.Join(FullPath, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
