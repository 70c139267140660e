using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Captures.Containers;

/// <summary>What a container holds beside its pages, added up while it is read.</summary>
/// <param name="payloads">Of all containers that are read together.</param>
internal sealed class ContainerCounts(PayloadNames payloads)
{
    private readonly SortedDictionary<string, (OtherKind Kind, int Count)> _others = new(StringComparer.Ordinal);

    /// <summary>What kind of container it is.</summary>
    public ContainerKind Kind { get; init; }

    /// <summary>What was wrong with the container and its records.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    public PayloadNames Payloads => payloads;

    /// <summary>Which addresses led to which when the container was saved.</summary>
    public RedirectTable Redirects { get; } = new();

    /// <summary>The program that saved it, as it says itself.</summary>
    public string? CapturedBy { get; set; }

    /// <summary>How many records are no articles, by the name of several of a kind, ordered.</summary>
    public IEnumerable<(string Kind, int Count)> Others => _others.Select(o => (o.Key, o.Value.Count));

    /// <summary>The same as words: `1 redirect, 12 pictures`; `nothing` where there are none.</summary>
    public string Words =>
        string.Join(", ", _others.Values.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Count} {(o.Count == 1 ? o.Kind.One : o.Kind.Several)}")).DefaultIfEmpty("nothing"));

    public void Add(OtherKind kind) => _others[kind.Several] = (kind, _others.GetValueOrDefault(kind.Several).Count + 1);
}
