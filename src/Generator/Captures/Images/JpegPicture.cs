using System.Buffers.Binary;

namespace Generator.Captures.Images;

/// <summary>
/// Takes a JPEG file apart (ITU-T T.81 Annex B). What draws the picture is kept: tables, frames, scans, the colour profile and what says how colours are stored. Left out
/// are all other application segments, comments, the small second picture that cameras put beside the first, and everything behind its end.
/// </summary>
internal sealed class JpegPicture
{
    // Of a hostile file each scan goes over the whole picture again.
    private const int MostScans = 200;
    private static readonly byte[] s_end = [0xFF, 0xD9];

    private readonly PictureParts _parts = new(PictureKind.Jpeg);
    private readonly SortedDictionary<int, ReadOnlyMemory<byte>> _profile = [];
    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at = 2;
    private int _frames;
    private int _scans;
    private bool _isEnded;

    private JpegPicture(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    public static PictureParts? TakeApart(ReadOnlyMemory<byte> bytes)
    {
        var picture = new JpegPicture(bytes);
        picture._parts.Keep(bytes[..2]);
        while (picture.NextMarker() is { } marker)
        {
            if (!picture.Take(marker))
            {
                return null;
            }
        }

        return picture._scans == 0 ? null : picture.Finish();
    }

    // Null at the end of the picture, or of the file where its end isn't marked.
    private byte? NextMarker()
    {
        while (true)
        {
            // What stands between two segments belongs to neither; browsers pass over it.
            var next = _bytes.Span[_at..].IndexOf((byte)0xFF);
            var marker = next < 0 ? -1 : _bytes.Span[(_at + next)..].IndexOfAnyExcept((byte)0xFF);
            if (marker < 0 || _bytes.Span[_at + next + marker] == 0xD9)
            {
                _isEnded = marker >= 0;
                return null;
            }

            _at += next + marker + 1;
            if (_bytes.Span[_at - 1] is not (0x00 or 0x01 or (>= 0xD0 and <= 0xD8)))
            {
                return _bytes.Span[_at - 1];
            }
        }
    }

    private bool Take(byte marker)
    {
        if (_at + 2 > _bytes.Length || BinaryPrimitives.ReadUInt16BigEndian(_bytes.Span[_at..]) is not (>= 2 and var length) || _at + length > _bytes.Length)
        {
            return false;
        }

        var (segment, data) = (_bytes.Slice(_at - 2, 2 + length), _bytes.Slice(_at + 2, length - 2));
        _at += length;
        switch (marker)
        {
            case 0xC4 or 0xCC or 0xDB or 0xDC or 0xDD:
                _parts.Keep(segment);
                return true;
            case >= 0xC0 and <= 0xCF and not 0xC8:
                return Frame(segment, data.Span);
            case 0xDA:
                return Scan(segment);
            default:
                Application(marker, data);
                return true;
        }
    }

    private bool Frame(ReadOnlyMemory<byte> segment, ReadOnlySpan<byte> data)
    {
        if (_frames++ > 0 || data.Length < 6)
        {
            return false;
        }

        (_parts.Height, _parts.Width) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]));
        _parts.Keep(segment);
        return true;
    }

    private bool Scan(ReadOnlyMemory<byte> segment)
    {
        if (_frames == 0 || _scans++ >= MostScans)
        {
            return false;
        }

        var end = EndOfScan(_bytes.Span, _at);
        _parts.Keep(segment);
        _parts.Keep(_bytes[_at..end]);
        _at = end;
        return true;
    }

    private PictureParts Finish()
    {
        _parts.Passes = _scans;
        if (_isEnded)
        {
            // Without the mark of its end whoever draws it sees that something may be missing.
            _parts.Keep(s_end);
        }

        KeepProfile();
        if (_parts.Orientation != 1)
        {
            var turning = ExifReading.Turning(_parts.Orientation);
            _parts.KeepAtFront((byte[])[0xFF, 0xE1, 0, (byte)(8 + turning.Length), .. "Exif\0\0"u8, .. turning]);
        }

        return _parts;
    }

    private void Application(byte marker, ReadOnlyMemory<byte> data)
    {
        var name = data.Span;
        if (marker == 0xE0 && name.StartsWith("JFIF\0"u8) && data.Length >= 14)
        {
            // Version, unit and density; the last two numbers measure a small picture that isn't kept.
            _parts.Keep((byte[])[0xFF, 0xE0, 0, 16, .. name[..12], 0, 0]);
            _parts.Front = _parts.Count == 2 ? 2 : 1;
        }
        else if (marker == 0xE1 && name.StartsWith("Exif\0"u8) && data.Length > 6)
        {
            _parts.Exif = _parts.Exif.IsEmpty ? data[6..] : _parts.Exif;
        }
        else if (marker == 0xE1 && name.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8))
        {
            _parts.Xmp = _parts.Xmp.IsEmpty ? data[29..] : _parts.Xmp;
        }
        else if (marker == 0xE2 && name.StartsWith("ICC_PROFILE\0"u8) && data.Length > 14)
        {
            _profile.TryAdd(name[12], data[14..]);
        }
        else if (marker == 0xED && name.StartsWith("Photoshop 3.0\0"u8))
        {
            _parts.Resources = _parts.Resources.IsEmpty ? data[14..] : _parts.Resources;
        }
        else if (marker == 0xEE && name.StartsWith("Adobe"u8) && data.Length >= 12)
        {
            _parts.Keep((byte[])[0xFF, 0xEE, 0, 14, .. name[..12]]);
        }
    }

    // In a scan a marker is told from data by what follows its first byte: not a zero, and not the number of a restart.
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var found = bytes[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= bytes.Length)
            {
                return bytes.Length;
            }

            at += found;
            if (bytes[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }
    }

    // A profile is cut into pieces with their numbers (ICC.1:2022 Annex B.4).
    private void KeepProfile()
    {
        const int Most = 65519;
        byte[] whole = [.. _profile.Values.SelectMany(piece => piece.ToArray())];
        if (ColourProfileCleaning.Clean(whole) is not { } profile)
        {
            return;
        }

        _parts.Profile = profile;
        var chunks = profile.Chunk(Most).ToList();
        for (var i = chunks.Count - 1; i >= 0; i--)
        {
            var length = 2 + 14 + chunks[i].Length;
            _parts.KeepAtFront((byte[])[0xFF, 0xE2, (byte)(length >> 8), (byte)length, .. "ICC_PROFILE\0"u8, (byte)(i + 1), (byte)chunks.Count, .. chunks[i]]);
        }
    }
}
