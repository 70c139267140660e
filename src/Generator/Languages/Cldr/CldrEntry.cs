using System.Text.Json;
using Generator.Text;

namespace Generator.Languages.Cldr;

/// <summary>One language's entry in the tables of the CLDR's data: texts, lists and maps by the keys that language files have.</summary>
public sealed class CldrEntry
{
    private readonly JsonElement _members;
    private readonly CldrEntry? _below;

    internal CldrEntry(JsonElement members, CldrEntry? below = null)
    {
        _members = members;
        _below = below;
    }

    /// <summary>The entry of a language of which nothing is known.</summary>
    internal static CldrEntry Nothing { get; } = new(default);

    /// <summary>The locale of the CLDR that the data are of, `fa-AF` for prs; null where none of them are.</summary>
    public string? Locale => Text("locale");

    /// <summary>Why something in it isn't the CLDR's; null where everything is.</summary>
    public string? Why => Text("why");

    /// <summary>A single text; null where it isn't known.</summary>
    public string? Text(string key) => Member(key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A list of texts; empty where it isn't known.</summary>
    public Sequence<string> List(string key) => Member(key) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(item => item.GetString()!).ToSequence() : [];

    /// <summary>Texts by their keys, in the table's order; null where they aren't known.</summary>
    public Sequence<(string Key, string Text)>? Map(string key) =>
        Member(key) is { ValueKind: JsonValueKind.Object } map ? map.EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString()!)).ToSequence() : null;

    /// <summary>This entry's members, and another's where it has none.</summary>
    internal CldrEntry Over(CldrEntry? below) => new(_members, below);

    internal static string Text(JsonElement table, string key) => table.GetProperty(key).GetString()!;

    private JsonElement? Member(string key) => _members.ValueKind == JsonValueKind.Object && _members.TryGetProperty(key, out var member) ? member : _below?.Member(key);
}
