namespace Generator.Languages.Scripts;

/// <summary>That articles in one tag get editions in their language's other script, made letter by letter.</summary>
/// <param name="From">The tag, without extensions, of the articles that get one.</param>
/// <param name="To">The tag, without extensions, under whose address and name the editions stand.</param>
public sealed record ScriptTwin(LanguageTag From, LanguageTag To, ScriptTable Table)
{
    /// <summary>What such an edition states as its language (RFC 6497): `sr-Latn-t-sr-cyrl-m0-bgn`, without `m0` where no listed mechanism is the table's.</summary>
    public LanguageTag Tag { get; } = LanguageTag.TryParse(Written(From, To, Table), out var tag) ? tag : To;

    private static string Written(LanguageTag from, LanguageTag to, ScriptTable table) => string.Concat(
        to.Plain,
        $"-t-{from.Language}-{table.From}".ToLowerInvariant(),
        from.Region is { } region ? "-" + region.ToLowerInvariant() : "",
        table.Mechanism is { } mechanism ? "-m0-" + mechanism : "");
}
