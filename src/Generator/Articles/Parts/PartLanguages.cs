using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Articles.Parts;

/// <summary>
/// Marks what is in another language than the text around it (WCAG 2.2, 3.1.2): whole blocks and captions whose letters or words say so surely, and in running text the words of
/// another script. What the page marked itself stays, unless no letter agrees.
/// </summary>
internal sealed class PartLanguages : IBlockVisitor<Block>, IInlineVisitor<Inline>
{
    // Share of a block's letters, in percent, from which on the block is in another script, and the article's own words in it are the quotation.
    private const int MostOfBlock = 80;

    private readonly WordTable _table;
    private LanguageTag _language;
    private string _script;

    private PartLanguages(LanguageTag language, string script, WordTable table)
    {
        (_language, _script, _table) = (language, script, table);
    }

    /// <summary>The article with its parts marked.</summary>
    public static Outcome<Article> Mark(Outcome<Article> article, WordTable table) => article.Value is { } whole ? article with { Value = Mark(whole, table) } : article;

    /// <summary>A line that has no blocks: a headline, a standfirst. Its text stays what it is.</summary>
    public static Sequence<Inline> MarkLine(string line, LanguageTag language, WordTable table) => line.Length == 0
        ? []
        : new PartLanguages(language, ScriptOf(language, line), table).Line([new Inline.Text(line)]);

    public Block VisitParagraph(Block.Paragraph paragraph) =>
        Marked(paragraph, InlineText.Of(paragraph.Content), block => block with { Content = Inlines(block.Content) });

    public Block VisitHeading(Block.Heading heading) =>
        Marked(heading, InlineText.Of(heading.Content), block => block with { Content = Inlines(block.Content) });

    public Block VisitList(Block.List list) => Within(list, () =>
    {
        var items = list.Items.Select(Blocks).ToSequence();
        return CommonOf(list, items.SelectMany(item => item)) is { } common
            ? list with { Language = common, Items = items.Select(Unmarked).ToSequence() }
            : list with { Items = items };
    });

    public Block VisitQuotation(Block.Quotation quotation) => Within(quotation, () =>
    {
        var content = Blocks(quotation.Content);
        return CommonOf(quotation, content) is { } common ? quotation with { Language = common, Content = Unmarked(content) } : quotation with { Content = content };
    });

    public Block VisitFigure(Block.Figure figure) =>
        Within(figure, () => figure with
        {
            AlternativeLanguage = figure.AlternativeText.Length > 0 ? LanguageOf(figure.AlternativeText) : null,
            Caption = Line(figure.Caption),
            Credit = Line(figure.Credit),
        });

    public Block VisitTable(Block.Table table) => Within(table, () => table with
    {
        Caption = Line(table.Caption),
        Rows = table.Rows.Select(row => new TableRow(row.Cells.Select(cell => cell with { Content = Blocks(cell.Content) }).ToSequence())).ToSequence(),
    });

    public Block VisitMissingMedia(Block.MissingMedia media) => Marked(media, media.Title, block => block);

    public Block VisitSeparator(Block.Separator separator) => separator;

    // What is preformatted is often a program, and its Latin words are those of no language.
    public Block VisitPreformatted(Block.Preformatted preformatted) =>
        ScriptCount.Of(preformatted.Value).Main == "Latn" ? preformatted : Marked(preformatted, preformatted.Value, block => block);

    public Inline VisitText(Inline.Text text) => text;

    public Inline VisitEmphasis(Inline.Emphasis emphasis) => emphasis with { Content = Inlines(emphasis.Content) };

    public Inline VisitStrong(Inline.Strong strong) => strong with { Content = Inlines(strong.Content) };

    public Inline VisitLink(Inline.Link link) => link with { Content = Inlines(link.Content) };

    public Inline VisitTime(Inline.Time time) => time with { Content = Inlines(time.Content) };

    public Inline VisitLanguageSpan(Inline.LanguageSpan span) =>
        Inside(span.Language, ScriptOf(span.Language, InlineText.Of(span.Content)), () => span with { Content = Inlines(span.Content) });

    public Inline VisitLineBreak(Inline.LineBreak lineBreak) => lineBreak;

    public Inline VisitSubscript(Inline.Subscript subscript) => subscript with { Content = Inlines(subscript.Content) };

    public Inline VisitSuperscript(Inline.Superscript superscript) => superscript with { Content = Inlines(superscript.Content) };

    public Inline VisitCode(Inline.Code code) => code;

    private static Article Mark(Article article, WordTable table)
    {
        var text = string.Join('\n', ArticleText.Paragraphs(article.Body));
        var parts = new PartLanguages(article.Language, ScriptOf(article.Language, text), table);
        return article with
        {
            Body = parts.Blocks(article.Body),
            SourceDescription = parts.Blocks(article.SourceDescription),
            CapturedNotices = parts.Blocks(article.CapturedNotices),
        };
    }

