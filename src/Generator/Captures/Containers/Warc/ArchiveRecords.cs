using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Captures.Containers.Warc;

/// <summary>The files of an archive that were written into a web archive file: each record says in a field of its own where its file lay.</summary>
internal static class ArchiveRecords
{
    /// <summary>The field that says where a record's file lay in the archive: `seeds/rferl/captures/2022/reply/page.html`.</summary>
    public const string PathField = "Archive-Path";

    /// <summary>Stands in the first record's block.</summary>
    public const string Mark = "archive-files: 1";

    /// <summary>Whether the files of an archive are in a web archive file.</summary>
    public static bool Are(Stream file)
    {
        using var reader = new WarcReader(file, null, int.MaxValue);
        return reader.Next() is { Kind: "warcinfo" } && System.Text.Encoding.UTF8.GetString(reader.Start).Split('\n').Any(line => line.Trim() == Mark);
    }

    /// <summary>The files, in their order, one in memory at a time. What isn't whole, or isn't what its record's digest says, has no bytes.</summary>
    public static IEnumerable<ArchiveRecord> Read(Stream file, ReadingLimits limits)
    {
        using var reader = new WarcReader(file, null, limits.UnpackingRatio);
        while (reader.Next() is { } record)
        {
            if (record.Fields[PathField] is not { } path)
            {
                continue;
            }

            var block = reader.Block(limits.Bytes);
            var isWhole = block is { State: BlockState.Whole, Bytes: { } bytes } && record.Fields["WARC-Block-Digest"] == WarcWriter.DigestField(Sha256Digest.Of(bytes.Span));
            yield return new ArchiveRecord(path, isWhole ? block.Bytes : null);
        }
    }

    /// <summary>Whether a path is one that captures and sources of an archive have: nothing else is ever taken from a file that somebody hands over.</summary>
    public static bool IsPath(string path)
    {
        var parts = path.Split('/');
        return parts is ["seeds", var source, ..] && Slug.IsValid(source) && (parts is [_, _, "source.yml"] || (parts.Length > 3 && parts[2] == "captures"))
            && parts.All(part => part.Length is > 0 and < 200 && part.TrimEnd('.', ' ') == part && !ReservedName.Is(part) && !part.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|'));
    }
}

/// <summary>A file of an archive in a record of its own.</summary>
/// <param name="Path">As it is written there; it may lead anywhere.</param>
/// <param name="Bytes">Null where they are damaged or too many.</param>
internal sealed record ArchiveRecord(string Path, ReadOnlyMemory<byte>? Bytes);
