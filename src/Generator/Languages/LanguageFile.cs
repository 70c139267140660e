using System.Globalization;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;

namespace Generator.Languages;

/// <summary>The keys of one language's file, read in their order.</summary>
/// <param name="mayLackWords">Whether other languages serve for words that the file lacks: true for all but an archive's first.</param>
internal sealed class LanguageFile(LanguageTag tag, SettingsReader root, bool mayLackWords)
{
    private const int MostNamed = 5;

    private static readonly Dictionary<string, PluralCategory> s_categories = Enum.GetValues<PluralCategory>()
        .ToDictionary(category => NameOf(category), StringComparer.Ordinal);

    private readonly List<string> _missing = [];

    public Language Read()
    {
        // Which version of CLDR the data are from, and where they say otherwise: for people, and for the test that compares them.
        root.RequiredText("cldr");
        root.Texts("cldr_differs");
        var reviewedBy = root.Texts("reviewed");
        var name = root.RequiredText("name");
        root.Value("direction", tag.Direction == TextDirection.RightToLeft ? "direction of this language's script (rtl)" : "direction of this language's script (ltr)", Direction);
        var numbers = Numbers(root.Map("numbers"));
        var plurals = Plurals(root.Map("plurals"));
        var data = new LanguageData(
            name,
            plurals,
            numbers,
            Dates(Required("months"), Required("dates")) with { SolarHijri = SolarHijri(root.Map("solar_hijri")) },
            Lists(Required("lists")),
            Quotation(Required("quotation")),
            root.Text("alphabet") is { } alphabet ? Alphabet.Of(alphabet) : Alphabet.Latin,
            Durations(Required("durations"), plurals),
            Labels(plurals),
            reviewedBy.Count == 1 && reviewedBy[0] == "no" ? [] : reviewedBy);
        root.Finish();
        if (_missing.Count > 0)
        {
            root.Report(LanguagesDiagnostics.WordsMissing.At(root.Location, Count(_missing.Count), string.Join(", ", _missing.Take(MostNamed)) + (_missing.Count > MostNamed ? " …" : "")));
        }

        return new Language(tag, data);
    }

    internal static string NameOf(PluralCategory category) => category switch
    {
        PluralCategory.Zero => "zero",
        PluralCategory.One => "one",
        PluralCategory.Two => "two",
        PluralCategory.Few => "few",
        PluralCategory.Many => "many",
        _ => "other",
    };

    private static string Count(int missing) => missing == 1 ? "1 label" : string.Create(CultureInfo.InvariantCulture, $"{missing} labels");

    private object? Direction(string text) => text == (tag.Direction == TextDirection.RightToLeft ? "rtl" : "ltr") ? text : null;

    private SettingsReader Required(string key)
    {
        if (root.Node(key) is null)
        {
            root.Report(SettingsDiagnostics.MissingKey.At(root.Location, key));
        }

        return root.Map(key) ?? root.Empty();
    }

    private static NumberPattern Numbers(SettingsReader? map)
    {
        if (map is null)
        {
            return NumberPattern.Latin;
        }

        var digits = map.Value("digits", "row of the ten digits from 0 to 9", text => text.EnumerateRunes().Count() == 10 && text.Length % 10 == 0 ? text : null);
        var numbers = new NumberPattern(digits ?? NumberPattern.Latin.Digits, map.Text("group") ?? NumberPattern.Latin.GroupSeparator);
        map.Finish();
        return numbers;
    }

    private static PluralRules Plurals(SettingsReader? map)
    {
        if (map is null)
        {
            return PluralRules.None;
        }

        var rules = new List<PluralRule>();
        foreach (var (key, category) in s_categories)
        {
            if (category != PluralCategory.Other && map.Text(key) is { } text)
            {
                if (!PluralRuleParser.TryParse(category, text, out var rule))
                {
                    map.Report(LanguagesDiagnostics.RuleNotUnderstood.At(map.Node(key)!.Location, text, key));

                    // A rule that never holds keeps the category known, so that one mistake isn't reported at every label.
                    rule = new PluralRule(category, []);
                }

                rules.Add(rule);
            }
        }

        map.Finish();
        return new PluralRules(rules.ToSequence());
    }

