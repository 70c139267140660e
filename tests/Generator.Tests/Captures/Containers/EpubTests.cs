using System.IO.Compression;
using System.Text;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Epub;
using Generator.Captures.Images;
using Generator.Commands;
using Generator.Settings;
using Generator.Tests.Captures.Images;
using Generator.Tests.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Captures.Containers;

/// <summary>EPUB files of one article: one page with what the book says of it, and never several texts as one.</summary>
public sealed class EpubTests
{
    private const string Text = "<p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p><p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p>";

    [Fact]
    public void The_article_is_read_in_reading_order_with_what_the_book_says_of_it()
    {
        var (page, problem) = EpubPageReader.Read(Made(("cover.xhtml", "<p>Saved by a program</p>"), ("te%20xt.xhtml", $"<h1>Bridge reopens</h1>{Text}<a id=\"x\"/><script src=\"x\"/>")), ReadingLimits.Default);
        Assert.Null(problem);
        Assert.Equal(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge &amp; flood</title><link rel=\"canonical\" href=\"https://herald.example/1\"><meta property=\"og:site_name\" content=\"The Herald\">"
            + "<meta property=\"article:published_time\" content=\"2024-05-14\"><meta name=\"author\" content=\"Anna Holm\"><meta name=\"author\" content=\"Bo\"></head><body><article><h1>Bridge reopens</h1>"
            + Text + "<a id=\"x\"></a><script src=\"x\"></script></article></body></html>",
            Encoding.UTF8.GetString(page!.Bytes.Span));
    }

