using Generator.Text;

namespace Generator.Languages;

/// <summary>One language of the interface: its labels, and how it counts and writes dates, from its file in `content/languages`.</summary>
public sealed class Language
{
    private readonly DateWriter _dates;

    // In the order in which they serve for what this language's file lacks; their own files' words only.
    private readonly Sequence<Language> _others;

    internal Language(LanguageTag tag, LanguageData data)
        : this(tag, data, [])
    {
    }

    private Language(LanguageTag tag, LanguageData data, Sequence<Language> others)
    {
        Tag = tag;
        Data = data;
        _others = others;
        _dates = new DateWriter(data.Dates, data.Numbers);
    }

    public LanguageTag Tag { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name => Data.Name;

    public TextDirection Direction => Tag.Direction;

    /// <summary>Native readers who have reviewed these words, as they want to be known; empty where nobody has.</summary>
    public Sequence<string> ReviewedBy => Data.ReviewedBy;

    /// <summary>How names are sorted in this language, and its words made alike for a search.</summary>
    public Alphabet Alphabet => Data.Alphabet;

    internal LanguageData Data { get; }

    /// <summary>The same language, for whose missing words others serve.</summary>
    /// <param name="others">In their order.</param>
    internal Language Before(Sequence<Language> others) => new(Tag, Data, others);

    /// <summary>The language whose words a label has here: this one, unless it lacks them.</summary>
    public Language Of(string key) => Data.Labels.ContainsKey(key) ? this : _others.FirstOrDefault(other => other.Data.Labels.ContainsKey(key)) ?? this;

    /// <summary>The words of a label without places.</summary>
    public LabelText Label(string key) => Label(key, []);

    /// <summary>The words of a label, its places filled; the first number chooses the plural form. A key that `LabelNames` doesn't list is a fault of the program.</summary>
    public LabelText Label(string key, params ReadOnlySpan<LabelArgument> arguments)
    {
        var (values, words) = (arguments.ToArray(), Of(key));
        return From(words, words.Pattern(key, arguments).Fill(place => Array.Find(values, value => value.Name == place) is { Name: not null } found ? words.Value(found) : "{" + place + "}"));
    }

    /// <summary>
    /// The words of a label in pieces, for a page that sets what fills a place in an element of its own (a link, a name in another script):
    /// places that an argument names are filled, the others are pieces of their own. They are in the language that <see cref="Of(string)"/> names.
    /// </summary>
    public Sequence<MessagePart> LabelParts(string key, params ReadOnlySpan<LabelArgument> arguments)
    {
        var (values, words) = (arguments.ToArray(), Of(key));
        return words.Pattern(key, arguments).Parts
            .Select(part => part.IsPlace && Array.Find(values, value => value.Name == part.Value) is { Name: not null } found ? new MessagePart(words.Value(found), IsPlace: false) : part)
            .ToSequence();
    }

    /// <summary>A count, with thousands parted.</summary>
    public string Number(long number) => Data.Numbers.Number(number);

    /// <summary>
    /// A date in words as precise as it is known, with its time and offset as the newsroom wrote them. Where the language has no words for what isn't known exactly, the whole
    /// date is in one that has.
    /// </summary>
    public LabelText Date(EdtfDate date)
    {
        var words = Of(date);
        return From(words, words._dates.Date(date));
    }

    /// <summary>A date in words without its time of day.</summary>
    public LabelText Day(EdtfDate date)
    {
        var words = Of(date);
        return From(words, words._dates.Day(date));
    }

    public string MonthAndYear(int year, int month) => _dates.MonthAndYear(year, month);

    /// <summary>A month's name on its own.</summary>
    /// <param name="month">1 to 12.</param>
    public string Month(int month) => Data.Dates.MonthsAlone[month - 1];

    public string Year(int year) => _dates.Year(year);

    public string List(IEnumerable<string> items) => Data.Lists.Join([.. items]);

    /// <summary>Two values beside one another, parted by the language's own comma.</summary>
    public string Beside(string first, string second) => first + Data.Lists.Middle + second;

    /// <summary>Hours and minutes, or minutes and seconds; parts of a second are dropped.</summary>
    public string Duration(TimeSpan duration)
    {
        var seconds = Math.Max(0, (long)duration.TotalSeconds);
        var (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        var words = Data.Durations;
        var parts = hours > 0
            ? (hours, words.Hours, minutes, words.Minutes)
            : (minutes, words.Minutes, rest, words.Seconds);
        var (first, firstWords, second, secondWords) = parts;
        if (first == 0)
        {
            return Counted(secondWords, second);
        }

        return second == 0 ? Counted(firstWords, first) : Counted(firstWords, first) + words.Separator + Counted(secondWords, second);
    }

    /// <summary>A text in the language's quotation marks.</summary>
    public string Quotation(string text) => Data.Quotation.Open + text + Data.Quotation.Close;

    private LabelText From(Language words, string text) => new(text, words.Tag.Equals(Tag) ? null : words.Tag);

    private Language Of(EdtfDate date) => _dates.CanSay(date) ? this : _others.FirstOrDefault(other => other._dates.CanSay(date)) ?? this;

    private string Counted(CountedMessage message, long count) => message.Of(Data.Plurals.Of(count)).Fill(_ => Number(count));

    private MessagePattern Pattern(string key, ReadOnlySpan<LabelArgument> arguments)
    {
        if (!Data.Labels.TryGetValue(key, out var message))
        {
            return LabelNames.Contains(key) ? MessagePattern.Empty : throw new ArgumentException($"'{key}' isn't in LabelNames", nameof(key));
        }

        foreach (var argument in arguments)
        {
            if (argument.Number is { } number)
            {
                return message.Of(Data.Plurals.Of(number));
            }
        }

        return message.Of(PluralCategory.Other);
    }

    private string Value(LabelArgument argument) => argument.Number is { } number ? Number(number) : argument.Text ?? "";
}
