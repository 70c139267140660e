using Generator.Text;

namespace Generator.Files;

/// <summary>The files built into the program (its templates, stylesheet and the words it knows), and the identity that tells one build of the program from another.</summary>
public static class ProgramFiles
{
    /// <summary>Names of all files built in, `templates/pages/article.html` and so on, in ordinal order.</summary>
    public static Sequence<string> Names { get; } = typeof(ProgramFiles).Assembly.GetManifestResourceNames()
        .Select(WithSlashes)
        .Order(StringComparer.Ordinal)
        .ToSequence();

    /// <summary>
    /// Changes whenever the program, its templates or the packages it was built with do. The compiler derives the module's version id from all that goes
    /// into a deterministic build, so the same sources give the same identity on every machine.
    /// </summary>
    public static string Identity { get; } = typeof(ProgramFiles).Module.ModuleVersionId.ToString("N");

    /// <summary>The program's version, as in `0.1.0`.</summary>
    public static string Version { get; } = typeof(ProgramFiles).Assembly.GetName().Version is { } version ? version.ToString(3) : "0";

    /// <summary>All bytes of a file built in, or null where there is none of that name.</summary>
    public static byte[]? ReadBytes(string name)
    {
        var assembly = typeof(ProgramFiles).Assembly;
        if (Array.Find(assembly.GetManifestResourceNames(), resource => WithSlashes(resource) == name) is not { } found)
        {
            return null;
        }

        using var stream = assembly.GetManifestResourceStream(found)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // A build on Windows names them with its own separator.
    private static string WithSlashes(string resource) => resource.Replace('\\', '/');
}
