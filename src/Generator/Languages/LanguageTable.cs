using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Languages;

/// <summary>The interface languages of an archive, in the order of site.yml; the first is the fallback.</summary>
public sealed class LanguageTable
{
    private readonly Dictionary<string, Language> _byTag;

    /// <param name="languages">At least one.</param>
    public LanguageTable(Sequence<Language> languages)
    {
        Languages = languages;
        _byTag = languages.ToDictionary(language => language.Tag.Plain, StringComparer.Ordinal);
    }

    public Sequence<Language> Languages { get; }

    public Language Fallback => Languages[0];

    /// <summary>Whether pages in this language can have an interface in it, be it of another script or region.</summary>
    public bool Has(LanguageTag tag) => Find(tag) is not null;

    /// <summary>The interface for pages in a language: the exact tag's, else a shorter tag's (RFC 4647 §3.4), else any of the same language, else the fallback.</summary>
    public Language For(LanguageTag tag) => Find(tag) ?? Fallback;

    /// <summary>What a language calls itself: as its file says, else as CLDR does, else its tag.</summary>
    public string NameOf(LanguageTag tag) => _byTag.TryGetValue(tag.Plain, out var exact) ? exact.Name : LanguageNames.Of(tag) ?? Find(tag)?.Name ?? tag.Plain;

    /// <summary>A warning for each of these languages whose pages get the fallback's interface.</summary>
    public IEnumerable<Diagnostic> WithoutInterface(IEnumerable<LanguageTag> tags) =>
        from tag in tags
        where !Has(tag)
        select LanguagesDiagnostics.NoInterface.At(Location.Archive, tag.Plain, LanguageReader.PathOf(tag), Fallback.Tag.Plain);

    private Language? Find(LanguageTag tag)
    {
        for (var plain = tag.Plain; plain.Length > 0; plain = plain[..Math.Max(0, plain.LastIndexOf('-'))])
        {
            if (_byTag.TryGetValue(plain, out var language))
            {
                return language;
            }
        }

        return Languages.FirstOrDefault(language => language.Tag.Language == tag.Language);
    }
}
