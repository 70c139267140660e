using Generator.Languages;
using Generator.Text;

namespace Generator.Blocks;

/// <summary>A piece of running text in the closed model: what it can't say can't come out.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    public abstract T Accept<T>(IInlineVisitor<T> visitor);

    /// <summary>Characters; normalized, with white space already collapsed by the reader.</summary>
    public sealed record Text(string Value) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitText(this);
    }

    public sealed record Emphasis(Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitEmphasis(this);
    }

    public sealed record Strong(Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitStrong(this);
    }

    public sealed record Link(LinkTarget Target, Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitLink(this);
    }

    /// <summary>A date or time as the source wrote it, with its machine-readable form.</summary>
    /// <param name="DateTime">A valid HTML date, time or global date and time string (HTML Standard §2.3.5).</param>
    public sealed record Time(string DateTime, Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitTime(this);
    }

    /// <summary>Text in another language than its surroundings; its direction is the language's.</summary>
    public sealed record LanguageSpan(LanguageTag Language, Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitLanguageSpan(this);
    }

    public sealed record LineBreak : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitLineBreak(this);
    }

    public sealed record Subscript(Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitSubscript(this);
    }

    public sealed record Superscript(Sequence<Inline> Content) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitSuperscript(this);
    }

    public sealed record Code(string Value) : Inline
    {
        public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.VisitCode(this);
    }
}

/// <summary>A method for each inline: a new case breaks every writer at compile time.</summary>
public interface IInlineVisitor<out T>
{
    T VisitText(Inline.Text text);

    T VisitEmphasis(Inline.Emphasis emphasis);

    T VisitStrong(Inline.Strong strong);

    T VisitLink(Inline.Link link);

    T VisitTime(Inline.Time time);

    T VisitLanguageSpan(Inline.LanguageSpan span);

    T VisitLineBreak(Inline.LineBreak lineBreak);

    T VisitSubscript(Inline.Subscript subscript);

    T VisitSuperscript(Inline.Superscript superscript);

    T VisitCode(Inline.Code code);
}
