namespace Generator.Articles;

/// <summary>
/// A title as a page declares it, taken apart where titles join the headline with the names of section and site. Which part is the headline shows by agreement with
/// what stands on the page; the name of the site is cut by that too, never by a list of sites.
/// </summary>
internal sealed class DeclaredTitle
{
    private const int MostParts = 9;

    private static readonly string[] s_strong = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", " ‹ ", " › ", " ~ ", " │ ", "│", " ⋆ ", " ★ ", " 〉", "〉", " >> ", "--", "_", "｜", "|", "－", " -", "- "];
    private static readonly string[] s_weak = [" : ", ": ", "：", ". ", "-", " ("];

    private static readonly string[] s_all = [.. s_strong, .. s_weak];

    // Few characters of a title begin a separator.
    private static readonly System.Buffers.SearchValues<char> s_begin = System.Buffers.SearchValues.Create([.. s_all.Select(s => s[0])]);

    private readonly List<(int Start, int End)> _parts = [];
    private readonly List<(int Start, int End)> _strongParts = [];

    public DeclaredTitle(string text)
    {
        Text = text;
        Split(text, s_strong, _strongParts);
        Split(text, s_all, _parts);
    }

    public string Text { get; }

    /// <summary>All parts that follow on one another, the longest first, the whole among them.</summary>
    public IEnumerable<string> Runs()
    {
        if (_parts.Count > MostParts)
        {
            return [Text];
        }

        var runs = new List<string>();
        for (var first = 0; first < _parts.Count; first++)
        {
            for (var last = first; last < _parts.Count; last++)
            {
                runs.Add(Text[_parts[first].Start.._parts[last].End].Trim());
            }
        }

        return runs.OrderByDescending(r => r.Length);
    }

    /// <summary>The title without the site's name, as far as that is known.</summary>
    public string Without(Func<string, bool> isSiteName)
    {
        var (first, last) = (0, _parts.Count - 1);
        while (first < last && isSiteName(Part(last)))
        {
            last--;
        }

        while (first < last && isSiteName(Part(first)))
        {
            first++;
        }

        return first == 0 && last == _parts.Count - 1 ? Text : Text[_parts[first].Start.._parts[last].End].Trim();
    }

    /// <summary>The longest part between strong separators, the first before others: names of sections and sites are shorter than headlines and stand behind them.</summary>
    public string LongestPart() =>
        _strongParts.Select((p, i) => (Text: Text[p.Start..p.End].Trim(), IsFirst: i == 0)).MaxBy(p => p.IsFirst ? p.Text.Length * 2 : p.Text.Length).Text;

    private string Part(int i) => Text[_parts[i].Start.._parts[i].End].Trim();

    private static void Split(string text, string[] separators, List<(int Start, int End)> parts)
    {
        var start = 0;
        for (var i = 1; i < text.Length;)
        {
            var length = SeparatorAt(text, i, separators);
            if (length > 0 && i > start)
            {
                parts.Add((start, i));
                start = i + length;
                i = start;
            }
            else
            {
                i++;
            }
        }

        if (start < text.Length || parts.Count == 0)
        {
            parts.Add((Math.Min(start, text.Length), text.Length));
        }
    }

    private static int SeparatorAt(string text, int at, string[] separators)
    {
        if (!s_begin.Contains(text[at]))
        {
            return 0;
        }

        foreach (var separator in separators)
        {
            if (string.CompareOrdinal(text, at, separator, 0, separator.Length) == 0)
            {
                // A hyphen alone joins words, except in scripts that are written without spaces.
                return separator == "-" && !(text[at - 1] > '\u2E7F' && at + 1 < text.Length && text[at + 1] > '\u2E7F') ? 0 : separator.Length;
            }
        }

        return 0;
    }
}
