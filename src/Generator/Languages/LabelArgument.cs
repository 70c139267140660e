namespace Generator.Languages;

/// <summary>What fills a place of a label: a text, or a number, which is written in the language's digits and chooses the plural form.</summary>
public readonly record struct LabelArgument
{
    public LabelArgument(string name, string text) => (Name, Text) = (name, text);

    public LabelArgument(string name, long number) => (Name, Number) = (name, number);

    public string Name { get; }

    public string? Text { get; }

    public long? Number { get; }
}
