namespace Generator.Languages.Scripts;

/// <summary>Finds the words of a text; none in addresses, names of files and accounts, which stay as they are.</summary>
internal static class TextWords
{
    private const int LongestQuotation = 200;

    // What ends a host's or a file's name, of more than the two letters of a country.
    private static readonly HashSet<string> s_endings = new(StringComparer.Ordinal)
    {
        "app", "avi", "blog", "com", "csv", "doc", "docx", "edu", "exe", "gif", "gov", "html", "info", "int", "jpeg", "jpg", "json", "live", "media", "mil", "mov", "mp3", "mp4", "net", "news", "odt", "onion",
        "online", "org", "pdf", "png", "press", "rar", "site", "txt", "web", "webp", "xls", "xlsx", "xml", "zip", "бг", "бел", "қаз", "мкд", "мон", "онлайн", "орг", "рус", "рф", "сайт", "срб", "укр",
    };

    public static List<TextWord> Of(string text, ScriptTable table)
    {
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (IsBlank(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !IsBlank(text[end]))
            {
                end++;
            }

            if (!IsAddress(text.AsSpan(at, end - at)))
            {
                AddWords(text, at, end, table, words);
            }

            at = end;
        }

        return words;
    }

    private static void AddWords(string text, int from, int to, ScriptTable table, List<TextWord> words)
    {
        for (var at = from; at < to;)
        {
            // A word of one script beside another's, as in YouTubeда, is a word of its own.
            if (!table.IsOfScript(text[at]) && !(text[at] == '\u02BC' && table.HasApostrophe))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < to && (table.IsOfScript(text[end]) || IsInner(text, end, at, table)))
            {
                end++;
            }

            words.Add(new TextWord(text[at..end], at, end));
            at = end;
        }
    }

    // Marks on letters belong to the word, and so do apostrophes that are letters, but not one that closes what another opened.
    private static bool IsInner(string text, int at, int start, ScriptTable table) =>
        char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || text[at] == '\u00B7' && table.HasLetter('\u00B7')
        || table.HasApostrophe && ScriptTable.IsApostrophe(text[at]) && (!ScriptTable.IsQuotationMark(text[at]) || (at + 1 < text.Length && table.IsOfScript(text[at + 1])) || !IsQuoted(text, start));

    // Whether a single quotation mark is open where a word begins; only the words right before are looked at.
    private static bool IsQuoted(string text, int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - LongestQuotation); i--)
        {
            if (ScriptTable.IsQuotationMark(text[i]) && (i == 0 || !char.IsLetter(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains('@') || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (chunk[0] == '#' && chunk.Length > 1))
        {
            return true;
        }

        // Without what stands around it in the sentence.
        chunk = chunk.Trim("«»„“”\"'‘’()[]<>,.;:!?…");
        var slash = chunk.IndexOf('/');
        var host = slash < 0 ? chunk : chunk[..slash];
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || dot == host.Length - 1 || !IsName(host))
        {
            return false;
        }

        var ending = host[(dot + 1)..];
        return s_endings.Contains(ending.ToString()) || (ending.Length == 2 && char.IsAsciiLetterLower(ending[0]) && char.IsAsciiLetterLower(ending[1]) && (slash >= 0 || LongestPart(host[..dot]) > 1));
    }

    private static bool IsName(ReadOnlySpan<char> host)
    {
        foreach (var c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static int LongestPart(ReadOnlySpan<char> host)
    {
        var longest = 0;
        foreach (var part in host.Split('.'))
        {
            longest = Math.Max(longest, host[part].Length);
        }

        return longest;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == ScriptTransliteration.Break;
}
