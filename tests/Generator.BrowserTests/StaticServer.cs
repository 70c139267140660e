using System.Net;

namespace Generator.BrowserTests;

/// <summary>Serves a folder under a sub-path on loopback as GitHub Pages does: files by name, `index.html` for a folder, `404.html` with status 404.</summary>
public sealed class StaticServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _prefix;

    /// <param name="subPath">Begins and ends with a slash: `/archive/`.</param>
    public StaticServer(string subPath)
    {
        _prefix = subPath;
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
    }

    public int Port { get; }

    public string BaseUrl => $"http://127.0.0.1:{Port}{_prefix}";

    /// <summary>Begins to answer from a folder.</summary>
    public void Serve(string folder) => _ = Task.Run(() => AnswerAllAsync(folder));

    public void Dispose() => _listener.Close();

    private async Task AnswerAllAsync(string folder)
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync(), folder);
            }
            catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The browser went away, or the test is over.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, string folder)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        if (path == "/favicon.ico")
        {
            // Asked for by the browser of its own accord at the host's root, which isn't the site's: no page is at fault.
            context.Response.StatusCode = 204;
            context.Response.Close();
            return;
        }

        var relative = path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : null;
        if (relative is not null && (relative.Length == 0 || relative.EndsWith('/')))
        {
            relative += "index.html";
        }

        var file = relative is null ? null : Path.Join(folder, relative);
        var isFound = file is not null && File.Exists(file);
        var answered = isFound ? file! : Path.Join(folder, "404.html");
        context.Response.StatusCode = isFound ? 200 : 404;
        context.Response.ContentType = Path.GetExtension(answered) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".xml" => "application/xml",
            ".json" => "application/json",
            _ => "application/octet-stream",
        };
        var bytes = await File.ReadAllBytesAsync(answered);
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }
}
