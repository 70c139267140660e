using System.Collections.Concurrent;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Captures.Containers;

/// <summary>Whether containers are still the files that were recorded: each is read through once, however many captures it holds.</summary>
internal static class ContainerFixity
{
    /// <summary>The captures that can't be trusted any more, each with what is wrong with its container. A withdrawn one needs no container.</summary>
    public static Dictionary<CaptureFolder, Diagnostic> Check(InputTree archive, IReadOnlyList<CaptureFolder> captures, ParallelOptions parallel)
    {
        var containers = captures.Where(c => c.Record is not null).GroupBy(c => c.Record!.Container, StringComparer.Ordinal).ToList();
        var faults = new ConcurrentDictionary<string, Diagnostic>(StringComparer.Ordinal);
        Parallel.ForEach(containers, parallel, container =>
        {
            if (Fault(archive, container.First().Record!) is { } fault)
            {
                faults[container.Key] = fault;
            }
        });
        return captures.Where(c => c.Record is { Settings.Known.Withdrawn: null } record && faults.ContainsKey(record.Container)).ToDictionary(c => c, c => faults[c.Record!.Container]);
    }

    private static Diagnostic? Fault(InputTree archive, ContainedRecord record)
    {
        var name = record.Container[(record.Container.LastIndexOf('/') + 1)..];
        try
        {
            using var file = archive.Open(record.Container);
            if (file is null)
            {
                return ContainerDiagnostics.FileMissing.At(Location.Of(record.SettingsFile), name);
            }

            var digest = record.Sha256 is null ? null : Sha256Digest.Of(file);
            return digest is null || digest.Equals(record.Sha256) ? null : ContainerDiagnostics.DigestDiffers.At(Location.Of(record.Container), name, digest.Hex, record.Sha256!.Hex);
        }
        catch (UnreadableFileException refusal)
        {
            return FilesDiagnostics.Of(refusal);
        }
        catch (IOException refusal)
        {
            return FilesDiagnostics.Of(new UnreadableFileException(record.Container, refusal));
        }
    }
}
