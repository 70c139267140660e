using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Generator.Captures.Containers.Warc;
using Generator.Files;
using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Images;

/// <summary>Where in a container which picture lies. Addresses are kept as digests only: they take little room, and of a withdrawn article they tell no word.</summary>
internal sealed class PicturePlaces
{
    /// <summary>The name of such a piece in the cache.</summary>
    public const string Kind = "picture-places";

    private const int Line = 8 + 8 + 8 + 8;

    private readonly ILookup<ulong, Place> _byAddress;
    private readonly List<Place> _all;

    private PicturePlaces(List<Place> all)
    {
        _all = all;
        _byAddress = all.ToLookup(p => p.Address);
    }

    public static PicturePlaces None { get; } = new([]);

    public static PicturePlaces Of(IEnumerable<ContainedPicture> pictures) =>
        new([.. pictures.Select(p => new Place(AddressOf(p.Url), p.Captured?.Ticks ?? -1, p.Place.Offset, p.Place.Skip))]);

    /// <summary>Where the picture of an address lies that was saved nearest to a time; the newest where no time is known. Null where there is none.</summary>
    public RecordPlace? Nearest(WebUrl url, DateTime? captured)
    {
        var found = _byAddress[AddressOf(url)].OrderBy(p => Distance(p, captured)).ThenBy(p => p.Offset).ThenBy(p => p.Skip).FirstOrDefault();
        return found == default ? null : new RecordPlace(found.Offset, found.Skip);
    }

    public byte[] Write()
    {
        var bytes = new byte[_all.Count * Line];
        for (var i = 0; i < _all.Count; i++)
        {
            var line = bytes.AsSpan(i * Line);
            BinaryPrimitives.WriteUInt64LittleEndian(line, _all[i].Address);
            BinaryPrimitives.WriteInt64LittleEndian(line[8..], _all[i].Ticks);
            BinaryPrimitives.WriteInt64LittleEndian(line[16..], _all[i].Offset);
            BinaryPrimitives.WriteInt64LittleEndian(line[24..], _all[i].Skip);
        }

        return bytes;
    }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out PicturePlaces places)
    {
        places = None;
        if (bytes.Length % Line != 0)
        {
            return false;
        }

        var all = new List<Place>(bytes.Length / Line);
        for (; bytes.Length > 0; bytes = bytes[Line..])
        {
            all.Add(new Place(
                BinaryPrimitives.ReadUInt64LittleEndian(bytes),
                BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]),
                BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]),
                BinaryPrimitives.ReadInt64LittleEndian(bytes[24..])));
        }

        places = new PicturePlaces(all);
        return true;
    }

    private static long Distance(Place place, DateTime? captured) =>
        captured is null ? -place.Ticks : place.Ticks < 0 ? long.MaxValue : Math.Abs(place.Ticks - captured.Value.Ticks);

    // A page fetched over https and its picture over http belong together; what follows a number sign is never asked for.
    private static ulong AddressOf(WebUrl url)
    {
        var address = url.Value.Split('#', 2)[0];
        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        Sha256Digest.Of(Encoding.UTF8.GetBytes(address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..])).CopyTo(digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }

    // Offset 0 with no address is no place: a container begins with a record about itself.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(ulong Address, long Ticks, long Offset, long Skip);
}
