using System.Text;

namespace Generator.LanguageData;

/// <summary>Turns the CLDR's patterns of letters (UTS #35 Part 4, Date Format Patterns) into those with named places that language files have.</summary>
internal static class PatternReading
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["d"] = "{day}",
        ["dd"] = "{dd}",
        ["y"] = "{year}",
        ["M"] = "{month_number}",
        ["MMM"] = "{month}",
        ["MMMM"] = "{month}",
        ["LLLL"] = "{month_alone}",
        ["H"] = "{h}",
        ["HH"] = "{hh}",
        ["m"] = "{mm}",
        ["mm"] = "{mm}",
    };

    /// <summary>A pattern of dates or times of day.</summary>
    /// <param name="era">What stands for the letter G, in languages that tell the era because another calendar is their usual one.</param>
    public static string Date(string pattern, string era)
    {
        var written = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            if (pattern[at] == '\'')
            {
                var end = pattern.IndexOf('\'', at + 1);
                written.Append(end == at + 1 ? "'" : pattern[(at + 1)..end]);
                at = end + 1;
            }
            else if (char.IsAsciiLetter(pattern[at]))
            {
                var end = at;
                while (end < pattern.Length && pattern[end] == pattern[at])
                {
                    end++;
                }

                var letters = pattern[at..end];
                written.Append(letters == "G" ? era : s_places.TryGetValue(letters, out var place) ? place : throw new FormatException($"{letters} in {pattern}"));
                at = end;
            }
            else
            {
                written.Append(pattern[at++]);
            }
        }

        return written.ToString();
    }

    /// <summary>An offset from UTC, of the CLDR's two: around the hours (`GMT{0}`), and the hours themselves (`+HH:mm;-HH:mm`). The sign is a place, for both are written the same way.</summary>
    public static string Zone(string around, string hours)
    {
        var minutes = hours.Split(';')[0].Replace("mm", "{mm}", StringComparison.Ordinal).Replace("+", "{sign}", StringComparison.Ordinal);
        var (first, last) = (minutes.IndexOf('H', StringComparison.Ordinal), minutes.LastIndexOf('H'));
        return around.Replace("{0}", minutes[..first] + "{hh}" + minutes[(last + 1)..], StringComparison.Ordinal);
    }

    /// <summary>What stands between the two places of a list's pattern; what stands around them can't be said by a separator and is left out.</summary>
    public static string Between(string pattern)
    {
        var (first, second) = (pattern.IndexOf("{0}", StringComparison.Ordinal), pattern.IndexOf("{1}", StringComparison.Ordinal));
        return pattern[(first + 3)..second];
    }
}
