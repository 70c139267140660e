using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Generator.Commands;

/// <summary>Writes what a command has to say as JSON, one object a line, for programs that read it.</summary>
public static class JsonLines
{
    // Letters of every script stay readable; the lines go to programs and terminals, never into markup.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object.</summary>
    /// <param name="writeMembers">Writes the members between the braces.</param>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
