using Generator.Text;

namespace Generator.Blocks;

/// <summary>Running text with some of its characters replaced, wherever emphasis and links begin and end among them.</summary>
/// <param name="start">First character to be replaced, counted as <see cref="InlineText"/> counts.</param>
/// <param name="end">The character after the last.</param>
/// <param name="replacement">Stands where the first of them stood.</param>
internal sealed class TextReplacement(int start, int end, string replacement) : IInlineVisitor<Inline?>
{
    private int _at;
    private bool _isWritten;

    public Sequence<Inline> Rewrite(Sequence<Inline> content) => content.Select(inline => inline.Accept(this)).OfType<Inline>().ToSequence();

    public Inline? VisitText(Inline.Text text) => Replaced(text.Value) is { Length: > 0 } value ? new Inline.Text(value) : null;

    public Inline? VisitCode(Inline.Code code) => Replaced(code.Value) is { Length: > 0 } value ? new Inline.Code(value) : null;

    public Inline? VisitEmphasis(Inline.Emphasis emphasis) => Unless(Rewrite(emphasis.Content), content => emphasis with { Content = content });

    public Inline? VisitStrong(Inline.Strong strong) => Unless(Rewrite(strong.Content), content => strong with { Content = content });

    public Inline? VisitLink(Inline.Link link) => Unless(Rewrite(link.Content), content => new Inline.Link(link.Target, content));

    public Inline? VisitTime(Inline.Time time) => Unless(Rewrite(time.Content), content => time with { Content = content });

    public Inline? VisitLanguageSpan(Inline.LanguageSpan span) => Unless(Rewrite(span.Content), content => span with { Content = content });

    public Inline? VisitSubscript(Inline.Subscript subscript) => Unless(Rewrite(subscript.Content), content => subscript with { Content = content });

    public Inline? VisitSuperscript(Inline.Superscript superscript) => Unless(Rewrite(superscript.Content), content => superscript with { Content = content });

    public Inline? VisitLineBreak(Inline.LineBreak lineBreak) => _at++ >= start && _at <= end ? null : lineBreak;

    /// <summary>The same for text without markup.</summary>
    public string Replaced(string value)
    {
        var from = _at;
        _at += value.Length;
        if (_at <= start || from >= end)
        {
            return value;
        }

        var instead = _isWritten ? "" : replacement;
        _isWritten = true;
        return value[..Math.Max(0, start - from)] + instead + value[Math.Min(value.Length, end - from)..];
    }

    private static Inline? Unless(Sequence<Inline> content, Func<Sequence<Inline>, Inline> with) => content.Count == 0 ? null : with(content);
}
