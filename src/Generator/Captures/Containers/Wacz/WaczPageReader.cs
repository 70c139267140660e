using Generator.Captures.Containers.Warc;
using Generator.Diagnostics;
using Generator.Settings;

namespace Generator.Captures.Containers.Wacz;

/// <summary>Finds the pages of a web archive collection: those of its web archive files, as far as these are the ones that its list records.</summary>
internal static class WaczPageReader
{
    public static IEnumerable<ContainedPage> Pages(WaczFile wacz, Stream file, string name, ReadingLimits limits, ContainerCounts counts)
    {
        var untrusted = WaczFixity.Check(wacz, file, name, limits, counts.Diagnostics);
        counts.Diagnostics.AddRange(wacz.Packed.Select(part => WaczDiagnostics.PartPacked.At(Location.Of(name), part)));
        foreach (var (_, start, end) in wacz.Parts.Where(p => !untrusted.Contains(p.Name)))
        {
            foreach (var page in WarcPageReader.Pages(wacz.UpTo(file, start), new RecordPlace(start, 0), name, limits, counts))
            {
                yield return page;
            }
        }
    }
}
