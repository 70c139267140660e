namespace Generator.Languages;

/// <summary>Words of the interface, which know it when they are in another language than was asked for, because that one has none yet.</summary>
/// <param name="Elsewhere">The language they are in, where it isn't the one that was asked for.</param>
public sealed record LabelText(string Text, LanguageTag? Elsewhere)
{
    /// <summary>Words that are in the language they stand for, or in none.</summary>
    public static implicit operator LabelText(string text) => new(text, null);

    public override string ToString() => Text;
}
