using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Generator.LanguageData;

/// <summary>Reads of one locale what a language file of the archive asks, by the keys it has there.</summary>
internal static class EntryReading
{
    // Where newspapers date by the Solar Hijri calendar too.
    private static readonly string[] s_withPersianMonths = ["fa", "prs", "ps"];

    // More than these is no alphabet.
    private const int MostLetters = 120;

    private static readonly Dictionary<string, char> s_ligatures = new(StringComparer.Ordinal) { ["ß"] = 's', ["æ"] = 'a', ["œ"] = 'o' };

    private static readonly string[] s_categories = ["zero", "one", "two", "few", "many"];

    /// <summary>The members of a language's entry, in the order in which they are written: texts, lists, and maps by plural category.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Members(CldrPackages packages, string tag, string locale)
    {
        var members = new List<KeyValuePair<string, object>>();
        void Add(string key, object value) => members.Add(new(key, value));
        var numbers = packages.Main("cldr-numbers-full", locale, "numbers")["numbers"]!;
        var system = Text(numbers["defaultNumberingSystem"]);
        var plurals = Plurals(packages, locale);
        Add("locale", locale);
        Add("name", Name(packages, tag, locale));
        Add("script", LanguageChoice.ScriptOf(packages, locale));
        Add("direction", Text(packages.Main("cldr-misc-full", locale, "layout")["layout"]!["orientation"]!["characterOrder"]) == "right-to-left" ? "rtl" : "ltr");
        Add("digits", Text(packages.Core("supplemental/numberingSystems.json")["supplemental"]!["numberingSystems"]![system]!["_digits"]));
        Add("group", Text(numbers[$"symbols-numberSystem-{system}"]!["group"]));
        Add("plurals", plurals);
        AddDates(packages, locale, Add);
        var lists = packages.Main("cldr-misc-full", locale, "listPatterns")["listPatterns"]!;
        var standard = lists["listPattern-type-standard"]!;
        Add("two", PatternReading.Between(Text(standard["2"])));
        Add("middle", PatternReading.Between(Text(standard["middle"])));
        Add("last", PatternReading.Between(Text(standard["end"])));
        if (Alphabet(Text(packages.Main("cldr-misc-full", locale, "characters")["characters"]!["exemplarCharacters"])) is { } alphabet)
        {
            Add("alphabet", alphabet);
        }

        var marks = packages.Main("cldr-misc-full", locale, "delimiters")["delimiters"]!;
        Add("open", Text(marks["quotationStart"]));
        Add("close", Text(marks["quotationEnd"]));
        var units = packages.Main("cldr-units-full", locale, "units")["units"]!["long"]!;
        Add("hours", Unit(units["duration-hour"]!, plurals));
        Add("minutes", Unit(units["duration-minute"]!, plurals));
        Add("seconds", Unit(units["duration-second"]!, plurals));
        Add("separator", PatternReading.Between(Text(lists["listPattern-type-unit"]!["2"])));
        if (s_withPersianMonths.Contains(tag, StringComparer.Ordinal))
        {
            var persian = packages.Main("cldr-cal-persian-full", locale, "ca-persian")["dates"]!["calendars"]!["persian"]!;
            Add("solar_hijri", Months(persian["months"]!["format"]!));
        }

        return members;
    }

    private static void AddDates(CldrPackages packages, string locale, Action<string, object> add)
    {
        var gregorian = packages.Main("cldr-dates-full", locale, "ca-gregorian")["dates"]!["calendars"]!["gregorian"]!;
        var formats = gregorian["dateTimeFormats"]!;
        var available = formats["availableFormats"]!;
        var era = Text(gregorian["eras"]!["eraAbbr"]!["1"]);
        var usual = Text(gregorian["timeFormats"]!["short"]);
        var joined = PatternReading.Date(Text(formats["long"]), era).Replace("{1}", "{date}", StringComparison.Ordinal).Replace("{0}", "{time}", StringComparison.Ordinal);
        var zones = packages.Main("cldr-dates-full", locale, "timeZoneNames")["dates"]!["timeZoneNames"]!;
        add("in_dates", Months(gregorian["months"]!["format"]!));
        add("alone", Months(gregorian["months"]!["stand-alone"]!));
        add("day", PatternReading.Date(Text(gregorian["dateFormats"]!["long"]), era));
        add("month", PatternReading.Date(Text(available["yMMMM"]), era));
        add("year", PatternReading.Date(Text(available["y"]), era));

        // Readers of an archive come from everywhere, and all of them read a day of 24 hours.
        add("time", PatternReading.Date(usual.Contains('H', StringComparison.Ordinal) ? usual : Text(available["Hm"]), era));
        add("day_and_time", joined);
        add("day_time_and_zone", joined.Replace("{time}", "{time} ({zone})", StringComparison.Ordinal));
        add("zone", PatternReading.Zone(Text(zones["gmtFormat"]), Text(zones["hourFormat"])));
        add("utc", Text(zones["gmtZeroFormat"]));
    }

