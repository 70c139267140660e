namespace Generator.Commands.Proposing;

/// <summary>What a person typed behind `new source`.</summary>
/// <param name="Folder">As typed.</param>
/// <param name="Source">The profile's folder under `seeds/`; null where the host names it.</param>
/// <param name="Host">The only host to look at; null where the pages are of one host.</param>
internal sealed record SourceWishes(string Folder, string? Source, string? Host, bool IsDryRun);
