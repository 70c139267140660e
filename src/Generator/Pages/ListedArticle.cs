using Generator.Catalog;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>An article as a list shows it.</summary>
/// <param name="OtherLanguages">Its translations, or what it was made from and the other translations.</param>
public sealed record ListedArticle(PlacedEntry Placed, Source Source, Sequence<PlacedEntry> OtherLanguages);
