using System.Diagnostics.CodeAnalysis;
using Generator.Text;

namespace Generator.Diagnostics;

/// <summary>What a stage returns: a value, or none, together with everything it has to say about its input.</summary>
public sealed record Outcome<T>(T? Value, Sequence<Diagnostic> Diagnostics)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => Value is not null;
}

/// <summary>Makes outcomes without naming the type of their value.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value, params IEnumerable<Diagnostic> diagnostics)
        where T : class => new(value, diagnostics.ToSequence());

    public static Outcome<T> Nothing<T>(params IEnumerable<Diagnostic> diagnostics)
        where T : class => new(null, diagnostics.ToSequence());
}
