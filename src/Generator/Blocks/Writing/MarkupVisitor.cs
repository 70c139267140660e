using System.Globalization;
using System.Text;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>The one walk by which texts become markup; every method appends its block or inline and answers the builder.</summary>
internal sealed class MarkupVisitor : IBlockVisitor<StringBuilder>, IInlineVisitor<StringBuilder>
{
    private readonly StringBuilder _out = new();
    private readonly WritingContext _context;
    private readonly MarkupSyntax _syntax;
    private LanguageTag _language;
    private bool _isInLink;

    private MarkupVisitor(WritingContext context, MarkupSyntax syntax)
    {
        _context = context;
        _syntax = syntax;
        _language = context.Language;
    }

    public static SafeHtml Write(Sequence<Block> blocks, WritingContext context, MarkupSyntax syntax)
    {
        var visitor = new MarkupVisitor(context, syntax);
        foreach (var block in blocks)
        {
            block.Accept(visitor).Append('\n');
        }

        return new SafeHtml(visitor._out.ToString());
    }

    public static SafeHtml Write(Sequence<Inline> inlines, WritingContext context, MarkupSyntax syntax) =>
        new(new MarkupVisitor(context, syntax).Inlines(inlines).ToString());

    public StringBuilder VisitParagraph(Block.Paragraph paragraph) => Element("p", "", paragraph.Language, () => Inlines(paragraph.Content));

    public StringBuilder VisitHeading(Block.Heading heading) =>
        Element("h" + Number(Math.Clamp(heading.Level, 2, 6)), "", heading.Language, () => Inlines(heading.Content));

    public StringBuilder VisitList(Block.List list)
    {
        var start = list.IsOrdered && list.Start != 1 ? $" start=\"{Number(list.Start)}\"" : "";
        return Element(list.IsOrdered ? "ol" : "ul", start, list.Language, () =>
        {
            foreach (var item in list.Items)
            {
                Container("li", "", item);
            }
        });
    }

    public StringBuilder VisitQuotation(Block.Quotation quotation) => Element("blockquote", "", quotation.Language, () => Blocks(quotation.Content));

    public StringBuilder VisitFigure(Block.Figure figure) => Element("figure", "", figure.Language, () =>
    {
        var shown = figure.Picture?.Sha256 is { } digest ? _context.Pictures.GetValueOrDefault(digest) : null;
        if (shown is null)
        {
            var missing = figure.Picture is null ? _context.Words.Photo : _context.Words.PhotoElsewhere;
            Placeholder(missing, (IsSaidByCaption(figure) ? "" : figure.AlternativeText, figure.AlternativeLanguage), null, figure.OriginalAddress);
        }
        else
        {
            Picture(shown, figure.AlternativeText.Length > 0 ? (figure.AlternativeText, figure.AlternativeLanguage) : (_context.Words.PhotoUndescribed.Text, _context.Words.LanguageOf(_context.Words.PhotoUndescribed)));
        }

        var ownCredit = figure.Credit.Count == 0 && shown?.Credit is { } own && !InlineText.Of(figure.Caption).Contains(own, StringComparison.OrdinalIgnoreCase) ? own : null;
        if (figure.Caption.Count + figure.Credit.Count > 0 || ownCredit is not null || shown?.Original is not null)
        {
            Element("figcaption", "", null, () => Caption(figure, ownCredit, shown?.Original));
        }
    });

    public StringBuilder VisitTable(Block.Table table)
    {
        // A wide table scrolls inside its own box, which the keyboard must reach, so that the page never scrolls sideways.
        var caption = InlineText.Of(table.Caption);
        var name = $" class=\"table\" role=\"group\" aria-label=\"{_syntax.Attribute(caption.Length > 0 ? caption : _context.Words.Table.Text)}\" tabindex=\"0\"";
        return Element("div", name, table.Language, () => Element("table", "", null, () =>
        {
            if (table.Caption.Count > 0)
            {
                Element("caption", "", null, () => Inlines(table.Caption));
            }

            var headed = HeadRows(table.Rows);
            Rows("thead", table.Rows.Take(headed));
            Rows("tbody", table.Rows.Skip(headed));
        }));
    }

    public StringBuilder VisitMissingMedia(Block.MissingMedia media) => Element("div", " class=\"missing\" role=\"note\"", media.Language, () =>
        Placeholder(_context.Words.Of(media.Kind), (media.Title, null), media.Duration, media.Address));

