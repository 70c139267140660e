using Generator.Languages;
using Generator.Settings;

namespace Generator.Captures.Containers.Warc;

/// <summary>How a record's stated length agrees with where the next record begins.</summary>
internal enum BlockState
{
    /// <summary>It does.</summary>
    Whole,

    /// <summary>It doesn't, but where the block ends is beyond doubt, and all of it is there.</summary>
    Mismeasured,

    /// <summary>The block is shorter than stated: bytes may be missing.</summary>
    Short,

    /// <summary>Where it ends is in doubt: what follows is neither a record nor the end of the file.</summary>
    Uncertain,

    /// <summary>The file ends before the block does.</summary>
    CutOff,

    /// <summary>What is there isn't what was packed, or not all of it.</summary>
    Damaged,
}

/// <summary>One record of a web archive file: what stands before its block.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Length">Of its block, as stated.</param>
internal sealed record WarcRecord(RecordPlace Place, FieldTable Fields, long Length)
{
    public string Kind => Fields["WARC-Type"]?.ToLowerInvariant() ?? "";

    public string? Id => Fields["WARC-Record-ID"];

    /// <summary>The address it was saved from; old writers put it between angle brackets.</summary>
    public string? Target => Fields["WARC-Target-URI"]?.Trim('<', '>', ' ');

    /// <summary>When it was saved, to the second at the most.</summary>
    public EdtfDate? Date => DateOf(Fields["WARC-Date"]);

    public string? MediaType => Fields["Content-Type"];

    public string? PayloadDigest => Fields["WARC-Payload-Digest"];

    /// <summary>Whether whoever saved it says that he didn't save all of it.</summary>
    public bool IsTruncated => Fields["WARC-Truncated"] is not null;

    // Version 1.1 allows fractions of a second, and less than a second; of a minute without seconds EDTF only knows the day.
    private static EdtfDate? DateOf(string? written)
    {
        var text = written ?? "";
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        text = dot > 0 ? text[..dot] + "Z" : text is { Length: 17 } and [.., 'Z'] ? text[..10] : text;
        return EdtfDate.TryParse(text, out var date) ? date : null;
    }
}

/// <summary>A record's block and how far it can be trusted.</summary>
/// <param name="Bytes">Null where they were passed over or are too many.</param>
/// <param name="Length">How long it really is, as far as it is there.</param>
internal sealed record WarcBlock(ReadOnlyMemory<byte>? Bytes, long Length, BlockState State);
