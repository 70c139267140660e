using Generator.Articles.Steps;
using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Layouts;

/// <summary>A page as the general rules read it, ready to be compared with other pages of its host: what became of each passage, and which selectors name which of its containers.</summary>
internal sealed class StudiedPage
{
    // No page of a content system has so many kinds of containers.
    private const int MostSelectors = 5_000;

    private readonly Dictionary<string, List<int>> _containers = new(StringComparer.Ordinal);
    private readonly long[] _bodyBefore;
    private readonly long[] _weightBefore;
    private readonly int[] _keptBefore;

    /// <param name="general">What the general rules made of it.</param>
    public StudiedPage(Transcript transcript, ExplainedArticle general)
    {
        Transcript = transcript;
        General = general;
        Tree = new ContainerTree(transcript.Passages);
        for (var n = 0; n < Tree.Containers.Count; n++)
        {
            foreach (var selector in SelectorEnumeration.Of(Tree.Containers[n]))
            {
                Note(selector, n);
            }
        }

        (_bodyBefore, _weightBefore, _keptBefore) = (new long[Count + 1], new long[Count + 1], new int[Count + 1]);
        for (var i = 0; i < Count; i++)
        {
            _bodyBefore[i + 1] = _bodyBefore[i] + (IsBody(i) ? WeightOf(i) : 0);
            _weightBefore[i + 1] = _weightBefore[i] + WeightOf(i);
            LastOfBody = IsBody(i) ? i : LastOfBody;
            _keptBefore[i + 1] = _keptBefore[i] + (IsLeftOut(i) ? 0 : 1);
        }
    }

    public Transcript Transcript { get; }

    public ExplainedArticle General { get; }

    public ContainerTree Tree { get; }

    public int Count => Transcript.Passages.Count;

    public IEnumerable<string> Selectors => _containers.Keys;

    /// <summary>The last passage of the article's text; -1 where it has none.</summary>
    public int LastOfBody { get; } = -1;

    /// <summary>Characters of the article's text by the general rules.</summary>
    public long BodyWeight => _bodyBefore[^1];

    /// <summary>The outermost containers that a selector names, in document order; empty where there are none.</summary>
    public IReadOnlyList<int> ContainersOf(string selector) => _containers.TryGetValue(selector, out var found) ? found : [];

    public bool Has(string selector) => _containers.ContainsKey(selector);

    /// <summary>Characters of a passage's text: scripts without spaces count as others do.</summary>
    public int WeightOf(int passage) => IsText(passage) ? Transcript.Passages[passage].TextLength : 0;

    public bool IsText(int passage) => Transcript.Passages[passage].Block is Block.Paragraph or Block.Heading or Block.Preformatted;

    public string UseOf(int passage) => General.Decisions[passage].Use;

    public bool IsLeftOut(int passage) => UseOf(passage) == "left-out";

    /// <summary>Characters of the article's text in the containers of a selector.</summary>
    public long BodyIn(string selector) => Sum(selector, _bodyBefore);

    /// <summary>Characters of everything in the containers of a selector.</summary>
    public long WeightIn(string selector) => Sum(selector, _weightBefore);

    /// <summary>Whether it is of the article's running text; what is said of a picture is taken with the picture, wherever it stands.</summary>
    public bool IsBody(int passage) => UseOf(passage) == "body" && IsText(passage) && Transcript.Passages[passage].Container.Nearest("figure", "figcaption") is null;

    /// <summary>How many passages in the containers of a selector have a place in the article.</summary>
    public int KeptIn(string selector)
    {
        var sum = 0;
        foreach (var n in ContainersOf(selector))
        {
            var span = Tree.SpanOf(n);
            sum += _keptBefore[span.Last + 1] - _keptBefore[span.First];
        }

        return sum;
    }

    /// <summary>The passages in the containers of a selector, in order.</summary>
    public IEnumerable<int> PassagesIn(string selector) => ContainersOf(selector).SelectMany(n => Tree.SpanOf(n).Passages);

    private long Sum(string selector, long[] before)
    {
        var sum = 0L;
        foreach (var n in ContainersOf(selector))
        {
            var span = Tree.SpanOf(n);
            sum += before[span.Last + 1] - before[span.First];
        }

        return sum;
    }

    // A container of the same name inside another is a part of it.
    private void Note(string selector, int container)
    {
        if (!_containers.TryGetValue(selector, out var found))
        {
            if (_containers.Count >= MostSelectors)
            {
                return;
            }

            _containers[selector] = found = [];
        }

        if (found.Count == 0 || Tree.SpanOf(found[^1]).Last < Tree.SpanOf(container).First)
        {
            found.Add(container);
        }
    }
}
