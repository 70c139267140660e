using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>The values that every page's template sees: the head, the interface's labels, the ways to other pages.</summary>
internal static class FrameTree
{
    // About two lines on a phone; more of them are folded, or they would stand before every article as a screen of their own.
    private const int MostLanguagesInSight = 8;

    public static IEnumerable<TemplateMember> Members(PageFrame frame, TreePlace place, SiteSettings site, PageHead head)
    {
        var language = frame.Language.Equals(LanguageTag.Undetermined) ? place.Words.Tag : frame.Language.WithoutExtensions;
        yield return new TemplateMember("t", place.Labels());
        yield return new TemplateMember("page", TemplateValue.Map.Of(
            LanguageTree.Lang(language),
            LanguageTree.Dir(language),
            new TemplateMember("title", head.Title.Length == 0 ? frame.Archive.Name : $"{head.Title} · {frame.Archive.Name}"),
            new TemplateMember("title_in", head.TitleLanguage is { } other ? TemplateValue.Map.Of(LanguageTree.Lang(other), LanguageTree.Dir(other)) : TemplateValue.Absent),
            new TemplateMember("description", head.Description),
            new TemplateMember("robots", head.Robots),
            new TemplateMember("stylesheet", place.To(PageAddresses.Stylesheet)),
            new TemplateMember("absolute", Absolute(frame, site, head))));
        yield return new TemplateMember("lent", place.Lent());
        yield return new TemplateMember("ui", TemplateValue.Map.Of(LanguageTree.Lang(place.Words.Tag), LanguageTree.Dir(place.Words.Tag), new TemplateMember("note", Note(language, place))));
        yield return new TemplateMember("site", TemplateValue.Map.Of(
            LanguageTree.Lang(frame.Archive.Language),
            LanguageTree.Dir(frame.Archive.Language),
            new TemplateMember("name", frame.Archive.Name)));
        yield return new TemplateMember("nav", TemplateValue.Map.Of(
            new TemplateMember("home", place.To(PageAddresses.Home(frame.Language))),
            new TemplateMember("archive", place.To(PageAddresses.Archive(frame.Language))),
            new TemplateMember("chooser", place.To(PageAddresses.Chooser)),
            Text(place, ArchivePage.Notices),
            Text(place, ArchivePage.About),
            Text(place, ArchivePage.Accessibility),
            Text(place, ArchivePage.Verify),
            new TemplateMember("contact", site.ContactUrl is { } contact ? HrefValue.ToWeb(contact) : null)));
        yield return new TemplateMember("languages", LanguageTree.Links(place, frame.Languages, frame.Language));
        yield return new TemplateMember("has_many_languages", frame.Languages.Count > MostLanguagesInSight);
    }

    // The page's language has no interface: its readers are told why the words around an article are in another.
    private static SafeHtml? Note(LanguageTag language, TreePlace place) => language.Language == place.Words.Tag.Language
        ? null
        : PhraseWriter.Label(place.Words, "fallback.interface", ("language", PhraseWriter.Isolated(place.Words.Name, place.Words.Tag)));

    private static TemplateMember Text(TreePlace place, ArchivePage which) => new(which.Name(), place.To(PageAddresses.Text(place.Words.Tag, which)));

    // What standards want as absolute addresses exists only where the site's own address is known.
    private static TemplateValue Absolute(PageFrame frame, SiteSettings site, PageHead head)
    {
        if (site.BaseUrl is not { } baseUrl)
        {
            return TemplateValue.Absent;
        }

        HrefValue Url(Address address) => HrefValue.ToWeb(address.Under(baseUrl));
        var alternates = frame.Alternates.Select(alternate => (alternate.HrefLang, alternate.Address));
        if (frame.Default is not null && frame.Alternates.Count > 0)
        {
            alternates = alternates.Append((Catalog.Alternate.Default, frame.Default));
        }

        return TemplateValue.Map.Of(
            new TemplateMember("canonical", Url(head.Canonical ?? frame.Address)),
            new TemplateMember("url", frame.Address.Under(baseUrl).Value),
            new TemplateMember("alternates", alternates.Select(alternate =>
                TemplateValue.Map.Of(new TemplateMember("hreflang", alternate.Item1), new TemplateMember("href", Url(alternate.Item2))))),
            new TemplateMember("feed", frame.Feed is null ? null : Url(frame.Feed)),
            new TemplateMember("type", head.OpenGraphType),
            new TemplateMember("title", head.Title.Length == 0 ? frame.Archive.Name : head.Title),
            new TemplateMember("structured_data", head.StructuredData));
    }
}

/// <summary>What a page's head says of its content.</summary>
/// <param name="OpenGraphType">`article` or `website` (ogp.me).</param>
internal sealed record PageHead(string Title, string? Description, string OpenGraphType, SafeHtml? StructuredData)
{
    /// <summary>The language of the title, where it isn't the page's.</summary>
    public LanguageTag? TitleLanguage { get; init; }

    /// <summary>What search engines are asked to do; null for nothing in particular.</summary>
    public string? Robots { get; init; }

    /// <summary>The page that says the same and is to be found instead (RFC 6596); null for the page itself.</summary>
    public Address? Canonical { get; init; }
}
