using System.Text;
using System.Xml;

namespace Generator.Outputs;

/// <summary>Writes one XML file as bytes: UTF-8 without byte order mark, lines ending with `\n` on every machine.</summary>
public static class XmlFile
{
    public static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            writer.WriteStartDocument();
            content(writer);
            writer.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A text without the characters that no XML file can hold (XML 1.0 §2.2), so that nothing in an article can break its feed.</summary>
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not 0xFFFE and not 0xFFFF))
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString();
    }
}
