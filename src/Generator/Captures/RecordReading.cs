using Generator.Captures.Containers;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Captures;

/// <summary>Reads a capture that is a record of a container.</summary>
internal static class RecordReading
{
    /// <summary>The capture, as <see cref="CaptureReader"/> would read one with a folder of its own.</summary>
    /// <param name="container">The record's container, where several of its records are read.</param>
    public static Outcome<Capture> Read(CaptureFolder folder, ContainedRecord record, ReadingLimits limits, OpenContainer container)
    {
        try
        {
            return record.Settings.Known.Withdrawn is null ? ReadWhole(folder, record, limits, container) : ReadWithdrawn(folder, record, limits, container);
        }
        catch (IOException refusal) when (refusal is not UnreadableFileException)
        {
            throw new UnreadableFileException(record.Container, refusal);
        }
    }

    private static Outcome<Capture> ReadWhole(CaptureFolder folder, ContainedRecord record, ReadingLimits limits, OpenContainer container)
    {
        var read = ReadPage(folder, record, limits, container);
        if (!read.HasValue)
        {
            return read;
        }

        var known = record.Settings.Known;
        var whole = FurtherPageReading.Of(read.Value, limits.Bytes, (page, left) => ReadPage(
            folder,
            record with { Settings = record.Settings with { Place = page.Place!, Known = known.For(page) } },
            limits with { Bytes = (int)Math.Max(left, 0) },
            container));
        return whole with { Diagnostics = [.. read.Diagnostics, .. whole.Diagnostics] };
    }

    private static Outcome<Capture> ReadPage(CaptureFolder folder, ContainedRecord record, ReadingLimits limits, OpenContainer container)
    {
        var read = Open(folder, record, limits, container);
        if (!read.HasValue)
        {
            return Outcome.Nothing<Capture>(read.Diagnostics);
        }

        var known = record.Settings.Known with { MediaType = record.Settings.Known.MediaType ?? read.Value.MediaType };
        var (mediaType, charset) = CaptureReader.MediaType(known);
        if (!CaptureReader.IsReadable(mediaType))
        {
            return Outcome.Nothing<Capture>([.. read.Diagnostics, CaptureDiagnostics.UnknownMediaType.At(Location.Of(record.SettingsFile), folder.Slug, mediaType)]);
        }

        var digest = read.Value.Digest;
        return known.Sha256 is { } recorded && !recorded.Equals(digest)
            ? Outcome.Nothing<Capture>([.. read.Diagnostics, ContainerDiagnostics.RecordDiffers.At(Location.Of(folder.Path), folder.Slug, digest.Hex, recorded.Hex)])
            : Outcome.Of(new Capture(folder, folder.Path, mediaType, charset, read.Value.Bytes, digest, known), read.Diagnostics);
    }

    private static Outcome<ContainedPage> Open(CaptureFolder folder, ContainedRecord record, ReadingLimits limits, OpenContainer container) =>
        container.Page(record.Settings.Place, folder.Path, limits, ContainerDiagnostics.FileMissing.At(Location.Of(record.SettingsFile), record.Container[(record.Container.LastIndexOf('/') + 1)..]));

    // Nothing about its container keeps a withdrawn article from being withdrawn.
    private static Outcome<Capture> ReadWithdrawn(CaptureFolder folder, ContainedRecord record, ReadingLimits limits, OpenContainer container)
    {
        var page = Open(folder, record, limits, container).Value;
        var known = record.Settings.Known with { MediaType = record.Settings.Known.MediaType ?? page?.MediaType ?? "text/html" };
        var (mediaType, charset) = CaptureReader.MediaType(known);
        var bytes = page is not null && CaptureReader.IsReadable(mediaType) ? page.Bytes : default;
        var capture = new Capture(folder, folder.Path, mediaType, charset, bytes, Sha256Digest.Of(bytes.Span), known);
        return page is null ? Outcome.Of(capture) : Outcome.Of(capture, ContainerDiagnostics.WithdrawnKept.At(Location.Of(folder.Path), folder.Slug));
    }
}
