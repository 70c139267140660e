using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>Takes the names that a page gives its elements apart into words, as people write them: with hyphens, underscores, or a capital in the middle.</summary>
internal static class ContainerNames
{
    // Names longer than this are keys that a program made.
    private const int LongestWord = 40;

    // Elements have a few names; the rest of hundreds would be looked through again for every passage inside.
    private const int MostNames = 32;

    private const int FewestMade = 4;
    private const int LongestMade = 3;

    // Names that say what a box has, or where it isn't shown, not what it is.
    private static readonly string[] s_states = ["has-", "no-", "not-", "with-", "without-", "hide-", "show-", "is-", "has_", "no_", "with_", "hide_", "show_", "u-", "col-"];

    private static readonly char[] s_spaces = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>The names in a class attribute, the first of them where there are many, and the words that they are made of; in lower case, in their order.</summary>
    public static (Sequence<string> Classes, Sequence<string> Words) OfClasses(string attribute)
    {
        var names = Names(attribute);
        return (names.Select(n => n.ToLowerInvariant()).ToSequence(), IsMade(names) ? [] : WordsOf(names));
    }

    /// <summary>The words of an element's id.</summary>
    public static Sequence<string> WordsOfId(string id) => WordsOf(Names(id));

    private static string[] Names(string attribute)
    {
        var names = attribute.Split(s_spaces, MostNames + 1, StringSplitOptions.RemoveEmptyEntries);
        return names.Length > MostNames ? names[..MostNames] : names;
    }

    // A program that makes a name for each line of a style sheet counts through the letters: "ad" is one of them.
    private static bool IsMade(string[] names) => names.Length >= FewestMade && Array.TrueForAll(names, n => n.Length <= LongestMade);

    private static Sequence<string> WordsOf(string[] names)
    {
        var words = new List<string>();
        foreach (var name in names)
        {
            if (!IsState(name))
            {
                AddWords(words, name);
            }
        }

        return words.ToSequence();
    }

    private static bool IsState(string name)
    {
        foreach (var state in s_states)
        {
            if (name.StartsWith(state, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddWords(List<string> words, string names)
    {
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var isEnd = i == names.Length || !char.IsAsciiLetter(names[i]);
            var isHump = !isEnd && i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (!isEnd && !isHump)
            {
                continue;
            }

            if (i - start is > 1 and <= LongestWord)
            {
                words.Add(names[start..i].ToLowerInvariant());
            }

            start = isHump ? i : i + 1;
        }
    }
}
