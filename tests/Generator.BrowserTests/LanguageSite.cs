using Generator.Tests;
using Generator.Web;

namespace Generator.BrowserTests;

/// <summary>An archive with this repository's words in every language of the interface, and one short article in each, of a source that has a notice.</summary>
public sealed class LanguageSite : IDisposable
{
    private readonly SpecimenArchive _archive = new();

    public LanguageSite()
    {
        _archive.Take("content/languages");
        _archive.Take("content/notices");
        _archive.Take("content/pages");
        _archive.Write("content/site.yml", File.ReadAllText(Path.Join(TestFolders.Repository, "content", "site.yml")));
        _archive.Write("seeds/specimen/source.yml", "names: {en: Specimen News}\nshort_name: Specimen News\ndesignations: [rferl-undesirable-russia]\n");
        var folder = Path.Join(TestFolders.Repository, "tests", "Generator.BrowserTests", "Specimens", "languages");
        Languages = [.. Directory.EnumerateFiles(folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
        foreach (var language in Languages)
        {
            Add(language, File.ReadAllText(Path.Join(folder, language + ".md")).ReplaceLineEndings("\n"));
        }

        _archive.Build();
    }

    /// <summary>Tags of the languages that have an article.</summary>
    public IReadOnlyList<string> Languages { get; }

    public string Served(string page) => _archive.Served(page);

    /// <summary>The home page and the article of a language.</summary>
    public IReadOnlyList<string> PagesOf(string language) => [$"{language}/index.html", _archive.Pages.Single(page => page == $"{language}/2024/02/bridge-{language.ToLowerInvariant()}.html")];

    public void Dispose() => _archive.Dispose();

    private void Add(string language, string text)
    {
        var blocks = text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var body = string.Concat(blocks.Skip(1).Select(block => block.StartsWith("## ", StringComparison.Ordinal) ? $"<h2>{HtmlEscaping.Text(block[3..])}</h2>" : $"<p>{HtmlEscaping.Text(block)}</p>"));
        var page = $"<!DOCTYPE html><html lang=\"{language}\"><meta charset=utf-8><title>{HtmlEscaping.Text(blocks[0][2..])}</title><article><h1>{HtmlEscaping.Text(blocks[0][2..])}</h1>{body}</article></html>";
        _archive.AddCapture($"bridge-{language.ToLowerInvariant()}", page, $"language: {language}\npublished: 2024-02-20T18:30:00+01:00\nurl: https://specimen.example/{language}/bridge\ncaptured: 2024-06-01\nauthors: [Ann Lee, علی رضایی]\n");
    }
}
