namespace Generator.Languages;

/// <summary>The forms that a counted word may take in some language (UTS #35 Part 3, Language Plural Rules); each language uses some of them, and always `Other`.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
