using Generator.Files;
using Generator.Web;

namespace Generator.Outputs;

/// <summary>One file of the site: where it stands, what it is, and its bytes when they are asked for.</summary>
/// <param name="MediaType">`text/html`, `text/css`, `application/atom+xml`, `application/xml`, `text/plain`, `application/json`.</param>
/// <param name="Bytes">Gives the bytes; called at most a few times, never for all files at once.</param>
public sealed record OutputFile(Address Address, string MediaType, Sha256Digest Digest, Func<ReadOnlyMemory<byte>> Bytes);
