using Generator.Captures.Containers.Warc;
using Generator.Settings;

namespace Generator.Captures.Containers;

/// <summary>Reads containers: files that hold many captures. A new kind is a folder here, a line in each of these methods and one in <see cref="OpenContainer"/>.</summary>
internal static class ContainerReader
{
    /// <summary>What kind of container a file is; null where it is none.</summary>
    public static ContainerKind? KindOf(Stream file) => WarcPageReader.IsWarc(file) ? ContainerKind.Warc : null;

    /// <summary>The pages of a container, in their order, one in memory at a time.</summary>
    /// <param name="name">The container's path, for messages.</param>
    /// <param name="counts">Told what else is in it.</param>
    public static IEnumerable<ContainedPage> Pages(Stream file, string name, ReadingLimits limits, ContainerCounts counts) =>
        WarcPageReader.Pages(file, name, limits, counts);

    /// <summary>Notes what a container holds under the names by which revisits in other containers ask for it.</summary>
    public static void NamePayloads(Stream file, PayloadNames payloads, ReadingLimits limits) => WarcPageReader.NamePayloads(file, payloads, limits);
}

/// <summary>The kinds of containers.</summary>
internal enum ContainerKind
{
    Warc,
}
