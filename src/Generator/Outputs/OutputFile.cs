using System.Collections.Frozen;
using Generator.Files;
using Generator.Web;

namespace Generator.Outputs;

/// <summary>One file of the site: where it stands, what it is, and its bytes when they are asked for.</summary>
/// <param name="MediaType">`text/html`, `text/css`, `application/atom+xml`, `application/xml`, `text/plain`, `application/json`, `image/webp` and the other kinds of pictures.</param>
/// <param name="Bytes">Gives the bytes; called at most a few times, never for all files at once.</param>
public sealed record OutputFile(Address Address, string MediaType, Sha256Digest Digest, Func<ReadOnlyMemory<byte>> Bytes)
{
    private static readonly FrozenDictionary<string, string> s_mediaTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".atom"] = "application/atom+xml",
        [".avif"] = "image/avif",
        [".css"] = "text/css",
        [".gif"] = "image/gif",
        [".html"] = "text/html",
        [".jpg"] = "image/jpeg",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
        [".webp"] = "image/webp",
        [".xml"] = "application/xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The media type that a file's name stands for where nothing else says it; `application/octet-stream` for others.</summary>
    public static string MediaTypeOf(string path) => s_mediaTypes.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");

    /// <summary>A file that is small enough to be kept.</summary>
    public static OutputFile Of(Address address, string mediaType, byte[] bytes) => new(address, mediaType, Sha256Digest.Of(bytes), () => bytes);

    /// <summary>A file that is made anew each time its bytes are asked for, once at first for its digest.</summary>
    public static OutputFile MadeAnew(Address address, string mediaType, Func<byte[]> make) => new(address, mediaType, Sha256Digest.Of(make()), () => make());
}
