using System.Text;
using Generator.Tests.Hostile;

namespace Generator.Fuzzing;

/// <summary>Makes captures by number, the same for the same number and seeds: a page of the grammar, or a saved one, with bytes changed, doubled, moved and taken out.</summary>
internal sealed class InputMutation(List<(byte[] Bytes, string MediaType)> seeds)
{
    private const int LongestInput = 300_000;

    private static readonly string[] s_formats = ["text/html", "text/html", "text/html", "text/markdown", "text/plain"];
    private static readonly string[] s_pieces =
    [
        "# A\n", "> ", "- ", "1. ", "| a | b |\n|---|---|\n", "```\n", "[a](x)", "![a](b \"c\")", "---\n", "<", "</p>", "<table>", "<svg>", "<p hidden>", "&#", "\0", "\u202E", "\u2066", "\uFEFF", "By John Smith, ",
        "January 1, 2022", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":", "\r", "\n\n", "    ", "<br><br>", "*", "_", "`", "<h1>Headline of the page</h1>", "<time datetime=",
    ];

    public (byte[] Bytes, string MediaType) Numbered(int number)
    {
        var choices = new Queue<int>(HtmlGrammar.Numbered(number, 64));
        var isSaved = seeds.Count > 0 && Next(choices, 2) == 0;
        var (bytes, mediaType) = isSaved ? seeds[Next(choices, seeds.Count)] : (Encoding.UTF8.GetBytes(HtmlGrammar.Page(HtmlGrammar.Numbered(~number, 20 + Next(choices, 400)))), s_formats[Next(choices, s_formats.Length)]);
        var changed = bytes.ToList();
        for (var changes = Next(choices, 8); changes > 0 && changed.Count < LongestInput; changes--)
        {
            Change(changed, choices);
        }

        return ([.. changed], mediaType);
    }

    private static void Change(List<byte> bytes, Queue<int> choices)
    {
        var at = Next(choices, bytes.Count + 1);
        var length = Math.Min(Next(choices, 200), bytes.Count - at);
        switch (Next(choices, 5))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 2:
                bytes.InsertRange(Next(choices, bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_pieces[Next(choices, s_pieces.Length)]));
                break;
            default:
                bytes.Insert(at, (byte)Next(choices, 256));
                break;
        }
    }

    private static int Next(Queue<int> choices, int count) => choices.TryDequeue(out var choice) ? choice % count : 0;
}
