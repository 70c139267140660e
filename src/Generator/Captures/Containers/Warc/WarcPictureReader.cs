using Generator.Captures.Containers.Http;
using Generator.Captures.Images;
using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Containers.Warc;

/// <summary>Finds the pictures among the records of a web archive file, and opens one of them.</summary>
internal static class WarcPictureReader
{
    /// <summary>Where pictures lie, in the file's order; what isn't a picture by its first bytes, though it says so, is found when it is opened.</summary>
    /// <param name="from">Where the first record begins; null for the start of the file.</param>
    public static IEnumerable<ContainedPicture> All(Stream file, RecordPlace? from, ReadingLimits limits)
    {
        using var reader = new WarcReader(file, from, limits.UnpackingRatio);
        while (reader.Next() is { } record)
        {
            if (record.Kind is "response" or "resource" && WebUrl.TryParse(record.Target, out var url) && url.Host.Length > 0 && IsPicture(record, reader.Start))
            {
                yield return new ContainedPicture(url, record.Date?.EarliestUtc, record.Place);
            }
        }
    }

    public static OpenedPicture Open(Stream file, RecordPlace place, ReadingLimits limits)
    {
        using var reader = new WarcReader(file, place, limits.UnpackingRatio);
        if (reader.Next() is not { } record || record.Place != place)
        {
            return OpenedPicture.Without(PictureProblem.Missing);
        }

        var block = reader.Block(limits.PictureBytes);
        if (block.Bytes is not { } bytes)
        {
            return OpenedPicture.Without(PictureProblem.TooLarge);
        }

        var body = BodyDecoding.Decode(HttpAnswer.Read(bytes), limits);
        var isWhole = body.State == BodyState.Whole && !record.IsTruncated && record.Fields["WARC-Segment-Number"] is null
            && (block.State is BlockState.Whole or BlockState.Mismeasured || body.IsEndCertain);
        return isWhole ? OpenedPicture.With(body.Bytes) : OpenedPicture.Without(body.State == BodyState.TooLarge ? PictureProblem.TooLarge : PictureProblem.Damaged);
    }

    private static bool IsPicture(WarcRecord record, ReadOnlySpan<byte> start)
    {
        var (status, fields, head) = HttpAnswer.ReadHead(start);
        var stated = head > 0 ? fields["Content-Type"] : record.MediaType;
        return status is null or 200 or 203
            && (PictureKindName.Of(start[Math.Min(head, start.Length)..]) is not null || (stated ?? "").TrimStart().StartsWith("image/", StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>A picture in a container.</summary>
/// <param name="Captured">In UTC; null where nothing is said.</param>
internal sealed record ContainedPicture(WebUrl Url, DateTime? Captured, RecordPlace Place);
