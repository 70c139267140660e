using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>The containers of a page that hold passages, in document order, each with the span of its passages.</summary>
internal sealed class ContainerTree
{
    private readonly Dictionary<Container, Span> _spans = [];
    private readonly List<Container> _containers = [];

    public ContainerTree(Sequence<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            foreach (var container in passages[i].Container.SelfAndAncestors())
            {
                if (_spans.TryGetValue(container, out var span))
                {
                    _spans[container] = span with { Last = i };
                }
                else
                {
                    _spans.Add(container, new Span(i, i));
                    _containers.Add(container);
                }
            }
        }

        _containers.Sort((a, b) => a.Id.CompareTo(b.Id));
        Root = passages.Count == 0 ? null : passages[0].Container.SelfAndAncestors().Last();
    }

    public Container? Root { get; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Container> Containers => _containers;

    /// <summary>First and last passage of a container, those of the containers inside it included.</summary>
    public Span SpanOf(Container container) => _spans[container];

    public static bool IsInside(Container inner, Container outer) => inner.SelfAndAncestors().Contains(outer);

    /// <summary>Numbers of the first and the last passage.</summary>
    internal sealed record Span(int First, int Last)
    {
        public int Count => Last - First + 1;

        public IEnumerable<int> Passages => Enumerable.Range(First, Count);
    }
}
