using Generator.Text;

namespace Generator.Languages.Scripts;

/// <summary>What the file of a table says for one direction.</summary>
internal sealed record ScriptData(string Language, string From, string To, string Source, string? Mechanism)
{
    /// <summary>Small letters of the script that is read.</summary>
    public required string Letters { get; init; }

    public required string Vowels { get; init; }

    /// <summary>Of rules for the same letters the later ones count.</summary>
    public required Sequence<string> Rules { get; init; }

    /// <summary>Beginnings of words, with how they are written.</summary>
    public required string Words { get; init; }

    /// <summary>Names that stay as they are; one that ends with `*` may have an ending.</summary>
    public required Sequence<string> Kept { get; init; }

    /// <summary>Letters, perhaps beside others, that no word of the language has, though it has each of them: what shows them is another language's.</summary>
    public required string Foreign { get; init; }

    /// <summary>Letters, perhaps beside others, that don't come back.</summary>
    public required string Losses { get; init; }

    /// <summary>Whether i without and with a dot are two letters.</summary>
    public bool IsDotted { get; init; }
}
