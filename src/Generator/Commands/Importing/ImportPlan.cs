using Generator.Articles;
using Generator.Captures;
using Generator.Files;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>What importing one file would do to the archive.</summary>
/// <param name="Folder">The new capture's folder; where the bytes are held already, the folder of that capture.</param>
/// <param name="Files">What is to be written, in this order: the capture counts only once its settings, the last, are there. Empty where the bytes are held already.</param>
/// <param name="Article">The article as it is read; null where the bytes are held already.</param>
/// <param name="NewSource">Id of a source that is made for it; null where its source is known.</param>
/// <param name="Url">The original address, where somebody stated it.</param>
public sealed record ImportPlan(CaptureFolder Folder, Sha256Digest Digest, Sequence<NewFile> Files, Article? Article, string? NewSource, WebUrl? Url)
{
    public bool IsHeldAlready => Files.Count == 0;

    /// <summary>The pictures that lie beside the page and are kept with it.</summary>
    public Sequence<BesidePicture> Pictures { get; init; } = [];

    /// <summary>The source that is made for it; null where its source is known.</summary>
    public Source? Profile { get; init; }
}

/// <summary>A file to be added to the archive.</summary>
public sealed record NewFile(string Path, ReadOnlyMemory<byte> Bytes);
