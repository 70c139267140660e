using Generator.Text;

namespace Generator.Settings;

/// <summary>How texts of some languages are set; what is null or false is as the rows before it say.</summary>
/// <param name="Languages">Language tags as a stylesheet's `:lang()` matches them, or `*-Arab` for all that is written in a script.</param>
public sealed record TypographyRow(Sequence<string> Languages)
{
    /// <summary>Families of the serif that texts are read in, as CSS writes them.</summary>
    public string? Serif { get; init; }

    /// <summary>Families of the sans-serif of the interface.</summary>
    public string? Sans { get; init; }

    /// <summary>In percent of the reader's own size.</summary>
    public string? Size { get; init; }

    /// <summary>Line height of text, as a multiple of its size.</summary>
    public string? Leading { get; init; }

    /// <summary>Line height of headlines, as a multiple of their size.</summary>
    public string? Tight { get; init; }

    /// <summary>The longest line, in rem.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether words are parted at the ends of lines, as CSS says it.</summary>
    public string? Hyphens { get; init; }

    /// <summary>Whether the script has an italic.</summary>
    public bool HasSlant { get; init; } = true;

    /// <summary>Whether lines break between letters, so that the rules for marks at their ends count.</summary>
    public bool IsStrict { get; init; }
}
