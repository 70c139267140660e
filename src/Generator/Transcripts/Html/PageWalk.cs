using AngleSharp.Dom;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>
/// One walk over a page's tree, in document order, each text once. Elements on their own line end the passage before them and begin a new one; inline
/// elements are frames around text, also where they stand around whole blocks.
/// </summary>
internal sealed class PageWalk
{
    private readonly PageContext _page;
    private readonly PassageCollection _passages;
    private readonly SourcePlaces _source;
    private readonly PageClaims _claims;
    private InlineRun _run = new();
    private PagePlace _place;
    private InlineFrame? _frame;
    private WalkState _state;
    private int _lastId;
    private int _cells;

    private PageWalk(PageContext page, IElement root)
    {
        _page = page;
        _source = new SourcePlaces(page.Source);
        _place = new PagePlace(root, null, 0);
        _passages = new PassageCollection(page);
        _claims = new PageClaims(page);
    }

    /// <summary>The passages and claims of a page.</summary>
    public static (Sequence<Passage> Passages, Sequence<Claim> Claims) Of(PageContext page, IElement root)
    {
        var walk = new PageWalk(page, root);
        walk._claims.Visit(root, walk._place, 0, 0);
        walk.Children(root);
        walk.Flush();
        var passages = walk._passages.ToSequence();
        return (passages, walk._claims.Finish(passages));
    }

