using System.Globalization;
using Generator.Files;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>A file, or a record of a container, in which an article goes on that was published in several pages.</summary>
/// <param name="File">Name of the captured file in the same folder; of a record, the container's.</param>
/// <param name="Place">Where the record begins; null for a file.</param>
public sealed record FurtherPage(string File, RecordPlace? Place)
{
    /// <summary>The recorded digest; null where none is.</summary>
    public Sha256Digest? Sha256 { get; init; }

    /// <summary>The page's own address; null = not known.</summary>
    public WebUrl? Url { get; init; }

    /// <summary>As the container states it, with its charset parameter.</summary>
    public string? MediaType { get; init; }

    /// <summary>Passages of this page that belong to the text.</summary>
    public Sequence<NamedPassage> Keep { get; init; } = [];

    /// <summary>Passages of this page that are no part of the article.</summary>
    public Sequence<NamedPassage> Omit { get; init; } = [];

    /// <summary>Words of this page that were put right.</summary>
    public Sequence<PassageCorrection> Corrections { get; init; } = [];

    /// <summary>What a message calls it: its file's name, or where its record begins.</summary>
    public string Name => Place is null ? File : string.Create(CultureInfo.InvariantCulture, $"{File}, byte {Place.Offset}");

    /// <summary>Reads one item under `further_pages:`.</summary>
    /// <param name="container">Name of the container that the capture is a record of; null where it has a folder of its own.</param>
    public static FurtherPage Read(SettingsReader reader, string? container)
    {
        var place = container is null ? null : RecordPlace.Read(reader);
        var page = new FurtherPage(container ?? reader.RequiredFileName("file"), place)
        {
            Sha256 = reader.Digest("sha256"),
            Url = reader.Url("url"),
            MediaType = reader.Text("media_type"),
            Keep = reader.Maps("keep").Select(NamedPassage.Read).ToSequence(),
            Omit = reader.Maps("omit").Select(NamedPassage.Read).ToSequence(),
            Corrections = reader.Maps("corrections").Select(PassageCorrection.Read).ToSequence(),
        };
        reader.Finish();
        return page;
    }
}
