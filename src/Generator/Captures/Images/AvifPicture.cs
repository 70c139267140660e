using System.Buffers.Binary;
using System.Text;

namespace Generator.Captures.Images;

/// <summary>
/// Takes an AVIF file apart (AV1 Image File Format 1.2; ISO/IEC 23008-12). Places in it count from the file's beginning, so nothing is moved: what doesn't draw the picture
/// is made zeros where it lies. A file built in a way that this doesn't follow to the end is not taken apart at all.
/// </summary>
internal sealed class AvifPicture
{
    private const int MostItems = 1024;
    private static readonly string[] s_items = ["av01", "grid", "iovl", "iden", "tmap"];
    private static readonly string[] s_ofPicture = ["hdlr", "pitm", "iloc", "iinf", "iref", "iprp", "idat", "grpl"];
    private static readonly string[] s_properties = ["ispe", "pixi", "av1C", "colr", "irot", "imir", "clap", "pasp", "auxC", "clli", "mdcv", "a1op", "lsel", "a1lx", "cclv"];

    private readonly PictureParts _parts = new(PictureKind.Avif);
    private readonly Dictionary<uint, string> _items = [];
    private readonly List<(int From, int To)> _kept = [];
    private readonly byte[] _file;

    private AvifPicture(byte[] file) => _file = file;

