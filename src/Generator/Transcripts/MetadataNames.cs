namespace Generator.Transcripts;

/// <summary>The names under which texts state what is known of them, as site generators, web clippers and people write them above a text.</summary>
internal static class MetadataNames
{
    private static readonly (string Name, ClaimKind Kind)[] s_names =
    [
        ("title", ClaimKind.Headline),
        ("headline", ClaimKind.Headline),
        ("description", ClaimKind.Standfirst),
        ("standfirst", ClaimKind.Standfirst),
        ("author", ClaimKind.Author),
        ("authors", ClaimKind.Author),
        ("date", ClaimKind.Published),
        ("published", ClaimKind.Published),
        ("updated", ClaimKind.Updated),
        ("lastmod", ClaimKind.Updated),
        ("modified", ClaimKind.Updated),
        ("lang", ClaimKind.Language),
        ("language", ClaimKind.Language),
        ("url", ClaimKind.CanonicalUrl),
        ("source", ClaimKind.CanonicalUrl),
        ("canonical", ClaimKind.CanonicalUrl),
        ("canonical_url", ClaimKind.CanonicalUrl),
        ("site", ClaimKind.SiteName),
        ("category", ClaimKind.Section),
        ("section", ClaimKind.Section),
        ("tags", ClaimKind.Keywords),
        ("keywords", ClaimKind.Keywords),
        ("rights", ClaimKind.Rights),
        ("image", ClaimKind.Image),
    ];

    /// <summary>What a name states, in whatever case; null where it states nothing that is known.</summary>
    public static ClaimKind? KindOf(string name)
    {
        var at = Array.FindIndex(s_names, n => n.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : s_names[at].Kind;
    }
}
