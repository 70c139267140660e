namespace Generator.Articles;

/// <summary>A place of a translation's file: a paragraph of the original, quoted, and below it what was written for it.</summary>
/// <param name="Name">Which paragraphs of the original: `3`, `3-4`, `headline`, `standfirst`; empty where the line names none.</param>
/// <param name="State">What became of them since they were translated.</param>
/// <param name="Start">Where the mark's line begins, in UTF-16 units from the text's start.</param>
/// <param name="Quoted">The original's words, without the signs of the quotation, lines joined by `\n`.</param>
/// <param name="Content">What stands below, as it is written.</param>
internal sealed record TranslationPlace(string Name, TranslationPlaceState State, int Start, string Quoted, string Content)
{
    /// <summary>What `translate export` writes where words are wanted.</summary>
    public const string Wanted = "to translate";

    /// <summary>Whether it is for paragraphs of the body: the headline and the standfirst are written in the front matter.</summary>
    public bool IsOfBody => Name.Length > 0 && char.IsAsciiDigit(Name[0]);

    /// <summary>Whether nothing was written for it yet.</summary>
    public bool IsOpen => IsOfBody && (string.IsNullOrWhiteSpace(Content) || Content.Contains($"[{Wanted}]", StringComparison.Ordinal));
}

/// <summary>What became of a paragraph of the original since it was translated.</summary>
internal enum TranslationPlaceState
{
    Same,
    Changed,
    Removed,

    /// <summary>There never was one: the words are the translation's own.</summary>
    Added,
}
