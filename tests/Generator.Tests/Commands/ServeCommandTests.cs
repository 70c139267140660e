using Generator.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Commands;

/// <summary>`serve`: builds, shows, builds again on a change, and ends when asked.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public async Task A_change_of_the_archive_is_built_and_shown()
    {
        _archive.TakeRepository();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var console = new TestConsole(_archive.Folder) { Stop = stop.Token };
        var serving = Task.Run(() => console.Run("serve", "--out", _archive.Site, "--port", "0", "--base-path", "old/press"), CancellationToken.None);
        var address = await UntilAsync(() => AddressIn(console.Error), serving);
        Assert.EndsWith("/old/press/", address, StringComparison.Ordinal);

        using var browser = new HttpClient { BaseAddress = new Uri(address) };
        Assert.Contains("Test Archive", await browser.GetStringAsync(new Uri("en/index.html", UriKind.Relative), stop.Token), StringComparison.Ordinal);
        _archive.Write("content/site.yml", _archive.Read("content/site.yml").Replace("Test Archive", "Papers Kept", StringComparison.Ordinal));
        await UntilAsync(() => console.Error.Contains(" replaced", StringComparison.Ordinal) && console.Error.Split("the site is in").Length > 2 ? "built again" : null, serving);
        Assert.Contains("Papers Kept", await browser.GetStringAsync(new Uri("en/index.html", UriKind.Relative), stop.Token), StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Clean, await serving);
        Assert.EndsWith("stopped\n", console.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000", "70000 is no port")]
    [InlineData("--base-path", "../up", "'../up' is no path of a site")]
    [InlineData("--base-url", "nowhere", "'nowhere' is no address of a folder on the web")]
    public void What_cannot_be_served_is_said(string option, string value, string problem)
    {
        var console = new TestConsole(_archive.Folder);
        Assert.Equal(ExitCode.Usage, console.Run("serve", option, value));
        Assert.StartsWith($"generator: {problem}", console.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _archive.Dispose();

    private static string? AddressIn(string said)
    {
        var at = said.IndexOf("open http", StringComparison.Ordinal);
        var end = at < 0 ? -1 : said.IndexOf(" in a browser", at, StringComparison.Ordinal);
        return end < 0 ? null : said[(at + "open ".Length)..end];
    }

    // Looks again until something is there; a server that has ended fails the test at once.
    private static async Task<string> UntilAsync(Func<string?> look, Task<int> serving)
    {
        for (var tries = 0; tries < 1_200; tries++)
        {
            if (look() is { } found)
            {
                return found;
            }

            Assert.False(serving.IsCompleted, "the server ended");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("Nothing came for a minute.");
    }
}
