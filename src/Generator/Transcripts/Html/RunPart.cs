using Generator.Blocks;
using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>One passage's worth of flowing text.</summary>
/// <param name="Common">The innermost frame around all of its text, or null.</param>
/// <param name="Offset">Where it begins in the page's text.</param>
internal sealed record RunPart(Sequence<Inline> Content, InlineFrame? Common, int Offset, int TextLength, int LinkLength, int StrongLength)
{
    public bool IsAfterGap { get; init; }

    /// <summary>The part from one piece up to another; null where there is nothing to see in it.</summary>
    public static RunPart? Of(List<InlinePiece> pieces, int start, int end)
    {
        while (start < end && (pieces[start].IsBreak || pieces[start].IsBlank))
        {
            start++;
        }

        while (end > start && (pieces[end - 1].IsBreak || pieces[end - 1].IsBlank))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        var visible = pieces.GetRange(start, end - start);
        visible[0] = visible[0] with { Text = TrimStart(visible[0].Text!) };
        visible[^1] = visible[^1] with { Text = TrimEnd(visible[^1].Text!) };
        visible = Tidy(visible);
        return Measured(visible, Build(visible, 0, visible.Count, 0).ToSequence());
    }

    /// <summary>A part of preformatted text: its lines are one text, its frames only measure it.</summary>
    public static RunPart OfLines(List<InlinePiece> pieces)
    {
        var lines = Joined(pieces.Select(p => p.Text ?? "\n")).Split('\n').Select(l => l.TrimEnd(' ', '\t')).ToList();
        var first = lines.FindIndex(l => l.AsSpan().ContainsAnyExcept(InlinePiece.Blanks));
        var last = lines.FindLastIndex(l => l.AsSpan().ContainsAnyExcept(InlinePiece.Blanks));
        var value = string.Join('\n', lines.GetRange(first, last - first + 1));
        return Measured(pieces.FindAll(p => !p.IsBlank), [new Inline.Text(value)]) with { TextLength = value.Length };
    }

    private static RunPart Measured(List<InlinePiece> pieces, Sequence<Inline> content)
    {
        var texts = pieces.FindAll(p => !p.IsBreak);
        var common = texts[0].Frame;
        var (all, link, strong) = (pieces.Count - texts.Count, 0, 0);
        foreach (var piece in texts)
        {
            common = piece.IsBlank ? common : InlineFrame.Common(common, piece.Frame);
            all += piece.Text!.Length;
            link += InlineFrame.IsIn(piece.Frame, FrameKind.Link) ? piece.Text.Length : 0;
            strong += InlineFrame.IsIn(piece.Frame, FrameKind.Strong) ? piece.Text.Length : 0;
        }

        return new RunPart(content, common, texts[0].Offset, all, link, strong);
    }

    // No space stands at the end of a line; breaks in a row, which only a heading keeps, count once.
    private static List<InlinePiece> Tidy(List<InlinePiece> pieces)
    {
        var tidy = new List<InlinePiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece.IsBreak)
            {
                while (tidy is [.., { Text: { } text } before] && text.EndsWith(' '))
                {
                    tidy.RemoveAt(tidy.Count - 1);
                    if (text.TrimEnd(' ') is { Length: > 0 } left)
                    {
                        tidy.Add(before with { Text = left });
                    }
                }
            }

            if (!piece.IsBreak || !tidy[^1].IsBreak)
            {
                tidy.Add(piece);
            }
        }

        return tidy;
    }

    private static List<Inline> Build(List<InlinePiece> pieces, int start, int end, int level)
    {
        var content = new List<Inline>();
        for (var i = start; i < end;)
        {
            var path = InlineFrame.PathOf(pieces[i].Frame);
            var next = i + 1;
            if (pieces[i].IsBreak)
            {
                content.Add(new Inline.LineBreak());
            }
            else if (path.Count > level)
            {
                next = FrameEnd(pieces, i, end, level, path[level]);
                content.AddRange(Framed(path[level], Build(pieces, i, next, level + 1)));
            }
            else
            {
                while (next < end && !pieces[next].IsBreak && InlineFrame.PathOf(pieces[next].Frame).Count <= level)
                {
                    next++;
                }

                content.Add(new Inline.Text(next == i + 1 ? pieces[i].Text! : Joined(pieces.GetRange(i, next - i).Select(p => p.Text))));
            }

            i = next;
        }

        return content;
    }

    // Each is clean by itself; where they meet, a letter and its accent become one, and a row of accents grows.
    private static string Joined(IEnumerable<string?> texts) => TextNormalization.Clean(string.Concat(texts));

    // A break between two texts of a frame is the frame's.
    private static int FrameEnd(List<InlinePiece> pieces, int start, int end, int level, InlineFrame frame)
    {
        var last = start;
        for (var i = start + 1; i < end; i++)
        {
            var path = InlineFrame.PathOf(pieces[i].Frame);
            if (!pieces[i].IsBreak && (path.Count <= level || path[level] != frame))
            {
                break;
            }

            last = pieces[i].IsBreak ? last : i;
        }

        return last + 1;
    }

    private static List<Inline> Framed(InlineFrame frame, List<Inline> content) =>
        frame.Kind == FrameKind.Code && content is not [Inline.Text] ? content : [frame.Around(content.ToSequence())];

    private static string TrimStart(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(InlinePiece.Blanks);
        return text[start..];
    }

    private static string TrimEnd(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyExcept(InlinePiece.Blanks);
        return text[..(end + 1)];
    }
}
