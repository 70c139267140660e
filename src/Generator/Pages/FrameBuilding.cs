using Generator.Catalog;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Pages;

/// <summary>Makes what stands around a page's content.</summary>
internal sealed class FrameBuilding
{
    private readonly PageData _inputs;
    private readonly Sequence<LanguageLink> _languages;
    private readonly Sequence<Alternate> _homes;

    public FrameBuilding(PageData inputs)
    {
        _inputs = inputs;
        var tags = PagePlanning.HomeLanguages(inputs.Catalog, inputs.Settings);
        _languages = tags.Select(LinkTo).ToSequence();

        // `hreflang` has no word for a language that isn't known.
        _homes = tags.Where(tag => tag.Language != LanguageTag.Undetermined.Language).Select(tag => Alternate.Of(tag, PageAddresses.Home(tag))).ToSequence();
    }

    /// <summary>A language's home, named in the language.</summary>
    public LanguageLink LinkTo(LanguageTag language) => new(language, _inputs.Languages.NameOf(language), PageAddresses.Home(language));

    public PageFrame Build(Page page) => new(
        page.Address,
        page.Language,
        _inputs.Languages.For(page.Language),
        _inputs.Settings.NameIn(page.Language),
        LanguagesOf(page),
        Alternates(page),
        Default(page),
        _inputs.Settings.BaseUrl is null || !_inputs.Catalog.HasFeed(page.Language) ? null : PageAddresses.Feed(page.Language));

    // The header names the settings' languages, which change seldom, and the page's own; only the page of languages names all, so that the first article
    // in a new language doesn't change every page.
    private Sequence<LanguageLink> LanguagesOf(Page page) => page is Page.Chooser or Page.NotFound
        ? _languages
        : _languages.Where(link => _inputs.Settings.Languages.Any(tag => tag.Plain == link.Language.Plain) || link.Language.Plain == page.Language.Plain).ToSequence();

    private Sequence<Alternate> Alternates(Page page) => page switch
    {
        Page.Article(var placed) => _inputs.Catalog.AlternatesOf(placed.Entry),
        Page.Home(var language) when language.Language == LanguageTag.Undetermined.Language => [],
        Page.Home or Page.Chooser => _homes,
        Page.Text(_, var which) => _inputs.Languages.Languages.Select(language => Alternate.Of(language.Tag, PageAddresses.Text(language.Tag, which))).ToSequence(),
        _ => [],
    };

    private Address? Default(Page page) => page switch
    {
        Page.Article(var placed) => _inputs.Catalog.DefaultOf(placed.Entry, _inputs.Settings.FallbackLanguage),
        Page.Home or Page.Chooser => PageAddresses.Chooser,
        Page.Text(_, var which) => PageAddresses.Text(_inputs.Languages.Fallback.Tag, which),
        _ => null,
    };
}
