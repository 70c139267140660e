using Generator.Captures.Containers.Feeds;
using Generator.Captures.Containers.Wacz;
using Generator.Captures.Containers.Warc;
using Generator.Captures.Containers.Zip;
using Generator.Settings;

namespace Generator.Captures.Containers;

/// <summary>Reads containers: files that hold many captures. A new kind is a folder here, a line in each of these methods and one in <see cref="OpenContainer"/>.</summary>
internal static class ContainerReader
{
    /// <summary>What kind of container a file is; null where it is none.</summary>
    public static ContainerKind? KindOf(Stream file) =>
        ZipTable.IsZip(file) ? (WaczFile.Of(file) is null ? null : ContainerKind.Wacz)
        : FeedPageReader.IsFeed(file) ? ContainerKind.Feed
        : WarcPageReader.IsWarc(file) ? ContainerKind.Warc
        : null;

    /// <summary>The pages of a container, in their order, one in memory at a time.</summary>
    /// <param name="name">The container's path, for messages.</param>
    /// <param name="counts">Told what else is in it.</param>
    public static IEnumerable<ContainedPage> Pages(Stream file, string name, ReadingLimits limits, ContainerCounts counts) =>
        WaczFile.Of(file) is { } wacz ? WaczPageReader.Pages(wacz, file, name, limits, counts)
        : FeedPageReader.IsFeed(file) ? FeedPageReader.Pages(file, name, limits, counts)
        : WarcPageReader.Pages(file, null, name, limits, counts);

    /// <summary>Notes what a container holds under the names by which revisits in other containers ask for it.</summary>
    public static void NamePayloads(Stream file, PayloadNames payloads, ReadingLimits limits)
    {
        if (FeedPageReader.IsFeed(file))
        {
            return;
        }

        if (WaczFile.Of(file) is not { } wacz)
        {
            WarcPageReader.NamePayloads(file, null, payloads, limits);
            return;
        }

        foreach (var (_, start, _) in wacz.Parts)
        {
            WarcPageReader.NamePayloads(wacz.UpTo(file, start), new RecordPlace(start, 0), payloads, limits);
        }
    }

    /// <summary>Where the pictures of a container lie, in its order.</summary>
    public static IEnumerable<ContainedPicture> Pictures(Stream file, ReadingLimits limits) =>
        FeedPageReader.IsFeed(file) ? []
        : WaczFile.Of(file) is { } wacz ? wacz.Parts.SelectMany(part => WarcPictureReader.All(wacz.UpTo(file, part.Item2), new RecordPlace(part.Item2, 0), limits))
        : WarcPictureReader.All(file, null, limits);
}

/// <summary>The kinds of containers.</summary>
internal enum ContainerKind
{
    Warc,
    Wacz,
    Feed,
}
