using System.Globalization;
using Generator.Text;

namespace Generator.Articles.Dates;

/// <summary>What a piece of a line is, as far as dates go.</summary>
internal enum DateTokenKind
{
    Number,
    Word,
    Sign,
}

/// <summary>One number, word or sign of a line; white space only parts them.</summary>
/// <param name="Value">Of a number, whatever its script's digits; 0 elsewhere.</param>
/// <param name="Word">Of a word, folded; of a sign, itself; of a number, its digits as ASCII.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct DateToken(DateTokenKind Kind, int Value, string Word, int Start, int End)
{
    private const int MostTokens = 400;

    /// <summary>How many digits a number is written with.</summary>
    public int Digits => Kind == DateTokenKind.Number ? Word.Length : 0;

    public bool Is(char sign) => Kind == DateTokenKind.Sign && Word[0] == sign;

    /// <summary>Takes a line apart; of a very long one, the beginning.</summary>
    public static List<DateToken> In(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < text.Length && tokens.Count < MostTokens;)
        {
            var start = i;
            if (Digit(text[i]) >= 0)
            {
                while (i < text.Length && Digit(text[i]) >= 0)
                {
                    i++;
                }

                tokens.Add(Number(text[start..i], start));
            }
            else if (IsLetter(text[i]))
            {
                while (i < text.Length && IsLetter(text[i]))
                {
                    i++;
                }

                tokens.Add(new DateToken(DateTokenKind.Word, 0, WordNormalization.Fold(text[start..i]), start, i));
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(text[start]) && CharUnicodeInfo.GetUnicodeCategory(text[start]) != UnicodeCategory.Format)
                {
                    tokens.Add(new DateToken(DateTokenKind.Sign, 0, Sign(text[start]).ToString(), start, i));
                }
            }
        }

        return tokens.FindAll(t => t.Word.Length > 0);
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c < '\u0660' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c is '\u200C' or '\u200D';

    private static DateToken Number(ReadOnlySpan<char> digits, int start)
    {
        var (value, ascii) = (0, new char[digits.Length]);
        for (var i = 0; i < digits.Length; i++)
        {
            ascii[i] = (char)('0' + Digit(digits[i]));

            // Longer numbers are no part of a date.
            value = digits.Length > 8 ? 0 : (value * 10) + (ascii[i] - '0');
        }

        return new DateToken(DateTokenKind.Number, value, new string(ascii), start, start + digits.Length);
    }

    private static char Sign(char c) => c switch
    {
        '\uFF0F' or '\u2044' => '/',
        '\uFF0E' => '.',
        '\uFF1A' or '\u2236' => ':',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\uFF0D' => '-',
        '\u060C' or '\u3001' or '\uFF0C' => ',',
        '\u2019' or '\u02BC' => '\'',
        _ => c,
    };
}
