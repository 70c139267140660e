using System.Text;
using Generator.Commands;

namespace Generator.Tests.Commands;

/// <summary>Runs commands inside the test's own process and keeps what they print.</summary>
internal sealed class TestConsole(string folder)
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public string Out => Written(_out);

    public string Error => Written(_error);

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public bool IsTerminal { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>A console whose clock stands still, so that durations are the same in every run.</summary>
    public CommandConsole Console => new(new SharedWriter(_out), new SharedWriter(_error), folder)
    {
        IsTerminal = IsTerminal,
        Environment = Environment.GetValueOrDefault,
        Clock = new StoppedClock(),
        Stop = Stop,
    };

    public int Run(params string[] arguments) => CommandLine.Run(arguments, Console);

    private static string Written(StringBuilder kept)
    {
        lock (kept)
        {
            return kept.ToString();
        }
    }

    /// <summary>Keeps what is printed; a test may look while the command still runs.</summary>
    private sealed class SharedWriter : TextWriter
    {
        private readonly StringBuilder _kept;

        public SharedWriter(StringBuilder kept)
        {
            _kept = kept;
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            lock (_kept)
            {
                _kept.Append(buffer);
            }
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
