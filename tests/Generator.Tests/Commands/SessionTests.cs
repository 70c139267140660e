using System.CommandLine.Parsing;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Commands;

namespace Generator.Tests.Commands;

/// <summary>
/// Runs the command-line sessions under tests/sessions: `> path` and `| lines` make a file, `&lt; path [name]` takes that file of
/// this repository over, under another name where one is given, `$ generator …` runs a command, then come the lines it prints (both streams, as a terminal
/// shows them) and `exit N`. `&lt;here&gt;` stands for the session's own folder, `&lt;some&gt;` for how many bytes or labels there are, which no session is about.
/// A session that went differently leaves `….received.txt` beside it: read it, then rename it.
/// </summary>
public sealed partial class SessionTests
{
    public static TheoryData<string> Sessions()
    {
        var names = Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "tests", "sessions"), "*.txt").Select(f => Path.GetFileName(f)!)
            .Where(n => !n.EndsWith(".received.txt", StringComparison.Ordinal));
        return new TheoryData<string>(names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_session_goes_as_it_is_written_down(string name)
    {
        var path = Path.Join(TestFolders.Repository, "tests", "sessions", name);
        var received = Path.ChangeExtension(path, ".received.txt");
        var written = File.ReadAllText(path);
        using var folder = TestFolders.Temporary();
        var replayed = Replay(written, folder);
        if (replayed != written)
        {
            File.WriteAllText(received, replayed);
        }
        else
        {
            File.Delete(received);
        }

        Assert.Equal(written, replayed);
    }

    private static string Replay(string written, TemporaryFolder folder)
    {
        var replayed = new StringBuilder();
        var isOutput = false;
        string? file = null;
        foreach (var line in written.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("$ ", StringComparison.Ordinal))
            {
                replayed.Append(line).Append('\n').Append(Run(line[2..], folder));
                isOutput = true;
                continue;
            }

            if (isOutput)
            {
                isOutput = !line.StartsWith("exit ", StringComparison.Ordinal);
                continue;
            }

            replayed.Append(line).Append('\n');
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                file = folder.Write(line[2..], "");
            }
            else if (line.StartsWith("< ", StringComparison.Ordinal))
            {
                var names = line[2..].Split(' ');
                folder.Write(names[^1], File.ReadAllText(Path.Join(TestFolders.Repository, names[0])));
            }
            else if (line.StartsWith('|'))
            {
                File.AppendAllText(file!, (line.Length > 2 ? line[2..] : "") + "\n");
            }
        }

        return replayed.ToString();
    }

    private static string Run(string typed, TemporaryFolder folder)
    {
        var words = CommandLineParser.SplitCommandLine(typed).ToList();
        Assert.Equal("generator", words[0]);
        var printed = new StringWriter { NewLine = "\n" };
        var console = new TestConsole(folder.FullPath).Console with { Out = printed, Error = printed };
        var exit = CommandLine.Run(words.Skip(1).ToList(), console);
        return $"{Amount().Replace(printed.ToString().Replace(folder.FullPath, "<here>", StringComparison.Ordinal), "<some>")}exit {exit}\n";
    }

    [GeneratedRegex("[0-9][0-9,]*(?= (bytes written|labels (missing|to translate)))|(?<=\"missing_labels\":)[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}
