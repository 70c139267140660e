using System.Globalization;

namespace Generator.Articles;

/// <summary>
/// A furniture phrase ready to be compared with whole passages: letters regardless of case, typographic quotation marks and spaces as their plain forms,
/// `{any}` for anything, `{time}` for a player's time, `{number}` for digits, `{source}` for one of the source's names.
/// </summary>
internal sealed class PhrasePattern
{
    private const int MostDigits = 40;

    private readonly List<Piece> _pieces = [];

    // How many `{any}` it has.
    private readonly int _places;

    /// <param name="phrase">As written in a profile; words in braces that aren't known stand for themselves.</param>
    /// <param name="sourceNames">The longest first, so that a name isn't taken for the beginning of a longer one.</param>
    public PhrasePattern(string phrase, IReadOnlyList<string> sourceNames)
    {
        var rest = Fold(phrase);
        while (rest.Length > 0)
        {
            var open = rest.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            var kind = close < 0 ? null : KindOf(rest[(open + 1)..close]);
            if (kind is null)
            {
                var plainEnd = close < 0 ? rest.Length : close + 1;
                _pieces.Add(new Piece(PieceKind.Plain, rest[..plainEnd], []));
                rest = rest[plainEnd..];
                continue;
            }

            if (open > 0)
            {
                _pieces.Add(new Piece(PieceKind.Plain, rest[..open], []));
            }

            _pieces.Add(new Piece(kind.Value, "", kind == PieceKind.Source ? sourceNames.Select(Fold).ToArray() : []));
            rest = rest[(close + 1)..];
        }

        _places = _pieces.Count(piece => piece.Kind == PieceKind.Any);
    }

    private enum PieceKind
    {
        Plain,
        Any,
        Time,
        Number,
        Source,
    }

    /// <summary>The character that every text which is this phrase begins with, folded; null where it may be any.</summary>
    public char? First => _pieces is [{ Kind: PieceKind.Plain } first, ..] ? first.Text[0] : null;

    /// <summary>Whether a passage's text, folded, is the phrase.</summary>
    /// <param name="folded">The text as <see cref="Fold"/> gives it.</param>
    /// <param name="lastAny">Where the last `{any}` stood in it; empty where the phrase has none.</param>
    public bool Matches(string folded, out Range lastAny)
    {
        return Matches(folded, 0, out lastAny);
    }

    /// <summary>Whether a text, folded, is the phrase from one place to its end.</summary>
    public bool Matches(string folded, int start, out Range lastAny)
    {
        lastAny = default;

        return Matches(new Text(folded, _places < 2 ? null : Enumerable.Repeat(int.MaxValue, _pieces.Count).ToArray()), start, 0, ref lastAny);
    }

    /// <summary>
    /// The form in which phrases and passages are compared. It has as many characters as the text, so that places in one are places in the other.
    /// </summary>
    public static string Fold(string text)
    {
        return string.Create(text.Length, text, static (folded, written) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Folded(written[i]);
            }
        });
    }

    /// <summary>One character in the form of <see cref="Fold"/>.</summary>
    public static char Folded(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '\u201E' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static PieceKind? KindOf(string name) => name switch
    {
        "any" => PieceKind.Any,
        "time" => PieceKind.Time,
        "number" => PieceKind.Number,
        "source" => PieceKind.Source,
        _ => null,
    };

    private bool Matches(Text text, int at, int piece, ref Range lastAny)
    {
        if (piece == _pieces.Count)
        {
            return at == text.Folded.Length;
        }

        var current = _pieces[piece];
        return current.Kind switch
        {
            PieceKind.Plain => string.CompareOrdinal(text.Folded, at, current.Text, 0, current.Text.Length) == 0 && Matches(text, at + current.Text.Length, piece + 1, ref lastAny),
            PieceKind.Any => MatchesAny(text, at, piece, ref lastAny),
            PieceKind.Time => PlayerTime.LengthAt(text.Folded, at) is > 0 and var length && Matches(text, at + length, piece + 1, ref lastAny),
            PieceKind.Number => DigitsAt(text.Folded, at) is > 0 and var digits && Matches(text, at + digits, piece + 1, ref lastAny),
            _ => MatchesSource(text, at, piece, current.Names, ref lastAny),
        };
    }

    private bool MatchesSource(Text text, int at, int piece, string[] names, ref Range lastAny)
    {
        foreach (var name in names)
        {
            if (string.CompareOrdinal(text.Folded, at, name, 0, name.Length) == 0 && Matches(text, at + name.Length, piece + 1, ref lastAny))
            {
                return true;
            }
        }

        return false;
    }

    private bool MatchesAny(Text text, int at, int piece, ref Range lastAny)
    {
        var next = piece + 1 < _pieces.Count ? _pieces[piece + 1] : null;
        if (next is null)
        {
            lastAny = at..;
            return true;
        }

        // What can't follow from here can't follow from further on; without keeping that in mind, several `{any}` would try every pair of places.
        if (text.FailedFrom is { } known && at >= known[piece])
        {
            return false;
        }

        for (var end = at; end <= text.Folded.Length; end++)
        {
            if (next.Kind == PieceKind.Plain)
            {
                end = text.Folded.IndexOf(next.Text, end, StringComparison.Ordinal);
                if (end < 0)
                {
                    break;
                }
            }

            if (Matches(text, end, piece + 1, ref lastAny))
            {
                lastAny = lastAny.Equals(default) ? at..end : lastAny;
                return true;
            }
        }

        if (text.FailedFrom is { } failed)
        {
            failed[piece] = at;
        }

        return false;
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostDigits && CharUnicodeInfo.GetDecimalDigitValue(text[end]) >= 0)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>One text while it is compared.</summary>
    /// <param name="FailedFrom">By piece, for those that are `{any}`: from which place on nothing fits; null where there are no two of them.</param>
    private readonly record struct Text(string Folded, int[]? FailedFrom);

    private sealed record Piece(PieceKind Kind, string Text, string[] Names);
}
