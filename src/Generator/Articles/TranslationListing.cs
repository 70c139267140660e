using Generator.Files;
using Generator.Languages;

namespace Generator.Articles;

/// <summary>Finds the translations of an archive.</summary>
public static class TranslationListing
{
    public const string Folder = "content/articles";

    /// <summary>Where the translation of an article into a language lies, or would lie.</summary>
    public static string PathOf(string slug, LanguageTag language) => $"{Folder}/{slug}/{language.Plain}.md";

    /// <summary>Paths of all Markdown files in the folders of `content/articles`, ordered.</summary>
    public static IReadOnlyList<string> Of(InputTree archive) =>
        [.. archive.Folders(Folder).SelectMany(slug => archive.Files($"{Folder}/{slug}").Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(name => $"{Folder}/{slug}/{name}"))];
}
