using System.Text;
using Generator.Blocks;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Tests.Transcripts;

/// <summary>
/// A transcript in a short form for specs: a line a passage, `container path: kind text`. Inlines stand in braces (`{strong …}`, `{link address | …}`),
/// `⏎` is a line break, `+gap` a passage after two of them, `+noscript` one for readers without script, `!` an element that is marked hidden.
/// </summary>
internal static class TranscriptText
{
    public static string OfPassages(Transcript transcript) => string.Concat(transcript.Passages.Select(p => Line(p) + "\n"));

    public static string OfClaims(Transcript transcript) =>
        string.Concat(transcript.Claims.Select(c => $"{c.Kind} = {c.Value} ({c.Origin}{(c.Container is { } container ? " in " + Path(container) : "")})\n"));

    private static string Line(Passage passage)
    {
        var marks = (passage.Marks.HasFlag(PassageMarks.AfterGap) ? "+gap " : "") + (passage.Marks.HasFlag(PassageMarks.AfterLineBreak) ? "+break " : "")
            + (passage.Marks.HasFlag(PassageMarks.FromNoScript) ? "+noscript " : "");
        var language = passage.Block.Language is { } tag ? $"[{tag}] " : "";
        return $"{Path(passage.Container)}: {marks}{language}{passage.Block.Accept(new BlockText())}".TrimEnd();
    }

    private static string Path(Container container) =>
        string.Join(" > ", container.SelfAndAncestors().Reverse().Where(c => c.Tag is not ("html" or "body")).Select(Step).DefaultIfEmpty("body"));

    private static string Step(Container container) =>
        $"{(container.IsHidden ? "!" : "")}{container.Tag}{(container.ElementId is { } id ? "#" + id : "")}{string.Concat(container.Classes.Select(c => "." + c))}"
        + $"{(container.ColumnSpan > 1 ? $"[colspan={container.ColumnSpan}]" : "")}{(container.RowSpan > 1 ? $"[rowspan={container.RowSpan}]" : "")}"
        + $"{(container.Scope is { } scope ? $"[scope={scope}]" : "")}{(container.Start != 1 ? $"[start={container.Start}]" : "")}{(container.Role is { } role ? $"[role={role}]" : "")}";

    private sealed class BlockText : IBlockVisitor<string>, IInlineVisitor<string>
    {
        public string VisitParagraph(Block.Paragraph paragraph) => Of(paragraph.Content);

        public string VisitHeading(Block.Heading heading) => $"h{heading.Level} {Of(heading.Content)}";

        public string VisitList(Block.List list) => throw new InvalidOperationException("No passage is a list.");

        public string VisitQuotation(Block.Quotation quotation) => throw new InvalidOperationException("No passage is a quotation.");

        public string VisitFigure(Block.Figure figure) => $"picture {figure.OriginalAddress?.Value ?? "(no address)"} \"{figure.AlternativeText}\"";

        public string VisitTable(Block.Table table) => throw new InvalidOperationException("No passage is a table.");

        public string VisitMissingMedia(Block.MissingMedia media) =>
            $"{media.Kind.ToString().ToLowerInvariant()} {media.Address?.Value ?? "(no address)"} \"{media.Title}\"{(media.Duration is { } duration ? " " + duration.ToString("c", null) : "")}";

        public string VisitSeparator(Block.Separator separator) => "separator";

        public string VisitPreformatted(Block.Preformatted preformatted) => "preformatted " + preformatted.Value.Replace("\n", "⏎", StringComparison.Ordinal);

        public string VisitText(Inline.Text text) => text.Value;

        public string VisitEmphasis(Inline.Emphasis emphasis) => $"{{em {Of(emphasis.Content)}}}";

        public string VisitStrong(Inline.Strong strong) => $"{{strong {Of(strong.Content)}}}";

        public string VisitLink(Inline.Link link) => $"{{link {((LinkTarget.ToWeb)link.Target).Url} | {Of(link.Content)}}}";

        public string VisitTime(Inline.Time time) => $"{{time {time.DateTime} | {Of(time.Content)}}}";

        public string VisitLanguageSpan(Inline.LanguageSpan span) => $"{{lang {span.Language} | {Of(span.Content)}}}";

        public string VisitLineBreak(Inline.LineBreak lineBreak) => "⏎";

        public string VisitSubscript(Inline.Subscript subscript) => $"{{sub {Of(subscript.Content)}}}";

        public string VisitSuperscript(Inline.Superscript superscript) => $"{{sup {Of(superscript.Content)}}}";

        public string VisitCode(Inline.Code code) => $"{{code {code.Value}}}";

        private string Of(Sequence<Inline> content)
        {
            var text = new StringBuilder();
            foreach (var inline in content)
            {
                text.Append(inline.Accept(this));
            }

            return text.ToString();
        }
    }
}