    [Fact]
    public void Several_texts_are_refused_and_the_parts_of_one_are_joined()
    {
        Assert.Equal(ContainerDiagnostics.SeveralTexts, EpubPageReader.Read(Made(("one.xhtml", Text), ("two.xhtml", Text)), ReadingLimits.Default).Problem);
        var (page, _) = EpubPageReader.Read(Made(("index_split_000.html", Text), ("index_split_001.html", "<p>Second.</p>" + Text)), ReadingLimits.Default);
        Assert.Contains($"{Text}<p>Second.</p>", Encoding.UTF8.GetString(page!.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(ContainerDiagnostics.NoPageInBook, EpubPageReader.Read(Made(("one.xhtml", "")), ReadingLimits.Default).Problem);
        Assert.Equal(ContainerDiagnostics.NoPageInBook, EpubPageReader.Read(Made(("one.xhtml", Text)), ReadingLimits.Default with { Bytes = 50 }).Problem);
    }

    [Fact]
    public void A_document_that_is_no_XML_is_read_as_browsers_do()
    {
        var (page, _) = EpubPageReader.Read(Made(("one.xhtml", Text.Replace("Monday", "Monday&nbsp;<br>", StringComparison.Ordinal))), ReadingLimits.Default);
        Assert.Contains("on Monday&nbsp;<br>, three years", Encoding.UTF8.GetString(page!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_is_imported_as_the_file_it_is_and_built()
    {
        using var archive = new TestArchive();
        var book = Made(("one.xhtml", $"<h1>Bridge reopens</h1>{Text}"));
        File.WriteAllBytes(Path.Join(Directory.CreateDirectory(archive.Folder).FullName, "saved.bin"), book);
        var console = new TestConsole(archive.Folder);
        Assert.True(console.Run("import", "saved.bin") == ExitCode.Clean, console.Error);
        Assert.Equal(book, File.ReadAllBytes(Path.Join(archive.Folder, "seeds/herald-example/captures/2024/bridge-reopens/page.epub")));
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var page = File.ReadAllText(Directory.EnumerateFiles(archive.Site, "bridge-reopens.html", SearchOption.AllDirectories).Single());
        Assert.Contains("Anna Holm", page, StringComparison.Ordinal);
        Assert.Contains("https://herald.example/1", page, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Join(archive.Folder, "several.epub"), Made(("one.xhtml", Text), ("two.xhtml", Text)));
        var refused = new TestConsole(archive.Folder);
        Assert.Equal(ExitCode.Errors, refused.Run("import", "several.epub"));
        Assert.Contains("CAP074", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_book_are_shown_and_no_address_is_made_of_their_names()
    {
        using var archive = new TestArchive();
        var picture = PictureBytes.Png(120, 80);
        Directory.CreateDirectory(archive.Folder);
        File.WriteAllBytes(
            Path.Join(archive.Folder, "saved.epub"),
            Made([("text/one.xhtml", $"<h1>Bridge reopens</h1>{Text}<figure><img src=\"../pic%20tures/bridge.png\" alt=\"A bridge\"/><figcaption>The bridge.</figcaption></figure><p><img src=\"../pictures/absent.png\" alt=\"A ferry\"/></p>{Text}")], ("EPUB/pic tures/bridge.png", picture)));
        var console = new TestConsole(archive.Folder);
        Assert.True(console.Run("import", "saved.epub") == ExitCode.Clean, console.Error);
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var page = File.ReadAllText(Directory.EnumerateFiles(archive.Site, "bridge-reopens.html", SearchOption.AllDirectories).Single());
        Assert.Contains(" alt=\"A bridge\"", page, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Path.Join(archive.Site, "media"), "*", SearchOption.AllDirectories));
        Assert.DoesNotContain("bridge.png", page, StringComparison.Ordinal);
        Assert.Contains("A ferry", page, StringComparison.Ordinal);
        Assert.DoesNotContain("absent.png", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_too_large_or_nowhere_is_not_opened()
    {
        var book = Made([("one.xhtml", Text)], ("EPUB/bridge.png", PictureBytes.Png(120, 80)));
        var pictures = new EpubPictures(book, ReadingLimits.Default);
        Assert.Equal("EPUB/bridge.png", pictures.Find("./bridge.png#top", null));
        Assert.Null(pictures.Find("https://herald.example/bridge.png", null));
        Assert.Null(pictures.Find("../../bridge.png", null));
        Assert.Null(pictures.Open("EPUB/bridge.png").Problem);
        Assert.Equal(PictureProblem.Missing, pictures.Open("EPUB/absent.png").Problem);
        Assert.Equal(PictureProblem.TooLarge, new EpubPictures(book, ReadingLimits.Default with { PictureBytes = 20 }).Open("EPUB/bridge.png").Problem);
        Assert.Null(new EpubPictures("PK no book"u8.ToArray(), ReadingLimits.Default).Find("bridge.png", null));
    }

    // Nothing tells any more which document a name stood in.
    [Fact]
    public void A_name_that_means_two_pictures_shows_neither_and_none_is_an_address()
    {
        var pictures = new EpubPictures(Made([("a/one.xhtml", Text), ("b/two.xhtml", Text)], ("EPUB/a/bridge.png", [1]), ("EPUB/b/bridge.png", [2]), ("EPUB/ferry.png", [3])), ReadingLimits.Default);
        Assert.Null(pictures.Find("bridge.png", null));
        Assert.True(pictures.IsNameBesidePage("bridge.png"));
        Assert.True(pictures.IsNameBesidePage("absent.png"));
        Assert.False(pictures.IsNameBesidePage("https://herald.example/bridge.png"));
        Assert.Equal("EPUB/ferry.png", pictures.Find("../ferry.png", null));
    }

    [Fact]
    public void Damage_never_throws()
    {
        var book = Made(("one.xhtml", Text));
        for (var i = 0; i < book.Length; i++)
        {
            var damaged = book.ToArray();
            damaged[i] ^= 0xFF;
            EpubPageReader.Read(damaged, ReadingLimits.Default);
            new EpubPictures(damaged, ReadingLimits.Default).Open("EPUB/one.xhtml");
            EpubPageReader.Read(book.AsMemory(0, i), ReadingLimits.Default);
        }
    }

    private static byte[] Made(params (string Href, string Body)[] documents) => Made(documents, []);

    private static byte[] Made((string Href, string Body)[] documents, params (string Name, byte[] Bytes)[] pictures)
    {
        var items = string.Concat(documents.Select((d, i) => $"<item id=\"i{i}\" href=\"{d.Href}\" media-type=\"application/xhtml+xml\"/>"));
        var order = string.Concat(documents.Select((_, i) => $"<itemref idref=\"i{i}\"/>"));
        List<(string Name, string Text)> files =
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"EPUB/package.opf\"/></rootfiles></container>"),
            ("EPUB/package.opf", $"<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier>urn:uuid:1</dc:identifier><dc:title>Bridge &amp; flood</dc:title><dc:creator>Anna Holm</dc:creator><dc:creator>Bo</dc:creator><dc:language>en</dc:language><dc:date>2024-05-14</dc:date><dc:publisher>The Herald</dc:publisher><dc:source>https://herald.example/1</dc:source></metadata><manifest><item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>{items}</manifest><spine><itemref idref=\"nav\"/>{order}</spine></package>"),
            ("EPUB/nav.xhtml", $"<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{Text}{Text}</body></html>"),
            .. documents.Select(d => ("EPUB/" + Uri.UnescapeDataString(d.Href), $"<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body class=\"a\">{d.Body}</body></html>")),
        ];
        var zip = new MemoryStream();
        using (var writing = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = writing.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

            foreach (var (name, bytes) in pictures)
            {
                using var entry = writing.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}
