using Generator.Captures.Images;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Captures;

/// <summary>Where a capture lies in the archive: its folder and its source's.</summary>
/// <param name="SourceId">Name of the source's folder under `seeds/`.</param>
/// <param name="Path">The folder, from the archive's: `seeds/rferl/captures/2022/nato-reply`.</param>
/// <param name="Slug">The folder's own name: the article's slug.</param>
public sealed record CaptureFolder(string SourceId, string Path, string Slug)
{
    /// <summary>The path of a file in it. A folder that lies in no archive has no path of its own.</summary>
    public string PathOf(string file) => Path.Length == 0 ? file : $"{Path}/{file}";

    /// <summary>The record that it is, for a capture that lies in a container with others; its path is then the container's with the slug.</summary>
    public ContainedRecord? Record { get; init; }
}

/// <summary>A capture that is no folder but a record of a container.</summary>
/// <param name="Container">Path of the container in the archive.</param>
/// <param name="Sha256">The container's recorded digest; null where none is.</param>
/// <param name="SettingsFile">Path of the file that lists it.</param>
public sealed record ContainedRecord(string Container, Sha256Digest? Sha256, string SettingsFile, RecordSettings Settings);

/// <summary>The bytes saved from a source with what is known of them. Never edited.</summary>
/// <param name="File">Path of the captured file in the archive.</param>
/// <param name="MediaType">Without parameters: `text/html`, `text/plain`, `text/markdown`.</param>
/// <param name="Charset">Charset parameter of the stated media type, or null.</param>
public sealed record Capture(
    CaptureFolder Folder,
    string File,
    string MediaType,
    string? Charset,
    ReadOnlyMemory<byte> Bytes,
    Sha256Digest Sha256,
    CaptureSettings Settings)
{
    /// <summary>The pages in which the article goes on, in order; null stands for one that can't be read.</summary>
    public Sequence<Capture?> Further { get; init; } = [];

    /// <summary>Whether it goes on with an article that begins in another file.</summary>
    public bool IsFurther { get; init; }

    /// <summary>The pictures that were saved with it, beside those in its own bytes.</summary>
    public CapturedPictures Pictures { get; init; } = CapturedPictures.None(ReadingLimits.Default);
}
