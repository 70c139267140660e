using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Commands;

/// <summary>The page docs/diagnostics.md, printed from the descriptors so that it can't fall behind them.</summary>
public static class DiagnosticsPage
{
    private static readonly (string Prefix, string Room)[] s_rooms =
    [
        ("ART", "Choosing the article"),
        ("CAP", "Captures"),
        ("CAT", "The catalog"),
        ("CHK", "Checks on the finished site"),
        ("FIL", "Files and folders"),
        ("LAN", "Languages and labels"),
        ("OUT", "Writing output files"),
        ("PAG", "Pages"),
        ("SET", "Settings"),
        ("SIT", "Publishing the site"),
        ("TRA", "Reading captures into transcripts"),
    ];

    public static string Write(IEnumerable<DiagnosticDescriptor> descriptors)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.Write("# What the messages mean\n\n");
        page.Write("Every problem the program reports carries a code. This page is printed from the program itself by\n");
        page.Write("`generator explain --markdown > docs/diagnostics.md`; a test compares the two. `…` stands for what a message fills in.\n\n");
        page.Write("An error publishes nothing; a warning asks to be looked at; information only tells.\n");
        foreach (var room in descriptors.GroupBy(d => d.Code[..3], StringComparer.Ordinal))
        {
            var title = Array.Find(s_rooms, r => string.Equals(r.Prefix, room.Key, StringComparison.Ordinal)).Room;
            page.Write($"\n## {room.Key}: {title}\n");
            foreach (var descriptor in room)
            {
                page.Write($"\n### {descriptor.Code}: {descriptor.Title}\n\n");
                page.Write($"*{DiagnosticPrinter.Word(descriptor.Severity)}* · {WithoutNumbers(descriptor.Message)}\n\n");
                page.Write($"{descriptor.Explanation}\n");
                if (descriptor.Hint.Length > 0)
                {
                    page.Write($"\nWhat to do: {WithoutNumbers(descriptor.Hint)}\n");
                }
            }
        }

        return page.ToString();
    }

    /// <summary>A format string as a reader can read it: `{0}` becomes `…`.</summary>
    public static string WithoutNumbers(string format)
    {
        var text = format;
        for (var i = '0'; i <= '9'; i++)
        {
            text = text.Replace("{" + i + "}", "…", StringComparison.Ordinal);
        }

        return text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
    }
}
