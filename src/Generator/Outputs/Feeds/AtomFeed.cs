using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Feeds;

/// <summary>What one feed says.</summary>
/// <param name="Id">Permanent, whatever the site's address is.</param>
/// <param name="Title">The archive's name, with the language it is in.</param>
/// <param name="Address">Where the feed stands.</param>
/// <param name="Home">The page it belongs to.</param>
/// <param name="Entries">Newest first.</param>
public sealed record AtomFeed(LanguageTag Language, string Id, SourceName Title, Address Address, Address Home, Sequence<PageModel.TextEdition> Entries)
{
    /// <summary>Withdrawn articles, the last withdrawn first.</summary>
    public Sequence<Tombstone> Gone { get; init; } = [];
}
