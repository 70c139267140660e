using System.Text;
using Generator.Text;

namespace Generator.Languages.Scripts;

/// <summary>
/// Writes a text over into its language's other script: its words, except those that are another language's as far as that can be seen. What stays: words with a letter that the
/// language doesn't have, names on the table's list, Roman numerals, addresses and names of files.
/// </summary>
public static class ScriptTransliteration
{
    /// <summary>Stands in a text for what isn't text, such as code or a passage in another language.</summary>
    internal const char Break = '\uFFFC';

    public static string Of(string text, ScriptTable table) => text.Length == 0 ? text : Of([text], table)[0];

    /// <summary>The same for a person's name, which stays as a whole where one of its words shows that it is another language's.</summary>
    public static string OfName(string name, ScriptTable table) => name.Length == 0 ? name : Of([name], table, WordProtection.MarkName)[0];

    /// <summary>Whether a text has letters of the script that a table reads.</summary>
    public static bool HasLetters(string text, ScriptTable table) => text.Any(table.IsOfScript);

    /// <summary>The same for a text in pieces, wherever emphasis and links begin and end in it: each piece gets what is written for its letters.</summary>
    internal static Sequence<string> Of(Sequence<string> pieces, ScriptTable table) => Of(pieces, table, WordProtection.Mark);

    private static Sequence<string> Of(Sequence<string> pieces, ScriptTable table, Action<List<TextWord>, string, ScriptTable> mark)
    {
        var text = string.Concat(pieces);
        var words = TextWords.Of(text, table);
        mark(words, text, table);
        var written = new PieceWriter(pieces);
        var at = 0;
        foreach (var word in words.Where(word => !word.IsKept))
        {
            written.AddUnchanged(text, at, word.Start);
            foreach (var (offset, output) in WordTransliteration.Of(word.Text, table))
            {
                written.Add(word.Start + offset, output);
            }

            at = word.End;
        }

        written.AddUnchanged(text, at, text.Length);
        return written.Pieces;
    }

    private sealed class PieceWriter
    {
        private readonly StringBuilder[] _written;
        private readonly int[] _ends;
        private int _piece;

        public PieceWriter(Sequence<string> pieces)
        {
            _written = [.. pieces.Select(_ => new StringBuilder())];
            _ends = new int[pieces.Count];
            var end = 0;
            for (var i = 0; i < pieces.Count; i++)
            {
                _ends[i] = end += pieces[i].Length;
            }
        }

        public Sequence<string> Pieces => _written.Select(piece => piece.ToString()).ToSequence();

        public void Add(int at, string output)
        {
            while (at >= _ends[_piece])
            {
                _piece++;
            }

            _written[_piece].Append(output);
        }

        public void AddUnchanged(string text, int from, int to)
        {
            while (from < to)
            {
                while (from >= _ends[_piece])
                {
                    _piece++;
                }

                var end = Math.Min(to, _ends[_piece]);
                _written[_piece].Append(text, from, end - from);
                from = end;
            }
        }
    }
}
