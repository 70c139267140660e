using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Pages;

/// <summary>What stands around the content of every page: the archive's name, the languages, the ways to its other pages.</summary>
/// <param name="Address">Where the page stands.</param>
/// <param name="Language">Of the page's content.</param>
/// <param name="Interface">The words around it, in the page's language or the fallback's.</param>
/// <param name="Archive">The archive's name, with the language it is in.</param>
/// <param name="Languages">The homes of the site's languages, each named in itself.</param>
/// <param name="Alternates">The same page in all its languages, itself included; empty where it has one only.</param>
/// <param name="Default">The page for readers of every other language (`x-default`), or null.</param>
/// <param name="Feed">The feed of the page's language; null where the site's base address isn't known, for a feed has absolute addresses, and where the language has no article.</param>
public sealed record PageFrame(
    Address Address,
    LanguageTag Language,
    Language Interface,
    SourceName Archive,
    Sequence<LanguageLink> Languages,
    Sequence<Alternate> Alternates,
    Address? Default,
    Address? Feed);

/// <summary>A link to the archive in another language, named in that language.</summary>
public sealed record LanguageLink(LanguageTag Language, string Name, Address Address);
