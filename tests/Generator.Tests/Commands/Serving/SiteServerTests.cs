using System.Net;
using System.Net.Sockets;
using System.Text;
using Generator.Commands.Serving;
using Generator.Files;

namespace Generator.Tests.Commands.Serving;

public sealed class SiteServerTests : IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>Ж</p></body></html>
        """;

    private readonly TemporaryFolder _folder = TestFolders.Temporary();
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task A_page_comes_with_the_reload_script_and_a_policy_that_allows_it_while_its_file_stays_as_it_is()
    {
        var file = _folder.Write("en/index.html", Page);
        using var server = Start("/");
        var body = await _browser.GetStringAsync(new Uri(server.Url, "en/"), TestContext.Current.CancellationToken);
        Assert.Contains("content=\"script-src 'self'; connect-src 'self'; default-src 'none'\"", body, StringComparison.Ordinal);
        Assert.Contains("<p>Ж</p><script src=\"/.reload.js\"></script></body>", body, StringComparison.Ordinal);
        Assert.Contains("EventSource", await _browser.GetStringAsync(new Uri(server.Url, "/.reload.js"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(Page, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Other_files_come_byte_for_byte_with_their_media_type()
    {
        var bytes = new byte[] { 1, 2, 0, 255 };
        _folder.WriteBytes("assets/a.png", bytes);
        _folder.Write("assets/style.css", "p{}");
        _folder.WriteBytes("assets/a.unknown", bytes);
        using var server = Start("/");
        var picture = await Get(server, "assets/a.png");
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.ToString());
        Assert.Equal(bytes, await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/css; charset=utf-8", (await Get(server, "assets/style.css?v=1")).Content.Headers.ContentType!.ToString());
        Assert.Equal("application/octet-stream", (await Get(server, "assets/a.unknown")).Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Under_a_base_path_the_root_leads_there_and_nothing_stands_beside_it()
    {
        _folder.Write("index.html", Page);
        _folder.Write("404.html", "<p>lost</p>");
        using var server = Start("/my/archive/");
        Assert.Equal("/my/archive/", server.Url.AbsolutePath);
        Assert.Equal("/my/archive/", (await Get(server, "/")).Headers.Location!.ToString());
        Assert.Equal("/my/archive/", (await Get(server, "/my/archive")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await Get(server, "")).StatusCode);
        var beside = await Get(server, "/index.html");
        Assert.Equal(HttpStatusCode.NotFound, beside.StatusCode);
        Assert.Contains("lost", await beside.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_folder()
    {
        _folder.Write("en/index.html", Page);
        using var server = Start("/");
        Assert.Equal("/en/", (await Get(server, "/en")).Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", 404)]
    [InlineData("GET /%2e%2e/secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", 404)]
    [InlineData("GET /..%5csecret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", 404)]
    [InlineData("GET /.hidden HTTP/1.1\r\nHost: localhost\r\n\r\n", 404)]
    [InlineData("GET /a.txt HTTP/1.1\r\nHost: localhost:80\r\n\r\n", 200)]
    [InlineData("HEAD /a.txt HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n", 200)]
    [InlineData("GET /a.txt HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403)]
    [InlineData("GET /a.txt HTTP/1.1\r\n\r\n", 403)]
    [InlineData("POST /a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", 405)]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET http://localhost/a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    public async Task Only_plain_requests_to_this_machine_are_answered_and_never_from_outside_the_site(string request, int status)
    {
        _folder.Write("a.txt", "a");
        _folder.Write(".hidden", "h");
        using var server = Start("/");
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Url.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_page_hears_of_every_new_build()
    {
        using var server = Start("/");
        using var events = new StreamReader(await _browser.GetStreamAsync(new Uri(server.Url, "/.reload"), TestContext.Current.CancellationToken));
        Assert.Equal("data: 0", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        server.Reload();
        Assert.Equal("data: 1", await events.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_ends_when_it_is_asked_to_stop_with_pages_still_open()
    {
        using var stop = new CancellationTokenSource();
        using var server = new SiteServer(new ServedSite(new InputTree(_folder.FullPath), "/"), 0, stop.Token);
        var running = server.RunAsync();
        using var events = new StreamReader(await _browser.GetStreamAsync(new Uri(server.Url, "/.reload"), TestContext.Current.CancellationToken));
        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("", "/")]
    [InlineData("/", "/")]
    [InlineData("archive", "/archive/")]
    [InlineData("/a/b/", "/a/b/")]
    [InlineData("/../", null)]
    [InlineData("a b", null)]
    public void A_base_path_is_understood_as_people_type_it(string typed, string? path) => Assert.Equal(path, ServedSite.ParseBasePath(typed));

    public void Dispose()
    {
        _browser.Dispose();
        _folder.Dispose();
    }

    private SiteServer Start(string basePath)
    {
        var server = new SiteServer(new ServedSite(new InputTree(_folder.FullPath), basePath), 0, TestContext.Current.CancellationToken);
        _ = server.RunAsync();
        return server;
    }

    private Task<HttpResponseMessage> Get(SiteServer server, string path) => _browser.GetAsync(new Uri(server.Url, path), TestContext.Current.CancellationToken);
}
