using System.Text;
using Generator.Files;

namespace Generator.Tests.Sites;

/// <summary>An archive with one article of a designated newsroom, which tests translate.</summary>
internal static class TranslatedArchive
{
    public const string Slug = "council-weighs";
    public const string CapturePath = "seeds/herald/captures/2024/" + Slug;

    private const string Notice = "content/notices/rferl-undesirable-russia";

    public static readonly string[] Paragraphs =
    [
        "The council met on Tuesday for the first time since the flood, in a school gymnasium that still smelled of the river, to decide what would be rebuilt.",
        "Forty people were detained, a spokesman for the ministry said on the same evening to reporters.",
        "The mayor told the meeting that the bridge came first, and that nobody would be asked to pay for it twice.",
    ];

    public static TestArchive Create(string languages = "en, uk, ru, fa")
    {
        var archive = new TestArchive();
        archive.Write("content/site.yml", $"names:\n  en: Test Archive\nlanguages: [{languages}]\nbase_url: https://archive.example.org/\n");
        foreach (var tag in languages.Split(", ").Where(tag => !File.Exists(Path.Join(archive.Folder, $"content/languages/{tag}.yml"))))
        {
            archive.Write($"content/languages/{tag}.yml", archive.Read("content/languages/en.yml").Replace("name: English", $"name: Interface {tag}", StringComparison.Ordinal));
        }

        archive.Write("seeds/herald/source.yml", "names: {en: The Herald}\nshort_name: Herald\ndesignations: [rferl-undesirable-russia]\n");
        foreach (var file in Directory.EnumerateFiles(Path.Join(TestFolders.Repository, Notice)))
        {
            archive.Write($"{Notice}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        SetArticle(archive, Paragraphs);
        return archive;
    }

    /// <summary>Writes the captured page, with these paragraphs.</summary>
    public static void SetArticle(TestArchive archive, string[] paragraphs, string slug = Slug, string captured = "2024-05-20")
    {
        var page = $"""
            <!DOCTYPE html><html lang="en"><head><title>Council weighs the bridge</title><meta property="article:published_time" content="2024-05-14T09:00:00Z">
            <link rel="canonical" href="https://herald.example/a/council/1.html"></head><body><article><h1>Council weighs the bridge</h1>
            {string.Concat(paragraphs.Select(p => $"<p>{p}</p>\n"))}</article></body></html>
            """;
        var folder = $"seeds/herald/captures/2024/{slug}";
        archive.Write(folder + "/page.html", page);
        archive.Write(folder + "/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(Encoding.UTF8.GetBytes(page)).Hex}\ncaptured: {captured}\n");
    }

    /// <summary>Writes a translation that was made from the article as it is now.</summary>
    public static void Translate(TestArchive archive, string tag, string kind = "machine", string? body = null)
    {
        if (File.Exists(Path.Join(archive.Folder, PathOf(tag))))
        {
            archive.Remove(PathOf(tag));
        }

        var digest = archive.Run("translate", "export", Slug, tag, "--out", "-").Said.Split('\n').Single(line => line.StartsWith("of_sha256:", StringComparison.Ordinal));
        archive.Write(PathOf(tag), $"---\nof: {Slug}\n{digest}\nof_language: en\nlanguage: {tag}\nkind: {kind}\nheadline: Headline in {tag}\n---\n{body ?? "One.\n\nTwo.\n\nThree.\n"}");
    }

    public static string PathOf(string tag) => $"content/articles/{Slug}/{tag}.md";
}
