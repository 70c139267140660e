using System.Collections.Concurrent;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;

namespace Generator.Captures.Containers;

/// <summary>Whether containers are still the files that were recorded: each is read through once, however many captures it holds.</summary>
internal static class ContainerFixity
{
    /// <summary>The captures that can't be trusted any more, each with what is wrong with its container; and what else is to be said. A withdrawn one needs no container.</summary>
    public static (Dictionary<CaptureFolder, Diagnostic> Broken, Sequence<Diagnostic> Warnings) Check(InputTree archive, IReadOnlyList<CaptureFolder> captures, ParallelOptions parallel)
    {
        var containers = captures.Where(c => c.Record is not null).GroupBy(c => c.Record!.Container, StringComparer.Ordinal).ToList();
        var found = new ConcurrentDictionary<string, Diagnostic>(StringComparer.Ordinal);
        Parallel.ForEach(containers, parallel, container =>
        {
            if (Problem(archive, container.First().Record!) is { } problem)
            {
                found[container.Key] = problem;
            }
        });
        var faults = found.Where(f => f.Value.Descriptor.Severity == Severity.Error).ToDictionary(StringComparer.Ordinal);
        return (
            captures.Where(c => c.Record is { Settings.Known.Withdrawn: null } record && faults.ContainsKey(record.Container))
                .ToDictionary(c => c, c => faults[c.Record!.Container], (IEqualityComparer<CaptureFolder>)ReferenceEqualityComparer.Instance),
            [.. containers.Where(c => !faults.ContainsKey(c.Key)).Select(c => found.GetValueOrDefault(c.Key)).OfType<Diagnostic>()]);
    }

    private static Diagnostic? Problem(InputTree archive, ContainedRecord record)
    {
        var name = record.Container[(record.Container.LastIndexOf('/') + 1)..];
        try
        {
            using var file = archive.Open(record.Container);
            if (file is null)
            {
                return ContainerDiagnostics.FileMissing.At(Location.Of(record.SettingsFile), name);
            }

            var digest = Sha256Digest.Of(file);
            return record.Sha256 is null ? CaptureDiagnostics.DigestMissing.At(Location.Of(record.SettingsFile), name, digest.Hex)
                : digest.Equals(record.Sha256) ? null
                : ContainerDiagnostics.DigestDiffers.At(Location.Of(record.Container), name, digest.Hex, record.Sha256.Hex);
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
