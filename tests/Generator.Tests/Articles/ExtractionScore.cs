using System.Globalization;
using System.Text;

namespace Generator.Tests.Articles;

/// <summary>
/// The measure of the article-extraction benchmarks: runs of four tokens of the expected and of the extracted text, compared as multisets. Tokens are runs of letters,
/// digits, marks and underscores in NFC, case kept; signs of scripts without spaces stand alone.
/// </summary>
internal static class ExtractionScore
{
    private const int ShingleLength = 4;

    /// <summary>Precision and recall of one page; averaged over pages before they are joined to F1.</summary>
    public static (double Precision, double Recall) OfBody(string expected, string extracted)
    {
        var (want, got) = (Shingles(expected), Shingles(extracted));
        var common = want.Sum(w => Math.Min(w.Value, got.GetValueOrDefault(w.Key)));
        var (wanted, gotten) = (want.Values.Sum(), got.Values.Sum());
        return wanted == common && gotten == common ? (1, 1) : (gotten == 0 ? 0 : (double)common / gotten, wanted == 0 ? 0 : (double)common / wanted);
    }

    public static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    public static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var current = new StringBuilder();
        var isAlone = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            var isWord = Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_';
            if (isMark && current.Length > 0)
            {
                current.Append(rune.ToString());
            }
            else if (rune.Value is 0x200C or 0x200D && current.Length > 0 && !isAlone)
            {
                continue;
            }
            else if (isWord && IsWithoutSpaces(rune.Value))
            {
                End();
                current.Append(rune.ToString());
                isAlone = true;
            }
            else if (isWord)
            {
                if (isAlone)
                {
                    End();
                }

                current.Append(rune.ToString());
            }
            else
            {
                End();
            }
        }

        End();
        return tokens;

        void End()
        {
            if (current.Length > 0)
            {
                tokens.Add(current.ToString());
                current.Clear();
            }

            isAlone = false;
        }
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var tokens = Tokens(text);
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + Math.Min(ShingleLength, Math.Max(1, tokens.Count)) <= tokens.Count; i++)
        {
            var shingle = string.Join(' ', tokens.Skip(i).Take(ShingleLength));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    private static bool IsWithoutSpaces(int value) => value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3005 and <= 0x3007)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAA60 and <= 0xAA7F)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x323AF);
}
