using System.Text;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Mhtml;
using Generator.Captures.Containers.SingleFile;
using Generator.Captures.Containers.Wayback;
using Generator.Commands;
using Generator.Tests.Commands;

namespace Generator.Tests.Captures.Containers;

/// <summary>Pages as browsers and public archives hand them over: in a mail, in one file, with the archive's own additions.</summary>
public sealed class SavedPageTests : IDisposable
{
    private const string Text = "Bridge reopens after the flood. The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.";

    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    [Theory]
    [InlineData("https://web.archive.org/web/20220126120000/https://news.example/a?b=1", "https://news.example/a?b=1", "2022-01-26T12:00:00Z")]
    [InlineData("/web/20220126120000im_/http://news.example/a.jpg", "http://news.example/a.jpg", "2022-01-26T12:00:00Z")]
    [InlineData("//web.archive.org/web/20220126120000id_/https://news.example/", "https://news.example/", "2022-01-26T12:00:00Z")]
    [InlineData("http://web.archive.org/web/20220126/https:/news.example/joined", "https://news.example/joined", "2022-01-26")]
    [InlineData("/web/20240514093000/https://web.archive.org/web/20200101000000/https://news.example/a", "https://web.archive.org/web/20200101000000/https://news.example/a", "2024-05-14T09:30:00Z")]
    [InlineData("/web/20229999120000/https://news.example/", "https://news.example/", null)]
    [InlineData("https://www.webarchive.org.uk/wayback/archive/20220126120000mp_/https://news.example/a", "https://news.example/a", "2022-01-26T12:00:00Z")]
    [InlineData("https://arquivo.pt/noFrame/replay/20220126120000/http://news.example/a", "http://news.example/a", "2022-01-26T12:00:00Z")]
    [InlineData("http://localhost:8080/20220126120000if_/https://news.example/a", "https://news.example/a", "2022-01-26T12:00:00Z")]
    [InlineData("https://news.example/2022/https://news.example/", null, null)]
    [InlineData("https://news.example/web/20220126/https://news.example/", null, null)]
    [InlineData("/wayback/20220126120000/https://news.example/", null, null, false)]
    [InlineData("https://news.example/go?to=/20220126120000/https://news.example/", null, null)]
    [InlineData("/web/20220126120000*/https://news.example/", null, null)]
    [InlineData("/web/news/https://news.example/", null, null)]
    [InlineData("https://web.archive.org/web/20220126120000/javascript:alert(1)", null, null)]
    public void An_archives_address_is_undone_once(string address, string? original, string? captured, bool isRead = true)
    {
        var replay = address.StartsWith('/') && isRead ? ReplayUrl.In(address) : ReplayUrl.Of(address);
        Assert.Equal(original, replay?.Original);
        Assert.Equal(captured, replay?.Captured?.Value);
    }

    [Theory]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://news.example/a \n saved date: Tue May 14 2024 12:30:00 GMT+0300 (Eastern European Summer Time)\n-->", "https://news.example/a", "2024-05-14T12:30:00+03:00")]
    [InlineData("<!-- Page saved with SingleFile url: https://news.example/a saved date: Wed May 1 2024 02:03:04 GMT+0000 (x)-->", "https://news.example/a", "2024-05-01T02:03:04Z")]
    [InlineData("<!-- Page saved with SingleFile url: https://news.example/a saved date: Xxx May 14 2024 99:30:00 GMT+0300 -->", "https://news.example/a", null)]
    [InlineData("<!-- Page saved with SingleFile url: file:///home/a.html saved date: Tue May 14 2024 12:30:00 GMT+0300 -->", null, null)]
    [InlineData("<!-- Page saved with another program url: https://news.example/a -->", null, null)]
    public void The_comment_of_a_page_in_one_file_gives_address_and_time(string page, string? url, string? captured)
    {
        var mark = SingleFileMark.Find(Encoding.UTF8.GetBytes("<!DOCTYPE html> <html lang=en>" + page));
        Assert.Equal(url, mark?.Url.Value);
        Assert.Equal(captured, mark?.Captured?.Value);
    }

