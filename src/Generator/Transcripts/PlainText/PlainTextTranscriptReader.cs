using System.Globalization;
using System.Text;
using Generator.Blocks;
using Generator.Captures;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;

namespace Generator.Transcripts.PlainText;

/// <summary>
/// Reads a page saved as text. Blank lines part its paragraphs; lines broken at a width are joined again; every other line is a passage of its own,
/// marked as going on after a single line end, so that whoever chooses can put lines of an address together and take a player's title from its labels.
/// Lines above the text that say what is known of it are claims, and passages in a head of their own.
/// </summary>
public static class PlainTextTranscriptReader
{
    /// <summary>Reads decoded text up to the limits on lines and passages; offsets of places count from its start.</summary>
    public static Transcript Read(DecodedText decoded, Capture capture, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        var (lines, end) = TextLines.Of(decoded.Text, limits.Steps);
        var head = TextHead.Of(lines, capture.File);
        var wrapping = HardWrapping.Of(lines);
        var containers = new TextContainers();
        var passages = new List<Passage>();
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (first >= head.Lines && last + 1 < lines.Count && wrapping.Joins(lines[last], lines[last + 1]))
            {
                last++;
            }

            containers.IsHead = first < head.Lines;
            if (Passage(lines, first, last, containers, capture.File) is { } passage)
            {
                if (passages.Count >= limits.Passages)
                {
                    diagnostics.Add(TranscriptDiagnostics.TooManyPassages.At(passage.Location, Written(limits.Passages)));
                    end = null;
                    break;
                }

                passages.Add(passage);
            }

            first = last + 1;
        }

        if (end is not null)
        {
            diagnostics.Add(TranscriptDiagnostics.TooManyLines.At(new Location(capture.File, end), Written(limits.Steps)));
        }

        return new Transcript(capture, null, null, decoded.Encoding, passages.ToSequence(), head.Claims);
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

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

    /// <summary>The containers of a text file: the text itself, a head that says what is known of it, and a list where lines have bullets.</summary>
    private sealed class TextContainers
    {
        private readonly Container _text = new() { Parent = null, Id = 0, Tag = "text" };
        private Container? _head;
        private Container? _list;
        private int _lastId;

        public bool IsHead { get; set; }

        public Container Text()
        {
            _list = null;
            return IsHead ? _head ??= new Container { Parent = _text, Id = ++_lastId, Tag = "header", Classes = ["metadata"], Words = ["metadata"] } : _text;
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
