namespace Generator.Languages;

/// <summary>Base direction of a text, as in HTML's dir attribute.</summary>
public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}

/// <summary>The words that HTML and EPUB use for a direction.</summary>
public static class TextDirectionWriting
{
    /// <summary>`ltr` or `rtl`.</summary>
    public static string AttributeValue(this TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
