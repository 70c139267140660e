using Generator.Transcripts;

namespace Generator.Articles.Layouts;

/// <summary>Lists the selectors that a layout could name a container by, the plainest first: its tag where that says something, its id, one class, two classes.</summary>
internal static class SelectorEnumeration
{
    // Elements carry a few names that mean something; pages that are made to hinder carry hundreds.
    private const int MostClasses = 6;
    private const int LongestName = 60;

    private static readonly HashSet<string> s_tellingTags = new(["article", "main", "nav", "footer", "aside", "header", "form", "figure", "h1"], StringComparer.Ordinal);

    public static IEnumerable<string> Of(Container container)
    {
        if (container.Tag is "html" or "body")
        {
            yield break;
        }

        if (s_tellingTags.Contains(container.Tag))
        {
            yield return container.Tag;
        }

        if (container.ElementId is { } id && IsName(id))
        {
            yield return $"{container.Tag}#{id}";
        }

        var classes = container.Classes.Where(IsName).Take(MostClasses).ToList();
        foreach (var name in classes)
        {
            yield return $"{container.Tag}.{name}";
        }

        for (var i = 0; i < classes.Count; i++)
        {
            for (var j = i + 1; j < classes.Count; j++)
            {
                yield return $"{container.Tag}.{classes[i]}.{classes[j]}";
            }
        }
    }

    /// <summary>How many names a selector has: of two that find the same, the one with fewer says it better.</summary>
    public static int NamesIn(string selector) => selector.Count(c => c is '.' or '#');

    // What a layout's selector can say; a name of digits is one page's own.
    private static bool IsName(string name) => name.Length is > 0 and <= LongestName && name.Any(char.IsLetter) && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
}
