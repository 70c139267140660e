using Generator.Settings;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>What stays of a withdrawn article, at one address.</summary>
/// <param name="Entry">Of the article; a translation's still has its words, so that nothing but identity, language and withdrawal may be taken from it.</param>
/// <param name="IsListed">Whether feeds and sitemaps name this address: of all tombstones of an article only the one of its page.</param>
public sealed record Tombstone(Address Address, Entry Entry, bool IsListed)
{
    public Withdrawal Withdrawal => Entry.Withdrawn ?? throw new InvalidOperationException("Only a withdrawn article has a tombstone.");
}
