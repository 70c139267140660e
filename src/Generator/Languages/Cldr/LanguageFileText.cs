using System.Globalization;
using System.Text;
using Generator.Settings;
using Generator.Text;

namespace Generator.Languages.Cldr;

/// <summary>
/// Writes the file of a new interface language: what the tables know of it, the words that somebody has translated, and for every other label an empty value with what it
/// says in English beside it.
/// </summary>
public sealed class LanguageFileText
{
    private const int MostSamples = 4;

    private readonly LanguageTag _tag;
    private readonly CldrEntry _entry;
    private readonly CldrTable _table;
    private readonly LanguageWords _words;
    private readonly StringBuilder _text = new();
    private readonly List<string> _unknown = [];
    private readonly List<string> _differs = [];
    private readonly PluralRules _plurals;

    private LanguageFileText(LanguageTag tag, CldrTable table, LanguageWords words)
    {
        (_tag, _table, _words) = (tag, table, words);
        IsKnown = table.Find(tag) is not null;
        _entry = table.Find(tag) ?? CldrEntry.Nothing;
        _plurals = Rules();
        var body = Body();
        Text = Head() + body;
    }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>Whether the tables know the language at all.</summary>
    public bool IsKnown { get; }

    /// <summary>The keys of data that the tables lack and that a person has to fill: `months.in_dates`.</summary>
    public Sequence<string> Unknown => _unknown.ToSequence();

    /// <summary>How many words are still to be translated.</summary>
    public int Missing { get; private set; }

    public static LanguageFileText Of(LanguageTag tag, CldrTable table, LanguageWords words) => new(tag, table, words);

    private string Head()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {(_entry.Text("name") ?? _tag.Plain)}: the interface's words, and how the language counts and writes dates. Begun with `generator new language {_tag.Plain}`.\n");
        text.Append("# Write the words of a label between its quotation marks; what it says in English stands behind the #. What stands in {braces} stays as it is: the program puts\n");
        text.Append("# a name, a number or a date there. An empty label is fine for now: pages then show that label in another language. If you are a native reader and have read all\n");
        text.Append("# of it, put yourself under `reviewed:` as you want to be known.\n");
        text.Append("note: >\n");
        text.Append(_entry.Locale is { } locale
            ? $"  Month names, date and list patterns, plural rules, digits, quotation marks and the words for units are from the Unicode CLDR (locale {locale}),\n  © Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt). All other words are this archive's own.\n"
            : "  All data and words are this archive's own.\n");
        if (_entry.List("solar_hijri").Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  The names of the Solar Hijri months are from the CLDR {_table.PersianCalendarVersion}.\n");
        }

