using Generator.Settings;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>What the front matter of a captured Markdown file states, by the keys that site generators and web clippers write.</summary>
internal static class FrontMatterClaims
{
    private const int LongestClaim = 2000;

    public static IEnumerable<Claim> Of(SettingsNode.Map frontMatter)
    {
        foreach (var entry in frontMatter.Entries)
        {
            if (MetadataNames.KindOf(entry.Key) is { } kind)
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
