namespace Generator.Web;

/// <summary>Markup that one of our own writers made: the only text that a template writes without escaping it.</summary>
public sealed record SafeHtml
{
    /// <summary>Only the writers in Blocks/Writing and Outputs call this; an architecture test holds it.</summary>
    internal SafeHtml(string markup) => Markup = markup;

    public string Markup { get; }

    public override string ToString() => Markup;
}
