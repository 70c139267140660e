using System.Text;
using Generator.Files;
using Generator.Outputs;
using Generator.Web;

namespace Generator.Commands.Serving;

/// <summary>One answer to a browser.</summary>
/// <param name="Location">Where a redirect leads; null for every other answer.</param>
public sealed record ServedAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Body, string? Location = null);

/// <summary>A built site as a server shows it under a base path: files by address, the folder's index, the site's own 404 page. The files stay as they are.</summary>
/// <param name="files">The folder that the site was built into.</param>
/// <param name="basePath">Begins and ends with a slash.</param>
public sealed class ServedSite(InputTree files, string basePath)
{
    /// <summary>The reload script's own path; no address of a site begins with a dot.</summary>
    public const string ScriptPath = "/.reload.js";

    /// <summary>Where the reload script listens for rebuilds.</summary>
    public const string EventsPath = "/.reload";

    private const string Script = $$"""
        // Added by `generator serve` to what the browser gets, never to the site's files.
        let shown = null;
        new EventSource("{{EventsPath}}").onmessage = event => {
          if (shown !== null && shown !== event.data) location.reload();
          shown = event.data;
        };
        """;

    private static readonly byte[] s_scriptElement = Encoding.ASCII.GetBytes($"<script src=\"{ScriptPath}\"></script>");
    private static readonly byte[] s_policyStart = "http-equiv=\"Content-Security-Policy\" content=\""u8.ToArray();
    private static readonly byte[] s_policyAddition = "script-src 'self'; connect-src 'self'; "u8.ToArray();

    public string BasePath => basePath;

    /// <summary>Reads a base path as somebody types it: `archive`, `/archive`, `/archive/`; null where it can't be one.</summary>
    public static string? ParseBasePath(string typed)
    {
        var inner = typed.Trim('/');
        return inner.Length == 0 ? "/" : Address.TryParse(inner, out var address) ? $"/{address.Path}/" : null;
    }

    /// <summary>Answers a request for a path.</summary>
    /// <param name="target">The request's target as sent, percent-encoded, with its query.</param>
    public ServedAnswer Answer(string target)
    {
        var path = Uri.UnescapeDataString(target.Split('?', 2)[0]);
        if (path == ScriptPath)
        {
            return new ServedAnswer(200, MediaTypeOf(ScriptPath), Encoding.UTF8.GetBytes(Script));
        }

        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            return path == "/" || path + "/" == basePath ? Redirect(basePath) : NotFound();
        }

        var file = path[basePath.Length..];
        file = file.Length == 0 || file[^1] == '/' ? file + "index.html" : file;
        if (!Address.TryParse(file, out var address))
        {
            return NotFound();
        }

        if (files.ReadBytes(address.Path) is { } bytes)
        {
            return Found(address.Path, bytes);
        }

        return files.FolderExists(address.Path) ? Redirect(path + "/") : NotFound();
    }

    private static string MediaTypeOf(string path) =>
        OutputFile.MediaTypeOf(path) is var type && type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;

    private static ServedAnswer Redirect(string path) => new(302, "text/plain; charset=utf-8", default, path);

    private static ServedAnswer Found(string path, byte[] bytes)
    {
        var mediaType = MediaTypeOf(path);
        return new ServedAnswer(200, mediaType, mediaType.StartsWith("text/html", StringComparison.Ordinal) ? WithReload(bytes) : bytes);
    }

    // The page's own policy forbids every script; in the answer it allows this server's.
    private static byte[] WithReload(byte[] page)
    {
        var policy = page.AsSpan().IndexOf(s_policyStart);
        var allowed = policy < 0 ? page : Insert(page, policy + s_policyStart.Length, s_policyAddition);
        var end = allowed.AsSpan().LastIndexOf("</body>"u8);
        return Insert(allowed, end < 0 ? allowed.Length : end, s_scriptElement);
    }

    private static byte[] Insert(byte[] page, int at, byte[] addition) => [.. page.AsSpan(0, at), .. addition, .. page.AsSpan(at)];

    private ServedAnswer NotFound() => files.ReadBytes("404.html") is { } page
        ? new ServedAnswer(404, MediaTypeOf("404.html"), WithReload(page))
        : new ServedAnswer(404, MediaTypeOf("404.txt"), "There is no such page.\n"u8.ToArray());
}
