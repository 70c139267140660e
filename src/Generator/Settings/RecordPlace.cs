namespace Generator.Settings;

/// <summary>Where a record begins in its container, so that it can be opened again without reading what stands before it.</summary>
/// <param name="Offset">Byte of the file at which the record begins or, in a packed file, the member that holds it.</param>
/// <param name="Skip">Bytes of the unpacked member before the record; in a feed, the entries before it.</param>
public sealed record RecordPlace(long Offset, long Skip)
{
    /// <summary>Reads the keys `offset` and `skip`; what isn't stated is 0.</summary>
    public static RecordPlace Read(SettingsReader reader) => new(reader.Bytes("offset") ?? 0, reader.Bytes("skip") ?? 0);
}
