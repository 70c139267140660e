using System.Text;
using Generator.Commands;

namespace Generator.Tests.Commands;

/// <summary>Runs commands inside the test's own process and keeps what they print.</summary>
internal sealed class TestConsole(string folder)
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public bool IsTerminal { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>A console whose clock stands still, so that durations are the same in every run.</summary>
    public CommandConsole Console => new(new StringWriter(_out) { NewLine = "\n" }, new StringWriter(_error) { NewLine = "\n" }, folder)
    {
        IsTerminal = IsTerminal,
        Environment = Environment.GetValueOrDefault,
        Clock = new StoppedClock(),
        Stop = Stop,
    };

    public int Run(params string[] arguments) => CommandLine.Run(arguments, Console);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
