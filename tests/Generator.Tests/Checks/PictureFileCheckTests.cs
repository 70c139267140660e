using Generator.Checks.Pages;
using Generator.Outputs;
using Generator.Tests.Captures.Images;
using Generator.Web;

namespace Generator.Tests.Checks;

public sealed class PictureFileCheckTests
{
    [Fact]
    public void A_clean_picture_of_its_kind_breaks_no_rule()
    {
        Assert.Empty(Codes("media/a.png", "image/png", PictureBytes.Png(3, 2)));
        Assert.Empty(Codes("media/a.gif", "image/gif", PictureBytes.Gif()));
        Assert.Empty(Codes("media/a.jpg", "image/jpeg", PictureBytes.Jpeg(8, 8)));
    }

    [Fact]
    public void A_picture_that_is_another_kind_than_its_name_says_is_told()
    {
        Assert.Equal(["CHK035"], Codes("media/a.png", "image/png", PictureBytes.Gif()));
        Assert.Equal(["CHK035"], Codes("media/a.jpg", "image/jpeg", "<svg onload='x()'/>"u8.ToArray()));
        Assert.Equal(["CHK035"], Codes("media/a.png", "image/png", PictureBytes.Png(3, 2)[..40]));
    }

    [Fact]
    public void A_picture_that_tells_a_place_or_a_device_is_told()
    {
        Assert.Equal(["CHK036"], Codes("media/a.jpg", "image/jpeg", PictureBytes.LoadedJpeg(8, 8)));
        Assert.Equal(["CHK036"], Codes("media/a.png", "image/png", PictureBytes.LoadedPng(8, 8)));
        Assert.Equal(["CHK036"], Codes("media/a.gif", "image/gif", PictureBytes.LoadedGif()));
        Assert.Equal(["CHK036"], Codes("media/a.webp", "image/webp", PictureBytes.LoadedWebP(8, 8)));
        Assert.Equal(["CHK036"], Codes("media/a.avif", "image/avif", PictureBytes.Avif(8, 8)));
    }

    private static IEnumerable<string> Codes(string path, string type, byte[] bytes) =>
        CheckedFiles.Codes(PageCheck.Run(OutputFile.Of(Address.Of(path.Split('/')), type, bytes), CheckedFiles.Settings));
}
