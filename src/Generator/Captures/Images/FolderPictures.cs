using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Captures.Images;

/// <summary>The pictures that lie beside a page in its capture's folder, as capture.yml lists them: whatever else lies there is none of the capture's.</summary>
internal sealed class FolderPictures : CapturedPictures
{
    private readonly InputTree _archive;
    private readonly Dictionary<string, (string Path, Sha256Digest Digest)> _byAddress;

    private FolderPictures(InputTree archive, ReadingLimits limits, Dictionary<string, (string Path, Sha256Digest Digest)> byAddress)
        : base(limits)
    {
        _archive = archive;
        _byAddress = byAddress;
        Key = string.Join(' ', byAddress.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {p.Value.Digest.Hex}"));
    }

    public override string Key { get; }

    /// <summary>Looks whether the files are there and still those that were recorded; those that aren't are told, and not held.</summary>
    public static CapturedPictures Of(InputTree archive, CaptureFolder folder, CaptureSettings settings, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        if (settings.Pictures.Count == 0)
        {
            return None(limits);
        }

        var held = new Dictionary<string, (string, Sha256Digest)>(StringComparer.Ordinal);
        foreach (var picture in settings.Pictures)
        {
            var path = folder.PathOf(picture.File);
            if (DigestOf(archive, path) is not { } digest)
            {
                diagnostics.Add(PictureDiagnostics.FileMissing.At(Location.Of(folder.PathOf(CaptureSettingsReader.FileName)), picture.File));
            }
            else if (picture.Sha256 is { } recorded && !recorded.Equals(digest))
            {
                diagnostics.Add(PictureDiagnostics.DigestDiffers.At(Location.Of(path), picture.File, digest.Hex, recorded.Hex));
            }
            else
            {
                if (picture.Sha256 is null)
                {
                    diagnostics.Add(CaptureDiagnostics.DigestMissing.At(Location.Of(path), picture.File, digest.Hex));
                }

                held.TryAdd(Plain(picture.Address), (path, digest));
            }
        }

        return new FolderPictures(archive, limits, held);
    }

    public override string? Find(string written, WebUrl? url) => Plain(written) is var plain && _byAddress.ContainsKey(plain) ? plain : null;

    public override bool IsNameBesidePage(string written) => Find(written, null) is not null;

    public override OpenedPicture Open(string foundAt)
    {
        if (!_byAddress.TryGetValue(foundAt, out var file))
        {
            return OpenedPicture.Without(PictureProblem.Missing);
        }

        return _archive.Length(file.Path) > Limits.PictureBytes
            ? OpenedPicture.Without(PictureProblem.TooLarge)
            : _archive.ReadBytes(file.Path) is { } bytes ? OpenedPicture.With(bytes) : OpenedPicture.Without(PictureProblem.Missing);
    }

    private static Sha256Digest? DigestOf(InputTree archive, string path)
    {
        try
        {
            using var file = archive.Open(path);
            return file is null ? null : Sha256Digest.Of(file);
        }
        catch (IOException)
        {
            return null;
        }
    }

    // As the page writes it, as a browser's address bar would, or as the disk does: one name.
    private static string Plain(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? address : address[..end]).Trim().Replace('\\', '/');
        path = TextNormalization.Normalize(Uri.UnescapeDataString(path), NormalizationForm.FormC);
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