    public StringBuilder VisitSeparator(Block.Separator separator) => _out.Append("<hr").Append(_syntax.VoidEnd);

    // A line break right after the start tag would be dropped by a parser.
    public StringBuilder VisitPreformatted(Block.Preformatted preformatted) =>
        Element("pre", preformatted.Language is null ? CodeDirection() : "", preformatted.Language, () => _out.Append(_syntax.Text(preformatted.Value.TrimStart('\n'))));

    public StringBuilder VisitText(Inline.Text text) => _out.Append(_syntax.Text(_context.IsOwnText ? NoBreakRule.Apply(text.Value, _language) : text.Value));

    public StringBuilder VisitEmphasis(Inline.Emphasis emphasis) => Element("em", "", null, () => Inlines(emphasis.Content));

    public StringBuilder VisitStrong(Inline.Strong strong) => Element("strong", "", null, () => Inlines(strong.Content));

    // A link inside a link can't be written: a parser would end the outer one.
    public StringBuilder VisitLink(Inline.Link link)
    {
        if (_isInLink)
        {
            return Inlines(link.Content);
        }

        _isInLink = true;
        Element("a", LinkAttributes(link.Target), null, () => Inlines(link.Content));
        _isInLink = false;
        return _out;
    }

    public StringBuilder VisitTime(Inline.Time time) =>
        Element("time", $" datetime=\"{_syntax.Attribute(time.DateTime)}\"", null, () => Inlines(time.Content));

    public StringBuilder VisitLanguageSpan(Inline.LanguageSpan span) => Element("span", "", span.Language, () => Inlines(span.Content));

    public StringBuilder VisitLineBreak(Inline.LineBreak lineBreak) => _out.Append("<br").Append(_syntax.VoidEnd);

    public StringBuilder VisitSubscript(Inline.Subscript subscript) => Element("sub", "", null, () => Inlines(subscript.Content));

    public StringBuilder VisitSuperscript(Inline.Superscript superscript) => Element("sup", "", null, () => Inlines(superscript.Content));

