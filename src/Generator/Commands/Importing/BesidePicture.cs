using System.Globalization;
using Generator.Captures.Images;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Importing;

/// <summary>A picture in the folder that a browser put beside a page when it saved it.</summary>
/// <param name="FullPath">Where it lies now.</param>
/// <param name="Address">By which the page names it: `Bridge_files/photo.jpg`.</param>
/// <param name="File">Its name in the capture's folder.</param>
public sealed record BesidePicture(string FullPath, string Address, string File, Sha256Digest Sha256)
{
    /// <summary>The pictures beside the pages of an article, ordered by their addresses; none where they were saved without any.</summary>
    /// <param name="pages">Full paths.</param>
    public static Sequence<BesidePicture> Of(IEnumerable<string> pages, ReadingLimits limits)
    {
        var pictures = new List<BesidePicture>();
        foreach (var (file, address) in pages.SelectMany(Beside).Where(f => OutsideFile.Length(f.File) <= limits.PictureBytes))
        {
            using var stream = OutsideFile.Open(file);
            var start = new byte[PictureKindName.TellingBytes];
            if (pictures.Count < limits.Pictures && PictureKindName.Of(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false))) is { } kind)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"picture-{pictures.Count + 1}.{kind.Extension()}");
                pictures.Add(new BesidePicture(file, address, name, Sha256Digest.Of(stream)));
            }
        }

        return pictures.ToSequence();
    }

    private static IEnumerable<(string File, string Address)> Beside(string page)
    {
        var (folder, stem) = (Path.GetDirectoryName(page) ?? "", Path.GetFileNameWithoutExtension(page));
        return ImportTargets.FolderEndings.Select(ending => stem + ending)
            .SelectMany(name => OutsideFile.Below(Path.Join(folder, name)).Select(file => (file, name + file[(folder.Length + 1 + name.Length)..].Replace('\\', '/'))));
    }
}
