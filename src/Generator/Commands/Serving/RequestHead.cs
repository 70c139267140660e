using System.Text;

namespace Generator.Commands.Serving;

/// <summary>The request line and the one header that matter here (RFC 9112 §2.1, §3).</summary>
/// <param name="Host">Value of the Host header without its port, lower case; empty where there is none.</param>
public sealed record RequestHead(string Method, string Target, string Host)
{
    /// <summary>Longest head that is read, in bytes.</summary>
    public const int LongestHead = 32 * 1024;

    /// <summary>Whether the request was sent to this machine by one of its own names, so that no foreign page can read the site through a name of its own.</summary>
    public bool IsForLoopback => Host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Reads a head up to its empty line; null where it ends early, is too long or isn't HTTP.</summary>
    public static async Task<RequestHead?> ReadAsync(Stream stream, CancellationToken stop)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), stop).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return Parse(Encoding.Latin1.GetString(buffer, 0, end));
            }
        }

        return null;
    }

    private static RequestHead? Parse(string head)
    {
        var lines = head.Split("\r\n");
        var parts = lines[0].Split(' ');
        if (parts is not [var method, ['/', ..] target, var version] || !version.StartsWith("HTTP/1.", StringComparison.Ordinal))
        {
            return null;
        }

        var host = Array.Find(lines, l => l.StartsWith("host:", StringComparison.OrdinalIgnoreCase))?[5..].Trim().ToLowerInvariant() ?? "";
        var port = host.LastIndexOf(':');
        return new RequestHead(method, target, port > 0 && host[^1] != ']' ? host[..port] : host);
    }
}
