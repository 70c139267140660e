using Generator.Diagnostics;

namespace Generator.Files;

/// <summary>Problems that the disk makes.</summary>
public static class FilesDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "FIL001",
        Severity.Error,
        "a file or folder can't be read",
        "'{0}' is there but can't be read: {1}",
        "mend its permissions, or take it out of the archive",
        "The disk didn't give the file out. Its permissions may forbid it, another program may hold it, or a network or a stick went away. A capture that can't be read is left out and all others are published; where a file can't be read that every page depends on, nothing is.");

    public static readonly DiagnosticDescriptor Unwritable = new(
        "FIL002",
        Severity.Error,
        "a file can't be written",
        "'{0}' can't be written: {1}",
        "choose another folder with --out, mend its permissions or make room",
        "Each answer is written for itself: those that could be written are there.");

    /// <summary>What to say of a file that could not be read.</summary>
    public static Diagnostic Of(UnreadableFileException refusal) => Unreadable.At(Location.Of(refusal.Path), refusal.Path, refusal.Message.TrimEnd('.'));
}
