using System.Text;

namespace Generator.Commands;

/// <summary>Where the lines of a file begin, so that an offset can be printed as a line and a column, both counted from 1.</summary>
public sealed class TextPlaces
{
    private readonly List<int> _lineStarts = [0];
    private readonly int _length;

    private TextPlaces(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            // CR LF is one line end; a lone CR is one too.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>
    /// Reads the bytes as the stages did, as far as line ends are concerned: by byte order mark, as UTF-8 where they are that, else a character a byte,
    /// which gives the same lines in every encoding that keeps ASCII in its place.
    /// </summary>
    public static TextPlaces Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return new TextPlaces(Encoding.Unicode.GetString(bytes[2..]));
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return new TextPlaces(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        try
        {
            return new TextPlaces(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new TextPlaces(Encoding.Latin1.GetString(bytes));
        }
    }

    public (int Line, int Column) At(int offset)
    {
        var at = Math.Clamp(offset, 0, _length);
        var line = _lineStarts.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, at - _lineStarts[line] + 1);
    }
}
