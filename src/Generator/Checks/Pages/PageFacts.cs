using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>What the checks on the whole site need to know of one file: little, because the facts of all files are looked at together.</summary>
/// <param name="Language">What a page states its content to be in; null for files that aren't pages.</param>
/// <param name="Ids">Places in the file that links can lead to.</param>
/// <param name="Links">Links to files of the site, each target once.</param>
/// <param name="Alternates">The same page in other languages, as its head lists them.</param>
/// <param name="HasNotice">Whether the press-freedom notice stands above the headline, its short form to be seen.</param>
/// <param name="Unwarned">Controls that save, share or carry something, and stand before any notice or warning.</param>
/// <param name="Entries">The entries of a feed.</param>
public sealed record PageFacts(
    Address Address,
    LanguageTag? Language,
    Sequence<string> Ids,
    Sequence<PageLink> Links,
    Sequence<PageAlternate> Alternates,
    bool HasNotice,
    bool HasAttribution,
    Sequence<PageLink> Unwarned,
    Sequence<FeedEntryFacts> Entries)
{
    /// <summary>
    /// The facts without the links that are known to lead somewhere, so that those of all files of a large site fit in memory together; the checks on the site
    /// say the same of both.
    /// </summary>
    /// <param name="files">The paths of all files of the site.</param>
    public PageFacts Settled(IReadOnlySet<string> files) => this with
    {
        Links = Links.Where(l => !files.Contains(l.Path) || (l.Fragment.Length > 0 && !(l.Path == Address.Path && Ids.Contains(l.Fragment, StringComparer.Ordinal)))).ToSequence(),
    };

    /// <summary>The facts of a file that has none.</summary>
    public static PageFacts None(Address address) => new(address, null, [], [], [], false, false, [], []);
}

/// <summary>A link to a file of the site.</summary>
/// <param name="Path">The file's path from the site's root, as the link leads to it; it may not exist. Empty for a control that leads nowhere.</param>
/// <param name="Fragment">The id it leads to within the file; empty where it leads to the whole.</param>
/// <param name="Offset">Where the link stands in its file.</param>
public sealed record PageLink(string Path, string Fragment, int Offset);

/// <summary>One line of a page's list of its languages.</summary>
/// <param name="HrefLang">As written: a language tag or `x-default`.</param>
/// <param name="Path">The page's path from the site's root; the address as written where it isn't one of this site.</param>
public sealed record PageAlternate(string HrefLang, string Path);

/// <summary>What a feed's entry shows of an article.</summary>
/// <param name="Path">The path of the article's page.</param>
public sealed record FeedEntryFacts(string Path, bool HasNotice, bool HasAttribution, int Offset);
