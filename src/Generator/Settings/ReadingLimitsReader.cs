using System.Globalization;

namespace Generator.Settings;

/// <summary>Reads `limits:` of site.yml: each key a whole number between one and the most that the program itself can bear.</summary>
internal static class ReadingLimitsReader
{
    // A parser flattens what is nested deeper than 512, and every later stage goes down into blocks and inlines by calling itself.
    private const int MostOpenElements = 500;
    private const int MostBlocks = 200;
    private const int MostInlines = 64;

    // Four bytes each while a picture is drawn.
    private const int MostPixels = 500_000_000;
    private const int MostOfAll = 1_000_000_000;

    public static ReadingLimits Read(SettingsReader site)
    {
        if (site.Map("limits") is not { } keys)
        {
            return ReadingLimits.Default;
        }

        var usual = ReadingLimits.Default;
        var limits = new ReadingLimits
        {
            Bytes = Number(keys, "bytes", MostOfAll) ?? usual.Bytes,
            UnpackingRatio = Number(keys, "unpacking_ratio", MostOfAll) ?? usual.UnpackingRatio,
            Characters = Number(keys, "characters", MostOfAll) ?? usual.Characters,
            Steps = Number(keys, "steps", MostOfAll) ?? usual.Steps,
            Attributes = Number(keys, "attributes", MostOfAll) ?? usual.Attributes,
            Passages = Number(keys, "passages", MostOfAll) ?? usual.Passages,
            Cells = Number(keys, "cells", MostOfAll) ?? usual.Cells,
            OpenElements = Number(keys, "open_elements", MostOpenElements) ?? usual.OpenElements,
            Blocks = Number(keys, "blocks", MostBlocks) ?? usual.Blocks,
            Inlines = Number(keys, "inlines", MostInlines) ?? usual.Inlines,
            Pictures = Number(keys, "pictures", MostOfAll) ?? usual.Pictures,
            PictureBytes = Number(keys, "picture_bytes", MostOfAll) ?? usual.PictureBytes,
            PicturePixels = Number(keys, "picture_pixels", MostPixels) ?? usual.PicturePixels,
        };
        keys.Finish();
        return limits;
    }

    private static int? Number(SettingsReader keys, string key, int most) => keys.Value(
        key,
        string.Create(CultureInfo.InvariantCulture, $"whole number from 1 to {most}"),
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? (object)number : null) as int?;
}
