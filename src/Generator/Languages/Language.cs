using Generator.Text;

namespace Generator.Languages;

/// <summary>One language of the interface: its labels, and how it counts and writes dates, from its file in `content/languages`.</summary>
public sealed class Language
{
    private readonly DateWriter _dates;

    internal Language(LanguageTag tag, LanguageData data)
    {
        Tag = tag;
        Data = data;
        _dates = new DateWriter(data.Dates, data.Numbers);
    }

    public LanguageTag Tag { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name => Data.Name;

    public TextDirection Direction => Tag.Direction;

    internal LanguageData Data { get; }

    /// <summary>The words of a label without places.</summary>
    public string Label(string key) => Label(key, []);

    /// <summary>The words of a label, its places filled; the first number chooses the plural form. A key that `LabelNames` doesn't list is a fault of the program.</summary>
    public string Label(string key, params ReadOnlySpan<LabelArgument> arguments)
    {
        var values = arguments.ToArray();
        return Pattern(key, arguments).Fill(place => Array.Find(values, value => value.Name == place) is { Name: not null } found ? Value(found) : "{" + place + "}");
    }

    /// <summary>
    /// The words of a label in pieces, for a page that sets what fills a place in an element of its own (a link, a name in another script):
    /// places that an argument names are filled, the others are pieces of their own.
    /// </summary>
    public Sequence<MessagePart> LabelParts(string key, params ReadOnlySpan<LabelArgument> arguments)
    {
        var values = arguments.ToArray();
        return Pattern(key, arguments).Parts
            .Select(part => part.IsPlace && Array.Find(values, value => value.Name == part.Value) is { Name: not null } found ? new MessagePart(Value(found), IsPlace: false) : part)
            .ToSequence();
    }

    /// <summary>A count, with thousands parted.</summary>
    public string Number(long number) => Data.Numbers.Number(number);

    /// <summary>A date in words as precise as it is known, with its time and offset as the newsroom wrote them.</summary>
    public string Date(EdtfDate date) => _dates.Date(date);

    /// <summary>A date in words without its time of day.</summary>
    public string Day(EdtfDate date) => _dates.Day(date);

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
