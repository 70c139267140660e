using System.CommandLine;
using System.Net.Sockets;
using Generator.Commands.Serving;
using Generator.Files;

namespace Generator.Commands;

/// <summary>`serve`: shows the site to the person who builds it, and builds it again whenever the archive changes.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(300);
    private static readonly string[] s_watched = ["seeds", "content", "templates"];

    public static DocumentedCommand Create(CommandConsole console)
    {
        var output = BuildWords.Output();
        var port = new Option<int>("--port") { Description = "The port to listen on; 0 takes any free one", HelpName = "N", DefaultValueFactory = _ => 8080 };
        var under = new Option<string>("--base-path") { Description = "Show the site under a path, as GitHub Pages does for a project", HelpName = "PATH", DefaultValueFactory = _ => "/" };
        return new DocumentedCommand("serve", "Show the site in a browser on this computer, and build it again on every change")
        {
            Examples =
            [
                new("serve", "Build, show at http://localhost:8080/, and reload open pages on every change"),
                new("serve --base-path /archive/ --port 9000", "The same under a path, at another port"),
            ],
        }.With([output, port, under, .. BuildWords.Options()]).Runs(result => (BuildWords.TryRead(result, console, out var words, out var problem), ServedSite.ParseBasePath(result.GetValue(under)!)) switch
        {
            (false, _) => problem!.Refuse(console),
            (_, null) => new UsageProblem($"'{result.GetValue(under)}' is no path of a site", "write it like /archive/").Refuse(console),
            (_, _) when result.GetValue(port) is < 0 or > 65_535 => new UsageProblem($"{result.GetValue(port)} is no port", "choose a number from 1024 to 65535, or 0 for any free one").Refuse(console),
            var (_, path) => Serve(words!, console.FullPath(result.GetValue(output)!), result.GetValue(port), path, console),
        });
    }

    private static int Serve(BuildWords words, string output, int port, string basePath, CommandConsole console)
    {
        SiteServer server;
        try
        {
            server = new SiteServer(new ServedSite(new InputTree(output), basePath), port, console.Stop);
        }
        catch (SocketException)
        {
            return new UsageProblem($"the port {port} can't be used", "choose another with --port, or 0 for any free one").Refuse(console);
        }

        using (server)
        using (var watch = new FolderWatch(words.Archive, s_watched))
        {
            return RunAsync(server, watch, () => BuildCommand.Build(words, output, isJson: false, console), console).GetAwaiter().GetResult();
        }
    }

    private static async Task<int> RunAsync(SiteServer server, FolderWatch watch, Action build, CommandConsole console)
    {
        try
        {
            build();
            var running = server.RunAsync();
            console.Error.WriteLine($"open {server.Url} in a browser; Ctrl-C ends");
            while (!running.IsCompleted)
            {
                await watch.WaitAsync(s_quiet, console.Stop).ConfigureAwait(false);
                build();
                server.Reload();
            }

            await running.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (console.Stop.IsCancellationRequested)
        {
            console.Error.WriteLine("stopped");
        }

        return ExitCode.Clean;
    }
}
