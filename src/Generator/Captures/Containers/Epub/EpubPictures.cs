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

    // Which of the book's documents a name stood in isn't known any more. Where it means different files in two of them no picture is better than the wrong one.
    public override string? Find(string written, WebUrl? url)
    {
        var (table, folders) = _read ??= Read();
        return table is null || written.Contains(':', StringComparison.Ordinal)
            ? null
            : folders.Select(folder => EpubFile.PathOf(folder, written.Trim())).Where(table.Members.ContainsKey).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;
    }

    // A name within a book is no address on the web, whether the book holds the file or not.
    public override bool IsNameBesidePage(string written) => !written.Contains(':', StringComparison.Ordinal) && (_read ??= Read()).Table is not null;

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

        using var file = BytesReading.Open(book);
        return member.Read(file, Limits.PictureBytes) is { } bytes ? OpenedPicture.With(bytes) : OpenedPicture.Without(PictureProblem.Damaged);
    }

    private (ZipTable? Table, Sequence<string> Folders) Read()
    {
        using var file = BytesReading.Open(book);
        return ZipTable.Read(file) is { } table && EpubFile.Of(table, file) is { } package
            ? (table, package.Documents.Select(path => path[..(path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal).ToSequence())
            : (null, []);
    }
}
