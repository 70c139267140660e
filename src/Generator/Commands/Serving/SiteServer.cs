using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Generator.Commands.Serving;

/// <summary>A small web server for one person at one machine: it listens on the loopback address only and answers GET and HEAD.</summary>
public sealed class SiteServer : IDisposable
{
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(20);
    private readonly ServedSite _site;
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop;
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = NewSignal();
    private int _build;

    /// <param name="port">0 takes any free one.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public SiteServer(ServedSite site, int port, CancellationToken stop)
    {
        _site = site;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
    }

    /// <summary>Where a browser finds the site.</summary>
    public Uri Url => new(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}{_site.BasePath}"));

    /// <summary>Answers until it is stopped.</summary>
    public async Task RunAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false);
                _ = AnswerAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // Asked to stop.
        }
        finally
        {
            _listener.Stop();
        }
    }

    /// <summary>Tells every open page that the site was built anew.</summary>
    public void Reload()
    {
        lock (_lock)
        {
            _build++;
            _changed.SetResult();
            _changed = NewSignal();
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                await using (stream.ConfigureAwait(false))
                {
                    using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
                    patience.CancelAfter(s_longestWait);
                    var request = await RequestHead.ReadAsync(stream, patience.Token).ConfigureAwait(false);
                    if (request is { IsForLoopback: true, Method: "GET" } && request.Target == ServedSite.EventsPath)
                    {
                        await SendEventsAsync(stream).ConfigureAwait(false);
                        return;
                    }

                    await SendAsync(stream, AnswerTo(request), request?.Method == "HEAD", patience.Token).ConfigureAwait(false);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The browser went away, or the server is being stopped.
        }
    }

    private ServedAnswer AnswerTo(RequestHead? request) => request switch
    {
        null => Refuse(400, "This is no request that the server understands.\n"),
        { IsForLoopback: false } => Refuse(403, "This server answers only to localhost.\n"),
        { Method: not ("GET" or "HEAD") } => Refuse(405, "This server only shows files.\n"),
        _ => _site.Answer(request.Target),
    };

    private static ServedAnswer Refuse(int status, string why) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(why));

    private static async Task SendAsync(NetworkStream stream, ServedAnswer answer, bool isHeadOnly, CancellationToken stop)
    {
        var reason = answer.Status switch { 200 => "OK", 302 => "Found", 400 => "Bad Request", 403 => "Forbidden", 404 => "Not Found", _ => "Method Not Allowed" };
        var location = answer.Location is null ? "" : $"Location: {answer.Location}\r\n";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {answer.Status} {reason}\r\nContent-Type: {answer.MediaType}\r\nContent-Length: {answer.Body.Length}\r\n{location}Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop).ConfigureAwait(false);
        if (!isHeadOnly)
        {
            await stream.WriteAsync(answer.Body, stop).ConfigureAwait(false);
        }
    }

    // Server-sent events (HTML Standard §9.2): the number of the build, now and whenever it changes.
    private async Task SendEventsAsync(NetworkStream stream)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"u8.ToArray(), _stop.Token).ConfigureAwait(false);
        while (true)
        {
            int build;
            Task changed;
            lock (_lock)
            {
                (build, changed) = (_build, _changed.Task);
            }

            await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"data: {build}\n\n")), _stop.Token).ConfigureAwait(false);
            await changed.WaitAsync(_stop.Token).ConfigureAwait(false);
        }
    }
}
