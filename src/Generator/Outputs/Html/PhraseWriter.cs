using System.Text;
using Generator.Languages;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>Writes the small pieces of markup that interface words and facts are joined into.</summary>
internal static class PhraseWriter
{
    /// <summary>A label whose places are filled with markup.</summary>
    public static SafeHtml Label(Language words, string key, params ReadOnlySpan<(string Place, SafeHtml Value)> values) => Label(words, key, [], values);

    /// <summary>A label with text arguments (a count) and places filled with markup.</summary>
    public static SafeHtml Label(Language words, string key, ReadOnlySpan<LabelArgument> arguments, params ReadOnlySpan<(string Place, SafeHtml Value)> values)
    {
        var result = new StringBuilder();
        var spoken = words.Of(key).Tag;
        foreach (var part in words.LabelParts(key, arguments))
        {
            var markup = part.IsPlace ? null : HtmlEscaping.Text(part.Value);
            foreach (var (place, value) in values)
            {
                if (part.IsPlace && place == part.Value)
                {
                    // Where the words around it are lent by another language, what fills the place isn't.
                    markup = spoken.Equals(words.Tag) ? value.Markup : Span(words.Tag, value.Markup);
                }
            }

            result.Append(markup);
        }

        return new SafeHtml(spoken.Equals(words.Tag) ? result.ToString() : Span(spoken, result.ToString()));
    }

    public static SafeHtml Text(string text) => new(HtmlEscaping.Text(text));

    /// <summary>Words of the interface; those that another language lends, in an element that says which.</summary>
    public static SafeHtml Text(LabelText text) => text.Elsewhere is { } other ? new(Span(other, HtmlEscaping.Text(text.Text))) : Text(text.Text);

    /// <summary>A value whose language isn't stated, in an element that keeps its direction to itself.</summary>
    public static SafeHtml Isolated(string value) => new($"<bdi>{HtmlEscaping.Text(value)}</bdi>");

    /// <summary>A value in a known language.</summary>
    public static SafeHtml Isolated(string value, LanguageTag language) => Isolated(Text(value), language);

    /// <summary>A value in a known language, with markup in it.</summary>
    public static SafeHtml Isolated(SafeHtml value, LanguageTag language) =>
        new($"<bdi{(language.Equals(LanguageTag.Undetermined) ? "" : In(language))}>{value.Markup}</bdi>");

    /// <summary>Values joined as the language joins a list, each isolated.</summary>
    public static SafeHtml Isolated(IEnumerable<string> values, Language words) => Joined(values.Select(Isolated), words);

    /// <summary>Pieces of markup joined as the language joins a list.</summary>
    public static SafeHtml Joined(IEnumerable<SafeHtml> values, Language words)
    {
        // The pattern is written with characters that no name contains, which are then replaced by the pieces.
        var names = values.ToArray();
        var pattern = words.List(names.Select((_, index) => ((char)(PrivateUse + index)).ToString()));
        var result = new StringBuilder();
        foreach (var c in pattern)
        {
            result.Append(c >= PrivateUse && c < PrivateUse + names.Length ? names[c - PrivateUse].Markup : HtmlEscaping.Text(c.ToString()));
        }

        return new SafeHtml(result.ToString());
    }

    /// <summary>A date in words, with its machine-readable form where it has one.</summary>
    public static SafeHtml Time(EdtfDate date, LabelText inWords) => date.DateTimeAttribute is { } machine
        ? new($"<time datetime=\"{HtmlEscaping.Attribute(machine)}\">{Text(inWords).Markup}</time>")
        : Text(inWords);

    /// <summary>A label that says a date.</summary>
    public static SafeHtml Dated(Language words, string label, EdtfDate date) => Label(words, label, ("date", Time(date, words.Date(date))));

    /// <summary>A link with ready text.</summary>
    public static SafeHtml Link(HrefValue href, SafeHtml text, bool isOutside = false) =>
        new($"<a href=\"{HtmlEscaping.Attribute(href.Value)}\"{(isOutside ? " rel=\"noreferrer\"" : "")}>{text.Markup}</a>");

    private static string Span(LanguageTag language, string markup) => $"<span{In(language)}>{markup}</span>";

    private static string In(LanguageTag language) => $" lang=\"{HtmlEscaping.Attribute(language.Value)}\" dir=\"{language.Direction.AttributeValue()}\"";

    private const int PrivateUse = '\uE000';
}
