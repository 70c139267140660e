using System.Globalization;
using System.Text;
using Generator.Captures.Containers.Http;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Containers.Warc;

/// <summary>Finds the pages among the records of a web archive file. A page of which part may be missing is left out and told, never handed on as if it were whole.</summary>
internal static class WarcPageReader
{
    private const int LongestStart = 1024;

    /// <summary>Whether a file's first record is one of a web archive's, packed or not.</summary>
    public static bool IsWarc(Stream file)
    {
        if (file.Length == 0)
        {
            return false;
        }

        using var bytes = new WarcBytes(file, new RecordPlace(0, 0), int.MaxValue);
        return bytes.Ahead(5).SequenceEqual("WARC/"u8);
    }

    /// <param name="start">Where the first record stands; null for the file's start.</param>
    public static IEnumerable<ContainedPage> Pages(Stream file, RecordPlace? start, string name, ReadingLimits limits, ContainerCounts counts)
    {
        using var reader = new WarcReader(file, start, limits.UnpackingRatio);
        while (reader.Next() is { } record)
        {
            if (PageIn(reader, record, name, limits, counts) is { } page)
            {
                yield return page;
            }
        }

        if (reader.FirstDamage is { } damage)
        {
            counts.Diagnostics.Add(ContainerDiagnostics.Damaged.At(Location.Of(name), Written(damage.Offset)));
        }
    }

    /// <summary>The page of the record at a place at which the reader stands, or which lies before it in the same member.</summary>
    public static Outcome<ContainedPage> At(WarcReader reader, RecordPlace place, string name, ReadingLimits limits)
    {
        var counts = new ContainerCounts(new PayloadNames());
        var record = reader.Next();
        while (record is not null && record.Place.Offset == place.Offset && record.Place.Skip < place.Skip)
        {
            record = reader.Next();
        }

        var page = record is not null && record.Place == place ? PageIn(reader, record, name, limits, counts) : null;
        return page is not null || counts.Diagnostics.Count > 0
            ? new Outcome<ContainedPage>(page, [.. counts.Diagnostics])
            : Outcome.Nothing<ContainedPage>(ContainerDiagnostics.NoRecord.At(Location.Of(name), Written(place.Offset)));
    }

    private static ContainedPage? PageIn(WarcReader reader, WarcRecord record, string name, ReadingLimits limits, ContainerCounts counts)
    {
        switch (record.Kind)
        {
            case "warcinfo":
                counts.CapturedBy ??= FieldTable.Read(reader.Start).Fields["software"];
                return null;
            case "revisit":
                Revisit(reader, record, name, counts);
                return null;
            case "response" or "resource" or "conversion" when WebUrl.TryParse(record.Target, out var url) && url.Host.Length > 0:
                return Saved(reader, record, url, new Reading(name, limits, counts));
            default:
                counts.Add(OtherKind.Record);
                return null;
        }
    }

    private static void Revisit(WarcReader reader, WarcRecord record, string name, ContainerCounts counts)
    {
        counts.Add(OtherKind.Revisit);
        var (status, fields, _) = HttpAnswer.ReadHead(reader.Start);
        if (status is >= 400 or (>= 300 and not 304) || (MediaTypeOf(fields["Content-Type"]) is { Length: > 0 } type && OtherByType(type, record.Kind) is not null))
        {
            // Nobody misses an article where a picture was the same as before.
            return;
        }

        var (target, date) = (record.Fields["WARC-Refers-To-Target-URI"]?.Trim('<', '>') ?? record.Target, record.Fields["WARC-Refers-To-Date"]);
        var url = WebUrl.TryParse(record.Target, out var parsed) ? parsed : null;
        counts.Payloads.Ask(
            new Revisit(url, ContainerDiagnostics.RevisitUnresolved.At(Location.Of(name), url?.Value ?? "?")),
            record.PayloadDigest,
            record.Fields["WARC-Refers-To"],
            date is null ? null : $"{target} {date}");
    }

    /// <summary>Notes the names of all payloads of a file, so that revisits in other files find them.</summary>
    public static void NamePayloads(Stream file, RecordPlace? start, PayloadNames payloads, ReadingLimits limits)
    {
        using var reader = new WarcReader(file, start, limits.UnpackingRatio);
        while (reader.Next() is { } record)
        {
            if (record.Kind is "response" or "resource" or "conversion")
            {
                Name(record, payloads);
            }
        }
    }

    private static void Name(WarcRecord record, PayloadNames payloads) => payloads.Hold(record.PayloadDigest, record.Id, $"{record.Target} {record.Fields["WARC-Date"]}");

