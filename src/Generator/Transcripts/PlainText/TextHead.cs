using Generator.Text;

namespace Generator.Transcripts.PlainText;

/// <summary>The lines above a text that say what is known of it, as `Title: …` and `Date: …`, up to the first blank line.</summary>
/// <param name="Lines">How many lines it has; 0 where the text begins at once.</param>
internal sealed record TextHead(int Lines, Sequence<Claim> Claims)
{
    private const int MostLines = 40;
    private const int FewestNames = 2;
    private const int LongestName = 24;
    private const int LongestValue = 2000;

    /// <summary>Reads the head. One such line alone is the beginning of many a text, so that two known names, and no more of others, make one.</summary>
    public static TextHead Of(List<TextLine> lines, string file)
    {
        var claims = new List<Claim>();
        var count = 0;
        while (count < lines.Count && (count == 0 || lines[count].BlankLinesBefore == 0))
        {
            var colon = lines[count].Text.IndexOf(':', StringComparison.Ordinal);
            if (colon is < 1 or > LongestName || count == MostLines || !IsName(lines[count].Text.AsSpan(0, colon)))
            {
                return new TextHead(0, []);
            }

            var value = TextNormalization.CleanLine(lines[count].Text[(colon + 1)..]);
            if (MetadataNames.KindOf(lines[count].Text[..colon].Trim()) is { } kind && value.Length is > 0 and <= LongestValue)
            {
                claims.Add(new Claim(kind, value, ClaimOrigin.MetaElement, new Diagnostics.Location(file, lines[count].Start)));
            }

            count++;
        }

        return claims.Count >= FewestNames && claims.Count * 2 >= count && count < lines.Count ? new TextHead(count, claims.ToSequence()) : new TextHead(0, []);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
