using Generator.Languages;
using Generator.Languages.Scripts;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>What an archive says of itself (`content/site.yml`).</summary>
/// <param name="Names">The archive's name by language.</param>
/// <param name="Languages">Interface languages, in the order they are listed to readers; the first is the fallback.</param>
/// <param name="BaseUrl">Where it is published, ending with a slash; null where that isn't known.</param>
/// <param name="ContactUrl">How to reach its keepers: a page or mailto address; null where none is given.</param>
public sealed record SiteSettings(Sequence<SourceName> Names, Sequence<LanguageTag> Languages, WebUrl? BaseUrl, WebUrl? ContactUrl)
{
    /// <summary>How much of a capture is read.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>What readers get of the pictures.</summary>
    public PictureChoice Images { get; init; } = PictureChoice.Small;

    /// <summary>Which language serves where another has no words of its own.</summary>
    public FallbackOrder Fallbacks { get; init; } = FallbackOrder.To(Languages.Count > 0 ? Languages[0] : LanguageTag.Undetermined);

    /// <summary>The editions in another script that are made from articles.</summary>
    public Sequence<ScriptTwin> Scripts { get; init; } = [];

    public LanguageTag FallbackLanguage => Languages[0];

    /// <summary>A language's place in lists for readers, from 0; languages without an interface come after all others.</summary>
    public int RankOf(LanguageTag language)
    {
        var rank = Languages.Span.IndexOf(language.WithoutExtensions);
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>The archive's name in a language, else in the first that serves for it, else the first there is.</summary>
    public SourceName NameIn(LanguageTag language) => Fallbacks.Find(language, Names, name => name.Language) ?? Names[0];
}
