namespace Generator.Languages;

/// <summary>A language's quotation marks (CLDR delimiters).</summary>
public sealed record QuotationMarks(string Open, string Close);
