using System.Text;
using Generator.Blocks;
using Generator.Captures;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Transcripts.PlainText;

/// <summary>
/// Reads a page saved as text. Blank lines part its paragraphs; lines broken at a width are joined again; every other line is a passage of its own,
/// marked as going on after a single line end, so that whoever chooses can put lines of an address together and take a player's title from its labels.
/// </summary>
public static class PlainTextTranscriptReader
{
    /// <summary>Reads decoded text.</summary>
    /// <param name="text">Without byte order mark; offsets of places count from its start.</param>
    /// <param name="encoding">Name of the encoding it was read in.</param>
    public static Transcript Read(string text, Capture capture, string encoding)
    {
        var lines = TextLines.Of(text);
        var wrapping = HardWrapping.Of(lines);
        var containers = new TextContainers();
        var passages = new List<Passage>();
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && wrapping.Joins(lines[last], lines[last + 1]))
            {
                last++;
            }

            if (Passage(lines, first, last, containers, capture.File) is { } passage)
            {
                passages.Add(passage);
            }

            first = last + 1;
        }

        return new Transcript(capture, null, null, encoding, passages.ToSequence(), []);
    }

    private static Passage? Passage(List<TextLine> lines, int first, int last, TextContainers containers, string file)
    {
        var line = lines[first];
        var joined = new StringBuilder(line.Text);
        for (var i = first + 1; i <= last; i++)
        {
            joined.Append(HardWrapping.Joint(lines[i - 1], lines[i])).Append(lines[i].Text);
        }

        var content = TextNormalization.CleanLine(joined.ToString());
        if (content.Length == 0)
        {
            return null;
        }

        var marks = line.Indent > 1 || line.HasBullet ? PassageMarks.Indented : PassageMarks.None;
        marks |= first > 0 && line.BlankLinesBefore == 0 ? PassageMarks.AfterLineBreak : PassageMarks.None;
        marks |= line.BlankLinesBefore > 1 ? PassageMarks.AfterGap : PassageMarks.None;
        var container = line.HasBullet ? containers.Item(continuesList: line.BlankLinesBefore == 0) : containers.Text();
        return new Passage(new Block.Paragraph([new Inline.Text(content)]), marks, container, new Location(file, line.Start), content.Length, 0, 0);
    }

    /// <summary>The containers of a text file: the text itself, and a list where lines have bullets.</summary>
    private sealed class TextContainers
    {
        private readonly Container _text = new() { Parent = null, Id = 0, Tag = "text" };
        private Container? _list;
        private int _lastId;

        public Container Text()
        {
            _list = null;
            return _text;
        }

        public Container Item(bool continuesList)
        {
            if (_list is null || !continuesList)
            {
                _list = new Container { Parent = _text, Id = ++_lastId, Tag = "ul" };
            }

            return new Container { Parent = _list, Id = ++_lastId, Tag = "li" };
        }
    }
}
