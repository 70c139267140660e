namespace Generator.Articles.Steps;

/// <summary>
/// Joins to the container of the text what belongs to the same article and stands beside it: the lines between the headline and the text, and boxes made as the text's
/// own is. Boxes of links, and boxes whose names say that they are furniture, never are.
/// </summary>
internal sealed class BodyJoining
{
    private const int ShortestLead = 40;

    private readonly ArticleDraft _draft;
    private readonly TextWeights _weights;
    private readonly int _best;
    private readonly int _headline;
    private readonly int _next;
    private readonly int _style;

    private BodyJoining(ArticleDraft draft, TextWeights weights, int best, int headline)
    {
        _draft = draft;
        _weights = weights;
        _best = best;
        _headline = headline;
        _next = BodyContainer.NextHeadline(draft, weights, headline);
        _next = _next < draft.Tree.SpanOf(best).Last ? draft.Count : _next;
        _style = StyleOf(draft.Tree.SpanOf(best));
    }

    /// <summary>The open passages of the container and of what belongs to it, in order.</summary>
    public static List<int> Of(ArticleDraft draft, TextWeights weights, int best, int headline)
    {
        var joining = new BodyJoining(draft, weights, best, headline);
        var passages = draft.Tree.SpanOf(best).Passages.Where(draft.IsOpen).ToHashSet();
        var path = best;
        for (var around = draft.Tree.ParentOf(best); around >= 0; around = draft.Tree.ParentOf(around))
        {
            joining.AddBeside(passages, around, path);
            path = around;
        }

        return [.. passages.Order()];
    }

    private void AddBeside(HashSet<int> passages, int around, int path)
    {
        var (span, inner) = (_draft.Tree.SpanOf(around), _draft.Tree.SpanOf(path));
        for (var i = span.First; i <= span.Last;)
        {
            if (i == inner.First)
            {
                i = inner.Last + 1;
                continue;
            }

            var child = ChildAt(i, around);
            var box = child < 0 ? new ContainerTree.Span(i, i) : _draft.Tree.SpanOf(child);
            if (Belongs(box, child, path))
            {
                passages.UnionWith(box.Passages.Where(_draft.IsOpen));
            }

            i = Math.Max(box.Last, i) + 1;
        }
    }

    // The container directly inside another that a passage stands in; -1 where it stands in none.
    private int ChildAt(int passage, int around)
    {
        var child = -1;
        for (var n = _draft.Tree.InnermostOf(passage); n > around; n = _draft.Tree.ParentOf(n))
        {
            child = n;
        }

        return child;
    }

    private bool Belongs(ContainerTree.Span box, int child, int path)
    {
        var weight = _weights.Of(box);
        if (weight == 0 && IsPlainPart(box, child, path))
        {
            return true;
        }

        if (weight == 0 || _weights.LinkLength(box) * 3 > _weights.Length(box) || weight * 2 < _weights.Length(box))
        {
            return false;
        }

        var container = child < 0 ? null : _draft.Tree.Containers[child];
        if (container is not null && (BoxWords.ReasonInText(container) is not null || BoxWords.IsCaption(container) || container.Tag == "figure"))
        {
            return false;
        }

        if ((_headline >= 0 && box.Last < _headline) || box.First >= _next)
        {
            return false;
        }

        if (_headline >= 0 && box.First > _headline && box.Last < _draft.Tree.SpanOf(_best).First)
        {
            return weight >= ShortestLead;
        }

        var isSameShape = container is { Tag: not "p" } && container.SiblingSignature == _draft.Tree.Containers[path].SiblingSignature && container.Parent == _draft.Tree.Containers[path].Parent;
        return isSameShape || (_style != 0 && StyleOf(box) == _style);
    }

    // A part of the text that is made as its other parts, but holds a list or lines.
    private bool IsPlainPart(ContainerTree.Span box, int child, int path)
    {
        var container = child < 0 ? null : _draft.Tree.Containers[child];
        return container is { Tag: not "p", Classes.Count: > 0 } && container.SiblingSignature == _draft.Tree.Containers[path].SiblingSignature && container.Parent == _draft.Tree.Containers[path].Parent
            && box.First > _headline && box.First < _next && _weights.Length(box) > 0 && _weights.LinkLength(box) * 10 <= _weights.Length(box) && BoxWords.ReasonInText(container) is null;
    }

    // The look of most of a span's text: the element it stands in with its class names; 0 where that has none.
    private int StyleOf(ContainerTree.Span span)
    {
        var styles = new Dictionary<int, long>();
        foreach (var i in span.Passages.Where(i => _weights.Of(i) > 0))
        {
            var container = _draft.Passages[i].Container;
            var style = container.Classes.Count == 0 ? 0 : container.SiblingSignature;
            styles[style] = styles.GetValueOrDefault(style) + _weights.Of(i);
        }

        return styles.Count == 0 ? 0 : styles.MaxBy(s => s.Value).Key;
    }
}
