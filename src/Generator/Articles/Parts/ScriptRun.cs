using Generator.Text;

namespace Generator.Articles.Parts;

/// <summary>Whole words in one script, other than the text's around them, with the spaces and marks between them.</summary>
/// <param name="Script">Its code (ISO 15924); `Jpan` for Han, kana and Bopomofo, which stand together.</param>
/// <param name="Start">The first letter.</param>
/// <param name="End">After the last letter, or after the mark of that script which follows it.</param>
/// <param name="LongestWord">Letters of the longest word.</param>
internal readonly record struct ScriptRun(string Script, int Start, int End, int LongestWord)
{
    private const string Opening = "([（«";
    private const string Closing = ")]）»";

    private static readonly byte s_hiragana = UnicodeScriptTable.NumberOf("Hira");
    private static readonly byte s_katakana = UnicodeScriptTable.NumberOf("Kana");
    private static readonly byte s_han = UnicodeScriptTable.NumberOf("Hani");
    private static readonly byte s_bopomofo = UnicodeScriptTable.NumberOf("Bopo");

    // Where no spaces part words, one begins where another script ends.
    private static readonly byte[] s_unspaced = [s_han, .. new[] { "Thai", "Laoo", "Khmr", "Mymr" }.Select(UnicodeScriptTable.NumberOf)];

    /// <summary>The runs in scripts other than one, in order. Words of mixed letters belong to the text around: they are brands, or typing errors.</summary>
    /// <param name="around">The script of the text.</param>
    public static List<ScriptRun> In(ReadOnlySpan<char> text, string around)
    {
        var runs = new List<ScriptRun>();
        var own = ClassOf(UnicodeScriptTable.NumberOf(around == ScriptCount.Japanese ? "Hani" : around));
        if (IsAll(text, own))
        {
            return runs;
        }

        var (isJoining, last) = (false, UnicodeScriptTable.Common);
        for (var place = 0; place < text.Length;)
        {
            var script = ClassOf(UnicodeScriptTable.At(text, place, out var length));
            if (script == UnicodeScriptTable.Common)
            {
                isJoining &= text[place] is not ('\n' or '\r');
                place += length;
                continue;
            }

            var (end, letters, isMixed) = WordFrom(text, place);
            if (script == own || isMixed)
            {
                isJoining = false;
            }
            else if (isJoining && last == script)
            {
                runs[^1] = runs[^1] with { End = end, LongestWord = Math.Max(runs[^1].LongestWord, letters) };
            }
            else
            {
                runs.Add(new ScriptRun(NameOf(script), place, end, letters));
                (isJoining, last) = (true, script);
            }

            place = end;
        }

        for (var run = 0; run < runs.Count; run++)
        {
            runs[run] = WithMarks(text, runs[run]);
        }

        return runs;
    }

    // Most texts hold one script, and are done with one look.
    private static bool IsAll(ReadOnlySpan<char> text, byte own)
    {
        foreach (var character in text)
        {
            var script = UnicodeScriptTable.Of(character);
            if ((script != UnicodeScriptTable.Common && script != own && ClassOf(script) != own) || char.IsHighSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    // Accents stand in words; every other sign that no one script has ends one.
    private static (int End, int Letters, bool IsMixed) WordFrom(ReadOnlySpan<char> text, int start)
    {
        var script = ClassOf(UnicodeScriptTable.At(text, start, out var length));
        var (end, letters, isMixed) = (start + length, 1, false);
        for (var place = end; place < text.Length;)
        {
            var next = ClassOf(UnicodeScriptTable.At(text, place, out length));
            if (next == UnicodeScriptTable.Common ? !IsInsideWord(text[place], script) : next != script && (s_unspaced.Contains(next) || s_unspaced.Contains(script)))
            {
                break;
            }

            isMixed |= next != UnicodeScriptTable.Common && next != script;
            letters += next == script ? 1 : 0;
            place += length;
            end = place;
        }

        return (end, letters, isMixed);
    }

    private static bool IsInsideWord(char character, byte script) =>
        char.IsLetter(character)
            ? UnicodeScriptTable.IsUsedBy(character, script) || character is 'ʼ' or 'ʻ'
            : char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark || character is '\u200C' or '\u200D';

    private static ScriptRun WithMarks(ReadOnlySpan<char> text, ScriptRun run)
    {
        var script = UnicodeScriptTable.NumberOf(run.Script == ScriptCount.Japanese ? "Hani" : run.Script);
        var (start, end) = (run.Start, run.End);
        Span<int> unclosed = stackalloc int[Closing.Length];
        CountUnclosed(text[start..end], unclosed);
        while (end < text.Length && (UnicodeScriptTable.IsUsedBy(text[end], script) || IsClosing(text[end], unclosed)))
        {
            end++;
        }

        while (start > 0 && UnicodeScriptTable.IsUsedBy(text[start - 1], script))
        {
            start--;
        }

        return run with { Start = start, End = end };
    }

    private static void CountUnclosed(ReadOnlySpan<char> run, Span<int> unclosed)
    {
        unclosed.Clear();
        if (run.IndexOfAny(Opening) < 0)
        {
            return;
        }

        foreach (var character in run)
        {
            if (Opening.IndexOf(character, StringComparison.Ordinal) is >= 0 and var opened)
            {
                unclosed[opened]++;
            }
            else if (Closing.IndexOf(character, StringComparison.Ordinal) is >= 0 and var closed)
            {
                unclosed[closed]--;
            }
        }
    }

    // A bracket that opens in the run closes in it, or it would be mirrored alone.
    private static bool IsClosing(char character, Span<int> unclosed) =>
        Closing.IndexOf(character, StringComparison.Ordinal) is >= 0 and var bracket && unclosed[bracket]-- > 0;

    private static byte ClassOf(byte script) => script == s_hiragana || script == s_katakana || script == s_bopomofo ? s_han : script;

    private static string NameOf(byte script) => script == s_han ? ScriptCount.Japanese : UnicodeScriptTable.CodeOf(script);
}
