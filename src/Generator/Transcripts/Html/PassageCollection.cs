using Generator.Blocks;
using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>The passages found so far, in reading order; what interrupts a sentence waits until the sentence is over.</summary>
internal sealed class PassageCollection(PageContext page)
{
    private readonly List<Passage> _passages = [];
    private readonly List<Passage> _deferred = [];
    private int _deferring;

    public bool HasDeferred => _deferred.Count > 0 && _deferring == 0;

    /// <summary>Adds a block without text of its own.</summary>
    public void Add(Block block, PagePlace place, PassageMarks marks, int offset) => Add(block, place, marks, offset, (0, 0, 0));

    /// <summary>Adds text. Where an inline element with a name stands around all of it, that element is its container.</summary>
    public void Add(Block block, RunPart part, PagePlace place, PassageMarks marks)
    {
        for (var frame = part.Common; frame is not null && frame.Block == place; frame = frame.Parent)
        {
            if (frame.Place is not null)
            {
                place = frame.Place;
                break;
            }
        }

        Add(block, place, marks, part.Offset, (part.TextLength, part.LinkLength, part.StrongLength));
    }

    /// <summary>Lets work add passages that wait for the end of the sentence they interrupt.</summary>
    public void Defer(Action add)
    {
        _deferring++;
        add();
        _deferring--;
    }

    public void AddDeferred()
    {
        if (_deferring == 0)
        {
            _passages.AddRange(_deferred);
            _deferred.Clear();
        }
    }

    public Sequence<Passage> ToSequence()
    {
        if (_passages.Count <= page.Limits.Passages)
        {
            return _passages.ToSequence();
        }

        page.Report(TranscriptDiagnostics.TooManyPassages.At(_passages[page.Limits.Passages].Location, page.Limits.Passages.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return _passages.Take(page.Limits.Passages).ToSequence();
    }

    private void Add(Block block, PagePlace place, PassageMarks marks, int offset, (int Text, int Link, int Strong) lengths)
    {
        // One more than the limit shows that there were more.
        if (_passages.Count + _deferred.Count > page.Limits.Passages)
        {
            return;
        }

        var language = place.Language is { } own && !FrameReading.IsSame(own, page.Language) ? own : null;
        var passage = new Passage(block with { Language = language }, marks, place.Container, page.At(offset), lengths.Text, lengths.Link, lengths.Strong);
        (_deferring > 0 ? _deferred : _passages).Add(passage);
    }
}
