using AngleSharp.Dom;
using Generator.Languages;
using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>An element on the way to a passage; its container is made only when a passage or a claim needs it.</summary>
internal sealed class PagePlace(IElement element, PagePlace? parent, int id)
{
    private readonly LanguageTag? _own = LanguageOf(element);

    // By class attribute, for the whole page: the same ones stand on many elements.
    private readonly Dictionary<string, (Sequence<string> Classes, Sequence<string> Words)> _names = parent?._names ?? new(StringComparer.Ordinal);
    private Container? _container;

    public PagePlace? Parent { get; } = parent;

    public string Tag { get; } = element.LocalName;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The language stated nearest: here, or around.</summary>
    public LanguageTag? Language => _own ?? Parent?.Language;

    public Container Container => _container ??= Make();

    /// <summary>The element's own statement of its language, or null.</summary>
    public static LanguageTag? LanguageOf(IElement element) =>
        element.Attributes.Length > 0 && LanguageTag.TryParse(AttributeReading.Of(element, "lang") ?? AttributeReading.Of(element, "xml:lang"), out var tag) ? tag : null;

    /// <summary>Marked as not to be seen: by attribute, by its own style, or as a picture or frame of a pixel that only counts visits.</summary>
    public static bool IsHidden(IElement element) =>
        IsHidden(element, element.LocalName);

    private static bool IsHidden(IElement element, string name) =>
        AttributeReading.Of(element, "hidden") is not null
        || string.Equals(AttributeReading.Of(element, "aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (name == "dialog" && AttributeReading.Of(element, "open") is null)
        || IsHiddenByStyle(element)
        || ((ElementKinds.IsPicture(name) || name == "iframe") && AttributeReading.Of(element, "width") is "0" or "1" && AttributeReading.Of(element, "height") is "0" or "1");

    /// <summary>Not shown at all by an attribute or a style of its own; unlike `aria-hidden`, which readers with sight do see.</summary>
    public static bool IsNotShown(IElement element) => element.Attributes.Length > 0 && (AttributeReading.Of(element, "hidden") is not null || IsHiddenByStyle(element));

    private static bool IsHiddenByStyle(IElement element) =>
        AttributeReading.Of(element, "style") is { } style && (InlineStyle.Is(style, "display", "none") || InlineStyle.Is(style, "visibility", "hidden"));

    private Container Make()
    {
        if (element.Attributes.Length == 0)
        {
            return new Container { Parent = Parent?.Container, Id = id, Tag = Tag, SiblingSignature = Signature(Tag, []), IsHidden = Tag == "dialog" };
        }

        var (classes, words) = NamesOf(AttributeReading.Of(element, "class") ?? "");
        return new Container
        {
            Parent = Parent?.Container,
            Id = id,
            Tag = Tag,
            ElementId = AttributeReading.Of(element, "id") is { Length: > 0 } elementId ? elementId : null,
            Classes = classes,
            Words = AttributeReading.Of(element, "id") is { Length: > 0 } named ? [.. words, .. ContainerNames.WordsOfId(named)] : words,
            Role = Word(AttributeReading.Of(element, "role")),
            IsHidden = IsHidden(element, Tag),
            Language = _own,
            SiblingSignature = Signature(Tag, classes),
            ColumnSpan = Number("colspan", 1, 1000),
            RowSpan = Number("rowspan", 1, 65534),
            Scope = Tag == "th" ? Word(AttributeReading.Of(element, "scope")) : null,
            Start = Tag == "ol" ? Number("start", int.MinValue, int.MaxValue) : 1,
            ItemProperty = Word(AttributeReading.Of(element, "itemprop")),
        };
    }

    private int Number(string attribute, int least, int most) =>
        int.TryParse(AttributeReading.Of(element, attribute), System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least
            ? Math.Min(number, most)
            : 1;

    private static string? Word(string? value) => value?.Trim().ToLowerInvariant() is { Length: > 0 } word ? word : null;

    private (Sequence<string> Classes, Sequence<string> Words) NamesOf(string attribute)
    {
        if (!_names.TryGetValue(attribute, out var names))
        {
            _names.Add(attribute, names = ContainerNames.OfClasses(attribute));
        }

        return names;
    }

    // FNV-1a: the same on every machine, unlike a string's own hash.
    private static int Signature(string tag, Sequence<string> classes)
    {
        var hash = Hash(2166136261u, tag);
        foreach (var name in classes)
        {
            hash = Hash(hash, name);
        }

        return unchecked((int)hash);
    }

    private static uint Hash(uint hash, string word)
    {
        foreach (var character in word)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return (hash ^ ' ') * 16777619u;
    }
}