        if (_entry.Why is { } why)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {why}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"cldr: {(_entry.Locale is null ? "none" : _table.Version)}\n");
        text.Append(_differs.Count > 0 ? $"cldr_differs: [{string.Join(", ", _differs)}]\n" : "");
        text.Append("reviewed: no\n");
        return text.ToString();
    }

    private string Body()
    {
        Value("", "name", "what the language calls itself, as in a list");
        _text.Append(CultureInfo.InvariantCulture, $"direction: {_tag.Direction.AttributeValue()}\n");
        Section("numbers", ["digits", "group"]);
        if (_plurals.Rules.Count > 0)
        {
            _text.Append("plurals:\n");
            foreach (var (category, rule) in _entry.Map("plurals") ?? [])
            {
                _text.Append(CultureInfo.InvariantCulture, $"  {category}: {YamlWriting.Quoted(rule)}\n");
            }
        }
        else if (_entry.Map("plurals") is null)
        {
            _unknown.Add("plurals");
            _text.Append("# plurals: {one: \"n = 1\"}  # how the language counts, by the rules of UTS #35; nothing where it doesn't tell one from many\n");
        }

        _text.Append("months:\n");
        Months("in_dates");
        Months("alone");
        Dates();
        Section("lists", ["two", "middle", "last"]);
        Section("quotation", ["open", "close"]);
        if (_entry.Text("alphabet") is { } alphabet)
        {
            _text.Append(CultureInfo.InvariantCulture, $"alphabet: {YamlWriting.Scalar(alphabet)}\n");
        }

        Durations();
        SolarHijri();
        Labels();
        return _text.ToString();
    }

    private void Section(string name, ReadOnlySpan<string> keys)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{name}:\n");
        foreach (var key in keys)
        {
            Value(name, key, null);
        }
    }

    // A value of the table; one that isn't known stays empty and is named.
    private void Value(string section, string key, string? hint)
    {
        var indent = section.Length == 0 ? "" : "  ";
        if (_entry.Text(key) is not { } value)
        {
            _unknown.Add(section.Length == 0 ? key : $"{section}.{key}");
            _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}: \"\"  # {hint ?? "not known: fill it in, as in content/languages/en.yml"}\n");
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {(section.Length == 0 ? YamlWriting.Scalar(value) : Seen(value))}\n");
    }

    private void Months(string key)
    {
        var months = _entry.List(key);
        if (months.Count == 0)
        {
            _unknown.Add($"months.{key}");
        }

        _text.Append(CultureInfo.InvariantCulture, $"  {key}: [{string.Join(", ", months.Select(YamlWriting.Scalar))}]{(months.Count == 0 ? "  # the names of the twelve months" : "")}\n");
    }

    private void Dates()
    {
        _text.Append("dates:\n");
        foreach (var key in (string[])["day", "month", "year"])
        {
            Date(key);
        }

        if (_words.Date("in_phrases") is SettingsNode.Map phrases)
        {
            _text.Append("  in_phrases:\n");
            foreach (var entry in phrases.Entries)
            {
                _text.Append(CultureInfo.InvariantCulture, $"    {entry.Key}: {Seen(((entry.Value as SettingsNode.Scalar)?.Value) ?? "")}\n");
            }
        }

        foreach (var key in (string[])["on_or_after", "on_or_before", "approximate", "uncertain", "uncertain_and_approximate"])
        {
            var own = (_words.Date(key) as SettingsNode.Scalar)?.Value ?? "";
            Missing += own.Length == 0 ? 1 : 0;
            _text.Append(CultureInfo.InvariantCulture, $"  {key}: {YamlWriting.Quoted(own)}{(own.Length == 0 ? $"  # {OneLine(_words.EnglishDate(key))}" : "")}\n");
        }

        foreach (var key in (string[])["time", "day_and_time", "day_time_and_zone", "zone", "utc"])
        {
            Date(key);
        }
    }

    // The table's pattern, unless whoever translated the words wrote another.
    private void Date(string key)
    {
        if (_words.Date(key) is SettingsNode.Scalar { Value.Length: > 0 } own && own.Value != _entry.Text(key))
        {
            _differs.Add($"dates.{key}");
            _text.Append(CultureInfo.InvariantCulture, $"  {key}: {Seen(own.Value)}\n");
            return;
        }

        Value("dates", key, null);
    }

    private void Durations()
    {
        _text.Append("durations:\n");
        foreach (var key in (string[])["hours", "minutes", "seconds"])
        {
            if (_entry.Map(key) is { } forms)
            {
                _text.Append(CultureInfo.InvariantCulture, $"  {key}: {{{string.Join(", ", forms.Select(form => $"{form.Key}: {Seen(form.Text)}"))}}}\n");
            }
            else
            {
                _unknown.Add($"durations.{key}");
                _text.Append(CultureInfo.InvariantCulture, $"  {key}: {{other: \"{{n}}\"}}  # not known: {{n}} and the word for {key}\n");
            }
        }

        Value("durations", "separator", null);
    }

    private void SolarHijri()
    {
        if (_entry.List("solar_hijri") is { Count: > 0 } months && _entry.Text("solar_hijri_beside") is { } beside)
        {
            _text.Append(CultureInfo.InvariantCulture, $"solar_hijri:\n  months: [{string.Join(", ", months.Select(YamlWriting.Scalar))}]\n");
            _text.Append(CultureInfo.InvariantCulture, $"  day: \"{{day}} {{month}} {{year}}\"\n  beside: {YamlWriting.Quoted(beside)}\n");
        }
    }

    private void Labels()
    {
        _text.Append("labels:\n");
        foreach (var name in LabelNames.All)
        {
            var needed = name.Count is null ? [] : _plurals.Needed;
            switch (_words.Label(name.Key))
            {
                case SettingsNode.Scalar { Value.Length: > 0 } scalar:
                    _text.Append(CultureInfo.InvariantCulture, $"  {name.Key}: {YamlWriting.Scalar(scalar.Value)}\n");
                    break;
                case SettingsNode.Map map when map.Entries.Any(entry => entry.Value is SettingsNode.Scalar { Value.Length: > 0 }):
                    _text.Append(CultureInfo.InvariantCulture, $"  {name.Key}: {{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {YamlWriting.Quoted((entry.Value as SettingsNode.Scalar)?.Value ?? "")}"))}}}\n");
                    break;
                default:
                    Missing++;
                    Empty(name.Key, needed);
                    break;
            }
        }
    }

    private void Empty(string key, Sequence<PluralCategory> needed)
    {
        if (needed.Count < 2)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  {key}: \"\"  # {OneLine(_words.EnglishLabel(key, PluralCategory.Other))}\n");
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"  {key}:\n");
        foreach (var category in needed)
        {
            var samples = Enumerable.Range(0, 200).Where(count => _plurals.Of(count) == category).Take(MostSamples + 1).Select(count => count.ToString(CultureInfo.InvariantCulture)).ToList();
            var counts = samples.Count == 0 ? "1000000 …" : string.Join(", ", samples.Take(MostSamples)) + (samples.Count > MostSamples ? " …" : "");
            _text.Append(CultureInfo.InvariantCulture, $"    {LanguageFile.NameOf(category)}: \"\"  # {counts}: {OneLine(_words.EnglishLabel(key, category))}\n");
        }
    }

    private PluralRules Rules()
    {
        var rules = new List<PluralRule>();
        foreach (var category in Enum.GetValues<PluralCategory>())
        {
            foreach (var (key, text) in _entry.Map("plurals") ?? [])
            {
                if (key == LanguageFile.NameOf(category) && PluralRuleParser.TryParse(category, text, out var rule))
                {
                    rules.Add(rule);
                }
            }
        }

        return new PluralRules(rules.ToSequence());
    }

    private static string OneLine(string text) => TextNormalization.CleanLine(text);

    // Between quotation marks, with the names of the characters that can't be seen; but for the two that join letters and part them, which every Persian word may have.
    private static string Seen(string value)
    {
        var seen = new StringBuilder();
        foreach (var c in YamlWriting.Quoted(value))
        {
            var isSeen = c is ' ' or '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator);
            seen.Append(isSeen ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }

        return seen.ToString();
    }
}
