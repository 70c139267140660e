using System.Text;

namespace Generator.Commands;

/// <summary>Everything a command meets of the world outside: where it prints, what it was started with, and the time. Tests hand in their own.</summary>
/// <param name="Out">Results: what somebody would send into a file or another program.</param>
/// <param name="Error">Everything said to the person at the keyboard: progress, problems, hints.</param>
/// <param name="WorkingFolder">The full path that relative paths on the command line start from.</param>
public sealed record CommandConsole(TextWriter Out, TextWriter Error, string WorkingFolder)
{
    /// <summary>Whether <see cref="Error"/> is a terminal: only there are progress bars and colours drawn.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Reads a variable of the environment; null where it isn't set.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Cancelled when the person asks the program to stop (Ctrl-C).</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether to use colours: on a terminal, unless NO_COLOR is set (no-color.org).</summary>
    public bool UsesColor => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR"));

    /// <summary>The console of the running process; writes UTF-8 and ends lines with \n on every machine.</summary>
    public static CommandConsole OfProcess()
    {
        var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            // The first Ctrl-C asks to stop in good order, a second one ends the process.
            press.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        if (OperatingSystem.IsWindows() && !Console.IsErrorRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CommandConsole(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), System.Environment.CurrentDirectory)
        {
            IsTerminal = !Console.IsErrorRedirected && System.Environment.GetEnvironmentVariable("TERM") != "dumb",
            Environment = System.Environment.GetEnvironmentVariable,
            Stop = stop.Token,
        };
    }

    /// <summary>A path from the command line as a full path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
