namespace Generator.Settings;

/// <summary>What readers get of an archive's pictures (`images:` in site.yml).</summary>
public enum PictureChoice
{
    /// <summary>Sizes for phones.</summary>
    Small,

    /// <summary>Captions only.</summary>
    None,

    /// <summary>Sizes for phones, and each picture as large as it was saved for those who ask for it.</summary>
    Full,
}
