using Generator.Blocks;
using Generator.Languages;
using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>What an inline element does to the text in it.</summary>
internal enum FrameKind
{
    /// <summary>Nothing that the model says; it may still name a place.</summary>
    Plain,
    Emphasis,
    Strong,
    Link,
    Time,
    Language,
    Subscript,
    Superscript,
    Code,
}

/// <summary>An inline element around text. Frames are linked outwards; pieces of text keep theirs when the element has ended.</summary>
internal sealed class InlineFrame(FrameKind kind, InlineFrame? parent, PagePlace block)
{
    private Sequence<InlineFrame>? _path;

    public FrameKind Kind { get; } = kind;

    public InlineFrame? Parent { get; } = parent;

    /// <summary>How many frames enclose the text, this one included.</summary>
    public int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

    /// <summary>The block it was opened in.</summary>
    public PagePlace Block { get; } = block;

    /// <summary>The element's own place where it has a name to choose by, else null.</summary>
    public PagePlace? Place { get; init; }

    public LinkTarget? Target { get; init; }

    public string? DateTime { get; init; }

    public LanguageTag? Language { get; init; }

    /// <summary>Of this frame and those around it, the ones that the model can say, outermost first.</summary>
    public Sequence<InlineFrame> Path => _path ??= Kind == FrameKind.Plain ? PathOf(Parent) : [.. PathOf(Parent), this];

    public static Sequence<InlineFrame> PathOf(InlineFrame? frame) => frame is null ? [] : frame.Path;

    /// <summary>Whether one of the frames is of a kind.</summary>
    public static bool IsIn(InlineFrame? frame, FrameKind kind)
    {
        foreach (var outer in PathOf(frame))
        {
            if (outer.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The innermost frame that encloses both.</summary>
    public static InlineFrame? Common(InlineFrame? one, InlineFrame? other)
    {
        while (one != other)
        {
            if (other is null || one?.Depth > other.Depth)
            {
                one = one?.Parent;
            }
            else
            {
                other = other.Parent;
            }
        }

        return one;
    }

    /// <summary>The inline that this frame makes of its content.</summary>
    public Inline Around(Sequence<Inline> content) => Kind switch
    {
        FrameKind.Emphasis => new Inline.Emphasis(content),
        FrameKind.Strong => new Inline.Strong(content),
        FrameKind.Link => new Inline.Link(Target!, content),
        FrameKind.Time => new Inline.Time(DateTime!, content),
        FrameKind.Language => new Inline.LanguageSpan(Language!, content),
        FrameKind.Subscript => new Inline.Subscript(content),
        FrameKind.Superscript => new Inline.Superscript(content),
        _ => content is [Inline.Text text] ? new Inline.Code(text.Value) : throw new InvalidOperationException("Only text is code."),
    };
}
