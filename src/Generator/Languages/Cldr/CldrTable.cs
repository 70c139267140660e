using System.Text.Json;
using Generator.Files;
using Generator.Text;

namespace Generator.Languages.Cldr;

/// <summary>
/// What the Unicode CLDR says of languages, and beside it what the archive says itself where the CLDR lacks something: two tables carried by the program, `cldr.json`
/// (printed by src/Generator.LanguageData) and `own.json`. A member of an own entry stands in place of the CLDR's.
/// </summary>
public sealed class CldrTable
{
    private readonly SortedDictionary<string, CldrEntry> _printed;
    private readonly SortedDictionary<string, CldrEntry> _own;

    private CldrTable(JsonElement printed, JsonElement own)
    {
        Version = CldrEntry.Text(printed, "cldr");
        PersianCalendarVersion = CldrEntry.Text(printed, "persian_calendar");
        _printed = Entries(printed);
        _own = Entries(own);
    }

    /// <summary>The tables as this program carries them.</summary>
    public static CldrTable BuiltIn { get; } = Read("cldr.json", "own.json");

    /// <summary>Of the CLDR: `48.2`.</summary>
    public string Version { get; }

    /// <summary>Of the package with the months of the Persian calendar, which is published less often.</summary>
    public string PersianCalendarVersion { get; }

    /// <summary>All tags that either table has an entry for, in ordinal order.</summary>
    public Sequence<string> Tags => _printed.Keys.Union(_own.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToSequence();

    /// <summary>What a language calls itself, of the entry of this very tag; null where there is none.</summary>
    public string? NameOf(string tag) => (_own.GetValueOrDefault(tag)?.Text("name") ?? _printed.GetValueOrDefault(tag)?.Text("name")) is { Length: > 0 } name ? name : null;

    /// <summary>
    /// All that is known of a language: of its tag, else of a shorter one (RFC 4647 §3.4) whose script is the tag's. `sr-Cyrl` is sr, `zh-Hans` is zh, `de-AT` is de,
    /// `zh-TW` is zh-Hant; `uz-Arab` isn't uz, whose script is another. Null where nothing is known.
    /// </summary>
    public CldrEntry? Find(LanguageTag tag)
    {
        var printed = Nearest(_printed, tag);
        var own = Nearest(_own, tag);
        return own is null ? printed : own.Over(printed);
    }

    private static CldrEntry? Nearest(SortedDictionary<string, CldrEntry> entries, LanguageTag tag)
    {
        foreach (var plain in tag.Shortening())
        {
            if (entries.TryGetValue(plain, out var entry) && (plain == tag.Plain || tag.MeantScript is not { } script || entry.Text("script") == script || plain.Contains(script, StringComparison.Ordinal)))
            {
                return entry;
            }
        }

        return null;
    }

    private static CldrTable Read(string printed, string own)
    {
        using var first = JsonDocument.Parse(ProgramFiles.ReadBytes($"languages/{printed}"));
        using var second = JsonDocument.Parse(ProgramFiles.ReadBytes($"languages/{own}"));
        return new CldrTable(first.RootElement, second.RootElement);
    }

    private static SortedDictionary<string, CldrEntry> Entries(JsonElement table)
    {
        var entries = new SortedDictionary<string, CldrEntry>(StringComparer.Ordinal);
        foreach (var language in table.GetProperty("languages").EnumerateObject())
        {
            entries.Add(language.Name, new CldrEntry(language.Value.Clone()));
        }

        return entries;
    }
}
