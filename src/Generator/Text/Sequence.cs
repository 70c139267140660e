using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Generator.Text;

/// <summary>An immutable list that is equal to another when its items are, so that records holding lists compare by value.</summary>
[CollectionBuilder(typeof(SequenceBuilder), nameof(SequenceBuilder.Create))]
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] _items;

    internal Sequence(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> Span => _items;

    // Lists are gone through millions of times in a run: without an object for each, and by code of this program's own, which is compiled with it.
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public bool Equals(Sequence<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <summary>Goes through the list, one item after the other.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _at;

        internal Enumerator(T[] items) => (_items, _at) = (items, -1);

        public readonly T Current => _items[_at];

        public bool MoveNext() => ++_at < _items.Length;
    }
}

/// <summary>Makes sequences from collection expressions and from other lists.</summary>
public static class SequenceBuilder
{
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => items as Sequence<T> ?? new Sequence<T>(items.ToArray());
}
