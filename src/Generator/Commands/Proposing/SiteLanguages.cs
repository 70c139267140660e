using System.Text;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Commands.Proposing;

/// <summary>Adds a language to the list in `content/site.yml`, where that can be done by adding letters: everything that stood in the file stays, comments and order too.</summary>
internal static class SiteLanguages
{
    private const string Key = "languages:";

    /// <summary>Where a language's tag goes and what is written there; null where the list isn't written in a way that this understands.</summary>
    /// <param name="site">The file as it is.</param>
    public static (int At, string Added)? Addition(string site, LanguageTag tag)
    {
        var lines = site.Split('\n');
        var line = Array.FindIndex(lines, text => text.StartsWith(Key, StringComparison.Ordinal));
        if (line < 0)
        {
            return null;
        }

        var start = lines.Take(line).Sum(text => text.Length + 1);
        var list = lines[line][Key.Length..].TrimEnd('\r', ' ');
        var added = list.Length > 0 ? InRow(lines[line], list, tag) : Below(lines, line, tag);
        if (added is not var (at, text))
        {
            return null;
        }

        // Whatever was meant, only what reads back as the same list with one more tag is written.
        var changed = site.Insert(start + at, text);
        return Languages(changed) is { } after && Languages(site) is { } before && after.SequenceEqual([.. before, tag.Plain], StringComparer.Ordinal) ? (start + at, text) : null;
    }

    /// <summary>Writes it; false where it can't be done without a person.</summary>
    public static bool Add(string root, InputTree archive, LanguageTag tag) =>
        archive.ReadText(SiteSettingsReader.File, YamlReading.LongestText) is { } site
        && archive.ReadBytes(SiteSettingsReader.File) is { } bytes
        && bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(site))
        && Addition(site, tag) is var (at, added)
        && new ArchiveWriter(root).Insert(SiteSettingsReader.File, bytes, Encoding.UTF8.GetByteCount(site.AsSpan(0, at)), Encoding.UTF8.GetBytes(added));

    // languages: [en, uk]
    private static (int At, string Added)? InRow(string line, string list, LanguageTag tag)
    {
        var close = line.IndexOf(']', StringComparison.Ordinal);
        return list.TrimStart().StartsWith('[') && close > 0 && !line.Contains('#', StringComparison.Ordinal)
            ? (line[..close].TrimEnd().Length, $", {tag.Plain}")
            : null;
    }

    // languages:
    //   - en
    private static (int At, string Added)? Below(string[] lines, int line, LanguageTag tag)
    {
        var last = line;
        while (last + 1 < lines.Length && lines[last + 1].TrimStart().StartsWith("- ", StringComparison.Ordinal))
        {
            last++;
        }

        if (last == line)
        {
            return null;
        }

        var end = lines[last].EndsWith('\r') ? "\r" : "";
        var indent = lines[last][..lines[last].IndexOf('-', StringComparison.Ordinal)];
        var at = lines.Skip(line).Take(last - line + 1).Sum(text => text.Length + 1) - 1 - end.Length;
        return (at, $"{end}\n{indent}- {tag.Plain}");
    }

    private static List<string>? Languages(string site) =>
        YamlReading.Read(site, SiteSettingsReader.File) is { HasValue: true, Diagnostics.Count: 0 } read
        && read.Value.Entries.FirstOrDefault(entry => entry.Key == Key[..^1])?.Value is SettingsNode.List list
            ? list.Items.Select(item => (item as SettingsNode.Scalar)?.Value ?? "").ToList()
            : null;
}
