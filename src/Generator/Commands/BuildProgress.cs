using System.Globalization;
using Spectre.Console;

namespace Generator.Commands;

/// <summary>Shows how a build gets on: bars on a terminal, one plain line a stage elsewhere, nothing where a machine reads. Never on the output stream.</summary>
internal static class BuildProgress
{
    /// <summary>Runs a piece of work that reports its progress.</summary>
    /// <param name="isSilent">Shows nothing (`--json`).</param>
    public static T Run<T>(CommandConsole console, bool isSilent, Func<IProgress<StageProgress>, T> work)
    {
        if (isSilent)
        {
            return work(new Silence());
        }

        return console.IsTerminal ? RunWithBars(console, work) : work(new PlainLines(console.Error));
    }

    private static T RunWithBars<T>(CommandConsole console, Func<IProgress<StageProgress>, T> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(console.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = console.UsesColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        return terminal.Progress()
            .AutoClear(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(new Bars(context)));
    }

    private sealed class Silence : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
        }
    }

    private sealed class PlainLines(TextWriter writer) : IProgress<StageProgress>
    {
        private readonly Lock _lock = new();
        private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

        public void Report(StageProgress value)
        {
            lock (_lock)
            {
                if (_begun.Add(value.Stage))
                {
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Stage}: {value.Total}"));
                }
            }
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<StageProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report(StageProgress value)
        {
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                {
                    task = context.AddTask(Markup.Escape(value.Stage), autoStart: true, maxValue: Math.Max(1, value.Total));
                    _tasks.Add(value.Stage, task);
                }

                // Reports from several threads may overtake one another; a bar never goes back.
                task.Value = Math.Max(task.Value, value.Total == 0 ? 1 : value.Done);
            }
        }
    }
}