    [Fact]
    public void A_page_shown_by_a_public_archive_gets_its_own_address_its_time_and_its_links_back_and_says_where_the_copy_is()
    {
        _folder.Write("page.html", $"""
            <!DOCTYPE html><html lang="en"><head><script>__wm.wombat("https://news.example/2024/bridge","20240514093000","https://web.archive.org/","web","/_static/","1715679000");</script>
            <base href="https://web.archive.org/web/20240514093000/https://news.example/2024/"><title>Bridge reopens after the flood</title></head>
            <body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>12 captures</p></div><article><h1>Bridge reopens after the flood</h1><p>{Text} <a href="/web/20240514093000/https://web.archive.org/web/2019/https://old.example/">an old copy</a></p>
            <p><a href="https://web.archive.org/web/20240514093000/https://news.example/b">the other report</a> <a href="c">and this</a></p>
            <img src="/web/20240514093000im_/https://img.example/b.jpg" srcset="/web/20240514093000im_/https://img.example/b.jpg 1x, /web/20240514093000im_/https://img.example/c.jpg 2x" alt="The bridge"></article></body></html>
            """);
        Run("import", "page.html");
        var settings = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Full("seeds/news-example"), "capture.yml", SearchOption.AllDirectories)));
        Assert.Contains("url: \"https://news.example/2024/bridge\"\ncaptured: \"2024-05-14T09:30:00Z\"\narchived_copy: \"https://web.archive.org/web/20240514093000/https://news.example/2024/bridge\"\n", settings, StringComparison.Ordinal);
        var article = Run("extract", Path.GetDirectoryName(Assert.Single(Directory.EnumerateFiles(Full("seeds"), "capture.yml", SearchOption.AllDirectories)))!, "--why").Out;
        Assert.Contains("https://web.archive.org/web/2019/https://old.example/", article, StringComparison.Ordinal);
        Assert.DoesNotContain("20240514093000/https://news.example/b", article, StringComparison.Ordinal);
        Assert.DoesNotContain("20240514093000im_", article, StringComparison.Ordinal);
        Assert.Contains("12 captures", article, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--url", "https://arquivo.example/wayback/20240514093000/https://news.example/2024/bridge")]
    [InlineData("<!-- WB Insert --><script>wbinfo = {}; wbinfo.top_url = \"https://arquivo.example/wayback/20240514093000/https://news.example/2024/bridge\";</script>", "--language", "en")]
    [InlineData("<script>__wm.wombat(\"https://news.example/2024/bridge\",\"20240514093000\",\"https://arquivo.example/\",\"wayback\",\"/static/\");</script>", "--language", "en")]
    public void A_page_from_any_archive_that_writes_the_time_before_the_address_gets_its_links_back(string mark, string option, string value)
    {
        _folder.Write("page.html", $"""
            <!DOCTYPE html><html lang="en"><head>{mark}<title>Bridge reopens after the flood</title></head>
            <body><div id="_wb_frame_top_banner"><p>Kept by the national library</p></div><article><h1>Bridge reopens after the flood</h1><p>{Text} <a href="/wayback/20240514093000mp_/https://arquivo.example/wayback/20190101000000/https://old.example/">an old copy</a> <a href="https://other-archive.example/20240514093000/https://news.example/c">another archive's copy</a></p>
            <p><a href="https://arquivo.example/noFrame/replay/20240514093000mp_/https://news.example/b">the other report</a> and <a href="/wayback/20240514093000mp_/https://news.example/d">more</a></p>
            <img src="/wayback/20240514093000im_/https://img.example/b,c.jpg" srcset="/wayback/20240514093000im_/https://img.example/b,c.jpg 1x,/wayback/20240514093000im_/https://img.example/c.jpg 2x" alt="The bridge"></article></body></html>
            """);
        Assert.Equal(ExitCode.Clean, Run("import", "page.html", option, value).Exit);
        var capture = Path.GetDirectoryName(Assert.Single(Directory.EnumerateFiles(Full("seeds/news-example"), "capture.yml", SearchOption.AllDirectories)))!;
        Assert.Contains("url: \"https://news.example/2024/bridge\"\ncaptured: \"2024-05-14T09:30:00Z\"\n", File.ReadAllText(Path.Join(capture, "capture.yml")), StringComparison.Ordinal);
        Assert.Contains("archived_copy: \"https://arquivo.example/wayback/20240514093000/https://news.example/2024/bridge\"\n", File.ReadAllText(Path.Join(capture, "capture.yml")), StringComparison.Ordinal);
        var article = Run("extract", capture, "--why").Out;
        Assert.Contains("https://arquivo.example/wayback/20190101000000/https://old.example/", article, StringComparison.Ordinal);
        Assert.Contains("https://other-archive.example/20240514093000/https://news.example/c", article, StringComparison.Ordinal);
        Assert.DoesNotContain("20240514093000mp_", article, StringComparison.Ordinal);
        Assert.DoesNotContain("20240514093000im_", article, StringComparison.Ordinal);
        Assert.Matches("\"use\":\\s*\"omitted\"[^}]*Kept by the national library|Kept by the national library[^}]*\"omitted\"|\"navigation\"[^}]*Kept by the national library", article);
    }

    [Fact]
    public void A_page_that_only_links_to_archived_copies_keeps_its_links()
    {
        var page = $"<!DOCTYPE html><html lang=en><body><article><h1>Bridge</h1><p>{Text} <a href=\"https://web.archive.org/web/20190101000000/https://old.example/\">an old copy</a></p></article></body></html>";
        _folder.Write("page.html", page);
        Run("import", "page.html", "--url", "https://news.example/a");
        var capture = Path.GetDirectoryName(Assert.Single(Directory.EnumerateFiles(Full("seeds"), "capture.yml", SearchOption.AllDirectories)))!;
        Assert.DoesNotContain("archived_copy", File.ReadAllText(Path.Join(capture, "capture.yml")), StringComparison.Ordinal);
        using var archive = new Generator.Tests.Sites.TestArchive();
        archive.Write("seeds/news/source.yml", "names:\n  en: News\n");
        archive.Write("seeds/news/captures/bridge/page.html", page);
        archive.Write("seeds/news/captures/bridge/capture.yml", "file: page.html\narchived_copy: https://web.archive.org/web/20200101000000/https://news.example/a\n");
        archive.Build();
        Assert.Contains("\"https://web.archive.org/web/20190101000000/https://old.example/\"", File.ReadAllText(Directory.EnumerateFiles(archive.Site, "bridge.html", SearchOption.AllDirectories).Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("base64", "windows-1251")]
    [InlineData("quoted-printable", "utf-8")]
    [InlineData("8bit", "koi8-r")]
    public void A_mail_gives_its_page_in_the_charset_of_its_part(string encoding, string charset)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)?.GetBytes("<html><p>Мост</p></html>") ?? Encoding.UTF8.GetBytes("<html><p>Мост</p></html>");
        byte[] body = encoding switch
        {
            "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes)),
            "8bit" => bytes,
            _ => Encoding.ASCII.GetBytes(string.Concat(bytes.Select(b => $"={b:X2}"))),
        };
        byte[] mail =
        [
            .. "MIME-Version: 1.0\r\nDate: Tue, 14 May 2024 12:30:00 +0300\r\nContent-Type: multipart/related; boundary=\"b\"; start=\"<two>\"\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Location: cid:x\r\n\r\nx\r\n--b\r\nContent-ID: <two>\r\n"u8,
            .. Encoding.ASCII.GetBytes($"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: https://news.example/a\r\n\r\n"),
            .. body,
            .. "\r\n--b--\r\n"u8,
        ];
        var page = MhtmlPageReader.Read(mail)!;
        Assert.Equal(bytes, page.Bytes.ToArray()[..bytes.Length]);
        Assert.Equal($"text/html; charset={charset}", page.MediaType);
        Assert.Equal("https://news.example/a", page.Url!.Value);
        Assert.Equal("2024-05-14T12:30:00+03:00", page.Captured!.Value);
    }

    [Fact]
    public void A_mail_stays_the_file_it_was_and_one_without_a_page_is_told()
    {
        var mail = $"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nDate: Tue, 14 May 2024 09:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html lang=en><h1>Bridge reopens</h1><p>{Text}</p></html>\r\n--b--\r\n";
        _folder.Write("page.html", mail);
        Assert.Equal(ExitCode.Clean, Run("import", "page.html").Exit);
        var capture = Path.GetDirectoryName(Assert.Single(Directory.EnumerateFiles(Full("seeds/news-example"), "capture.yml", SearchOption.AllDirectories)))!;
        Assert.Equal(mail, File.ReadAllText(Path.Join(capture, "page.mhtml")));
        Assert.Contains("\nurl: \"https://news.example/a\"\ncaptured: \"2024-05-14T09:00:00Z\"\n", File.ReadAllText(Path.Join(capture, "capture.yml")), StringComparison.Ordinal);
        Assert.Contains("Bridge reopens", Run("extract", capture).Out, StringComparison.Ordinal);
        _folder.Write("empty.mhtml", mail.Replace("text/html", "image/png", StringComparison.Ordinal));
        Assert.Contains(ContainerDiagnostics.NoPageInMail.Code, Run("import", "empty.mhtml").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_says_of_itself_what_stands_above_it()
    {
        _folder.Write("memo.txt", $"Title: Bridge reopens\nAuthor: Anna Holm\nDate: 2024-05-14\nURL: https://news.example/a\nLanguage: en\n\n{Text}\n\nBuses go over it again, and the ferry was tied up for good.\n");
        Assert.Equal(ExitCode.Clean, Run("import", "memo.txt").Exit);
        var article = Run("extract", Full("seeds/news-example/captures/2024/bridge-reopens")).Out;
        Assert.Contains("\"headline\": \"Bridge reopens\"", article, StringComparison.Ordinal);
        Assert.Matches("\"authors\": \\[\\s*\"Anna Holm\"", article);
        Assert.Contains("\"original_address\": \"https://news.example/a\"", article, StringComparison.Ordinal);
        Assert.Matches("\"body_text\": \\[\\s*\"Bridge reopens after the flood. The bridge", article);
    }

    [Fact]
    public void A_page_that_a_browser_saved_alone_and_one_of_frames_are_read()
    {
        _folder.Write("alone.mht", $"From: \"Saved by a browser\"\r\nSubject: Bridge\r\nDate: Tue, 14 May 2024 09:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://news.example/a\r\n\r\n<html lang=3Den><h1>Bridge reopens</h1><p>{Text}</p></html>\r\n");
        Assert.Equal(ExitCode.Clean, Run("import", "alone.mht").Exit);
        Assert.Contains("Bridge reopens", Run("extract", "alone.mht").Out, StringComparison.Ordinal);
        var frames = $"""
            From: x
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="b"
            Content-Location: https://news.example/frames

            --b
            Content-Type: text/html

            <html><FRAMESET cols="20%,*"><frame src="menu.html"><frame src="text.html"></FRAMESET></html>
            --b
            Content-Type: text/html
            Content-Location: https://news.example/menu.html

            <html><a href=x>Home</a></html>
            --b
            Content-Type: text/html; charset=utf-8
            Content-Location: https://news.example/text.html

            <html lang=en><h1>Ferry tied up</h1><p>{Text}</p></html>
            --b--

            """.ReplaceLineEndings("\r\n");
        var page = MhtmlPageReader.Read(Encoding.UTF8.GetBytes(frames))!;
        Assert.Contains("Ferry tied up", Encoding.UTF8.GetString(page.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", page.MediaType);
        Assert.Equal("https://news.example/frames", page.Url!.Value);
    }

    [Fact]
    public void Any_bytes_at_all_are_read_as_a_mail_without_an_exception()
    {
        var random = new Random(7);
        var mail = "From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=D0=9C</p>\r\n--b--\r\n"u8.ToArray();
        for (var i = 0; i < 3000; i++)
        {
            var bytes = mail.ToArray();
            for (var j = random.Next(1, 8); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            MhtmlPageReader.Read(bytes.AsMemory(0, random.Next(bytes.Length + 1)));
        }

        Assert.Null(MhtmlPageReader.Read(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"Content-Type: multipart/mixed; boundary=\"{i}\"\r\n\r\n--{i}\r\n")))));
    }

    public void Dispose() => _folder.Dispose();

    private (int Exit, string Said, string Out) Run(params string[] arguments)
    {
        var console = new TestConsole(_folder.FullPath);
        var exit = console.Run(arguments);
        return (exit, console.Error, console.Out);
    }

    private string Full(string path) => Path.Join(_folder.FullPath, path);
}