    public StringBuilder VisitCode(Inline.Code code) => Element("code", CodeDirection(), null, () => _out.Append(_syntax.Text(code.Value)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsSaidByCaption(Block.Figure figure) =>
        InlineText.Of(figure.Caption).Contains(figure.AlternativeText, StringComparison.Ordinal);

    // Leading rows of column headers; none where one of their cells reaches below them, because cells end at the end of a row group.
    private static int HeadRows(Sequence<TableRow> rows)
    {
        var count = rows.TakeWhile(row => row.Cells.Count > 0 && row.Cells.All(cell => cell.Kind == CellKind.ColumnHeader)).Count();
        for (var row = 0; row < count; row++)
        {
            if (rows[row].Cells.Any(cell => row + cell.RowSpan > count))
            {
                return 0;
            }
        }

        return count;
    }

    // Lines of a program run from left to right in an Arabic text too.
    private string CodeDirection() => _language.Direction == TextDirection.RightToLeft ? " dir=\"auto\"" : "";

    private string LinkAttributes(LinkTarget target) => target switch
    {
        LinkTarget.ToWeb(var url) => $" href=\"{_syntax.Attribute(url.Value)}\" rel=\"noreferrer\"",
        LinkTarget.ToPage(var address) => $" href=\"{_syntax.Attribute(_context.Links.Href(address))}\"",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private void Rows(string group, IEnumerable<TableRow> rows)
    {
        if (!rows.Any())
        {
            return;
        }

        Element(group, "", null, () =>
        {
            foreach (var row in rows)
            {
                Element("tr", "", null, () =>
                {
                    foreach (var cell in row.Cells)
                    {
                        Cell(cell);
                    }
                });
            }
        });
    }

    private void Cell(TableCell cell)
    {
        var scope = cell.Kind switch
        {
            CellKind.ColumnHeader => " scope=\"col\"",
            CellKind.RowHeader => " scope=\"row\"",
            _ => "",
        };
        var spans = (cell.ColumnSpan > 1 ? $" colspan=\"{Number(cell.ColumnSpan)}\"" : "") + (cell.RowSpan > 1 ? $" rowspan=\"{Number(cell.RowSpan)}\"" : "");
        Container(cell.Kind == CellKind.Data ? "td" : "th", scope + spans, cell.Content);
    }

    // An item or cell of one paragraph holds its text directly.
    private void Container(string name, string attributes, Sequence<Block> content)
    {
        if (content is [Block.Paragraph only])
        {
            Element(name, attributes, only.Language, () => Inlines(only.Content));
        }
        else
        {
            Element(name, attributes, null, () => Blocks(content));
        }
    }

    // The smallest size is what browsers load that know no choice: they are the oldest, on the slowest lines. Width and height keep the place, so that no text jumps.
    private void Picture(ShownPicture picture, (string Text, LanguageTag? Language) alternative)
    {
        string Source(ShownSize size) => _syntax.Attribute(_context.Links.Href(size.Address));
        var largest = picture.Sizes[^1];
        _out.Append("<img src=\"").Append(Source(picture.Sizes[0])).Append('"');
        if (picture.Sizes.Count > 1)
        {
            _out.Append(" srcset=\"").AppendJoin(", ", picture.Sizes.Select(size => $"{Source(size)} {Number(size.Width)}w")).Append("\" sizes=\"(min-width: 42em) 38rem, calc(100vw - 2.5rem)\"");
        }

        _out.Append(" width=\"").Append(Number(largest.Width)).Append("\" height=\"").Append(Number(largest.Height)).Append("\" loading=\"lazy\" alt=\"");
        _out.Append(_syntax.Attribute(alternative.Text)).Append('"');
        _out.Append(alternative.Language is { } language && !language.Equals(_language) ? _syntax.LanguageAttributes(language) : "").Append(_syntax.VoidEnd);
    }

    private void Caption(Block.Figure figure, string? ownCredit, ShownFile? original)
    {
        var words = _context.Words;
        Inlines(figure.Caption);
        if (figure.Credit.Count > 0)
        {
            _out.Append(figure.Caption.Count > 0 ? " " : "");
            Element("small", "", null, () => Inlines(figure.Credit));
        }

        if (ownCredit is not null)
        {
            _out.Append(figure.Caption.Count > 0 ? " " : "");
            Element("small", "", words.LanguageOf(words.PhotoData), () =>
            {
                _out.Append(_syntax.Text(words.PhotoData.Text)).Append(' ');
                Element("bdi", "", null, () => _out.Append(_syntax.Text(ownCredit)));
            });
        }

        if (original is not null)
        {
            _out.Append(_out[^1] == '>' && figure.Caption.Count + figure.Credit.Count == 0 && ownCredit is null ? "" : " ");
            var full = words.PhotoFull(original.Length);
            Element("a", $" class=\"whole\" href=\"{_syntax.Attribute(_context.Links.Href(original.Address))}\"", words.LanguageOf(full), () => _out.Append(_syntax.Text(full.Text)));
        }
    }

    // What isn't there is said in the page's language; its title or alternative text is the source's.
    private void Placeholder(LabelText kind, (string Text, LanguageTag? Language) title, TimeSpan? duration, WebUrl? address)
    {
        var words = _context.Words;
        Element("div", " class=\"place\"", null, () =>
        {
            Element("b", "", words.LanguageOf(kind), () => _out.Append(_syntax.Text(kind.Text)));
            if (title.Text.Length > 0)
            {
                _out.Append(' ');
                Element("cite", "", title.Language, () => _out.Append(_syntax.Text(title.Text)));
            }

            if (duration is { } length)
            {
                _out.Append(' ');
                Element("span", "", words.Language, () => _out.Append(_syntax.Text(words.Duration(length))));
            }

            if (address is not null)
            {
                _out.Append(' ');
                Element("a", LinkAttributes(new LinkTarget.ToWeb(address)), words.LanguageOf(words.OriginalAddress), () => _out.Append(_syntax.Text(words.OriginalAddress.Text)));
            }
        });
    }

    private StringBuilder Element(string name, string attributes, LanguageTag? language, Action content)
    {
        var outer = _language;
        _out.Append('<').Append(name).Append(attributes);
        if (language is not null && !language.Equals(outer))
        {
            _out.Append(_syntax.LanguageAttributes(language));
            _language = language;
        }

        _out.Append('>');
        content();
        _language = outer;
        return _out.Append("</").Append(name).Append('>');
    }

    private void Blocks(Sequence<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    private StringBuilder Inlines(Sequence<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        return _out;
    }
}
