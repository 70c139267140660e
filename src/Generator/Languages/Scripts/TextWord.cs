namespace Generator.Languages.Scripts;

/// <summary>A word of a text that is written over, or stays.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">After its last.</param>
internal sealed record TextWord(string Text, int Start, int End)
{
    private const int LongestAbbreviation = 5;
    private const char LastWesternLetter = '\u00FF';

    /// <summary>Whether the word stays as it is.</summary>
    public bool IsKept { get; set; }

    public bool IsCapitalized => char.IsUpper(Text[0]);

    /// <summary>Whether it has two capital letters or more, and no others.</summary>
    public bool IsAllCapital => Text.Count(char.IsUpper) > 1 && !Text.Any(char.IsLower);

    /// <summary>Whether it is a few capital letters that may each stand for a word, as SSSR: beside one another they show no language.</summary>
    public bool IsAbbreviation => Text.Length <= LongestAbbreviation && IsAllCapital;

    /// <summary>Whether a capital letter follows a small one, as in iPhone and YouTube, or an apostrophe within a word that has small letters, as in O'Brien.</summary>
    public bool HasInnerCapital => Text.Zip(Text.Skip(1)).Any(pair => char.IsUpper(pair.Second) && (char.IsLower(pair.First) || (ScriptTable.IsApostrophe(pair.First) && Text.Any(char.IsLower))));

    /// <summary>
    /// Whether a letter is one of those that the languages with a table have and the west of Europe hasn't (outside of Latin-1), as č and ə, or an apostrophe that is a letter: such a word is none of a name that is kept.
    /// </summary>
    public bool HasOwnLetter => Text.Any(c => (char.IsLetter(c) && c > LastWesternLetter) || ScriptTable.IsApostrophe(c));
}
