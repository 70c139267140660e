using Generator.Diagnostics;
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
    /// <param name="diagnostics">Takes what lies there beside them.</param>
    public static IReadOnlyList<string> Of(InputTree archive, List<Diagnostic> diagnostics)
    {
        var files = archive.Folders(Folder).SelectMany(slug => archive.Files($"{Folder}/{slug}").Select(name => $"{Folder}/{slug}/{name}"))
            .ToLookup(path => path.EndsWith(".md", StringComparison.Ordinal));
        diagnostics.AddRange(files[false].Select(path => TranslationDiagnostics.NoTranslation.At(Location.Of(path), path[(path.LastIndexOf('/') + 1)..])));
        return [.. files[true]];
    }
}
