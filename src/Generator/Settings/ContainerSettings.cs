using Generator.Files;
using Generator.Text;

namespace Generator.Settings;

/// <summary>What is known of a container of captures beside its bytes (`NAME.captures.yml`).</summary>
/// <param name="File">Name of the container in the same folder.</param>
/// <param name="Sha256">The recorded digest of the whole container; null where none is.</param>
/// <param name="Records">The captures in it, as they are listed.</param>
public sealed record ContainerSettings(string File, Sha256Digest? Sha256, Sequence<RecordSettings> Records);

/// <summary>What is known of one capture in a container.</summary>
/// <param name="Slug">The article's slug; a capture's own folder would have this name.</param>
/// <param name="Source">Folder under `seeds/` of its source; null where it is the container's.</param>
/// <param name="Id">What the container calls the record; null where it has no name.</param>
/// <param name="Known">What a `capture.yml` would say of it.</param>
public sealed record RecordSettings(string Slug, string? Source, RecordPlace Place, string? Id, CaptureSettings Known)
{
    /// <summary>Changes whenever anything that is written of it does.</summary>
    public required Sha256Digest Written { get; init; }
}
