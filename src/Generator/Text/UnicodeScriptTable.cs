using System.Globalization;

namespace Generator.Text;

/// <summary>The script that a character belongs to (Unicode Standard Annex #24), as a small number for counting and as its code (ISO 15924).</summary>
internal static class UnicodeScriptTable
{
    /// <summary>The number of what belongs to no one script: white space, most punctuation, digits, accents. `Zyyy`, whether the standard calls it common, inherited or not known.</summary>
    public const byte Common = 0;

    private const int BasicPlane = 0x10000;

    private static readonly List<string> s_codes = ["Zyyy"];
    private static readonly byte[] s_basic = new byte[BasicPlane];
    private static readonly Dictionary<char, byte[]> s_several = [];
    private static readonly (int First, int Last, byte Script)[] s_beyond = Read();

    /// <summary>How many numbers there are.</summary>
    public static int Count => s_codes.Count;

    /// <summary>The code of a number.</summary>
    public static string CodeOf(byte number) => s_codes[number];

    /// <summary>The number of a code, or <see cref="Common"/> where no character has it.</summary>
    public static byte NumberOf(string code) => (byte)Math.Max(s_codes.IndexOf(code), Common);

    /// <summary>The script of a character of the Basic Multilingual Plane.</summary>
    public static byte Of(char character) => s_basic[character];

    /// <summary>The script of the character at a place, and how many UTF-16 units it has.</summary>
    public static byte At(ReadOnlySpan<char> text, int place, out int length)
    {
        var character = text[place];
        length = 1;
        if (!char.IsHighSurrogate(character) || place + 1 == text.Length || !char.IsLowSurrogate(text[place + 1]))
        {
            return s_basic[character];
        }

        length = 2;
        return Beyond(char.ConvertToUtf32(character, text[place + 1]));
    }

    /// <summary>Whether a character that several scripts use is one of those that a script uses (Script_Extensions): the Arabic comma, the mark that makes a kana long.</summary>
    public static bool IsUsedBy(char character, byte script) => s_several.TryGetValue(character, out var scripts) && scripts.AsSpan().Contains(script);

    private static byte Beyond(int codePoint)
    {
        var (from, to) = (0, s_beyond.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var (first, last, script) = s_beyond[middle];
            if (codePoint >= first && codePoint <= last)
            {
                return script;
            }

            (from, to) = codePoint < first ? (from, middle) : (middle + 1, to);
        }

        return Common;
    }

    private static (int First, int Last, byte Script)[] Read()
    {
        var beyond = new List<(int First, int Last, byte Script)>();
        foreach (var (first, last, script) in Ranges(ScriptRanges.All))
        {
            if (last < BasicPlane)
            {
                s_basic.AsSpan(first, last - first + 1).Fill(script);
            }
            else
            {
                beyond.Add((first, last, script));
            }
        }

        foreach (var (first, last, script) in Ranges(ScriptRanges.Extensions))
        {
            for (var character = first; character <= last; character++)
            {
                s_several[(char)character] = [.. s_several.GetValueOrDefault((char)character, []), script];
            }
        }

        beyond.Sort();
        return [.. beyond];
    }

    private static IEnumerable<(int First, int Last, byte Script)> Ranges(string table)
    {
        byte script = Common;
        foreach (var token in table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // A code has small letters, a number in hexadecimal has none.
            if (char.IsAsciiLetterLower(token[^1]))
            {
                if (!s_codes.Contains(token))
                {
                    s_codes.Add(token);
                }

                script = NumberOf(token);
                continue;
            }

            var dash = token.IndexOf('-', StringComparison.Ordinal);
            var first = int.Parse(dash < 0 ? token : token[..dash], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            yield return (first, dash < 0 ? first : int.Parse(token[(dash + 1)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture), script);
        }
    }
}
