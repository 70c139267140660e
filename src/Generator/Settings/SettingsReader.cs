using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>Reads the keys of one map into values, keeping account of which keys were asked for, so that every other one is reported.</summary>
public sealed class SettingsReader(SettingsNode.Map map, List<Diagnostic> diagnostics)
{
    private const int MostUnknownKeys = 50;
    private const string LanguageForm = "a language tag (BCP 47), as uk or sr-Latn";
    private const string WebForm = "an http or https address";

    private readonly HashSet<string> _known = new(StringComparer.Ordinal) { "note" };

    public Location Location => map.Location;

    /// <summary>The value of a key, or null where it is absent or empty.</summary>
    public SettingsNode? Node(string key)
    {
        _known.Add(key);
        foreach (var entry in map.Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value is SettingsNode.Scalar { Value.Length: 0 } ? null : entry.Value;
            }
        }

        return null;
    }

    /// <summary>All keys that were not asked for by name, as a map whose keys are data (languages, months).</summary>
    public IEnumerable<SettingsEntry> AllEntries()
    {
        foreach (var entry in map.Entries)
        {
            if (_known.Add(entry.Key))
            {
                yield return entry;
            }
        }
    }

    public string? Text(string key) => Node(key) is { } node ? TextOf(node) : null;

    /// <summary>A text as one line: a name, a credit.</summary>
    public string? Line(string key) => Text(key) is { } text && TextNormalization.CleanLine(text) is { Length: > 0 } line ? line : null;

    /// <summary>A list of texts, each as one line.</summary>
    public Sequence<string> Lines(string key) => Texts(key).Select(TextNormalization.CleanLine).Where(line => line.Length > 0).ToSequence();

    /// <summary>A text that may not be missing; where it is, the problem is reported and the answer is empty.</summary>
    public string RequiredText(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        if (Node(key) is null)
        {
            Report(SettingsDiagnostics.MissingKey.At(map.Location, key));
        }

        return "";
    }

    /// <summary>The name of a file exactly as it is written; the same as <see cref="RequiredText"/> otherwise.</summary>
    public string RequiredFileName(string key) => RequiredText(key).Length > 0 ? ((SettingsNode.Scalar)Node(key)!).Value : "";

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public Sequence<string> Texts(string key) => Node(key) switch
    {
        null => [],
        SettingsNode.List list => list.Items.Select(TextOf).OfType<string>().ToSequence(),
        var node => TextOf(node) is { } text ? [text] : [],
    };

    /// <summary>A value read by a parser that returns null for what it can't understand.</summary>
    /// <param name="form">What is expected, for the message: "a date in EDTF".</param>
    public T? Value<T>(string key, string form, Func<string, T?> parse)
        where T : class
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Report(SettingsDiagnostics.WrongValue.At(Node(key)!.Location, text, form));
        }

        return value;
    }

    public EdtfDate? Date(string key) => Value(key, "a date in EDTF, as 2022-01-26 or [2024-02-20..]", text => EdtfDate.TryParse(text, out var date) ? date : null);

    public Sha256Digest? Digest(string key) => Value(key, "SHA-256 digest of 64 hexadecimal digits", text => Sha256Digest.TryParse(text, out var digest) ? digest : null);

    /// <summary>A number of bytes.</summary>
    public long? Bytes(string key) =>
        Value(key, "a whole number", text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (object)number : null) as long?;

    public LanguageTag? Language(string key) => Value(key, LanguageForm, text => LanguageTag.TryParse(text, out var tag) ? tag : null);

    /// <summary>Language tags of a list; those that can't be understood are reported.</summary>
    public Sequence<LanguageTag> Languages(string key) => List(key, LanguageForm, text => LanguageTag.TryParse(text, out var tag) ? tag : null);

    public WebUrl? Url(string key) => Value(key, WebForm, text => WebUrl.TryParse(text, out var url) && url.Host.Length > 0 ? url : null);

    /// <summary>A list of addresses; those that can't be understood are reported.</summary>
    public Sequence<WebUrl> Urls(string key) => List(key, WebForm, text => WebUrl.TryParse(text, out var url) && url.Host.Length > 0 ? url : null);

    /// <summary>Where somebody can be reached: an http or https address, or a mailbox (`mailto:`).</summary>
    public WebUrl? Contact(string key) => Value(key, "an http, https or mailto address", text => WebUrl.TryParse(text, out var url) ? url : null);

    public int? Number(string key) =>
        Value(key, "a whole number", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (object)number : null) as int?;

    /// <summary>`yes` or `no` (also `true`, `false`).</summary>
    public bool? Flag(string key) =>
        Value(key, "yes or no", text => text switch { "yes" or "true" => (object)true, "no" or "false" => false, _ => null }) as bool?;

    /// <summary>A map under a key, or null.</summary>
    public SettingsReader? Map(string key) => Node(key) is { } node ? MapOf(node) : null;

    /// <summary>The maps of a list under a key; empty where the key is absent.</summary>
    public IEnumerable<SettingsReader> Maps(string key)
    {
        switch (Node(key))
        {
            case null:
                yield break;
            case SettingsNode.List list:
                foreach (var item in list.Items)
                {
                    if (MapOf(item) is { } reader)
                    {
                        yield return reader;
                    }
                }

                break;
            case var node:
                Report(SettingsDiagnostics.WrongValue.At(node.Location, key, "a list"));
                break;
        }
    }

    public SettingsReader? MapOf(SettingsNode node)
    {
        if (node is SettingsNode.Map inner)
        {
            return new SettingsReader(inner, diagnostics);
        }

        Report(SettingsDiagnostics.WrongValue.At(node.Location, (node as SettingsNode.Scalar)?.Value ?? "a list", "a map of keys and values"));
        return null;
    }

    /// <summary>A map without keys at this place: what stands in for a missing one, whose keys are then all reported.</summary>
    public SettingsReader Empty() => new(new SettingsNode.Map([], map.Location), diagnostics);

    /// <summary>The same map, its problems told to another list.</summary>
    public SettingsReader With(List<Diagnostic> others) => new(map, others);

    public string? TextOf(SettingsNode node)
    {
        if (node is SettingsNode.Scalar scalar)
        {
            // What people write goes into pages as what pages say does: without controls and without what steers the order of other text.
            return TextNormalization.Clean(scalar.Value);
        }

        Report(SettingsDiagnostics.WrongValue.At(node.Location, node is SettingsNode.List ? "a list" : "a map", "a single value"));
        return null;
    }

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Reports every key that nobody asked for. Called once, last.</summary>
    public void Finish()
    {
        // So many are enough to see that the file is another one than was meant.
        foreach (var entry in map.Entries.Where(e => !_known.Contains(e.Key)).Take(MostUnknownKeys))
        {
            var nearest = NearestName.Of(entry.Key, _known);
            Report(SettingsDiagnostics.UnknownKey.At(entry.KeyLocation, entry.Key, nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }
    }

    private Sequence<T> List<T>(string key, string form, Func<string, T?> parse)
        where T : class => Texts(key).Select(text =>
    {
        if (parse(text) is { } value)
        {
            return value;
        }

        Report(SettingsDiagnostics.WrongValue.At(Node(key)!.Location, text, form));
        return null;
    }).OfType<T>().ToSequence();
}
