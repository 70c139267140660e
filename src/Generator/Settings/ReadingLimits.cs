using System.Globalization;

namespace Generator.Settings;

/// <summary>
/// How much of a capture is read (`limits:` in site.yml). No article comes near these limits; damaged and hostile files do, and must neither stop nor slow a
/// build. All of them count what stands in the file and none of them time, so that the same capture is cut at the same place on every machine.
/// </summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of a captured file, unpacked where it is packed; a larger one is left out.</summary>
    public int Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many times larger than itself a packed file may become; one that grows more is left out. Pages of text become five to twenty times larger.</summary>
    public int UnpackingRatio { get; init; } = 200;

    /// <summary>Characters (UTF-16) of a decoded file; a longer one is left out.</summary>
    public int Characters { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// Tags and attributes of a page, added up, a tag once more for every 64 elements open around it: what its reading takes in work. A page is read up to the
    /// tag that would be one too many. Of a text: its lines.
    /// </summary>
    public int Steps { get; init; } = 400_000;

    /// <summary>Attributes of one element; those beyond are passed over.</summary>
    public int Attributes { get; init; } = 256;

    /// <summary>Passages of a transcript; those beyond are cut off.</summary>
    public int Passages { get; init; } = 50_000;

    /// <summary>Cells of all tables of a page; those beyond are passed over.</summary>
    public int Cells { get; init; } = 20_000;

    /// <summary>Elements open at one place; the tags beyond are passed over, their text is kept. A parser's time grows with the square of this.</summary>
    public int OpenElements { get; init; } = 400;

    /// <summary>Containers around a passage; deeper ones are passed over, their text is kept.</summary>
    public int Blocks { get; init; } = 64;

    /// <summary>Inlines around a text; deeper ones are passed over, their text is kept.</summary>
    public int Inlines { get; init; } = 16;

    /// <summary>Pictures of one article; those beyond are told by their captions only.</summary>
    public int Pictures { get; init; } = 200;

    /// <summary>Bytes of one picture; a larger one is told by its caption only.</summary>
    public int PictureBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Points of one picture, width times height, before it is drawn: a file of a few kilobytes may say that it is as large as a town.</summary>
    public int PicturePixels { get; init; } = 50_000_000;

    /// <summary>All of them in one line: two archives with different limits may read the same capture differently.</summary>
    public string Key => string.Join(
        ' ',
        ((ReadOnlySpan<int>)[Bytes, UnpackingRatio, Characters, Steps, Attributes, Passages, Cells, OpenElements, Blocks, Inlines, Pictures, PictureBytes, PicturePixels]).ToArray().Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
