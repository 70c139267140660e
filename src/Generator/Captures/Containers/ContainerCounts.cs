using Generator.Diagnostics;

namespace Generator.Captures.Containers;

/// <summary>What a container holds beside its pages, added up while it is read.</summary>
/// <param name="payloads">Of all containers that are read together.</param>
internal sealed class ContainerCounts(PayloadNames payloads)
{
    private readonly SortedDictionary<string, int> _others = new(StringComparer.Ordinal);
    /// <summary>What was wrong with the container and its records.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    public PayloadNames Payloads => payloads;

    /// <summary>The program that saved it, as it says itself.</summary>
    public string? CapturedBy { get; set; }

    /// <summary>How many records are no pages, by kind, ordered.</summary>
    public IReadOnlyDictionary<string, int> Others => _others;

    public void Add(string kind) => _others[kind] = _others.GetValueOrDefault(kind) + 1;
}
