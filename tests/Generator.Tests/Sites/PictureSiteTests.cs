using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Captures.Images;
using Generator.Commands;
using Generator.Files;
using Generator.Tests.Captures.Containers;
using Generator.Tests.Captures.Images;

namespace Generator.Tests.Sites;

/// <summary>Pictures from every way of saving a page to what readers get, by the real commands.</summary>
public sealed class PictureSiteTests : IDisposable
{
    private const string Capture = "seeds/herald/captures/2022/bridge-reopens";
    private const string Page = "en/2022/01/bridge-reopens.html";

    private static readonly byte[] s_photo = PictureBytes.LoadedJpeg(1200, 800);
    private static readonly byte[] s_other = PictureBytes.LoadedJpeg(900, 900);

    private readonly TestArchive _archive = new();

    public PictureSiteTests() => _archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\nhosts:\n  - host: herald.example\n    language: en\n");

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_page_saved_with_a_folder_of_its_pictures_is_imported_with_them()
    {
        _archive.Write("Bridge reopens.html", PageWith("<img src='./Bridge%20reopens_files/photo.jpg' alt='The bridge'>"));
        _archive.WriteBytes("Bridge reopens_files/photo.jpg", s_photo);
        _archive.WriteBytes("Bridge reopens_files/sub/icon.png", PictureBytes.Png(3, 2));
        _archive.Write("Bridge reopens_files/script.js", "x()");
        var import = _archive.Run("import", "Bridge reopens.html", "--url", "https://herald.example/a");
        Assert.True(import.Exit == ExitCode.Clean, import.Said);
        Assert.Equal(["capture.yml", "page.html", "picture-1.jpg", "picture-2.png"], Directory.EnumerateFiles(Path.Join(_archive.Folder, Capture)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Contains($"pictures:\n  - file: picture-1.jpg\n    sha256: {Sha256Digest.Of(s_photo).Hex}\n    address: Bridge reopens_files/photo.jpg\n", _archive.Read(Capture + "/capture.yml"), StringComparison.Ordinal);
        Assert.Contains("  pictures beside it: 2\n", import.Said, StringComparison.Ordinal);
        AssertShown(s_photo);
        Assert.Null(Document().QuerySelector("figure .place"));
    }

    [Fact]
    public void A_mail_holds_its_pictures_by_address_and_by_name()
    {
        var mail = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"XX\"\n\n--XX\nContent-Type: text/html; charset=utf-8\nContent-Location: https://herald.example/a\n\n"
            + PageWith("<img src='/img/photo.jpg' alt='The bridge'>", "<figure><img src='cid:other@x' alt='Another'></figure>")
            + $"\n--XX\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\nContent-Location: https://herald.example/img/photo.jpg\n\n{Convert.ToBase64String(s_photo)}"
            + $"\n--XX\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\nContent-ID: <other@x>\n\n{Convert.ToBase64String(s_other)}\n--XX--\n";
        WriteCapture("page.mhtml", Encoding.UTF8.GetBytes(mail));
        AssertShown(s_photo, s_other);
    }

    [Fact]
    public void A_page_holds_pictures_in_itself()
    {
        WriteCapture("page.html", Encoding.UTF8.GetBytes(PageWith($"<img src='data:image/jpeg;base64,{Convert.ToBase64String(s_photo)}' alt='The bridge'>")));
        AssertShown(s_photo);
    }

    [Fact]
    public void Each_page_of_an_article_in_several_pages_shows_its_own_pictures()
    {
        var second = Encoding.UTF8.GetBytes(PageWith("<img src='p/photo.jpg' alt='The bridge'>", $"<figure><img src='data:image/jpeg;base64,{Convert.ToBase64String(s_other)}' alt='Another'></figure><p>On the second page it is told how the middle part was built anew.</p>")
            .Replace("The bridge over", "Another bridge over", StringComparison.Ordinal));
        _archive.WriteBytes(Capture + "/page-2.html", second);
        _archive.WriteBytes(Capture + "/photo.jpg", s_photo);
        WriteCapture(
            "page.html",
            Encoding.UTF8.GetBytes(PageWith("<img src='p/none.jpg' alt='x'>")),
            $"pictures:\n  - file: photo.jpg\n    sha256: {Sha256Digest.Of(s_photo).Hex}\n    address: p/photo.jpg\nfurther_pages:\n  - file: page-2.html\n    sha256: {Sha256Digest.Of(second).Hex}\n");
        AssertShown(s_photo, s_other);
    }

    [Fact]
    public void A_crawl_holds_pictures_in_other_records_and_of_one_address_the_nearest_in_time_is_taken()
    {
        const string Fields = "Content-Type: image/jpeg\r\n";
        _archive.WriteBytes("crawl.warc.gz", new WarcText(isPacked: true)
            .Response("/img/photo.jpg", WarcText.Answer(Fields, PictureBytes.Jpeg(500, 500)))
            .Response("/filler", WarcText.Answer("Content-Type: text/css\r\n", []))
            .Response("/filler2", WarcText.Answer("Content-Type: text/css\r\n", []))
            .Response("/a", PageWith("<img src='https://herald.example/img/photo.jpg' alt='The bridge'>"))
            .Response("/img/photo.jpg", WarcText.Answer(Fields + "Transfer-Encoding: chunked\r\n", WarcText.Chunks(s_photo)))
            .Bytes);
        var import = _archive.Run("import", "crawl.warc.gz", "--source", "herald");
        Assert.True(import.Exit == ExitCode.Clean, import.Said);
        AssertShown(s_photo);
        Assert.Contains(Sha256Digest.Of(s_photo).Hex, _archive.Run("extract", "seeds/herald/captures/crawl.warc.gz").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_get_sizes_for_phones_with_the_place_kept_the_text_in_place_and_whose_it_is()
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt=''>");
        AssertShown(s_photo);
        var (figure, image) = (Document().QuerySelector("figure")!, Document().QuerySelector("figure img")!);
        var digest = Sha256Digest.Of(s_photo).Hex;
        Assert.Equal($"../../../media/{digest[..2]}/{digest}-360.webp", image.GetAttribute("src"));
        Assert.Equal($"../../../media/{digest[..2]}/{digest}-360.webp 360w, ../../../media/{digest[..2]}/{digest}-720.webp 720w", image.GetAttribute("srcset"));
        Assert.Equal(("720", "480", "lazy"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
        Assert.Equal("Photo without a description", image.GetAttribute("alt"));
        Assert.Equal("The bridge on Monday According to the photo’s own data: Óscar Núñez · © Example Agency 2024", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(2, Media().Count);
    }

    [Fact]
    public void Only_an_archive_that_wants_it_gives_each_picture_as_large_as_it_was_saved()
    {
        Settings("images: full");
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        AssertShown(s_photo);
        var link = Document().QuerySelector("figcaption a")!;
        Assert.StartsWith("Full-size photo (", link.TextContent, StringComparison.Ordinal);
        Assert.Equal(PictureReading.TakeApart(s_photo)!.Cleaned(), Media().Single(m => m.Key.EndsWith(".jpg", StringComparison.Ordinal)).Value);
        Assert.Equal(ExitCode.Clean, _archive.Run("check", _archive.Site).Exit);
    }

    [Fact]
    public void An_archive_without_pictures_says_that_they_are_not_shown_here()
    {
        Settings("images: none");
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        Assert.Empty(Media());
        Assert.Equal("Photo not shown here", Document().QuerySelector("figure .place b")!.TextContent);
        Settings("images: smal");
        Assert.Contains("none, small or full", _archive.Build().Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_editions_and_feeds_have_captions_and_no_pictures()
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        foreach (var file in new[] { Page.Replace(".html", ".text.html", StringComparison.Ordinal), "en/feed.xml" })
        {
            var text = _archive.ReadSite(file);
            Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
            Assert.DoesNotContain("media/", text, StringComparison.Ordinal);
            Assert.Contains("Photo not shown here", text, StringComparison.Ordinal);
            Assert.Contains("The bridge on Monday", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_translation_shows_the_pictures_of_its_original()
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        _archive.Write("content/articles/bridge-reopens/uk.md", $"---\nof: bridge-reopens\nof_sha256: {new string('0', 64)}\nlanguage: uk\nkind: human\nheadline: Міст знову відкрито\n---\n![](missing:photo)\n*Міст у понеділок*\n\nМіст через річку знову відкрили для руху.\n");
        _archive.Build();
        Assert.Contains("-720.webp 720w", _archive.ReadSite("uk/2022/01/bridge-reopens.html"), StringComparison.Ordinal);
        Assert.Equal(2, Media().Count);
    }

    [Fact]
    public void Nothing_of_a_withdrawn_articles_pictures_stays()
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        Assert.NotEmpty(Media());
        _archive.Write(Capture + "/capture.yml", _archive.Read(Capture + "/capture.yml") + "withdrawn:\n  date: 2026-11-20\n  reason: person-at-risk\n");
        var build = _archive.Build();
        Assert.Contains("CAP008: this article is withdrawn, but its file 'photo.jpg' is still in the archive's folder", build.Said, StringComparison.Ordinal);
        Assert.Empty(Media());
        Assert.All(Directory.EnumerateDirectories(Path.Join(_archive.Folder, ".cache")).Where(f => Path.GetFileName(f).StartsWith("picture", StringComparison.Ordinal)), f => Assert.Empty(Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)));
    }

    [Fact]
    public void A_second_build_writes_nothing_and_a_change_of_the_text_no_picture()
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        var first = _archive.Build();
        Assert.Empty(_archive.Build().Written);
        _archive.EditCapture(Capture, page => page.Replace("three years", "four years", StringComparison.Ordinal));
        Assert.DoesNotContain(_archive.Build().Written, f => f.StartsWith("media/", StringComparison.Ordinal));
        var bytes = TestArchive.Bytes(_archive.Site);
        _archive.Remove(".cache");
        Directory.Delete(_archive.Site, recursive: true);
        Assert.Equal(first.Problems, _archive.Build("--jobs", "1").Problems);
        Assert.Equal(bytes, TestArchive.Bytes(_archive.Site));
    }

    [Fact]
    public void A_picture_that_was_changed_or_lost_is_told_and_its_caption_shown()
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        _archive.WriteBytes(Capture + "/photo.jpg", s_other);
        AssertMissing($"{Capture}/photo.jpg: warning CAP041");
        _archive.Remove(Capture + "/photo.jpg");
        AssertMissing($"{Capture}/capture.yml: warning CAP040");
    }

    [Theory]
    [InlineData("CAP043", "cut off")]
    [InlineData("CAP044", "drawing")]
    [InlineData("CAP045", "large")]
    [InlineData("CAP046", "town")]
    [InlineData("CAP047", "avif")]
    [InlineData("CAP048", "strange")]
    public void A_picture_that_cannot_be_shown_is_told_in_a_warm_build_as_in_a_cold_one(string code, string kind)
    {
        var bytes = kind switch
        {
            "cut off" => s_photo[..(s_photo.Length / 3)],
            "drawing" => "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
            "large" => s_photo,
            "town" => PictureBytes.Png(2, 60_000),
            "avif" => [.. PictureBytes.Avif(9, 9), .. PictureBytes.Big(200_000), .. "free"u8, .. new byte[199_992]],
            _ => PictureBytes.Avif(9, 9)[..90],
        };
        if (kind == "large")
        {
            Settings("limits:\n  picture_bytes: 1000");
        }

        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>", bytes);
        var cold = _archive.Build();
        Assert.Contains(cold.Problems, p => p.Contains(code, StringComparison.Ordinal));
        Assert.Equal(cold.Problems, _archive.Build().Problems);
        Assert.Empty(Media());
        Assert.NotNull(Document().QuerySelector("figure .place"));
        Assert.Equal("The bridge on Monday", Document().QuerySelector("figcaption")!.TextContent);
    }

    [Theory]
    [InlineData("../../../../../content/site.yml")]
    [InlineData("/etc/hostname")]
    [InlineData("elsewhere/photo.jpg")]
    public void No_picture_is_read_from_outside_its_capture(string file)
    {
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>");
        _archive.Write("other/photo.jpg", "x");
        Directory.CreateSymbolicLink(Path.Join(_archive.Folder, Capture, "elsewhere"), Path.Join(_archive.Folder, "other"));
        _archive.Write(Capture + "/capture.yml", _archive.Read(Capture + "/capture.yml").Replace("file: photo.jpg", "file: " + file, StringComparison.Ordinal));
        AssertMissing("CAP040");
    }

    [Fact]
    public void A_record_of_a_picture_that_is_cut_off_is_told()
    {
        _archive.WriteBytes("crawl.warc", new WarcText()
            .Response("/a", PageWith("<img src='https://herald.example/img/photo.jpg' alt='The bridge'>"))
            .Response("/img/photo.jpg", WarcText.Answer($"Content-Type: image/jpeg\r\nContent-Length: {s_photo.Length}\r\n", s_photo[..5000]), "WARC-Truncated: length\r\n")
            .Bytes);
        _archive.Run("import", "crawl.warc", "--source", "herald");
        Assert.Contains("CAP043", _archive.Build().Said, StringComparison.Ordinal);
        Assert.Empty(Media());
    }

    [Fact]
    public void A_picture_lost_while_it_was_built_and_more_pictures_than_are_shown_are_told()
    {
        Settings("limits:\n  pictures: 1");
        WriteFolderCapture("<img src='p/photo.jpg' alt='The bridge'>", null, "<figure><img src='p/photo.jpg' alt='Once more'></figure>");
        var build = _archive.Build();
        Assert.Contains("CAP049", build.Said, StringComparison.Ordinal);
        Assert.Single(Document().QuerySelectorAll("figure img"));
        Assert.Equal("CAP042", PictureDiagnostics.Of(PictureProblem.Missing, Generator.Diagnostics.Location.Of("a"), "b").Descriptor.Code);
    }

    [Fact]
    public void Each_picture_of_a_long_article_is_published_once_and_opened_from_its_own_place()
    {
        var pictures = Enumerable.Range(1, 100).Select(i => PictureBytes.Png(100 + i, 50)).ToList();
        var figures = string.Concat(pictures.Select((p, i) => $"<figure><img src='data:image/png;base64,{Convert.ToBase64String(p)}' alt='Picture {i}'></figure><p>Line {i} of the text says what the picture shows, and who has seen it.</p>"));
        WriteCapture("page.html", Encoding.UTF8.GetBytes(PageWith("<img src='p/none.jpg' alt='x'>", figures)));
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Equal(pictures.Select(p => Sha256Digest.Of(p).Hex).Order(StringComparer.Ordinal), Media().Keys.Select(k => Path.GetFileNameWithoutExtension(k)).Order(StringComparer.Ordinal));
    }

    private static string PageWith(string image, string more = "") => $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge reopens</title><meta property="article:published_time" content="2022-01-27"></head>
        <body><article><h1>Bridge reopens</h1><figure>{image}<figcaption>The bridge on Monday</figcaption></figure>
        <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away, as the harbour master had promised.</p>
        <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p>{more}</article></body></html>
        """;

    private void WriteFolderCapture(string image, byte[]? photo = null, string more = "")
    {
        _archive.WriteBytes(Capture + "/photo.jpg", photo ?? s_photo);
        WriteCapture("page.html", Encoding.UTF8.GetBytes(PageWith(image, more)), $"pictures:\n  - file: photo.jpg\n    sha256: {Sha256Digest.Of(photo ?? s_photo).Hex}\n    address: p/photo.jpg\n");
    }

    private void WriteCapture(string file, byte[] bytes, string more = "")
    {
        _archive.WriteBytes($"{Capture}/{file}", bytes);
        _archive.Write(Capture + "/capture.yml", $"file: {file}\nsha256: {Sha256Digest.Of(bytes).Hex}\nurl: https://herald.example/a\ncaptured: 2024-06-01\n{more}");
    }

    private void Settings(string more) => _archive.Write("content/site.yml", $"names:\n  en: Test Archive\nlanguages: [en, uk, ru, fa]\nbase_url: https://archive.example.org/\n{more}\n");

    // Shown in the article, published in files that carry nothing but the picture, and found right by the command that checks.
    private void AssertShown(params byte[][] pictures)
    {
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var images = Document().QuerySelectorAll("figure img");
        Assert.Equal(pictures.Select(p => Sha256Digest.Of(p).Hex), images.Select(i => Path.GetFileName(i.GetAttribute("src")!)[..64]));
        Assert.NotEmpty(Media());
        Assert.All(Media(), file =>
        {
            Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(file.Value), StringComparison.Ordinal);
            Assert.NotNull(PictureKindName.Of(file.Value));
        });
        var check = _archive.Run("check", _archive.Site);
        Assert.True(check.Exit == ExitCode.Clean, check.Said);
    }

    private void AssertMissing(string said)
    {
        Assert.Contains(said, _archive.Build().Said, StringComparison.Ordinal);
        Assert.Empty(Media());
        Assert.Equal("Photo not in the archive", Document().QuerySelector("figure .place b")!.TextContent);
        Assert.Equal("The bridge on Monday", Document().QuerySelector("figcaption")!.TextContent);
    }

    private IDocument Document() => new HtmlParser().ParseDocument(_archive.ReadSite(Page));

    private Dictionary<string, byte[]> Media() => Directory.Exists(Path.Join(_archive.Site, "media"))
        ? Directory.EnumerateFiles(Path.Join(_archive.Site, "media"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllBytes, StringComparer.Ordinal)
        : [];
}
