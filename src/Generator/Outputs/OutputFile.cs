using Generator.Files;
using Generator.Web;

namespace Generator.Outputs;

/// <summary>One file of the site: where it stands, what it is, and its bytes when they are asked for.</summary>
/// <param name="MediaType">`text/html`, `text/css`, `application/atom+xml`, `application/xml`, `text/plain`, `application/json`.</param>
/// <param name="Bytes">Gives the bytes; called at most a few times, never for all files at once.</param>
public sealed record OutputFile(Address Address, string MediaType, Sha256Digest Digest, Func<ReadOnlyMemory<byte>> Bytes)
{
    /// <summary>A file that is small enough to be kept.</summary>
    public static OutputFile Of(Address address, string mediaType, byte[] bytes) => new(address, mediaType, Sha256Digest.Of(bytes), () => bytes);

    /// <summary>A file that is made anew each time its bytes are asked for, once at first for its digest.</summary>
    public static OutputFile MadeAnew(Address address, string mediaType, Func<byte[]> make) => new(address, mediaType, Sha256Digest.Of(make()), () => make());
}
