using CsCheck;
using Generator.Captures.Images;
using Generator.Outputs.Media;
using Generator.Settings;
using Generator.Tests.Captures.Images;
using SkiaSharp;

namespace Generator.Tests.Outputs.Media;

public sealed class PictureMakingTests
{
    [Fact]
    public void A_large_photograph_is_published_in_two_sizes_that_are_a_fraction_of_it()
    {
        var photograph = PictureBytes.LoadedJpeg(2400, 1600);
        var (sheet, drawn) = Make(photograph);
        Assert.Equal([(360, 240), (720, 480)], sheet.Sizes.Select(s => (s.Width, s.Height)));
        Assert.All(sheet.Sizes, s => Assert.Equal(PictureKind.WebP, s.Kind));
        Assert.Null(sheet.Original);
        Assert.Equal("Óscar Núñez · © Example Agency 2024", sheet.Credit);
        Assert.Equal(sheet.Sizes, drawn.Select(d => d.File));
        Assert.All(drawn, d => Assert.True(d.Bytes.Length < photograph.Length / 8));
        foreach (var (file, bytes) in drawn)
        {
            using var picture = SKBitmap.Decode(bytes);
            Assert.Equal((file.Width, file.Height), (picture.Width, picture.Height));
            Assert.Equal(bytes, PictureReading.TakeApart(bytes)!.Cleaned());
            Assert.Equal(file.Digest, Generator.Files.Sha256Digest.Of(bytes));
        }
    }

    [Fact]
    public void No_picture_is_made_larger()
    {
        Assert.Equal([(360, 288), (500, 400)], Make(PictureBytes.Jpeg(500, 400)).Sheet.Sizes.Select(s => (s.Width, s.Height)));
        Assert.Equal([(300, 600)], Make(PictureBytes.Jpeg(300, 600)).Sheet.Sizes.Select(s => (s.Width, s.Height)));
    }

    [Fact]
    public void A_small_picture_is_published_as_it_was_saved_less_what_it_tells()
    {
        var (sheet, drawn) = Make(PictureBytes.LoadedPng(200, 100));
        var only = Assert.Single(sheet.Sizes);
        Assert.True(only.IsAsSaved);
        Assert.Empty(drawn);
        Assert.Equal(PictureReading.TakeApart(PictureBytes.LoadedPng(200, 100))!.Cleaned().Length, only.Length);
    }

