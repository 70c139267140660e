using System.Collections.Concurrent;
using Generator.Articles.Parts;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>What the trees of a page's values need to know of the page: its words, and from where its links are written.</summary>
internal sealed record TreePlace(Language Words, LanguageTable Languages, LinkFrame Links, WordTable CommonWords)
{
    private static readonly string[] s_inAttributes = ["attribution.source", "chooser.title", "list.where", "nav.languages", "nav.more", "nav.site"];

    /// <summary>The labels of each language, made once for all places that share this.</summary>
    public ConcurrentDictionary<Language, TemplateValue> LabelTrees { private get; init; } = new();

    public HrefValue To(Address address) => HrefValue.To(address, Links);

    /// <summary>What a language calls itself.</summary>
    public string NameOf(LanguageTag language) => Languages.NameOf(language);

    public LabelText Label(string key) => Words.Label(key);

    public LabelText Label(string key, params ReadOnlySpan<LabelArgument> arguments) => Words.Label(key, arguments);

    /// <summary>How texts in a language are written here.</summary>
    public WritingContext Writing(LanguageTag language) => new(language, Links, Placeholders());

    /// <summary>How the archive's own texts in a language are written here.</summary>
    public WritingContext WritingOwn(LanguageTag language) => Writing(language) with { IsOwnText = true };

    /// <summary>A headline or standfirst, its parts in other languages marked; absent where there is none.</summary>
    public SafeHtml? Line(string? line, LanguageTag language) => line is null ? null : HtmlWriter.Write(PartLanguages.MarkLine(line, language, CommonWords), Writing(language));

    /// <summary>All labels without places, by their keys with low lines for dots.</summary>
    public TemplateValue Labels() => LabelTrees.GetOrAdd(Words, static words => new TemplateValue.Map(LabelNames.All
        .Where(name => name.Places.Count == 0)
        .Select(name => new TemplateMember(name.Key.Replace('.', '_'), words.Label(name.Key)))
        .ToSequence()));

    /// <summary>What tells readers that a text stands in another language than the words around it; nothing where it doesn't.</summary>
    public SafeHtml? Fallback(LanguageTag language) => language.Plain == Words.Tag.Plain
        ? null
        : PhraseWriter.Label(Words, "fallback.text", ("language", PhraseWriter.Isolated(NameOf(language), language.WithoutExtensions)));

    /// <summary>The languages of the labels that templates write into attributes, where another language lends the words: no element can stand there, so the one around says it.</summary>
    public TemplateValue Lent() => new TemplateValue.Map(s_inAttributes
        .Select(key => new TemplateMember(key.Replace('.', '_'), Label(key).Elsewhere is { } other ? TemplateValue.Map.Of(LanguageTree.Lang(other), LanguageTree.Dir(other)) : TemplateValue.Absent))
        .ToSequence());

    private PlaceholderWords Placeholders() => new(
        Words.Tag,
        Label("media.photo"),
        Label("media.photo_elsewhere"),
        Label("media.photo_undescribed"),
        Label("media.photo_data"),
        length => Words.Label("media.photo_full", new LabelArgument("kilobytes", Math.Max(1, (length + 500) / 1000))),
        Label("media.video"),
        Label("media.audio"),
        Label("media.embed"),
        Label("media.text"),
        Label("media.address"),
        Label("media.table"),
        Words.Duration);
}
