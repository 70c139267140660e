namespace Generator.Transcripts.Html;

/// <summary>What the names of meta elements mean: Open Graph, Dublin Core, and the names that content systems have made customary.</summary>
internal static class HeadNames
{
    private static readonly Dictionary<string, ClaimKind> s_kinds = Kinds();

    /// <summary>What a meta element of this name states, or null.</summary>
    /// <param name="attribute">`property`, `name`, `itemprop` or `http-equiv`: the one that holds the name.</param>
    public static ClaimKind? KindOf(string name, string attribute) =>
        attribute == "http-equiv" ? (name == "content-language" ? ClaimKind.Language : null) : s_kinds.TryGetValue(name, out var kind) ? kind : null;

    public static ClaimOrigin OriginOf(string name, string attribute) =>
        attribute == "itemprop" ? ClaimOrigin.Microdata
        : name.StartsWith("og:", StringComparison.Ordinal) || name.StartsWith("article:", StringComparison.Ordinal) ? ClaimOrigin.OpenGraph
        : ClaimOrigin.MetaElement;

    private static Dictionary<string, ClaimKind> Kinds()
    {
        (ClaimKind Kind, string Names)[] all =
        [
            (ClaimKind.Headline, "og:title twitter:title dc.title dcterms.title headline sailthru.title parsely-title citation_title title"),
            (ClaimKind.Standfirst, "og:description description twitter:description dc.description dcterms.description dcterms.abstract sailthru.description"),
            (ClaimKind.Author, "article:author author dc.creator dcterms.creator byl byline sailthru.author parsely-author citation_author creator"),
            (ClaimKind.Published, "article:published_time article:published og:published_time datepublished date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created dcterms.issued pubdate pub_date publishdate publish-date publish_date publication_date publication-date citation_publication_date sailthru.date parsely-pub-date article.published date.created originalpublicationdate cxenseparse:recs:publishtime rnews:datepublished published published_time"),
            (ClaimKind.Updated, "article:modified_time article:modified og:updated_time og:modified_time datemodified dcterms.modified dc.date.modified article.updated last-modified lastmod last_modified revised modified_time updated_time"),
            (ClaimKind.Language, "og:locale dc.language dcterms.language language inlanguage"),
            (ClaimKind.CanonicalUrl, "og:url"),
            (ClaimKind.SiteName, "og:site_name application-name dc.publisher publisher"),
            (ClaimKind.Section, "article:section parsely-section section articlesection"),
            (ClaimKind.Keywords, "keywords news_keywords article:tag dc.subject"),
            (ClaimKind.Rights, "copyright rights dc.rights dcterms.rights dcterms.rightsholder copyrightholder"),
            (ClaimKind.Image, "og:image og:image:url og:image:secure_url twitter:image image"),
            (ClaimKind.PageType, "og:type"),
        ];
        return all.SelectMany(a => a.Names.Split(' ').Select(name => (name, a.Kind))).ToDictionary(p => p.name, p => p.Kind, StringComparer.Ordinal);
    }
}
