using System.Security.Cryptography;
using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;
using Scriban;

namespace Generator.Outputs.Html;

/// <summary>All templates of a build, parsed: those in the program, overridden file by file from the archive's `templates/`, and the digest of them all.</summary>
public sealed class TemplateSet
{
    public const string Folder = "templates";
    public const string Stylesheet = "templates/assets/site.css";

    /// <summary>How each script is set: the stylesheet's other half.</summary>
    public const string Typography = "templates/assets/typography.yml";

    private readonly Dictionary<string, PageTemplate> _templates;

    private TemplateSet(Dictionary<string, PageTemplate> templates, string stylesheet, Sha256Digest digest)
    {
        _templates = templates;
        StylesheetText = stylesheet;
        Digest = digest;
        Partials = templates.Values.Where(t => t.Path.StartsWith("templates/partials/", StringComparison.Ordinal)).ToSequence();
    }

    /// <summary>Of every file's path and text: it changes whenever any template does.</summary>
    public Sha256Digest Digest { get; }

    public string StylesheetText { get; }

    internal Sequence<PageTemplate> Partials { get; }

    /// <summary>Makes the set of a build.</summary>
    /// <param name="archive">The archive's folder, whose `templates/` overrides the program's own.</param>
    public static Outcome<TemplateSet> Read(InputTree archive)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in ProgramFiles.Names.Where(name => name.StartsWith(Folder + "/", StringComparison.Ordinal)))
        {
            files.Add(name, Encoding.UTF8.GetString(ProgramFiles.ReadBytes(name)!).ReplaceLineEndings("\n"));
        }

        var builtIn = files.Keys.ToSequence();

        var diagnostics = new List<Diagnostic>();
        foreach (var folder in new[] { "assets", "pages", "partials" })
        {
            foreach (var name in archive.Files($"{Folder}/{folder}"))
            {
                var path = $"{Folder}/{folder}/{name}";
                if (folder == "partials" || files.ContainsKey(path))
                {
                    files[path] = archive.ReadText(path)!.ReplaceLineEndings("\n");
                }
                else
                {
                    var nearest = NearestName.Of(path, builtIn);
                    diagnostics.Add(HtmlDiagnostics.UnusedTemplate.At(Location.Of(path), path, nearest is null ? "" : $"; did you mean {nearest}?"));
                }
            }
        }

        var templates = Parse(files, diagnostics);
        var typography = TypographyReader.Read(files[Typography], Typography);
        diagnostics.AddRange(typography.Diagnostics);
        return templates.Values.Any(t => t.Template.HasErrors) || !typography.HasValue
            ? Outcome.Nothing<TemplateSet>(diagnostics)
            : Outcome.Of(new TemplateSet(templates, StylesheetWriter.Write(files[Stylesheet], typography.Value), DigestOf(files)), diagnostics);
    }

    internal static string PartialPath(string name) => $"{Folder}/partials/{name}.html";

    internal PageTemplate PageNamed(string name) => _templates[$"{Folder}/pages/{name}.html"];

    internal TemplatePlace PlaceOf(string path, int offset) => _templates.TryGetValue(path, out var template) ? template.Places.At(offset) : TemplatePlace.Forbidden;

    private static Dictionary<string, PageTemplate> Parse(SortedDictionary<string, string> files, List<Diagnostic> diagnostics)
    {
        var templates = new Dictionary<string, PageTemplate>(StringComparer.Ordinal);
        foreach (var (path, text) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var template = Template.Parse(text, path);
            foreach (var message in template.Messages)
            {
                diagnostics.Add(HtmlDiagnostics.TemplateNotRead.At(new Location(path, message.Span.Start.Offset), message.Message));
            }

            templates.Add(path, new PageTemplate(path, template, new TemplatePlaces(text)));
        }

        return templates;
    }

    private static Sha256Digest DigestOf(SortedDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files)
        {
            TemplateValue.Of(path).AddTo(hash);
            TemplateValue.Of(text).AddTo(hash);
        }

        return new Sha256Digest(hash.GetHashAndReset());
    }
}

/// <summary>One parsed template and the places of its code.</summary>
/// <param name="Path">From the archive's folder, as diagnostics name it.</param>
internal sealed record PageTemplate(string Path, Template Template, TemplatePlaces Places);