    // The script a text is in, as far as its language is written in it.
    private static string ScriptOf(LanguageTag language, string text)
    {
        var (main, scripts) = (ScriptCount.Of(text).Main, ScriptLanguage.ScriptsOf(language));
        return scripts.Count == 0 || scripts.Contains(main, StringComparer.Ordinal) ? language.Script is null || scripts.Count > 0 ? main : language.Script : scripts[0];
    }

    // A language that all of some blocks were found to be in is that of what holds them.
    private static LanguageTag? CommonOf(Block around, IEnumerable<Block> blocks) =>
        around.Language is null && blocks.Select(b => b.Language).Distinct().Take(2).ToList() is [{ } only] ? only : null;

    private static Sequence<Block> Unmarked(Sequence<Block> blocks) => blocks.Select(block => block with { Language = null }).ToSequence();

    private Sequence<Block> Blocks(Sequence<Block> blocks) => blocks.Select(block => block.Accept(this)).ToSequence();

    private T Inside<T>(LanguageTag language, string script, Func<T> content)
    {
        var outer = (_language, _script);
        (_language, _script) = (language, script);
        var result = content();
        (_language, _script) = outer;
        return result;
    }

    private Block Within(Block block, Func<Block> content) => block.Language is { } own
        ? Inside(own, ScriptLanguage.ScriptsOf(own) is [var usual, ..] ? own.Script ?? usual : own.Script ?? _script, content)
        : content();

    private Block Marked<T>(T block, string text, Func<T, T> content)
        where T : Block
    {
        if (block.Language is { } own)
        {
            return IsWrong(own, text) ? Marked(block with { Language = null }, text, content) : Inside(own, ScriptOf(own, text), () => content(block));
        }

        return LanguageOf(text) is { } found ? Inside(found, ScriptOf(found, text), () => content(block) with { Language = found }) : content(block);
    }

    // Text pasted from a word processor carries the language of its keyboard: no letter of it is in a script of that.
    private static bool IsWrong(LanguageTag marked, string text) =>
        ScriptLanguage.ScriptsOf(marked) is { Count: > 0 } scripts && ScriptCount.Of(text) is { Letters: > 1 } && ScriptCount.LettersIn(text, scripts) == 0;

    // A caption or credit, which has no block of its own.
    private Sequence<Inline> Line(Sequence<Inline> line)
    {
        var text = InlineText.Of(line);
        return line is not [Inline.LanguageSpan] && LanguageOf(text) is { } found
            ? [new Inline.LanguageSpan(found, Inside(found, ScriptOf(found, text), () => Inlines(line)))]
            : Inlines(line);
    }

    private LanguageTag? LanguageOf(string text)
    {
        var count = ScriptCount.Of(text);
        if (count.Letters == 0)
        {
            return null;
        }

        if (count.Main == _script || (count.Main is "Hani" or ScriptCount.Japanese && _script is "Hani" or ScriptCount.Japanese && count.Main != ScriptCount.Japanese))
        {
            var found = new TextLanguage(text, _table);
            return found.Script.Letters >= TextLanguage.EnoughLetters && !found.IsLike(_language) && found.Find() is { } other && !TextLanguage.IsSame(other, _language) && (found.HasFew(_language, other) || _language.Equals(LanguageTag.Undetermined)) ? other : null;
        }

        if (count.OfMain * 100 < count.Letters * MostOfBlock)
        {
            return null;
        }

        var language = TextLanguage.Of(text, _table) ?? (ScriptRun.In(text, _script) is [var run, ..] runs ? RunLanguage.Of(text, run with { LongestWord = runs.Max(r => r.LongestWord) }, _table) : null);
        return language is not null && TextLanguage.IsSame(language, _language) ? ScriptLanguage.With(_language, count.Main) : language;
    }

    private Sequence<Inline> Inlines(Sequence<Inline> inlines)
    {
        var written = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is Inline.Text text)
            {
                Add(written, text);
            }
            else if (inline is Inline.LanguageSpan span && IsWrong(span.Language, InlineText.Of(span.Content)))
            {
                written.AddRange(Inlines(span.Content));
            }
            else
            {
                written.Add(inline.Accept(this));
            }
        }

        return written.ToSequence();
    }

    private void Add(List<Inline> written, Inline.Text text)
    {
        var (value, at) = (text.Value, 0);
        foreach (var run in ScriptRun.In(value, _script))
        {
            if (RunLanguage.Of(value[run.Start..run.End], run, _table) is not { } found)
            {
                continue;
            }

            if (run.Start > at)
            {
                written.Add(new Inline.Text(value[at..run.Start]));
            }

            var language = TextLanguage.IsSame(found, _language) ? ScriptLanguage.With(_language, run.Script) : found;
            written.Add(new Inline.LanguageSpan(language, [new Inline.Text(value[run.Start..run.End])]));
            at = run.End;
        }

        if (at < value.Length)
        {
            written.Add(at == 0 ? text : new Inline.Text(value[at..]));
        }
    }
}
