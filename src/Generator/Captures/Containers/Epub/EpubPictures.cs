using Generator.Captures.Containers.Zip;
using Generator.Captures.Images;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Captures.Containers.Epub;

/// <summary>The pictures in an EPUB file, by their names as its documents write them (EPUB 3.3, §4.2.5: relative to the document).</summary>
/// <param name="book">The whole file; its list of files is read when the first picture is asked for.</param>
internal sealed class EpubPictures(ReadOnlyMemory<byte> book, ReadingLimits limits) : CapturedPictures(limits)
{
    private (ZipTable? Table, Sequence<string> Folders)? _read;

    public override bool AreInItsFile => true;

    public override string? Find(string written, WebUrl? url)
    {
        var (table, folders) = _read ??= Read();
        return table is null || written.Contains(':', StringComparison.Ordinal)
            ? null
            : folders.Select(folder => EpubFile.PathOf(folder, written.Trim())).FirstOrDefault(table.Members.ContainsKey);
    }

    public override bool IsNameBesidePage(string written) => Find(written, null) is not null;

    public override OpenedPicture Open(string foundAt)
    {
        if ((_read ??= Read()).Table?.Members.GetValueOrDefault(foundAt) is not { } member)
        {
            return OpenedPicture.Without(PictureProblem.Missing);
        }

        if (member.Length > Limits.PictureBytes)
        {
            return OpenedPicture.Without(PictureProblem.TooLarge);
        }

        using var file = Opened();
        return member.Read(file, Limits.PictureBytes) is { } bytes ? OpenedPicture.With(bytes) : OpenedPicture.Without(PictureProblem.Damaged);
    }

    private (ZipTable? Table, Sequence<string> Folders) Read()
    {
        using var file = Opened();
        return ZipTable.Read(file) is { } table && EpubFile.Of(table, file) is { } package
            ? (table, package.Documents.Select(path => path[..(path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal).ToSequence())
            : (null, []);
    }

    private MemoryStream Opened() => new(book.ToArray(), writable: false);
}