    // The name as it stands in a list: with a capital letter, where the script has them and makes use of them (the Georgian ones are for whole words only).
    private static string Name(CldrPackages packages, string tag, string locale)
    {
        var names = packages.Main("cldr-localenames-full", locale, "languages")["localeDisplayNames"]!["languages"]!;
        var name = Text(names[tag] ?? names[locale] ?? names[locale.Split('-')[0]]);
        var first = char.ToUpperInvariant(name[0]);
        return name[0] is >= '\u10D0' and <= '\u10FF' ? name : first + name[1..];
    }

    // The letters of a set stand in the order in which the locale sorts them; those that it sorts as one stand together, and groups of letters in braces (UTS #35 Part 2, Character Elements).
    private static string? Alphabet(string set)
    {
        var groups = set.Trim('[', ']').Split(' ').Select(LetterGroup).Where(group => group.Length > 0).ToList();

        // Right behind its first part a ligature is sorted as its two letters; a letter of its own (Danish æ) stands elsewhere.
        groups = groups.Where((group, at) => at == 0 || !s_ligatures.TryGetValue(group, out var first) || groups[at - 1][0] != first).ToList();
        return groups.Count is 0 or > MostLetters ? null : string.Join(' ', groups);
    }

    private static string LetterGroup(string written)
    {
        var letters = new List<string>();
        for (var at = 0; at < written.Length;)
        {
            var end = written[at] == '{' ? written.IndexOf('}', at) : at + (char.IsHighSurrogate(written[at]) ? 2 : 1);
            var letter = written[at..end].TrimStart('{');
            if (letter.EnumerateRunes().All(rune => Rune.IsLetter(rune) && (letter.Length > 1 || Rune.GetUnicodeCategory(rune) != UnicodeCategory.ModifierLetter)) && !letter.Any(char.IsUpper))
            {
                letters.Add(letter);
            }

            at = written[at] == '{' ? end + 1 : end;
        }

        return string.Join('=', letters);
    }

    private static List<string> Months(JsonNode months) =>
        Enumerable.Range(1, 12).Select(month => Text(months["wide"]![month.ToString(CultureInfo.InvariantCulture)])).ToList();

    private static List<KeyValuePair<string, string>> Plurals(CldrPackages packages, string locale)
    {
        var rules = packages.Core("supplemental/plurals.json")["supplemental"]!["plurals-type-cardinal"]!;
        var own = rules[locale] ?? rules[locale.Split('-')[0]];
        return s_categories
            .Where(category => own?[$"pluralRule-count-{category}"] is not null)
            .Select(category => KeyValuePair.Create(category, Text(own![$"pluralRule-count-{category}"]).Split('@')[0].Trim()))
            .ToList();
    }

    // A form that a unit lacks is that of `other`, as the CLDR inherits it (UTS #35 Part 1, Lateral Inheritance).
    private static List<KeyValuePair<string, string>> Unit(JsonNode unit, List<KeyValuePair<string, string>> plurals) => plurals
        .Select(rule => rule.Key)
        .Append("other")
        .Select(category => KeyValuePair.Create(category, Text(unit[$"unitPattern-count-{category}"] ?? unit["unitPattern-count-other"]).Replace("{0}", "{n}", StringComparison.Ordinal)))
        .ToList();

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
