using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>The same short text in several languages, as a map from language tag to words in a file of settings.</summary>
/// <param name="Texts">At least one.</param>
public sealed record MultilingualText(Sequence<LanguageText> Texts)
{
    /// <summary>The text in a language, else in the first that serves for it, else the first there is.</summary>
    public LanguageText In(LanguageTag language, FallbackOrder fallbacks) => fallbacks.Find(language, Texts, text => text.Language) ?? Texts[0];
}

/// <summary>Words in one language.</summary>
public sealed record LanguageText(LanguageTag Language, string Value);
