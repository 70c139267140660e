using Generator.Text;

namespace Generator.Articles.Parts;

/// <summary>The script that most of a text's letters are in.</summary>
/// <param name="Main">Its code (ISO 15924), `Jpan` where kana stand among the letters and `Zyyy` where there are no letters.</param>
/// <param name="OfMain">How many letters are in it.</param>
/// <param name="Letters">How many letters there are.</param>
internal readonly record struct ScriptCount(string Main, int OfMain, int Letters)
{
    public const string Japanese = "Jpan";

    private static readonly byte s_hiragana = UnicodeScriptTable.NumberOf("Hira");
    private static readonly byte s_katakana = UnicodeScriptTable.NumberOf("Kana");
    private static readonly byte s_han = UnicodeScriptTable.NumberOf("Hani");

    /// <summary>Counts in one pass.</summary>
    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[UnicodeScriptTable.Count];
        counts.Clear();
        for (var place = 0; place < text.Length;)
        {
            counts[UnicodeScriptTable.At(text, place, out var length)]++;
            place += length;
        }

        counts[UnicodeScriptTable.Common] = 0;
        var (main, letters) = (0, 0);
        for (var script = 1; script < counts.Length; script++)
        {
            letters += counts[script];
            main = counts[script] > counts[main] ? script : main;
        }

        // Japanese mixes kana with Han; kana alone decides.
        var kana = counts[s_hiragana] + counts[s_katakana];
        return kana * 10 > letters
            ? new ScriptCount(Japanese, kana + counts[s_han], letters)
            : new ScriptCount(UnicodeScriptTable.CodeOf((byte)main), counts[main], letters);
    }

    /// <summary>How many letters of a text are in one of some scripts.</summary>
    public static int LettersIn(ReadOnlySpan<char> text, IReadOnlyList<string> scripts)
    {
        var count = 0;
        for (var place = 0; place < text.Length;)
        {
            var script = UnicodeScriptTable.CodeOf(UnicodeScriptTable.At(text, place, out var length));
            count += scripts.Contains(script is "Hira" or "Kana" ? Japanese : script, StringComparer.Ordinal) ? 1 : 0;
            place += length;
        }

        return count;
    }
}
