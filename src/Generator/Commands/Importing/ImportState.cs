using Generator.Files;
using Generator.Settings;

namespace Generator.Commands.Importing;

/// <summary>An archive as it is before anything is imported into it: its sources, and what it holds already.</summary>
internal sealed record ImportState(InputTree Archive, IReadOnlyList<Source> Sources, HeldCaptures Held);
