namespace Generator.Languages.Scripts;

/// <summary>A word of a text that is written over, or stays.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">After its last.</param>
internal sealed record TextWord(string Text, int Start, int End)
{
    /// <summary>Whether the word stays as it is.</summary>
    public bool IsKept { get; set; }

    public bool IsCapitalized => char.IsUpper(Text[0]);

    /// <summary>Whether it has two capital letters or more, and no others.</summary>
    public bool IsAllCapital => Text.Count(char.IsUpper) > 1 && !Text.Any(char.IsLower);

    /// <summary>Whether a capital letter follows a small one, as in iPhone and YouTube.</summary>
    public bool HasInnerCapital => Text.Zip(Text.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));
}
