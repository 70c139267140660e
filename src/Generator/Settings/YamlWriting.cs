using System.Globalization;
using System.Text;

namespace Generator.Settings;

/// <summary>Writes single values of settings files, so that the program's own reader reads them back as they were.</summary>
public static class YamlWriting
{
    /// <summary>A value as it stands after a colon: plain where nothing in it could be taken for YAML, else between double quotes (YAML 1.2.2 §7.3.1).</summary>
    public static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    /// <summary>A value between double quotes, as it can stand anywhere.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var rune in value.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF => $"\\u{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}",
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string value) =>
        value.Length > 0
        && value[^1] != ' '
        && (char.IsAsciiLetterOrDigit(value[0]) || (char.IsLetter(value[0]) && !char.IsSurrogate(value[0])))
        && value.All(c => (char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) || c is ' ' or '-' or '.' or '/' or '_' or ',' or '(' or ')')
        && value is not "null";
}
