using System.Text;

namespace Generator.Text;

/// <summary>The invisible characters that steer the order of mixed text (UAX #9 §2), and which of them may stay.</summary>
public static class BidiControls
{
    private const char LeftToRightEmbedding = '\u202A';
    private const char RightToLeftEmbedding = '\u202B';
    private const char PopDirectionalFormatting = '\u202C';
    private const char LeftToRightOverride = '\u202D';
    private const char RightToLeftOverride = '\u202E';
    private const char LeftToRightIsolate = '\u2066';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    // UAX #9 allows 125 levels; no sentence needs more than a quotation in a quotation.
    private const int DeepestNesting = 8;

    /// <summary>
    /// Removes overrides with what ends them, and every embedding or isolate that isn't closed in the text or closes nothing: one left open
    /// would go on steering whatever stands beside the text on the page. They are removed and not closed, because where they should have ended is not known.
    /// </summary>
    public static string Balance(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(LeftToRightEmbedding, RightToLeftOverride) && !text.AsSpan().ContainsAnyInRange(LeftToRightIsolate, PopDirectionalIsolate))
        {
            return text;
        }

        var keep = new bool[text.Length];
        var open = new Stack<int>();
        var openIsolates = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case LeftToRightEmbedding or RightToLeftEmbedding or LeftToRightOverride or RightToLeftOverride or (>= LeftToRightIsolate and <= FirstStrongIsolate):
                    open.Push(i);
                    openIsolates += IsIsolate(text[i]) ? 1 : 0;
                    break;
                case PopDirectionalFormatting:
                    // Ends the last embedding or override, but not from inside an isolate that began after it (UAX #9 X7).
                    if (open.TryPeek(out var embedding) && !IsIsolate(text[embedding]))
                    {
                        open.Pop();
                        keep[i] = keep[embedding] = text[embedding] is LeftToRightEmbedding or RightToLeftEmbedding && open.Count < DeepestNesting;
                    }

                    break;
                case PopDirectionalIsolate:
                    // Ends the last isolate and whatever was left open inside it (UAX #9 X6a).
                    if (openIsolates > 0)
                    {
                        var isolate = open.Pop();
                        while (!IsIsolate(text[isolate]))
                        {
                            isolate = open.Pop();
                        }

                        openIsolates--;
                        keep[i] = keep[isolate] = open.Count < DeepestNesting;
                    }

                    break;
                default:
                    keep[i] = true;
                    break;
            }
        }

        var balanced = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (keep[i])
            {
                balanced.Append(text[i]);
            }
        }

        return balanced.ToString();
    }

    private static bool IsIsolate(char control) => control is >= LeftToRightIsolate and <= FirstStrongIsolate;
}