    [Fact]
    public void As_large_as_it_was_saved_it_is_published_only_where_the_archive_wants_that()
    {
        var photograph = PictureBytes.LoadedJpeg(1600, 1200);
        var original = PictureMaking.Make(photograph, PictureChoice.Full, ReadingLimits.Default).Sheet.Original!;
        Assert.Equal((PictureKind.Jpeg, 1600, 1200, true), (original.Kind, original.Width, original.Height, original.IsAsSaved));
        Assert.Equal(Generator.Files.Sha256Digest.Of(PictureReading.TakeApart(photograph)!.Cleaned()), original.Digest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_picture_stands_upright_however_the_camera_was_held(int orientation)
    {
        // What is seen has red in its upper left corner, green in the upper right and blue in the lower left.
        var (width, height) = orientation >= 5 ? (80, 120) : (120, 80);
        (int X, int Y) Stored(int x, int y) => orientation switch
        {
            1 => (x, y), 2 => (119 - x, y), 3 => (119 - x, 79 - y), 4 => (x, 79 - y), 5 => (y, x), 6 => (y, 119 - x), 7 => (79 - y, 119 - x), _ => (79 - y, x),
        };
        using var stored = new SKBitmap(width, height);
        for (var y = 0; y < 80; y++)
        {
            for (var x = 0; x < 120; x++)
            {
                var (toX, toY) = Stored(x, y);
                stored.SetPixel(toX, toY, (x < 60, y < 40) switch { (true, true) => SKColors.Red, (false, true) => SKColors.Lime, (true, false) => SKColors.Blue, _ => SKColors.White });
            }
        }

        using var plain = stored.Encode(SKEncodedImageFormat.Jpeg, 95);
        byte[] jpeg = [.. plain.ToArray()[..2], 0xFF, 0xE1, 0, (byte)(8 + PictureBytes.Exif(orientation).Length), .. "Exif\0\0"u8, .. PictureBytes.Exif(orientation), .. plain.ToArray()[2..]];
        var (sheet, drawn) = Make(jpeg);
        Assert.Equal((120, 80), (sheet.Sizes[^1].Width, sheet.Sizes[^1].Height));
        using var seen = orientation == 1 ? SKBitmap.Decode(PictureReading.TakeApart(jpeg)!.Cleaned()) : SKBitmap.Decode(drawn[^1].Bytes);
        Assert.True(seen.GetPixel(10, 10) is { Red: > 200, Green: < 90, Blue: < 90 });
        Assert.True(seen.GetPixel(110, 10) is { Red: < 90, Green: > 200, Blue: < 90 });
        Assert.True(seen.GetPixel(10, 70) is { Red: < 90, Green: < 90, Blue: > 200 });
    }

    [Fact]
    public void A_picture_that_ends_too_early_is_not_shown_as_a_whole_one()
    {
        var whole = PictureBytes.Jpeg(600, 400);
        Assert.Equal(PictureProblem.Damaged, Make(whole[..(whole.Length / 2)]).Sheet.Problem);
        var png = PictureBytes.Encoded(SKEncodedImageFormat.Png, 600, 400);
        Assert.Equal(PictureProblem.Damaged, Make(png[..(png.Length / 2)]).Sheet.Problem);
        png[png.Length / 2] ^= 0xFF;
        Assert.Equal(PictureProblem.Damaged, Make(png).Sheet.Problem);
    }

    [Fact]
    public void A_picture_that_says_it_is_as_large_as_a_town_is_not_drawn()
    {
        var bomb = PictureBytes.Png(1, 1);
        byte[] head = [.. "IHDR"u8, .. PictureBytes.Big(60_000), .. PictureBytes.Big(60_000), 8, 2, 0, 0, 0];
        byte[] large = [.. bomb[..8], .. PictureBytes.Chunk("IHDR", head[4..]), .. bomb[33..]];
        var (sheet, _) = Make(large);
        Assert.Equal(PictureProblem.TooManyPixels, sheet.Problem);
        Assert.Equal(["3600000000", "50000000"], sheet.Facts);
        Assert.Equal(PictureProblem.TooManyPixels, Make(PictureBytes.Png(2, 50_000)).Sheet.Problem);
        Assert.Equal(PictureProblem.TooLarge, PictureMaking.Make(PictureBytes.Png(9, 9), PictureChoice.Small, ReadingLimits.Default with { PictureBytes = 40 }).Sheet.Problem);
    }

    [Fact]
    public void What_the_library_does_not_draw_is_published_as_it_is_while_it_is_small()
    {
        Assert.True(Assert.Single(Make(PictureBytes.Avif(640, 480)).Sheet.Sizes).IsAsSaved);
        byte[] large = [.. PictureBytes.Avif(640, 480), .. PictureBytes.Big(200_000), .. "free"u8, .. new byte[199_992]];
        Assert.Equal(PictureProblem.NotDrawn, Make(large).Sheet.Problem);
        Assert.Null(PictureMaking.Make(large, PictureChoice.Full, ReadingLimits.Default).Sheet.Problem);
        Assert.Equal(PictureProblem.NotCleaned, Make(PictureBytes.Avif(640, 480)[..100]).Sheet.Problem);
        Assert.Equal(PictureProblem.OtherKind, Make("<svg xmlns='http://www.w3.org/2000/svg'></svg>"u8.ToArray()).Sheet.Problem);
    }

    [Fact]
    public void The_first_picture_of_an_animation_stands_for_it() => Assert.Null(Make(PictureBytes.LoadedGif()).Sheet.Problem);

    [Fact]
    public void Each_new_point_is_the_mean_of_those_it_covers()
    {
        byte[] Row(params byte[] values) => [.. values.SelectMany(v => (byte[])[v, 0, 0, 255])];
        Assert.Equal(Row(20, 60), PictureResizing.Resize(Row(10, 30, 50, 70), (4, 1), (2, 1)));
        Assert.Equal(Row(13, 47), PictureResizing.Resize(Row(0, 40, 50), (3, 1), (2, 1)));
        Assert.Equal([200, 0, 0, 128], PictureResizing.Resize([200, 0, 0, 255, 9, 9, 9, 0], (2, 1), (1, 1)));
        Assert.Equal([0, 0, 0, 0], PictureResizing.Resize([200, 0, 0, 0, 9, 9, 9, 0], (2, 1), (1, 1)));
        Assert.Equal(Row(25), PictureResizing.Resize([.. Row(10, 20), .. Row(30, 40)], (2, 2), (1, 1)));
    }

    [Fact]
    public void What_a_pictures_colours_mean_goes_with_it_and_of_the_usual_ones_nothing_is_said()
    {
        var plain = Make(PictureBytes.Jpeg(800, 600)).Drawn[0].Bytes;
        Assert.Equal("VP8 ", System.Text.Encoding.ASCII.GetString(plain.AsSpan(12, 4)));
        using var wide = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var picture = new SKBitmap(new SKImageInfo(800, 600, SKColorType.Rgba8888, SKAlphaType.Opaque, wide));
        picture.GetPixelSpan().Fill(255);
        foreach (var format in new[] { SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp })
        {
            using var data = picture.Encode(format, 90);
            var parts = PictureReading.TakeApart(data.ToArray())!;
            Assert.False(parts.Profile.IsEmpty);
            byte[] large = [.. data.ToArray()];
            var drawing = PictureDrawing.Draw(large, parts, 720, 1_000_000)!;
            var encoded = drawing.Resized(360).Encoded(mayBeDrawing: false);
            var again = PictureReading.TakeApart(encoded)!;
            Assert.Equal(parts.Profile.ToArray(), again.Profile.ToArray());
            Assert.Equal(encoded, again.Cleaned());
            using var seen = SKBitmap.Decode(encoded);
            Assert.Equal((360, 270), (seen.Width, seen.Height));
        }
    }

    [Fact]
    public void The_same_picture_is_drawn_the_same_twice()
    {
        var photograph = PictureBytes.Jpeg(1000, 700);
        Assert.Equal(Make(photograph).Drawn.SelectMany(d => d.Bytes), Make(photograph).Drawn.SelectMany(d => d.Bytes));
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("progressive")]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("webp")]
    public void A_picture_altered_anywhere_is_drawn_or_refused_and_nothing_more(string kind)
    {
        var whole = kind switch
        {
            "jpeg" => PictureBytes.LoadedJpeg(64, 48, 6),
            "progressive" => PictureBytes.Progressive(),
            "png" => PictureBytes.LoadedPng(64, 48),
            "gif" => PictureBytes.LoadedGif(),
            _ => PictureBytes.LoadedWebP(64, 48),
        };
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[whole.Length / 2, whole.Length]).Sample(
            (one, value, other, another, length) =>
            {
                var altered = whole.ToArray();
                (altered[one], altered[other]) = (value, another);
                var (sheet, drawn) = Make(altered[..length]);
                Assert.True(sheet.Problem is not null || sheet.Sizes.Count > 0);
                Assert.All(drawn, d => Assert.Equal(d.Bytes, PictureReading.TakeApart(d.Bytes)!.Cleaned()));
            },
            iter: long.TryParse(Environment.GetEnvironmentVariable("GENERATOR_TEST_PAGES"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var more) ? Math.Max(300, more / 10) : 300);
    }

    [Fact]
    public void The_way_of_drawing_names_the_version_of_the_library_that_draws() =>
        Assert.EndsWith(" SkiaSharp " + File.ReadAllText(Path.Join(TestFolders.Repository, "Directory.Packages.props")).Split("Include=\"SkiaSharp\" Version=\"")[1].Split('"')[0], PictureDrawing.Version, StringComparison.Ordinal);

    [Fact]
    public void What_is_kept_of_a_picture_comes_back_and_damage_is_seen()
    {
        foreach (var sheet in new[] { PictureMaking.Make(PictureBytes.LoadedJpeg(800, 600), PictureChoice.Full, ReadingLimits.Default).Sheet, PictureSheet.Without(PictureProblem.TooLarge, "7") })
        {
            Assert.Equal(sheet, PictureSheet.Read(sheet.Write()));
            Assert.All(Enumerable.Range(0, sheet.Write().Length), length => Assert.Null(PictureSheet.Read(sheet.Write().AsMemory(0, length))));
        }
    }

    private static (PictureSheet Sheet, IReadOnlyList<(PictureFile File, byte[] Bytes)> Drawn) Make(byte[] bytes) => PictureMaking.Make(bytes, PictureChoice.Small, ReadingLimits.Default);
}
