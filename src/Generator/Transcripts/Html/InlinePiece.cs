namespace Generator.Transcripts.Html;

/// <summary>A stretch of text in the same frames, or a line break.</summary>
/// <param name="Text">Null for a line break.</param>
/// <param name="Offset">Where it stands in the page's text; known where a line begins.</param>
internal readonly record struct InlinePiece(string? Text, InlineFrame? Frame, int Offset)
{
    public bool IsBreak => Text is null;

    /// <summary>Nothing a reader could see.</summary>
    public bool IsBlank => Text is not null && Text.AsSpan().IndexOfAnyExcept(Blanks) < 0;

    /// <summary>White space of every script, and characters without width.</summary>
    public static System.Buffers.SearchValues<char> Blanks { get; } = System.Buffers.SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF");
}
