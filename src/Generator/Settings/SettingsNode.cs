using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Settings;

/// <summary>A piece of a settings file; every scalar is text first (`no` stays `no`), every piece knows its place.</summary>
public abstract record SettingsNode(Location Location)
{
    /// <param name="Value">The text as written; empty for an explicit empty value.</param>
    public sealed record Scalar(string Value, Location Location) : SettingsNode(Location);

    public sealed record List(Sequence<SettingsNode> Items, Location Location) : SettingsNode(Location);

    public sealed record Map(Sequence<SettingsEntry> Entries, Location Location) : SettingsNode(Location);
}

/// <summary>One key of a settings map with its value.</summary>
public sealed record SettingsEntry(string Key, Location KeyLocation, SettingsNode Value);
