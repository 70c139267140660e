using Generator.Text;
using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>Writes texts as the same elements in XML syntax: void elements closed, no named characters beyond XML's own.</summary>
public static class XhtmlWriter
{
    /// <summary>Blocks one below another, each on a line of its own; the namespace is the container's.</summary>
    public static SafeHtml Write(Sequence<Block> blocks, WritingContext context) => MarkupVisitor.Write(blocks, context, MarkupSyntax.Xhtml);

    /// <summary>Running text, for a place inside a paragraph or heading.</summary>
    public static SafeHtml Write(Sequence<Inline> inlines, WritingContext context) => MarkupVisitor.Write(inlines, context, MarkupSyntax.Xhtml);
}
