using System.Text;

namespace Generator.Tests.Articles;

/// <summary>A text in pieces, each with whether the other text has it too: by the same runs of tokens that the score counts.</summary>
internal static class ComparedText
{
    private const int ShingleLength = 4;

    // A run of signs without spaces is divided, so that a mark stands on what is meant.
    private const int LongestPiece = 24;

    /// <summary>Pieces in order; together they are the text.</summary>
    public static List<(string Piece, bool IsShared)> Of(string text, string other)
    {
        var pieces = Pieces(text);
        var tokens = pieces.SelectMany((piece, number) => ExtractionScore.Tokens(piece).Select(token => (Token: token, Piece: number))).ToList();
        var left = Shingles(ExtractionScore.Tokens(other)).GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var own = Shingles([.. tokens.Select(t => t.Token)]);
        var isCovered = new bool[tokens.Count];
        for (var i = 0; i < own.Count; i++)
        {
            if (left.GetValueOrDefault(own[i]) > 0)
            {
                left[own[i]]--;
                Array.Fill(isCovered, true, i, Math.Min(ShingleLength, tokens.Count - i));
            }
        }

        var isMissing = new bool[pieces.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            isMissing[tokens[i].Piece] |= !isCovered[i];
        }

        return [.. pieces.Select((piece, number) => (piece, !isMissing[number]))];
    }

    private static List<string> Shingles(List<string> tokens)
    {
        var length = Math.Min(ShingleLength, Math.Max(1, tokens.Count));
        return [.. Enumerable.Range(0, Math.Max(0, tokens.Count - length + 1)).Select(i => string.Join(' ', tokens.Skip(i).Take(length)))];
    }

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            piece.Append(rune.ToString());
            if (Rune.IsWhiteSpace(rune) || piece.Length >= LongestPiece || (!Rune.IsLetterOrDigit(rune) && rune.Value > 0x2E7F))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
        }

        if (piece.Length > 0)
        {
            pieces.Add(piece.ToString());
        }

        return pieces;
    }
}