    private DatePatterns Dates(SettingsReader months, SettingsReader dates)
    {
        const string Date = "date";
        const string AnyDate = "date|date_in_phrase";
        var phrases = dates.Map("in_phrases");
        var alone = Forms(dates);
        var patterns = new DatePatterns
        {
            MonthsInDates = Months(months, "in_dates"),
            MonthsAlone = Months(months, "alone"),
            Alone = alone,
            InPhrases = phrases is null ? alone : Forms(phrases),
            OnOrAfter = Words(dates, "on_or_after", AnyDate),
            OnOrBefore = Words(dates, "on_or_before", AnyDate),
            Approximate = Words(dates, "approximate", AnyDate),
            Uncertain = Words(dates, "uncertain", AnyDate),
            UncertainAndApproximate = Words(dates, "uncertain_and_approximate", AnyDate),
            Time = Pattern(dates, "time", "h|hh", "mm"),
            DayAndTime = Pattern(dates, "day_and_time", Date, "time"),
            DayTimeAndZone = Pattern(dates, "day_time_and_zone", Date, "time", "zone"),
            Zone = Pattern(dates, "zone", "sign", "hh", "mm"),
            Utc = dates.RequiredText("utc"),
        };
        months.Finish();
        phrases?.Finish();
        dates.Finish();
        return patterns;
    }

    // How exactly a date is known: words that no table has, and that another language may lend.
    private MessagePattern Words(SettingsReader dates, string key, params ReadOnlySpan<string> places)
    {
        if (mayLackWords && (dates.Node(key) is not { } node || IsEmpty(node)))
        {
            _missing.Add($"dates.{key}");
            return MessagePattern.Empty;
        }

        return Pattern(dates, key, places);
    }

    private static SolarHijriPattern? SolarHijri(SettingsReader? map)
    {
        if (map is null)
        {
            return null;
        }

        var second = new SolarHijriPattern(Months(map, "months"), Pattern(map, "day", "day", "month", "year"), Pattern(map, "beside", "date", "second"));
        map.Finish();
        return second;
    }

    private static DateForms Forms(SettingsReader map) => new(
        Pattern(map, "day", "day|dd", "month|month_number", "year"),
        Pattern(map, "month", "month|month_alone|month_number", "year"),
        Pattern(map, "year", "year"));

    private static Sequence<string> Months(SettingsReader map, string key)
    {
        var months = map.Texts(key).Select(TextNormalization.Clean).ToSequence();
        if (months.Count == 12)
        {
            return months;
        }

        map.Report(map.Node(key) is { } node
            ? SettingsDiagnostics.WrongValue.At(node.Location, key, "list of the twelve months' names")
            : SettingsDiagnostics.MissingKey.At(map.Location, key));
        return Enumerable.Repeat("", 12).ToSequence();
    }

    private static ListPattern Lists(SettingsReader map)
    {
        var lists = new ListPattern(map.RequiredText("two"), map.RequiredText("middle"), map.RequiredText("last"));
        map.Finish();
        return lists;
    }

    private static QuotationMarks Quotation(SettingsReader map)
    {
        var marks = new QuotationMarks(map.RequiredText("open"), map.RequiredText("close"));
        map.Finish();
        return marks;
    }

    private static DurationWords Durations(SettingsReader map, PluralRules plurals)
    {
        CountedMessage Unit(string key) => map.Node(key) is { } node
            ? Counted(map, node, LabelName.Counted(key, "n"), plurals)
            : Missing(SettingsDiagnostics.MissingKey.At(map.Location, key));
        CountedMessage Missing(Diagnostic diagnostic)
        {
            map.Report(diagnostic);
            return new CountedMessage([]);
        }

        var words = new DurationWords(Unit("hours"), Unit("minutes"), Unit("seconds"), map.Text("separator") ?? "");
        map.Finish();
        return words;
    }

