using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>The containers of a page that hold passages, in document order, each with its number, its parent's number and the span of its passages.</summary>
internal sealed class ContainerTree
{
    private readonly Dictionary<Container, int> _numbers = [];
    private readonly List<Container> _containers = [];
    private readonly List<Span> _spans = [];
    private readonly int[] _parents;
    private readonly int[] _innermost;

    public ContainerTree(Sequence<Passage> passages)
    {
        var found = new Dictionary<Container, Span>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < passages.Count; i++)
        {
            // Those around a container that was found before were found with it.
            for (var container = passages[i].Container; container is not null && found.TryAdd(container, new Span(i, i)); container = container.Parent)
            {
            }

            found[passages[i].Container] = found[passages[i].Container] with { Last = i };
        }

        _containers.AddRange(found.Keys.OrderBy(c => c.Id));
        for (var n = 0; n < _containers.Count; n++)
        {
            _numbers.Add(_containers[n], n);
            _spans.Add(found[_containers[n]]);
        }

        _parents = [.. _containers.Select(c => c.Parent is null ? -1 : _numbers[c.Parent])];
        for (var n = _containers.Count - 1; n > 0; n--)
        {
            // Numbers grow inwards, so that the last passage of everything inside is known by now.
            if (_parents[n] is >= 0 and var parent && _spans[parent].Last < _spans[n].Last)
            {
                _spans[parent] = _spans[parent] with { Last = _spans[n].Last };
            }
        }

        _innermost = [.. passages.Select(p => _numbers[p.Container])];
        Root = passages.Count == 0 ? null : passages[0].Container.SelfAndAncestors().Last();
    }

    public Container? Root { get; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Container> Containers => _containers;

    /// <summary>First and last passage of a container, those of the containers inside it included.</summary>
    public Span SpanOf(Container container) => _spans[_numbers[container]];

    public Span SpanOf(int number) => _spans[number];

    /// <summary>The number of a container's parent; -1 for the outermost.</summary>
    public int ParentOf(int number) => _parents[number];

    /// <summary>The number of the container that a passage stands in.</summary>
    public int InnermostOf(int passage) => _innermost[passage];

    /// <summary>Whether a container, by number, is another one or stands in it.</summary>
    public bool IsWithin(int inner, int outer)
    {
        // Numbers grow inwards.
        while (inner > outer)
        {
            inner = _parents[inner];
        }

        return inner == outer;
    }

    public static bool IsInside(Container inner, Container outer)
    {
        for (var container = inner; container is not null && container.Id >= outer.Id; container = container.Parent)
        {
            if (container == outer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Numbers of the first and the last passage.</summary>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    internal readonly record struct Span(int First, int Last)
    {
        public int Count => Last - First + 1;

        public IEnumerable<int> Passages => Enumerable.Range(First, Count);
    }
}
