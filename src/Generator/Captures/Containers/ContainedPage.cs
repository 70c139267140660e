using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Containers;

/// <summary>A page that a container holds, with what the container states of it.</summary>
/// <param name="Place">Where it can be opened again.</param>
/// <param name="MediaType">As stated, with its parameters; by its first bytes where nothing is stated.</param>
/// <param name="Bytes">As a reader's browser had them: unpacked, without what they were sent in.</param>
internal sealed record ContainedPage(RecordPlace Place, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What the container calls the record.</summary>
    public string? Id { get; init; }

    /// <summary>Of what the container holds, where the bytes were made of that; null where they are what it holds.</summary>
    public Sha256Digest? Sha256 { get; init; }

    /// <summary>What is recorded of it, so that anybody can see whether it is still the same.</summary>
    public Sha256Digest Digest => Sha256 ?? Sha256Digest.Of(Bytes.Span);

    /// <summary>The address it was saved from.</summary>
    public WebUrl? Url { get; init; }

    public EdtfDate? Captured { get; init; }

    /// <summary>Whether it was made from another record, such as a text from a page (ISO 28500:2017 §6.8).</summary>
    public bool IsConversion { get; init; }

    /// <summary>The number of the server's answer.</summary>
    public int? HttpStatus { get; init; }
}
