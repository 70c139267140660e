using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>A newsroom's profile (`seeds/&lt;id&gt;/source.yml`): who published, never a host.</summary>
/// <param name="Id">Name of its folder under `seeds/`.</param>
/// <param name="Names">Its name by language tag, `en` or the first entry serving where a language has none.</param>
/// <param name="ShortName">As readers know it: RFE/RL.</param>
/// <param name="Aliases">Other names that a byline or page may give it; names that are never a person.</param>
/// <param name="Hosts">Its own hosts, with the language of each where known.</param>
/// <param name="RightsLine">Who holds the rights, in the source's words; null where unknown.</param>
/// <param name="Designations">Ids of folders in `content/notices/` that concern it.</param>
/// <param name="Layouts">How its pages were marked up, newest first.</param>
public sealed record Source(
    string Id,
    Sequence<SourceName> Names,
    string ShortName,
    Sequence<string> Aliases,
    Sequence<SourceHost> Hosts,
    string? RightsLine,
    Sequence<string> Designations,
    Sequence<Layout> Layouts)
{
    /// <summary>Stands for the newsroom of a page whose source isn't known; it may be marked up in any known layout.</summary>
    public static Source Unknown(Sequence<Layout> layouts) => new("", [new SourceName(LanguageTag.Undetermined, "")], "", [], [], null, [], layouts);

    /// <summary>Furniture phrases that pages of every layout carry.</summary>
    public Sequence<FurniturePhrase> Phrases { get; init; } = [];

    /// <summary>The name in a language, else in English, else the first.</summary>
    public SourceName NameIn(LanguageTag language) =>
        Names.FirstOrDefault(n => n.Language.Equals(language.WithoutExtensions))
        ?? Names.FirstOrDefault(n => n.Language.Language == language.Language)
        ?? Names.FirstOrDefault(n => n.Language.Equals(LanguageTag.English))
        ?? Names[0];
}

/// <summary>A source's name in one language.</summary>
public sealed record SourceName(LanguageTag Language, string Name);

/// <summary>A host of a source and the language it publishes in, where that is known.</summary>
public sealed record SourceHost(string Host, LanguageTag? Language);

/// <summary>How a source's pages were marked up until a date: selectors and furniture phrases.</summary>
/// <param name="Name">`text` or a name of its own.</param>
/// <param name="MediaType">`text/html` or `text/plain`: what the layout applies to.</param>
/// <param name="Until">Last day the layout was seen, null while it is in use.</param>
/// <param name="Headline">CSS selectors, each one compound of tag, `#id` and `.class` names; the first that matches counts.</param>
/// <param name="Body">Containers of the article's text.</param>
/// <param name="Omit">Containers inside the page that are furniture, with their reason.</param>
/// <param name="Phrases">Furniture phrases of this layout alone, by language.</param>
public sealed record Layout(
    string Name,
    string MediaType,
    EdtfDate? Until,
    Sequence<string> Matches,
    Sequence<string> Headline,
    Sequence<string> Standfirst,
    Sequence<string> Byline,
    Sequence<string> Dateline,
    Sequence<string> Published,
    Sequence<string> Body,
    Sequence<LayoutOmission> Omit,
    Sequence<FurniturePhrase> Phrases);

/// <summary>A container that a layout knows to be furniture.</summary>
/// <param name="Reason">One of the names of the closed list of omission reasons.</param>
public sealed record LayoutOmission(string Selector, string Reason);

/// <summary>Words that pages carry around articles.</summary>
/// <param name="Language">`und` for words used in every language.</param>
/// <param name="Text">The phrase as the whole of a passage; `{any}` stands for anything, `{time}` for a player's time, `{number}` for digits, `{source}` for a name of the source.</param>
/// <param name="Reason">One of the names of the closed list of omission reasons, or a role: `agency-credit`, `source-description`, `notice`.</param>
public sealed record FurniturePhrase(LanguageTag Language, string Text, string Reason);