    private void Children(INode parent)
    {
        // By number: this tree looks for a next sibling from the first one on.
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement element)
            {
                Element(element);
            }
            else if (nodes[i] is IText text)
            {
                Text(text.Data);
            }
        }
    }

    private void Text(string data)
    {
        var text = TextNormalization.Clean(data);
        if (_state.IsPreformatted)
        {
            _run.AddPreformatted(text, _frame, _run.IsBlank ? _source.Find(data) : _source.At);
            return;
        }

        var lines = _state.KeepsLineEnds ? text.Split('\n') : [text];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Break();
            }

            _run.AddText(lines[i], _frame, _run.IsAtLineStart || _run.IsBlank ? _source.Find(lines[i]) : _source.At);
        }
    }

    private void Element(IElement element)
    {
        var (name, offset, id) = (element.LocalName, _source.Enter(element), ++_lastId);
        if (_claims.Visit(element, InnermostPlace, id, offset) || ElementKinds.IsCode(name))
        {
            return;
        }

        if (name is "td" or "th" && ++_cells > _page.Limits.Cells)
        {
            _page.ReportOnce(TranscriptDiagnostics.TooManyCells, offset, _page.Limits.Cells);
        }
        else if (name == "br")
        {
            Break();

            // Inside a list of choices a parser may put what follows into it.
            Children(element);
        }
        else if (name == "hr")
        {
            Flush();
            _passages.Add(new Block.Separator(), new PagePlace(element, InnermostPlace, id), _state.Marks, offset);
            Children(element);
        }
        else if (ElementKinds.IsPicture(name))
        {
            Picture(element, id, offset);
            Children(element);
        }
        else if (ElementKinds.IsMedia(name))
        {
            Block(element, id, offset, () => _passages.Add(MediaReading.Media(element, _page.BaseUrl), _place, _state.Marks, offset));
        }
        else if (name is "svg" or "math" || (PagePlace.IsNotShown(element) && !ElementKinds.IsBlock(name)))
        {
            Aside(element, id, offset);
        }
        else if (ElementKinds.IsBlock(name))
        {
            Block(element, id, offset);
        }
        else
        {
            Inline(element, id);
        }
    }

    private PagePlace InnermostPlace
    {
        get
        {
            for (var frame = _frame; frame is not null && frame.Block == _place; frame = frame.Parent)
            {
                if (frame.Place is not null)
                {
                    return frame.Place;
                }
            }

            return _place;
        }
    }

    private void Break()
    {
        if (_state.IsPreformatted)
        {
            _run.AddPreformatted("\n", _frame, 0);
        }
        else if (_passages.HasDeferred)
        {
            // A picture stood after the text and before this break: it parts what stands around it.
            Flush();
        }
        else
        {
            _run.AddBreak();
        }
    }

    private void Flush()
    {
        if (_state.IsPreformatted)
        {
            if (_run.TakePreformatted() is { Content: [Inline.Text lines] } whole)
            {
                _passages.Add(new Block.Preformatted(lines.Value), whole, _place, _state.Marks);
            }
        }
        else
        {
            foreach (var part in _run.Take(_state.HeadingLevel > 0))
            {
                Block block = _state.HeadingLevel > 0 ? new Block.Heading(_state.HeadingLevel, part.Content) : new Block.Paragraph(part.Content);
                _passages.Add(block, part, _place, _state.Marks | (part.IsAfterGap ? PassageMarks.AfterGap : PassageMarks.None));
            }
        }

        _passages.AddDeferred();
    }

    private void Block(IElement element, int id, int offset, Action? begin = null)
    {
        Flush();
        var (place, state) = (_place, _state);
        _place = Enter(element, id, offset);
        _state = _state.Inside(element);
        begin?.Invoke();
        Children(element);
        Flush();
        (_place, _state) = (place, state);
    }

    private PagePlace Enter(IElement element, int id, int offset)
    {
        var outer = InnermostPlace;
        if (outer.Depth + 1 < _page.Limits.Blocks)
        {
            return new PagePlace(element, outer, id);
        }

        _page.ReportNesting(offset, _page.Limits.Blocks);
        return outer;
    }

    /// <summary>Something that stands in a line and is no part of its sentence: it becomes passages of its own after the sentence, which goes on.</summary>
    private void Aside(IElement element, int id, int offset)
    {
        if (_run.IsBlank || _run.IsAtLineStart || _state.IsPreformatted)
        {
            Block(element, id, offset);
            return;
        }

        var (run, place, state) = (_run, _place, _state);
        _run = new InlineRun();
        _place = Enter(element, id, offset);
        _state = _state.Inside(element);
        _passages.Defer(() =>
        {
            Children(element);
            Flush();
        });
        (_run, _place, _state) = (run, place, state);
    }

    private void Picture(IElement element, int id, int offset)
    {
        if (MediaReading.Picture(element, _page) is not { } figure)
        {
            return;
        }

        var place = new PagePlace(element, InnermostPlace, id);
        if (_run.IsBlank || _run.IsAtLineStart || _state.IsPreformatted)
        {
            Flush();
            _passages.Add(figure, place, _state.Marks, offset);
        }
        else
        {
            _passages.Defer(() => _passages.Add(figure, place, _state.Marks, offset));
        }
    }

    private void Inline(IElement element, int id)
    {
        var outer = _frame;
        var isQuotation = element.LocalName == "q" && element.HasChildNodes;
        _frame = FrameOf(element, id);
        var keepsLineEnds = _state.KeepsLineEnds;
        _state = _state with { KeepsLineEnds = keepsLineEnds || InlineStyle.KeepsLineEnds(AttributeReading.Of(element, "style")) };
        if (isQuotation)
        {
            // Browsers draw these marks; without them nobody could tell that it is a quotation.
            Text("“");
        }

        Children(element);
        if (isQuotation)
        {
            Text("”");
        }

        _state = _state with { KeepsLineEnds = keepsLineEnds };
        _frame = outer;
    }

    private InlineFrame? FrameOf(IElement element, int id)
    {
        var isNamed = AttributeReading.HasAny(element, "class", "id", "itemprop", "role", "lang");
        var place = isNamed && InnermostPlace.Depth + 1 < _page.Limits.Blocks ? new PagePlace(element, InnermostPlace, id) : null;
        var around = InnermostPlace.Language ?? _page.Language;
        var (kind, target, time, language) = FrameReading.Of(element, _frame, _page, around);
        if (kind != FrameKind.Plain && InlineFrame.PathOf(_frame).Count >= _page.Limits.Inlines)
        {
            _page.ReportNesting(_source.Enter(element), _page.Limits.Inlines);
            kind = FrameKind.Plain;
        }

        var frame = kind == FrameKind.Plain && place is null ? _frame : new InlineFrame(kind, _frame, _place) { Place = place, Target = target, DateTime = time, Language = language };

        // Titles and loan words are set in italics, and say their language there.
        return kind is FrameKind.Plain or FrameKind.Language or FrameKind.Code || InlineFrame.PathOf(frame).Count >= _page.Limits.Inlines || FrameReading.LanguageOf(element, around) is not { } own
            ? frame
            : new InlineFrame(FrameKind.Language, frame, _place) { Language = own };
    }
}
