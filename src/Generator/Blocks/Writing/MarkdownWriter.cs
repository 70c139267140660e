using System.Globalization;
using System.Text;
using Generator.Text;

namespace Generator.Blocks.Writing;

/// <summary>Writes a text as the archive's own Markdown, for people who go on working on it: what `MarkdownReader` reads as the same words with the same links and emphasis. Spans of table cells, times, small raised and lowered letters have no form in it; their words stay.</summary>
public static class MarkdownWriter
{
    /// <summary>The lines of one block, without a line feed at the end.</summary>
    public static string Write(Block block) => block.Accept(new MarkdownVisitor());

    /// <summary>The lines of several blocks, an empty one between them.</summary>
    public static string Write(IEnumerable<Block> blocks) => string.Join("\n\n", blocks.Select(Write));

    /// <summary>A line in square brackets, as the words of a link or what a picture shows.</summary>
    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            // A sign that would be markup only before a bracket or a name is left alone elsewhere, so that the text stays easy on the eye.
            var isMarkup = text[i] is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '|'
                || (text[i] == '&' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#'))
                || (text[i] == '!' && i + 1 == text.Length);
            escaped.Append(isMarkup ? "\\" : "").Append(text[i]);
        }

        return escaped.ToString();
    }

    private sealed class MarkdownVisitor : IBlockVisitor<string>, IInlineVisitor<string>
    {
        private bool _isInLink;

        public string VisitParagraph(Block.Paragraph paragraph) => Paragraph(paragraph.Content);

        public string VisitHeading(Block.Heading heading) => new string('#', Math.Clamp(heading.Level, 2, 6)) + " " + Inlines(heading.Content).Replace("\\\n", " ", StringComparison.Ordinal);

        public string VisitList(Block.List list) => string.Join('\n', list.Items.Select((item, i) =>
        {
            var sign = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}. ") : "- ";
            return sign + Indented(Blocks(item), new string(' ', sign.Length));
        }));

        public string VisitQuotation(Block.Quotation quotation) => "> " + Indented(Blocks(quotation.Content), "> ");

        public string VisitFigure(Block.Figure figure)
        {
            var title = InlineText.Of(figure.Credit).ReplaceLineEndings(" ");
            var picture = $"![{Escaped(figure.AlternativeText)}]({figure.OriginalAddress?.Value.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal) ?? "missing:photo"}{Title(title)})";
            return figure.Caption.Count == 0 ? picture : picture + "\n" + Paragraph(figure.Caption);
        }

        public string VisitTable(Block.Table table)
        {
            var rows = table.Rows.Select(row => $"| {string.Join(" | ", row.Cells.Select(cell => Blocks(cell.Content).Replace('\n', ' ')))} |").ToList();
            if (table.Rows.Count > 0)
            {
                rows.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", Math.Max(1, table.Rows[0].Cells.Count))));
            }

            return (table.Caption.Count > 0 ? Paragraph(table.Caption) + "\n\n" : "") + string.Join('\n', rows);
        }

        public string VisitMissingMedia(Block.MissingMedia media)
        {
            var length = media.Duration is { } duration
                ? duration.TotalHours >= 1 ? duration.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : duration.ToString(@"m\:ss", CultureInfo.InvariantCulture)
                : "";
            var named = $"![{Escaped(media.Title)}](missing:{ListedName.Of(media.Kind)}{Title(length)})";
            return media.Address is { } address ? $"[{named}]({Address(address.Value)})" : named;
        }

        public string VisitSeparator(Block.Separator separator) => "***";

        public string VisitPreformatted(Block.Preformatted preformatted) => "    " + Indented(preformatted.Value, "    ");

        public string VisitText(Inline.Text text) => Escaped(text.Value);

        public string VisitEmphasis(Inline.Emphasis emphasis) => Around("*", emphasis.Content);

        public string VisitStrong(Inline.Strong strong) => Around("**", strong.Content);

        // Markdown has no link in a link; a language of all its words can be said behind its address.
        public string VisitLink(Inline.Link link)
        {
            if (_isInLink || link.Target is not LinkTarget.ToWeb(var url))
            {
                return Inlines(link.Content);
            }

            _isInLink = true;
            var language = link.Content is [Inline.LanguageSpan span] ? $" \"lang:{span.Language.Value}\"" : "";
            var written = $"[{Inlines(link.Content)}]({Address(url.Value)}{language})";
            _isInLink = false;
            return written;
        }

        public string VisitTime(Inline.Time time) => Inlines(time.Content);

        public string VisitLanguageSpan(Inline.LanguageSpan span)
        {
            if (_isInLink)
            {
                return Inlines(span.Content);
            }

            _isInLink = true;
            var written = $"[{Inlines(span.Content)}](lang:{span.Language.Value})";
            _isInLink = false;
            return written;
        }

        public string VisitLineBreak(Inline.LineBreak lineBreak) => "\\\n";

        public string VisitSubscript(Inline.Subscript subscript) => Inlines(subscript.Content);

        public string VisitSuperscript(Inline.Superscript superscript) => Inlines(superscript.Content);

        public string VisitCode(Inline.Code code) => code.Value.Contains('`', StringComparison.Ordinal) ? $"`` {code.Value} ``" : $"`{code.Value}`";

        private static string Title(string text) => text.Length == 0 ? "" : $" \"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

        private static string Address(string url) => url.AsSpan().ContainsAny('(', ')') ? $"<{url}>" : url;

        private static string Indented(string lines, string indent) => string.Join("\n", lines.Split('\n').Select((line, i) => i == 0 ? line : (indent + line).TrimEnd(' ')));

        private string Blocks(Sequence<Block> blocks) => string.Join("\n\n", blocks.Select(block => block.Accept(this)));

        private string Inlines(Sequence<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Accept(this)));

        // Signs that begin a heading, a list, a quotation or a line at the beginning of a line are words here.
        private string Paragraph(Sequence<Inline> content) => string.Join('\n', Inlines(content).Split('\n').Select(line => line switch
        {
            ['#' or '>' or '+' or '-' or '=' or '~' or ':', ..] => "\\" + line,
            [>= '0' and <= '9', ..] when line.AsSpan().TrimStart("0123456789") is ['.' or ')', ..] rest => line[..^rest.Length] + "\\" + rest.ToString(),
            _ => line,
        }));

        // The signs of emphasis must stand close to its words.
        private string Around(string sign, Sequence<Inline> content)
        {
            var words = Inlines(content);
            var inner = words.Trim(' ');
            return inner.Length == 0 ? words : words[..^words.TrimStart(' ').Length] + sign + inner + sign + words[words.TrimEnd(' ').Length..];
        }
    }
}
