using System.Globalization;
using System.Text;

namespace Generator.Captures.Containers.Warc;

/// <summary>Named fields as they stand before a record's block (ISO 28500:2017 §4) and in a server's answer (RFC 9112 §5). Names ignore case, the first of several counts.</summary>
internal sealed class FieldTable
{
    private const int MostFields = 1000;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Value of a field; null where it is absent or empty.</summary>
    public string? this[string name] => _fields.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>A field that holds a number from zero on; null where it holds none.</summary>
    public long? Number(string name) => long.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reads lines up to the first empty one.</summary>
    /// <param name="bytes">From the first field on.</param>
    /// <returns>The bytes read, the empty line with them; all of them where there is none.</returns>
    public static (FieldTable Fields, int Length, bool IsEnded) Read(ReadOnlySpan<byte> bytes)
    {
        var table = new FieldTable();
        var length = 0;
        (string? Name, StringBuilder? More) last = default;
        while (length < bytes.Length)
        {
            var rest = bytes[length..];
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            length += end < 0 ? rest.Length : end + 1;
            line = line.TrimEnd((byte)'\r');
            if (line.IsEmpty)
            {
                table.End(last);
                return (table, length, end >= 0);
            }

            if (line[0] is not ((byte)' ' or (byte)'\t'))
            {
                table.End(last);
                last = (table.Add(Encoding.UTF8.GetString(line)), null);
            }
            else if (last.Name is { } name)
            {
                // A line that begins with white space goes on with the one before it.
                last.More ??= new StringBuilder(table._fields[name]);
                last.More.Append(' ').Append(Encoding.UTF8.GetString(line).Trim());
            }
        }

        table.End(last);
        return (table, length, false);
    }

    private void End((string? Name, StringBuilder? More) last)
    {
        if (last is ({ } name, { } more))
        {
            _fields[name] = more.ToString().Trim();
        }
    }

    private string? Add(string text)
    {

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || _fields.Count >= MostFields)
        {
            return null;
        }

        var name = text[..colon].Trim();
        return _fields.TryAdd(name, text[(colon + 1)..].Trim()) ? name : null;
    }
}
