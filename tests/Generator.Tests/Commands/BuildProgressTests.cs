using Generator.Commands;

namespace Generator.Tests.Commands;

public sealed class BuildProgressTests
{
    [Fact]
    public void Away_from_a_terminal_a_stage_is_one_plain_line()
    {
        var console = new TestConsole("/");
        Assert.Equal(7, BuildProgress.Run(console.Console, isSilent: false, Work));
        Assert.Equal("reading captures: 2\nwriting [pages]: 0\n", console.Error);
    }

    [Fact]
    public void On_a_terminal_bars_are_drawn_on_the_error_stream()
    {
        var console = new TestConsole("/") { IsTerminal = true };
        Assert.Equal(7, BuildProgress.Run(console.Console, isSilent: false, Work));
        Assert.Contains("reading captures", console.Error, StringComparison.Ordinal);
        Assert.Contains("writing [pages]", console.Error, StringComparison.Ordinal);
        Assert.Empty(console.Out);
    }

    [Fact]
    public void For_machines_nothing_is_shown()
    {
        var console = new TestConsole("/") { IsTerminal = true };
        Assert.Equal(7, BuildProgress.Run(console.Console, isSilent: true, Work));
        Assert.Empty(console.Error + console.Out);
    }

    private static int Work(IProgress<StageProgress> progress)
    {
        progress.Report(new StageProgress("reading captures", 0, 2));
        progress.Report(new StageProgress("reading captures", 2, 2));
        progress.Report(new StageProgress("reading captures", 1, 2));
        progress.Report(new StageProgress("writing [pages]", 0, 0));
        return 7;
    }
}
