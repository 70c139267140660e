using Generator.Settings;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>What the front matter of a captured Markdown file states, by the keys that site generators and web clippers write.</summary>
internal static class FrontMatterClaims
{
    private const int LongestClaim = 2000;

    private static readonly (string Key, ClaimKind Kind)[] s_keys =
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

    public static IEnumerable<Claim> Of(SettingsNode.Map frontMatter)
    {
        foreach (var entry in frontMatter.Entries)
        {
            foreach (var (_, kind) in s_keys.Where(k => k.Key.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)))
            {
                var values = entry.Value is SettingsNode.List list ? list.Items : [entry.Value];
                foreach (var value in values.Select(TextOf).Where(v => v.Length is > 0 and <= LongestClaim))
                {
                    yield return new Claim(kind, value, ClaimOrigin.MetaElement, entry.KeyLocation);
                }
            }
        }
    }

    // Lists of authors are often maps with a name.
    private static string TextOf(SettingsNode node) => node switch
    {
        SettingsNode.Scalar scalar => TextNormalization.CleanLine(scalar.Value),
        SettingsNode.Map map => map.Entries.Where(e => e.Key == "name").Select(e => TextOf(e.Value)).FirstOrDefault() ?? "",
        _ => "",
    };
}
