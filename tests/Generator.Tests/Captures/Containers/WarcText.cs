using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Generator.Tests.Captures.Containers;

/// <summary>Makes the bytes of web archive files, right and wrong ones.</summary>
internal sealed class WarcText
{
    public const string Host = "https://herald.example";

    private readonly List<byte> _bytes = [];
    private readonly bool _isPacked;
    private int _count;

    public WarcText(bool isPacked = false) => _isPacked = isPacked;

    public byte[] Bytes => [.. _bytes];

    public MemoryStream Stream => new(Bytes);

    /// <summary>An article of its own for every number, long enough to be one.</summary>
    public static string Page(int number, string more = "") => $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge {number} reopens after the flood</title></head><body><article><h1>Bridge {number} reopens after the flood</h1>
        <p>Bridge {number} over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
        <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.{more}</p></article></body></html>
        """;

    public static byte[] Answer(string fields, byte[] body, string status = "200 OK") =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{fields}\r\n"), .. body];

    public static byte[] Gzip(params byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var writing = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            writing.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Chunks(byte[] bytes, int size = 100) =>
        [.. bytes.Chunk(size).SelectMany(c => (byte[])[.. Encoding.ASCII.GetBytes(c.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"), .. c, .. "\r\n"u8]), .. "0\r\n\r\n"u8];

    /// <summary>A page as a server answered it.</summary>
    public WarcText Response(string path, string page, string fields = "Content-Type: text/html; charset=utf-8\r\n", string more = "") =>
        Response(path, Answer(fields, Encoding.UTF8.GetBytes(page)), more);

    public WarcText Response(string path, byte[] answer, string more = "", long tooLong = 0) =>
        Record("response", Host + path, "application/http; msgtype=response", answer, more, tooLong);

    /// <param name="more">Further fields, each line ended.</param>
    /// <param name="tooLong">How much the stated length is above the true one.</param>
    public WarcText Record(string kind, string target, string mediaType, byte[] block, string more = "", long tooLong = 0)
    {
        _count++;
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{_count:D12}>\r\nWARC-Date: 2024-05-14T09:00:{_count % 60:D2}Z\r\nWARC-Target-URI: {target}\r\nContent-Type: {mediaType}\r\n{more}Content-Length: {block.Length + tooLong}\r\n\r\n");
        return Raw([.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8]);
    }

    /// <summary>Bytes as they are, a member of their own where the file is packed.</summary>
    public WarcText Raw(params byte[] bytes)
    {
        _bytes.AddRange(_isPacked ? Gzip(bytes) : bytes);
        return this;
    }

    /// <summary>Bytes that are not packed even where the file is.</summary>
    public WarcText Damage(params byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }
}
