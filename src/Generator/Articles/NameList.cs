namespace Generator.Articles;

/// <summary>Takes a written list of names apart: "Reuters, AP, AFP, and dpa".</summary>
internal static class NameList
{
    private static readonly char[] s_separators = [',', ';', '،', '؛', '、', '|', '/', '·', '•', '\n'];

    /// <param name="text">The list, without words before it.</param>
    /// <param name="conjunctions">Words that stand before a last name, in lower case.</param>
    public static List<string> Split(string text, IReadOnlyList<string> conjunctions)
    {
        var names = new List<string>();
        foreach (var part in text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var name = new List<string>();
            foreach (var word in words)
            {
                if (conjunctions.Contains(word.ToLowerInvariant(), StringComparer.Ordinal))
                {
                    Add(names, name);
                    name.Clear();
                }
                else
                {
                    name.Add(word);
                }
            }

            Add(names, name);
        }

        return names;
    }

    private static void Add(List<string> names, List<string> words)
    {
        var name = string.Join(' ', words).Trim(' ', '.', ':', '-', '–', '—', '\u00A0');
        if (name.Any(char.IsLetter) && !names.Contains(name, StringComparer.Ordinal))
        {
            names.Add(name);
        }
    }
}
