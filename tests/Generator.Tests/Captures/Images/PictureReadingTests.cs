using System.Text;
using Generator.Captures.Images;

namespace Generator.Tests.Captures.Images;

public sealed class PictureReadingTests
{
    private static readonly Dictionary<string, byte[]> s_loaded = new(StringComparer.Ordinal)
    {
        ["jpeg"] = PictureBytes.LoadedJpeg(40, 30),
        ["png"] = PictureBytes.LoadedPng(40, 30),
        ["gif"] = PictureBytes.LoadedGif(),
        ["webp"] = PictureBytes.LoadedWebP(40, 30),
        ["avif"] = PictureBytes.Avif(40, 30),
    };

    public static TheoryData<string> Kinds => new(s_loaded.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_is_told_by_its_first_bytes(string kind) => Assert.Equal("image/" + kind, PictureKindName.Of(s_loaded[kind].AsSpan(0, PictureKindName.TellingBytes))!.Value.MediaType());

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<?xml version='1.0'?><svg/>")]
    [InlineData("BM and more than twelve bytes")]
    [InlineData("RIFF....WAVEfmt ")]
    [InlineData("....ftypheicmif1....")]
    [InlineData("\u00FF\u00D8")]
    [InlineData("")]
    public void Nothing_else_is_a_picture(string bytes) => Assert.Null(PictureKindName.Of(Encoding.Latin1.GetBytes(bytes)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_picture_measures_is_read_without_drawing_it(string kind)
    {
        var parts = PictureReading.TakeApart(s_loaded[kind])!;
        Assert.Equal(kind == "gif" ? (2, 2) : (40, 30), (parts.Width, parts.Height));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Place_device_comments_and_everything_unknown_are_taken_out(string kind)
    {
        Assert.Contains("SECRET", Encoding.Latin1.GetString(s_loaded[kind]), StringComparison.Ordinal);
        var cleaned = Encoding.Latin1.GetString(PictureReading.TakeApart(s_loaded[kind])!.Cleaned());
        Assert.DoesNotContain("SECRET", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("Example", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("Other", cleaned, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Cleaning_twice_changes_nothing_more(string kind)
    {
        var once = PictureReading.TakeApart(s_loaded[kind])!.Cleaned();
        Assert.Equal(once, PictureReading.TakeApart(once)!.Cleaned());
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void The_cleaned_picture_shows_the_same(string kind)
    {
        using var before = SkiaSharp.SKBitmap.Decode(s_loaded[kind]);
        using var after = SkiaSharp.SKBitmap.Decode(PictureReading.TakeApart(s_loaded[kind])!.Cleaned());
        Assert.Equal(before.Bytes, after.Bytes);
    }

    [Fact]
    public void A_clean_picture_stays_as_it_is()
    {
        foreach (var clean in new[] { PictureBytes.Png(3, 2), PictureBytes.Gif(), PictureBytes.Jpeg(8, 8) })
        {
            Assert.Equal(clean, PictureReading.TakeApart(clean)!.Cleaned());
        }
    }

    [Theory]
    [InlineData("jpeg", "Óscar Núñez · © Example Agency 2024")]
    [InlineData("png", "Óscar Núñez · © Example Agency 2024")]
    [InlineData("webp", "Óscar Núñez · © Example Agency 2024")]
    [InlineData("gif", null)]
    [InlineData("avif", "Ann Other")]
    public void Whose_it_is_is_kept(string kind, string? line) => Assert.Equal(line, PictureReading.TakeApart(s_loaded[kind])!.Credit.Line);

    [Fact]
    public void The_agencies_own_fields_count_where_there_is_no_packet() => Assert.Equal(
        "Ірина Прикладна · Агенція",
        PictureReading.TakeApart(PictureBytes.Jpeg(8, 8, (0xED, [.. "Photoshop 3.0\0"u8, .. PictureBytes.Iptc("Ірина Прикладна", "Агенція")])))!.Credit.Line);

    [Fact]
    public void Letters_that_nobody_can_tell_name_nobody()
    {
        var iptc = PictureBytes.Iptc("XXXX", "Agency");
        iptc[iptc.AsSpan().IndexOf("XXXX"u8)] = 0xE9;
        Assert.Equal("Agency", PictureReading.TakeApart(PictureBytes.Jpeg(8, 8, (0xED, [.. "Photoshop 3.0\0"u8, .. iptc])))!.Credit.Line);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    public void How_a_picture_is_turned_is_all_that_stays_of_a_cameras_data(int orientation)
    {
        var parts = PictureReading.TakeApart(PictureBytes.LoadedJpeg(40, 30, orientation))!;
        Assert.Equal(orientation, parts.Orientation);
        Assert.Equal(orientation == 1 ? (40, 30) : (30, 40), parts.Shown);
        var again = PictureReading.TakeApart(parts.Cleaned())!;
        Assert.Equal(orientation, again.Orientation);
        Assert.Null(again.Credit.Line);
    }

    [Fact]
    public void The_scans_of_a_picture_are_counted()
    {
        var parts = PictureReading.TakeApart(PictureBytes.Progressive())!;
        Assert.Equal((24, 16), parts.Shown);
        Assert.InRange(parts.Passes, 5, 12);
        Assert.Equal(PictureBytes.Progressive(), parts.Cleaned());
        var scan = PictureBytes.Progressive();
        var start = scan.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        Assert.Null(PictureReading.TakeApart((byte[])[.. scan[..start], .. Enumerable.Repeat(scan[start..^2], 300).SelectMany(s => s), .. scan[^2..]]));
    }

    [Fact]
    public void A_colour_profile_keeps_its_numbers_and_loses_its_story()
    {
        var profile = new byte[128 + 4 + (2 * 12) + 20 + PictureBytes.Secret.Length];
        PictureBytes.Big(profile.Length).CopyTo(profile, 0);
        "acsp"u8.CopyTo(profile.AsSpan(36));
        "XYZW"u8.CopyTo(profile.AsSpan(48));
        ((byte[])[0, 0, 0, 2, .. "rXYZ"u8, .. PictureBytes.Big(156), .. PictureBytes.Big(20), .. "dmdd"u8, .. PictureBytes.Big(176), .. PictureBytes.Big(PictureBytes.Secret.Length)]).CopyTo(profile, 128);
        "the numbers of a red"u8.CopyTo(profile.AsSpan(156));
        Encoding.ASCII.GetBytes(PictureBytes.Secret).CopyTo(profile, 176);
        var cleaned = PictureReading.TakeApart(PictureBytes.Jpeg(8, 8, (0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. profile])))!.Cleaned();
        var text = Encoding.Latin1.GetString(cleaned);
        Assert.Contains("the numbers of a red", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.DoesNotContain("XYZW", text, StringComparison.Ordinal);
        Assert.Equal(cleaned, PictureReading.TakeApart(cleaned)!.Cleaned());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_cut_off_anywhere_or_altered_anywhere_is_read_or_refused_and_nothing_more(string kind)
    {
        var whole = s_loaded[kind];
        for (var length = 0; length < whole.Length; length++)
        {
            PictureReading.TakeApart(whole.AsMemory(0, length));
        }

        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var value in (byte[])[0, 0xFF, (byte)(whole[i] ^ 1), (byte)(whole[i] ^ 0x80)])
            {
                var altered = whole.ToArray();
                altered[i] = value;
                if (PictureReading.TakeApart(altered) is { } parts)
                {
                    var cleaned = parts.Cleaned();
                    _ = parts.Credit.Line;
                    Assert.Equal(cleaned, PictureReading.TakeApart(cleaned)?.Cleaned());
                }
            }
        }
    }

    [Fact]
    public void A_picture_that_says_it_is_huge_is_measured_without_taking_room()
    {
        var bomb = PictureBytes.Png(1, 1);
        PictureBytes.Big(2_000_000_000).CopyTo(bomb, 16);
        PictureBytes.Big(2_000_000_000).CopyTo(bomb, 20);
        Assert.Equal(2_000_000_000, PictureReading.TakeApart(bomb)!.Width);
    }

    [Fact]
    public void A_packet_that_is_nested_without_end_or_names_an_entity_says_nothing_and_does_no_harm()
    {
        var nested = string.Concat(Enumerable.Repeat("<a>", 30_000)) + string.Concat(Enumerable.Repeat("</a>", 30_000));
        foreach (var packet in new[] { nested, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a", "" })
        {
            Assert.Null(PictureReading.TakeApart(PictureBytes.Png(3, 2, ("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(packet)])))!.Credit.Line);
        }
    }
}
