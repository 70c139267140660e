using Generator.Blocks;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>How long running text is, and how much of it is linked and strong: what choosing an article needs to know of a passage.</summary>
internal sealed class InlineLengths : IInlineVisitor<int>
{
    private int _links;
    private int _strong;

    public static (int Text, int Link, int Strong) Of(Sequence<Inline> content)
    {
        var lengths = new InlineLengths();
        var text = lengths.Sum(content);
        return (text, lengths._links, lengths._strong);
    }

    public int VisitText(Inline.Text text) => text.Value.Length;

    public int VisitEmphasis(Inline.Emphasis emphasis) => Sum(emphasis.Content);

    public int VisitStrong(Inline.Strong strong)
    {
        var length = Sum(strong.Content);
        _strong += length;
        return length;
    }

    public int VisitLink(Inline.Link link)
    {
        var length = Sum(link.Content);
        _links += length;
        return length;
    }

    public int VisitTime(Inline.Time time) => Sum(time.Content);

    public int VisitLanguageSpan(Inline.LanguageSpan span) => Sum(span.Content);

    public int VisitLineBreak(Inline.LineBreak lineBreak) => 1;

    public int VisitSubscript(Inline.Subscript subscript) => Sum(subscript.Content);

    public int VisitSuperscript(Inline.Superscript superscript) => Sum(superscript.Content);

    public int VisitCode(Inline.Code code) => code.Value.Length;

    private int Sum(Sequence<Inline> content) => content.Sum(inline => inline.Accept(this));
}
