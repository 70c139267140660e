using Generator.Languages;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>A page that says the same in a language: what `hreflang` links list.</summary>
/// <param name="HrefLang">A language tag, or `x-default`.</param>
public sealed record Alternate(string HrefLang, Address Address)
{
    /// <summary>What `hreflang` calls the page for readers of every other language.</summary>
    public const string Default = "x-default";

    public static Alternate Of(LanguageTag language, Address address) => new(language.Plain, address);
}
