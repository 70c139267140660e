using System.Globalization;
using System.IO.Compression;
using System.Text;
using Generator.Files;

namespace Generator.Captures.Containers.Warc;

/// <summary>Writes a web archive file (ISO 28500:2017, version 1.1), each record packed by itself (annex D), so that any of them can be opened alone.</summary>
internal sealed class WarcWriter(Stream file)
{
    /// <summary>Writes one record.</summary>
    /// <param name="fields">In their order, without the type, the length and the digest of the block.</param>
    /// <param name="block">Read twice: for its digest, and to be copied.</param>
    public void Write(string kind, IEnumerable<(string Name, string Value)> fields, Stream block)
    {
        var digest = Sha256Digest.Of(block);
        var head = new StringBuilder("WARC/1.1\r\n");
        head.Append("WARC-Type: ").Append(kind).Append("\r\n");
        foreach (var (name, value) in fields)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        head.Append("WARC-Block-Digest: ").Append(DigestField(digest)).Append("\r\n");
        head.Append("Content-Length: ").Append(block.Length.ToString(CultureInfo.InvariantCulture)).Append("\r\n\r\n");
        using var member = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        member.Write(Encoding.UTF8.GetBytes(head.ToString()));
        block.Seek(0, SeekOrigin.Begin);
        block.CopyTo(member);
        member.Write("\r\n\r\n"u8);
    }

    /// <summary>A digest as records state it.</summary>
    public static string DigestField(Sha256Digest digest) => "sha256:" + digest.Hex;

    /// <summary>The name of a record: the same for the same words, whenever it is made (RFC 9562 §5.8, a UUID by a rule of its own).</summary>
    public static string IdOf(string words)
    {
        var hex = Sha256Digest.Of(Encoding.UTF8.GetBytes(words)).Hex;
        return $"<urn:uuid:{hex[..8]}-{hex[8..12]}-8{hex[13..16]}-8{hex[17..20]}-{hex[20..32]}>";
    }
}
