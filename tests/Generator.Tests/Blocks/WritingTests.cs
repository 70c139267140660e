using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Html.Parser;
using CsCheck;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Files;
using Generator.Text;
using Generator.Web;

namespace Generator.Tests.Blocks;

public sealed class WritingTests
{
    [Fact]
    public void The_specimen_holds_every_block_and_every_inline()
    {
        var seen = new HashSet<Type>();
        Collect(Specimen.Blocks, seen);
        var all = typeof(Block).GetNestedTypes().Concat(typeof(Inline).GetNestedTypes());
        Assert.Empty(all.Except(seen));
    }

    [Fact]
    public void The_specimen_as_HTML() => Snapshot.Verify(HtmlWriter.Write(Specimen.Blocks, Specimen.Context).Markup, "html");

    [Fact]
    public void The_specimen_as_XHTML() => Snapshot.Verify(XhtmlWriter.Write(Specimen.Blocks, Specimen.Context).Markup, "xml");

    [Fact]
    public void Reading_the_HTML_and_writing_it_again_gives_the_same_bytes()
    {
        var html = HtmlWriter.Write(Specimen.Blocks, Specimen.Context).Markup;
        Assert.Equal(html, Reserialise(html));
    }

    [Fact]
    public void Any_text_survives_a_parser_and_comes_back_as_it_was() =>
        Gen.String[Gen.Char["<>&\"'\u00A0aб/=-! "]].Sample(text =>
        {
            Sequence<Block> blocks = [new Block.Paragraph([new Inline.Text(text)]), new Block.Preformatted(text), new Block.Figure(null, "!" + text, [], [])];
            var html = HtmlWriter.Write(blocks, Specimen.Context).Markup;
            var document = new HtmlParser().ParseDocument(html);
            return Reserialise(html) == html
                && document.QuerySelector("p")!.TextContent == text
                && document.QuerySelector("pre")!.TextContent == text
                && document.QuerySelector("cite")!.TextContent == "!" + text
                && document.Body!.Children.Length == 3;
        });

    [Fact]
    public void The_XHTML_is_well_formed_and_says_the_same()
    {
        var xml = XDocument.Parse("<div>" + XhtmlWriter.Write(Specimen.Blocks, Specimen.Context).Markup + "</div>", LoadOptions.PreserveWhitespace);
        var html = new HtmlParser().ParseDocument(HtmlWriter.Write(Specimen.Blocks, Specimen.Context).Markup);
        Assert.Equal(html.Body!.TextContent, xml.Root!.Value);
    }

    [Fact]
    public void A_held_picture_is_written_with_its_sizes_and_what_is_known_of_it_and_breaks_out_of_nothing()
    {
        var digest = Sha256Digest.Of([1]);
        var picture = new ShownPicture(
            [new ShownSize(Address.Of("media", "a-360.webp"), 360, 240), new ShownSize(Address.Of("media", "a-720.webp"), 720, 480)],
            new ShownFile(Address.Of("media", "a.jpg"), 12345),
            "</bdi><script>\"&");
        var context = Specimen.Context with { Pictures = new Dictionary<Sha256Digest, ShownPicture> { [digest] = picture } };
        Block.Figure Figure(string alternative) => new(null, alternative, [], []) { Picture = new MediaRef("a", digest) };
        Assert.Equal(
            "<figure><img src=\"../../../media/a-360.webp\" srcset=\"../../../media/a-360.webp 360w, ../../../media/a-720.webp 720w\" sizes=\"(min-width: 42em) 38rem, calc(100vw - 2.5rem)\" width=\"720\" height=\"480\" loading=\"lazy\" alt=\"&quot;&gt;&lt;b&gt;\">"
            + "<figcaption><small>According to the photo’s own data: <bdi>&lt;/bdi&gt;&lt;script&gt;\"&amp;</bdi></small> <a class=\"whole\" href=\"../../../media/a.jpg\">Full-size photo (12345 bytes)</a></figcaption></figure>\n",
            HtmlWriter.Write([Figure("\"><b>")], context).Markup);
        XDocument.Parse(XhtmlWriter.Write([Figure("\"><b>")], context).Markup);
        Assert.Contains("alt=\"Photo without a description\" lang=\"en\" dir=\"ltr\"", HtmlWriter.Write([Figure("")], context with { Language = Specimen.Tag("ka") }).Markup, StringComparison.Ordinal);
        Assert.Contains("alt=\"ხიდი\" lang=\"ka\" dir=\"ltr\">", HtmlWriter.Write([Figure("ხიდი") with { AlternativeLanguage = Specimen.Tag("ka") }], context).Markup, StringComparison.Ordinal);
        Assert.Contains("<b>Photo not shown here</b>", HtmlWriter.Write([Figure("")], Specimen.Context).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_runs_its_own_way_in_a_text_that_runs_from_right_to_left()
    {
        Sequence<Block> blocks = [new Block.Paragraph([new Inline.Code("./verify --all")]), new Block.Preformatted("./verify --all")];
        Assert.Equal("<p><code dir=\"auto\">./verify --all</code></p>\n<pre dir=\"auto\">./verify --all</pre>\n", HtmlWriter.Write(blocks, Specimen.Context with { Language = Specimen.Tag("fa") }).Markup);
        Assert.DoesNotContain("dir=", HtmlWriter.Write(blocks, Specimen.Context).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_pages_are_absolute_where_a_text_leaves_the_site()
    {
        var context = Specimen.Context with { Links = LinkFrame.Under(Specimen.Url("https://archive.example/base/")) };
        var link = new Inline.Link(new LinkTarget.ToPage(Address.Of("en", "index.html")), [new Inline.Text("home")]);
        Assert.Equal("<a href=\"https://archive.example/base/en/index.html\">home</a>", HtmlWriter.Write([link], context).Markup);
    }

    [Fact]
    public void Words_in_place_of_media_say_their_own_language()
    {
        var context = Specimen.Context with { Language = Specimen.Tag("ka") };
        var html = HtmlWriter.Write([new Block.MissingMedia(MediaKind.Audio, "სახელი", null, null)], context).Markup;
        Assert.Equal(
            "<div class=\"missing\" role=\"note\"><div class=\"place\"><b lang=\"en\" dir=\"ltr\">Audio not in the archive</b> <cite>სახელი</cite></div></div>\n",
            html);
    }

    private static string Reserialise(string html) => new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!.ChildNodes.ToHtml();

    private static void Collect(Sequence<Block> blocks, HashSet<Type> seen)
    {
        foreach (var block in blocks)
        {
            seen.Add(block.GetType());
            switch (block)
            {
                case Block.Paragraph paragraph:
                    Collect(paragraph.Content, seen);
                    break;
                case Block.List list:
                    foreach (var item in list.Items)
                    {
                        Collect(item, seen);
                    }

                    break;
            }
        }
    }

    private static void Collect(Sequence<Inline> inlines, HashSet<Type> seen)
    {
        foreach (var inline in inlines)
        {
            seen.Add(inline.GetType());
        }
    }
}
