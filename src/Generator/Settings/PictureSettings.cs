using Generator.Files;

namespace Generator.Settings;

/// <summary>A picture that was saved beside a page (`pictures:` of capture.yml).</summary>
/// <param name="File">Its name in the capture's folder; it may lie in a folder below.</param>
/// <param name="Sha256">The recorded digest; null where none is.</param>
/// <param name="Address">By which the page names it, as `Bridge_files/photo.jpg`.</param>
public sealed record PictureSettings(string File, Sha256Digest? Sha256, string Address)
{
    /// <summary>Reads one item of the list; what is wrong is reported.</summary>
    internal static PictureSettings Read(SettingsReader reader)
    {
        var file = reader.RequiredFileName("file");
        var settings = new PictureSettings(
            file,
            reader.Digest("sha256"),
            (reader.Node("address") as SettingsNode.Scalar)?.Value ?? file);
        reader.Finish();
        return settings;
    }
}