    private static ContainedPage? Saved(WarcReader reader, WarcRecord record, WebUrl url, Reading reading)
    {
        Name(record, reading.Counts.Payloads);
        var start = reader.Start;
        var (status, fields, head) = HttpAnswer.ReadHead(start);
        var stated = head > 0 ? fields["Content-Type"] : record.MediaType;
        if (Other(status, record.Kind, MediaTypeOf(stated), start[Math.Min(head, start.Length)..]) is { } other)
        {
            if (other == OtherKind.Redirect)
            {
                reading.Counts.Redirects.Add(url, fields["Location"]);
            }

            reading.Counts.Add(other);
            return null;
        }

        reading.Counts.Redirects.AddPage(url);
        var block = reader.Block(reading.Limits.Bytes);
        if (block.Bytes is not { } bytes)
        {
            return reading.Refuse(ContainerDiagnostics.RecordTooLarge, url, record, Written(block.Length));
        }

        if (record.Fields["WARC-Segment-Number"] is not null)
        {
            return reading.Refuse(ContainerDiagnostics.RecordCutOff, url, record);
        }

        var body = BodyDecoding.Decode(HttpAnswer.Read(bytes), reading.Limits);
        if (IsRefused(body, block, record, reading, url))
        {
            return null;
        }

        return new ContainedPage(record.Place, stated ?? "text/html", body.Bytes) { Id = record.Id, Url = url, Captured = record.Date, HttpStatus = status, IsConversion = record.Kind == "conversion" };
    }

    private static bool IsRefused(DecodedBody body, WarcBlock block, WarcRecord record, Reading reading, WebUrl url)
    {
        switch (body.State)
        {
            case BodyState.Undecodable:
                reading.Refuse(ContainerDiagnostics.BodyUndecodable, url, record);
                return true;
            case BodyState.TooLarge:
                reading.Refuse(ContainerDiagnostics.RecordTooLarge, url, record, Written(block.Length));
                return true;
            default:
                break;
        }

        // Where the answer itself marked its end, a wrong length around it takes nothing away.
        var isShort = block.State is BlockState.Short or BlockState.CutOff && !(body.IsEndCertain && body.State == BodyState.Whole);
        var isUncertain = block.State == BlockState.Uncertain && !(body.IsEndCertain || BodyDecoding.EndsAsPage(body.Bytes.Span));
        if (isShort || isUncertain || block.State == BlockState.Damaged || body.State == BodyState.CutOff || (record.IsTruncated && !BodyDecoding.EndsAsPage(body.Bytes.Span)))
        {
            reading.Refuse(ContainerDiagnostics.RecordCutOff, url, record);
            return true;
        }

        if (block.State is not (BlockState.Whole or BlockState.Uncertain))
        {
            reading.Counts.Diagnostics.Add(ContainerDiagnostics.RecordMismeasured.At(Location.Of(reading.Name), url.Value, Written(record.Place.Offset), Written(record.Length), Written(block.Length)));
        }

        return false;
    }

    // What a record is if it is no page.
    private static OtherKind? Other(int? status, string kind, string mediaType, ReadOnlySpan<byte> body) => status switch
    {
        >= 300 and < 400 => OtherKind.Redirect,
        not (null or 200 or 203) => OtherKind.Refusal,
        _ => mediaType.Length == 0 && LooksAsPage(body) ? null : OtherByType(mediaType, kind),
    };

    private static OtherKind? OtherByType(string mediaType, string kind) => mediaType switch
    {
        "text/html" or "application/xhtml+xml" => null,
        "text/plain" when kind == "conversion" => null,
        _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => OtherKind.Picture,
        _ when mediaType.StartsWith("video/", StringComparison.Ordinal) || mediaType.StartsWith("audio/", StringComparison.Ordinal) => OtherKind.Film,
        _ => OtherKind.Script,
    };

    private static bool LooksAsPage(ReadOnlySpan<byte> body)
    {
        var start = Encoding.Latin1.GetString(body[..Math.Min(body.Length, LongestStart)]).TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string MediaTypeOf(string? stated) => (stated ?? "").Split(';', 2)[0].Trim().ToLowerInvariant();

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Reading(string Name, ReadingLimits Limits, ContainerCounts Counts)
    {
        public ContainedPage? Refuse(DiagnosticDescriptor problem, WebUrl url, WarcRecord record, string more = "")
        {
            Counts.Add(OtherKind.Unreadable);
            Counts.Diagnostics.Add(problem.At(Location.Of(Name), url.Value, Written(record.Place.Offset), more));
            return null;
        }
    }
}