    public static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 16 || !bytes[4..].StartsWith("ftyp"u8))
        {
            return false;
        }

        // The first brand, a number, and the brands it is like.
        var brands = bytes[8..(int)Math.Clamp(BinaryPrimitives.ReadUInt32BigEndian(bytes), 16, (uint)Math.Min(bytes.Length, PictureKindName.TellingBytes))];
        for (var at = 0; at + 4 <= brands.Length; at += 4)
        {
            if (at != 4 && brands[at..].StartsWith("avif"u8))
            {
                return true;
            }
        }

        return false;
    }

    public static PictureParts? TakeApart(ReadOnlyMemory<byte> bytes)
    {
        var picture = new AvifPicture(bytes.ToArray());
        return picture.Take() ? picture._parts : null;
    }

    private bool Take()
    {
        if (IsoBox.In(_file, 0, _file.Length) is not { } boxes || boxes.Where(b => b.Name == "meta").ToList() is not [var meta] || boxes.Exists(b => b.Name == "moov"))
        {
            return false;
        }

        if (meta.Content + 4 > meta.End || IsoBox.In(_file, meta.Content + 4, meta.End) is not { } inner || !Items(inner) || !Places(inner) || !Measure(inner))
        {
            return false;
        }

        foreach (var other in boxes.Where(b => b.Name is not ("ftyp" or "meta" or "mdat")).Concat(inner.Where(b => !s_ofPicture.Contains(b.Name, StringComparer.Ordinal))))
        {
            Empty(other);
        }

        foreach (var (from, to) in Gaps(boxes.Where(b => b.Name == "mdat").Concat(inner.Where(b => b.Name == "idat"))))
        {
            _file.AsSpan(from..to).Clear();
        }

        // A name for whoever made it, behind two numbers and twelve bytes that are zeros (ISO/IEC 14496-12 §8.4.3).
        foreach (var handler in inner.Where(b => b.Name == "hdlr" && b.Content + 24 < b.End))
        {
            _file.AsSpan((handler.Content + 24)..handler.End).Clear();
        }

        _parts.Keep(_file);
        return true;
    }

    // What the file is made of: pictures and what puts them together, and what tells of them (ISO/IEC 14496-12 §8.11.6).
    private bool Items(List<IsoBox> inner)
    {
        if (inner.Find(b => b.Name == "iinf") is not { End: > 0 } list || list.Content + 8 > list.End)
        {
            return false;
        }

        var start = list.Content + (_file[list.Content] == 0 ? 6 : 8);
        if (IsoBox.In(_file, start, list.End) is not { Count: <= MostItems } entries)
        {
            return false;
        }

        foreach (var entry in entries.Where(e => e.Name == "infe"))
        {
            if (entry.Content + 4 > entry.End)
            {
                return false;
            }

            var isLong = _file[entry.Content] == 3;
            var id = entry.Content + 4;
            var kind = id + (isLong ? 4 : 2) + 2;
            if (_file[entry.Content] is not (2 or 3) || kind + 4 > entry.End)
            {
                return false;
            }

            var name = Encoding.Latin1.GetString(_file.AsSpan(kind, 4));
            _items[isLong ? BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(id)) : BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(id))] = name;
            if (s_items.Contains(name, StringComparer.Ordinal))
            {
                // A name for people, up to a zero.
                _file.AsSpan((kind + 4)..entry.End).Clear();
            }
        }

        return _items.Count > 0;
    }

    private bool Places(List<IsoBox> inner)
    {
        if (inner.Find(b => b.Name == "iloc") is not { End: > 0 } box || AvifPlaces.Read(_file.AsSpan(box.Content..box.End)) is not { } places)
        {
            return false;
        }

        var data = inner.Find(b => b.Name == "idat");
        foreach (var (id, inData, from, length) in places)
        {
            var start = inData ? data.Content + from : from;
            var end = length == 0 ? (inData ? data.End : _file.Length) : start + length;
            if (start < 0 || end > (inData ? data.End : _file.Length) || !_items.TryGetValue(id, out var kind))
            {
                return false;
            }

            var bytes = _file.AsMemory((int)start..(int)end);
            if (s_items.Contains(kind, StringComparer.Ordinal))
            {
                _kept.Add(((int)start, (int)end));
            }
            else if (kind == "Exif" && bytes.Length > 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes.Span) is var skipped && skipped + 4 <= bytes.Length)
            {
                // It is read before it is made zeros. Which way up it is to be shown, a file of this kind says elsewhere.
                _parts.Said = ExifReading.Of(bytes.Span[(int)(skipped + 4)..]).Credit.Or(_parts.Said);
            }
            else if (kind == "mime")
            {
                _parts.Xmp = bytes.ToArray();
            }
        }

        return true;
    }

    private bool Measure(List<IsoBox> inner)
    {
        if (inner.Find(b => b.Name == "iprp") is not { End: > 0 } list || IsoBox.In(_file, list.Content, list.End) is not { } parts
            || parts.Find(b => b.Name == "ipco") is not { End: > 0 } properties || IsoBox.In(_file, properties.Content, properties.End) is not { } all)
        {
            return false;
        }

        var isOnItsSide = false;
        foreach (var property in all)
        {
            var content = _file.AsSpan(property.Content..property.End);
            switch (property.Name)
            {
                case "ispe" when content.Length >= 12:
                    (_parts.Width, _parts.Height) = (Math.Max(_parts.Width, Number(content[4..])), Math.Max(_parts.Height, Number(content[8..])));
                    break;
                case "irot" when content.Length >= 1:
                    isOnItsSide = (content[0] & 1) == 1;
                    break;
                case "colr" when content.StartsWith("prof"u8) || content.StartsWith("rICC"u8):
                    (ColourProfileCleaning.Clean(content[4..]) ?? new byte[content.Length - 4]).CopyTo(content[4..]);
                    break;
                case var name when !s_properties.Contains(name, StringComparer.Ordinal):
                    Empty(property);
                    break;
            }
        }

        (_parts.Width, _parts.Height) = isOnItsSide ? (_parts.Height, _parts.Width) : (_parts.Width, _parts.Height);
        return true;
    }

    private IEnumerable<(int From, int To)> Gaps(IEnumerable<IsoBox> boxes)
    {
        var kept = _kept.OrderBy(k => k.From).ToList();
        foreach (var box in boxes)
        {
            var at = box.Content;
            foreach (var (from, to) in kept.Where(k => k.To > box.Content && k.From < box.End))
            {
                if (from > at)
                {
                    yield return (at, Math.Min(from, box.End));
                }

                at = Math.Max(at, to);
            }

            if (at < box.End)
            {
                yield return (at, box.End);
            }
        }
    }

    // It keeps its length and its place among the others, which are counted, and becomes one that readers pass over.
    private void Empty(IsoBox box)
    {
        "free"u8.CopyTo(_file.AsSpan(box.Start + 4));
        _file.AsSpan(box.Content..box.End).Clear();
    }

    private static int Number(ReadOnlySpan<byte> bytes) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);
}
