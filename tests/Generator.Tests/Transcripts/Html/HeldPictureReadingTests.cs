using Generator.Blocks;
using Generator.Captures;
using Generator.Captures.Images;
using Generator.Files;
using Generator.Settings;
using Generator.Tests.Captures.Images;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Tests.Transcripts.Html;

public sealed class HeldPictureReadingTests
{
    private const string Placeholder = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    private static readonly string s_inlined = "data:image/png;base64," + Convert.ToBase64String(PictureBytes.Png(30, 20));

    [Theory]
    [InlineData("<img src='https://news.example/a.jpg' alt='x'>", "https://news.example/a.jpg")]
    [InlineData("<img src='a.jpg' alt='x'>", "https://news.example/a.jpg")]
    [InlineData("<img src='/small.jpg' srcset='/small.jpg 300w, /a.jpg 900w, /b.jpg 600w'>", "https://news.example/a.jpg")]
    [InlineData("<img src='/small.jpg' srcset='/large.jpg 900w, /b.jpg 600w'>", "https://news.example/b.jpg")]
    [InlineData("<img src='" + Placeholder + "' data-src='/a.jpg' alt='x'>", "https://news.example/a.jpg")]
    [InlineData("<picture><source srcset='/b.jpg'><img src='/c.jpg' alt='x'></picture>", "https://news.example/b.jpg")]
    [InlineData("<img src='/c.jpg' alt='x'>", null)]
    public void Of_the_sizes_of_a_picture_the_largest_is_taken_that_is_held(string image, string? held) => Assert.Equal(held, Figure(image)?.Picture?.FoundAt);

    [Fact]
    public void A_picture_in_the_page_itself_is_held() =>
        Assert.Equal(new MediaRef("", Sha256Digest.Of(PictureBytes.Png(30, 20))), Figure($"<img src='{s_inlined}' alt='A bridge'>")!.Picture);

    [Theory]
    [InlineData("<img src='" + Placeholder + "' data-src='/not-held.jpg' alt='x'>")]
    [InlineData("<img src='" + Placeholder + "' alt='x'>")]
    [InlineData("<img src='data:image/svg+xml;base64,PHN2Zy8+' alt='x'>")]
    [InlineData("<img src='data:image/png;base64,!!!!' alt='x'>")]
    [InlineData("<img src='data:text/html;base64,PGI+' alt='x'>")]
    public void What_only_keeps_a_place_and_what_is_no_picture_is_none(string image) => Assert.Null(Figure(image)!.Picture);

    [Fact]
    public void An_inlined_icon_without_a_text_is_no_figure() => Assert.Null(Figure($"<img src='{s_inlined}'>"));

    [Fact]
    public void A_picture_that_SingleFile_wrote_once_for_several_places_is_found()
    {
        var page = $"<!--\n Page saved with SingleFile \n url: https://news.example/ \n saved date: Tue May 14 2024 12:30:00 GMT+0300 (x)\n--><style>:root{{--sf-img-1:url(\"{s_inlined}\")}}</style>"
            + "<p>Text<img src='data:image/svg+xml,<svg/>' style='background-image:var(--sf-img-1)' alt='A bridge'>";
        Assert.Equal(Sha256Digest.Of(PictureBytes.Png(30, 20)), Figures(page).Single().Picture!.Sha256);
    }

    [Theory]
    [InlineData("<img src=\"{0}\" alt=x>")]
    [InlineData("<img src={0} alt=x>")]
    [InlineData("<img srcset='{0} 1x, /b.jpg 2x' alt=x>")]
    [InlineData("<style>a{{background:url({0})}}</style>")]
    public void A_picture_in_the_page_itself_is_found_again_by_its_digest(string markup)
    {
        var page = string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, s_inlined);
        var capture = Capture($"<img src='{Placeholder}'>" + page);
        Assert.Equal(PictureBytes.Png(30, 20), new HeldBytes(capture).Of(new MediaRef("", Sha256Digest.Of(PictureBytes.Png(30, 20))))!.Value.ToArray());
    }

    private static Block.Figure? Figure(string image) => Figures("<p>Some text</p>" + image).SingleOrDefault();

    private static IEnumerable<Block.Figure> Figures(string page) => TranscriptReader.Read(Capture(page), ReadingLimits.Default).Value!.Passages.Select(p => p.Block).OfType<Block.Figure>();

    private static Capture Capture(string page)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(page);
        return new Capture(new CaptureFolder("s", "seeds/s/captures/a", "a"), "seeds/s/captures/a/page.html", "text/html", null, bytes, Sha256Digest.Of(bytes), new CaptureSettings("page.html") { Url = Generator.Tests.Blocks.Specimen.Url("https://news.example/page.html") })
        {
            Pictures = new Held("https://news.example/a.jpg", "https://news.example/b.jpg"),
        };
    }

    private sealed class Held(params string[] addresses) : CapturedPictures(ReadingLimits.Default)
    {
        public override string? Find(string written, WebUrl? url) => url is not null && addresses.Contains(url.Value, StringComparer.Ordinal) ? url.Value : null;

        public override OpenedPicture Open(string foundAt) => OpenedPicture.Without(PictureProblem.Missing);
    }
}
