using System.Globalization;
using System.Text;

namespace Generator.LanguageData;

/// <summary>Writes the table: JSON with one member a line, so that a change of the CLDR is read as a change of lines.</summary>
internal static class TableWriter
{
    private static readonly string[] s_packages = ["cldr-core", "cldr-dates-full", "cldr-localenames-full", "cldr-misc-full", "cldr-numbers-full", "cldr-units-full"];

    public static void Write(CldrPackages packages, TextWriter output)
    {
        var versions = s_packages.Select(packages.VersionOf).Distinct(StringComparer.Ordinal).ToList();
        if (versions.Count != 1)
        {
            throw new InvalidDataException($"the packages are of several versions: {string.Join(", ", versions)}");
        }

        var version = versions[0].EndsWith(".0", StringComparison.Ordinal) ? versions[0][..^2] : versions[0];
        output.WriteLine("{");
        output.WriteLine($" \"note\": {Quoted("Printed by src/Generator.LanguageData from the Unicode CLDR, © Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt). Not to be edited by hand; what the CLDR lacks is in own.json.")},");
        output.WriteLine($" \"cldr\": {Quoted(version)},");
        output.WriteLine($" \"persian_calendar\": {Quoted(packages.VersionOf("cldr-cal-persian-full"))},");
        output.WriteLine(" \"languages\": {");
        var isFirst = true;
        foreach (var (tag, locale) in LanguageChoice.Of(packages))
        {
            output.Write(isFirst ? "" : ",\n");
            output.Write($"  {Quoted(tag)}: {{\n");
            output.Write(string.Join(",\n", EntryReading.Members(packages, tag, locale).Select(member => $"   {Quoted(member.Key)}: {Value(member.Value)}")));
            output.Write("}");
            isFirst = false;
        }

        output.WriteLine("\n }\n}");
    }

    private static string Value(object value) => value switch
    {
        string text => Quoted(text),
        IEnumerable<string> list => $"[{string.Join(", ", list.Select(Quoted))}]",
        IEnumerable<KeyValuePair<string, string>> map => $"{{{string.Join(", ", map.Select(pair => $"{Quoted(pair.Key)}: {Quoted(pair.Value)}"))}}}",
        _ => throw new ArgumentException("no text, list or map", nameof(value)),
    };

    // Letters stand as they are; what can't be seen, and what steers the order of what stands around it, is named.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var isSeen = rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            quoted.Append(rune.Value is '"' or '\\' ? "\\" + rune : isSeen ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"));
        }

        return quoted.Append('"').ToString();
    }
}
