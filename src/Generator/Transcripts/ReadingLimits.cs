namespace Generator.Transcripts;

/// <summary>How much of a capture is read. No article comes near these limits; damaged and hostile files do, and must neither stop nor slow a build.</summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Characters (UTF-16) of a decoded file; a longer one is refused.</summary>
    public int Characters { get; init; } = 16 * 1024 * 1024;

    /// <summary>Passages of a transcript; those beyond are cut off.</summary>
    public int Passages { get; init; } = 50_000;

    /// <summary>Elements open at one place; the tags beyond are passed over, their text is kept. A parser's time grows with the square of this.</summary>
    public int OpenElements { get; init; } = 400;

    /// <summary>Containers around a passage; deeper ones are passed over, their text is kept.</summary>
    public int Blocks { get; init; } = 64;

    /// <summary>Inlines around a text; deeper ones are passed over, their text is kept.</summary>
    public int Inlines { get; init; } = 16;
}
