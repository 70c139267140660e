using Generator.Captures;
using Generator.Captures.Containers;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands.Extracting;

/// <summary>One capture that `extract` was asked for, before it is read.</summary>
/// <param name="Name">What its output is called under `--out`, without extension: `herald/bridge`.</param>
/// <param name="Tree">The folder that places in messages are relative to.</param>
/// <param name="Read">Reads its bytes; called once, on any thread.</param>
/// <param name="Source">Whose capture it is, where its folder says so.</param>
internal sealed record ExtractTarget(string Name, InputTree Tree, Func<Outcome<Capture>> Read, Source? Source)
{
    /// <summary>What this target and others read from, one after another in their order and on one thread; null for a target by itself. Closed when all are read.</summary>
    public OpenContainer? Container { get; init; }
}
