using Generator.Text;

namespace Generator.Files;

/// <summary>The files built into the program: its templates and stylesheet, and the digest that tells one build of the program from another.</summary>
public static class ProgramFiles
{
    /// <summary>Names of all files built in, `templates/pages/article.html` and so on, ordered.</summary>
    public static Sequence<string> Names { get; } =
        typeof(ProgramFiles).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Order(StringComparer.Ordinal).ToSequence();

    /// <summary>Changes whenever the program does; the same for the same build on every machine, because builds are deterministic.</summary>
    public static string Identity { get; } = typeof(ProgramFiles).Module.ModuleVersionId.ToString("N");

    /// <summary>The program's version, as in `0.1.0`.</summary>
    public static string Version { get; } = typeof(ProgramFiles).Assembly.GetName().Version is { } version ? version.ToString(3) : "0";

    /// <summary>All bytes of a file built in, or null where there is none of that name.</summary>
    public static byte[]? ReadBytes(string name)
    {
        var assembly = typeof(ProgramFiles).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'));
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
