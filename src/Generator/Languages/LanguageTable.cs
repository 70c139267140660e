using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Languages;

/// <summary>The interface languages of an archive, in the order of site.yml; the first is the fallback.</summary>
public sealed class LanguageTable
{
    private readonly Dictionary<string, Language> _byTag;

    /// <param name="languages">At least one.</param>
    public LanguageTable(Sequence<Language> languages)
        : this(languages, FallbackOrder.To(languages[0].Tag))
    {
    }

    /// <param name="languages">At least one; each is given the others that serve for what its file lacks.</param>
    public LanguageTable(Sequence<Language> languages, FallbackOrder order)
    {
        Order = order;
        Languages = languages.Select(language => language.Before(order.Sort(language.Tag, languages, other => other.Tag).Skip(1).ToSequence())).ToSequence();
        _byTag = Languages.ToDictionary(language => language.Tag.Plain, StringComparer.Ordinal);
    }

    public Sequence<Language> Languages { get; }

    /// <summary>Which language serves where another has no words of its own.</summary>
    public FallbackOrder Order { get; }

    public Language Fallback => Languages[0];

    /// <summary>Whether pages in this language have an interface in it, be it of another script or region.</summary>
    public bool Has(LanguageTag tag) => For(tag).Tag.Language == tag.Language;

    /// <summary>The interface for pages in a language: its own, else that of the first language that serves for it.</summary>
    public Language For(LanguageTag tag) => Order.Find(tag, Languages, language => language.Tag) ?? Fallback;

    /// <summary>What a language calls itself: as its file says, else as CLDR does, else its tag.</summary>
    public string NameOf(LanguageTag tag) => _byTag.TryGetValue(tag.Plain, out var exact) ? exact.Name : LanguageNames.Of(tag) ?? (Has(tag) ? For(tag).Name : tag.Plain);

    /// <summary>A warning for each of these languages whose pages get the interface of another.</summary>
    public IEnumerable<Diagnostic> WithoutInterface(IEnumerable<LanguageTag> tags) =>
        from tag in tags
        where !Has(tag)
        select LanguagesDiagnostics.NoInterface.At(Location.Archive, tag.Plain, LanguageReader.PathOf(tag), For(tag).Tag.Plain);
}
