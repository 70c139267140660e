using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles;

/// <summary>The texts of the links in a byline: what stands beside them are words such as "By".</summary>
internal static class LinkedNames
{
    public static List<string> In(Block block)
    {
        var names = new List<string>();
        Collect(block switch { Block.Paragraph paragraph => paragraph.Content, Block.Heading heading => heading.Content, _ => [] }, names);
        return names;
    }

    /// <summary>Where the links lead.</summary>
    public static IEnumerable<string> Targets(Block block) =>
        (block switch { Block.Paragraph paragraph => paragraph.Content, Block.Heading heading => heading.Content, _ => [] })
        .OfType<Inline.Link>().Select(l => l.Target).OfType<LinkTarget.ToWeb>().Select(t => t.Url.Value);

    private static void Collect(Sequence<Inline> content, List<string> names)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Link link:
                    names.Add(InlineText.Of(link.Content));
                    break;
                case Inline.Emphasis emphasis:
                    Collect(emphasis.Content, names);
                    break;
                case Inline.Strong strong:
                    Collect(strong.Content, names);
                    break;
                case Inline.LanguageSpan span:
                    Collect(span.Content, names);
                    break;
                default:
                    break;
            }
        }
    }
}
