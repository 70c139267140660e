using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>The containers of a page that hold passages, in document order, each with its number, its parent's number and the span of its passages.</summary>
internal sealed class ContainerTree
{
    // By a container's own number in the transcript.
    private readonly int[] _numbers;
    private readonly List<Container> _containers = [];
    private readonly List<Span> _spans = [];
    private readonly int[] _parents;
    private readonly int[] _innermost;

    public ContainerTree(Sequence<Passage> passages)
    {
        var found = new Span[passages.Count == 0 ? 0 : passages.Max(p => p.Container.Id) + 1];
        var holders = new Container?[found.Length];
        for (var i = 0; i < passages.Count; i++)
        {
            // Those around a container that was found before were found with it.
            for (var container = passages[i].Container; container is not null && holders[container.Id] is null; container = container.Parent)
            {
                holders[container.Id] = container;
                found[container.Id] = new Span(i, i);
            }

            found[passages[i].Container.Id] = found[passages[i].Container.Id] with { Last = i };
        }

        _numbers = new int[found.Length];
        foreach (var container in holders)
        {
            if (container is not null)
            {
                _numbers[container.Id] = _containers.Count;
                _containers.Add(container);
                _spans.Add(found[container.Id]);
            }
        }

        _parents = [.. _containers.Select(c => c.Parent is null ? -1 : _numbers[c.Parent.Id])];
        for (var n = _containers.Count - 1; n > 0; n--)
        {
            // Numbers grow inwards, so that the last passage of everything inside is known by now.
            if (_parents[n] is >= 0 and var parent && _spans[parent].Last < _spans[n].Last)
            {
                _spans[parent] = _spans[parent] with { Last = _spans[n].Last };
            }
        }

        _innermost = [.. passages.Select(p => _numbers[p.Container.Id])];
        Root = passages.Count == 0 ? null : passages[0].Container.SelfAndAncestors().Last();
    }

    public Container? Root { get; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Container> Containers => _containers;

    /// <summary>First and last passage of a container, those of the containers inside it included.</summary>
    public Span SpanOf(Container container) => _spans[_numbers[container.Id]];

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
