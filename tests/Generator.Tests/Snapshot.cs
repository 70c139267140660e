using System.Runtime.CompilerServices;
using System.Text;

namespace Generator.Tests;

/// <summary>
/// Compares text with a committed file by Verify's convention: `Class.Method.verified.ext` beside the test; a difference writes
/// `….received.ext` and fails. Nothing is ever accepted by itself: read the received file, then rename it. Verify.Xunit can take this file's place.
/// </summary>
public static class Snapshot
{
    public static void Verify(string received, string extension, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        // Builds map the repository's path to /_/ so that they are the same everywhere.
        var source = testFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Join(TestFolders.Repository, testFile[3..]) : testFile;
        var stem = Path.Join(Path.GetDirectoryName(source), $"{Path.GetFileNameWithoutExtension(source)}.{method}");
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var bytes = new UTF8Encoding(false).GetBytes(received);
        if (File.Exists(verifiedPath) && File.ReadAllBytes(verifiedPath).AsSpan().SequenceEqual(bytes))
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllBytes(receivedPath, bytes);
        Assert.Equal(File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : $"(there is no {verifiedPath} yet)", received);
        Assert.Fail($"The texts are equal, their bytes are not: compare {receivedPath} with {verifiedPath}.");
    }
}
