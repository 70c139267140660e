using System.Collections.Concurrent;
using System.Text;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Warc;
using Generator.Files;
using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Images;

/// <summary>Where the pictures of an archive's containers lie: each container is gone through once, when the first picture in it is asked for. Safe for many threads.</summary>
/// <param name="cache">Keeps what was found, by the container's digest; null for nothing to be kept.</param>
public sealed class ContainerPictures(InputTree archive, Cache? cache, ReadingLimits limits)
{
    private readonly ConcurrentDictionary<string, Lazy<PicturePlaces>> _places = new(StringComparer.Ordinal);

    /// <summary>The pictures that were saved with a capture in a container: by their address, those nearest to it in time.</summary>
    /// <param name="captured">When the page was saved; null where that isn't known.</param>
    public CapturedPictures Of(ContainedRecord record, DateTime? captured) => new InContainer(this, record, captured);

    private ReadingLimits Limits => limits;

    private PicturePlaces PlacesIn(ContainedRecord record) => _places.GetOrAdd(record.Container, path => new Lazy<PicturePlaces>(() => Read(path, record.Sha256))).Value;

    private PicturePlaces Read(string path, Sha256Digest? recorded)
    {
        using var file = archive.Open(path);
        if (file is null)
        {
            return PicturePlaces.None;
        }

        var key = Sha256Digest.Of(Encoding.UTF8.GetBytes($"{ProgramFiles.Identity}\0{(recorded ?? Sha256Digest.Of(file)).Hex}\0{limits.Key}"));
        if (cache?.Get(PicturePlaces.Kind, key) is { } kept && PicturePlaces.TryRead(kept, out var places))
        {
            return places;
        }

        file.Seek(0, SeekOrigin.Begin);
        places = PicturePlaces.Of(ContainerReader.Pictures(file, limits));
        cache?.Put(PicturePlaces.Kind, key, places.Write());
        return places;
    }

    private OpenedPicture Open(string container, RecordPlace place)
    {
        try
        {
            using var file = archive.Open(container);
            return file is null ? OpenedPicture.Without(PictureProblem.Missing) : WarcPictureReader.Open(file, place, limits);
        }
        catch (IOException)
        {
            return OpenedPicture.Without(PictureProblem.Missing);
        }
    }

    private sealed class InContainer(ContainerPictures all, ContainedRecord record, DateTime? captured) : CapturedPictures(all.Limits)
    {
        // The container's bytes are checked against its recorded digest before anything in it is read.
        public override string Key => "container " + record.Sha256?.Hex;

        public override string? Find(string written, WebUrl? url) => url is not null && all.PlacesIn(record).Nearest(url, captured) is not null ? url.Value : null;

        public override OpenedPicture Open(string foundAt) =>
            WebUrl.TryParse(foundAt, out var url) && all.PlacesIn(record).Nearest(url, captured) is { } place ? all.Open(record.Container, place) : OpenedPicture.Without(PictureProblem.Missing);
    }
}