    private Dictionary<string, CountedMessage> Labels(PluralRules plurals)
    {
        var map = mayLackWords ? root.Map("labels") ?? root.Empty() : Required("labels");
        var labels = new Dictionary<string, CountedMessage>(StringComparer.Ordinal);
        foreach (var name in LabelNames.All)
        {
            if (map.Node(name.Key) is { } node && !IsEmpty(node))
            {
                labels.Add(name.Key, Counted(map, node, name, plurals));
            }
            else if (mayLackWords)
            {
                _missing.Add(name.Key);
            }
            else
            {
                map.Report(LanguagesDiagnostics.LabelMissing.At(map.Location, name.Key));
            }
        }

        foreach (var entry in map.AllEntries())
        {
            var nearest = NearestName.Of(entry.Key, LabelNames.All.Select(name => name.Key));
            map.Report(LanguagesDiagnostics.LabelUnknown.At(entry.KeyLocation, entry.Key, nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        return labels;
    }

    // Nobody has written it yet, or one of its forms.
    private static bool IsEmpty(SettingsNode node) => node switch
    {
        SettingsNode.Scalar scalar => string.IsNullOrWhiteSpace(TextNormalization.Clean(scalar.Value)),
        SettingsNode.Map map => map.Entries.All(entry => entry.Value is SettingsNode.Scalar && IsEmpty(entry.Value)),
        _ => false,
    };

    // A label: words, or a map from plural category to words where it is counted and the language has more than one form.
    private static CountedMessage Counted(SettingsReader reader, SettingsNode node, LabelName name, PluralRules plurals)
    {
        var needed = plurals.Needed;
        if (name.Count is null || (node is not SettingsNode.Map && needed.Count == 1))
        {
            return new CountedMessage([new MessageForm(PluralCategory.Other, Pattern(reader, node, name.Places, name.Count))]);
        }

        if (reader.MapOf(node) is not { } map)
        {
            return new CountedMessage([]);
        }

        var forms = new List<MessageForm>();
        foreach (var entry in map.AllEntries())
        {
            if (!s_categories.TryGetValue(entry.Key, out var category) || (category != PluralCategory.Other && !plurals.Rules.Any(rule => rule.Category == category)))
            {
                map.Report(LanguagesDiagnostics.FormUnknown.At(entry.KeyLocation, name.Key, entry.Key));
            }
            else if (!IsEmpty(entry.Value))
            {
                forms.Add(new MessageForm(category, Pattern(map, entry.Value, name.Places, name.Count)));
            }
        }

        foreach (var category in needed)
        {
            if (!forms.Exists(form => form.Category == category))
            {
                map.Report(LanguagesDiagnostics.FormMissing.At(map.Location, name.Key, NameOf(category)));
            }
        }

        return new CountedMessage(forms.ToSequence());
    }

    private static MessagePattern Pattern(SettingsReader map, string key, params ReadOnlySpan<string> places)
    {
        if (map.Node(key) is { } node)
        {
            return Pattern(map, node, SequenceBuilder.Create(places));
        }

        map.Report(SettingsDiagnostics.MissingKey.At(map.Location, key));
        return MessagePattern.Empty;
    }

    // Of places parted by `|` one is enough. The count may be left out: a form can say it in words.
    private static MessagePattern Pattern(SettingsReader reader, SettingsNode node, Sequence<string> places, string? count = null)
    {
        if (reader.TextOf(node) is not { } text)
        {
            return MessagePattern.Empty;
        }

        if (!MessagePattern.TryParse(TextNormalization.Clean(text), out var pattern))
        {
            reader.Report(LanguagesDiagnostics.PlaceUnknown.At(node.Location, text, ""));
            return MessagePattern.Empty;
        }

        var known = places.SelectMany(place => place.Split('|')).ToSequence();
        var unknown = pattern.Places.Where(place => !known.Contains(place, StringComparer.Ordinal)).ToList();
        foreach (var place in unknown)
        {
            var nearest = NearestName.Of(place, known);
            reader.Report(LanguagesDiagnostics.PlaceUnknown.At(node.Location, "{" + place + "}", nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        // A place of an unknown name is most often one that would be missed here.
        foreach (var place in places.Where(place => unknown.Count == 0 && place != count && !place.Split('|').Intersect(pattern.Places, StringComparer.Ordinal).Any()))
        {
            reader.Report(LanguagesDiagnostics.PlaceMissing.At(node.Location, text, "{" + place.Replace("|", "} or {", StringComparison.Ordinal) + "}"));
        }

        return pattern;
    }
}
