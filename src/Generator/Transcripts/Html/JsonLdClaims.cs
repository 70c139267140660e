using System.Text.Json;
using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>What a page's JSON-LD (schema.org) states about the article: of several articles the one that is this page, of other objects what holds for the page as a whole.</summary>
internal sealed class JsonLdClaims
{
    private const int MostObjects = 500;
    private const int MostReported = 10;

    private static readonly string[] s_articleTypes = ["article", "blogposting", "liveblogposting", "socialmediaposting", "report", "opinionnewsarticle", "discussionforumposting"];
    private static readonly string[] s_inner = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"];

    // What a page is that isn't an article.
    private static readonly string[] s_otherTypes = ["collectionpage", "searchresultspage", "profilepage", "itemlist", "videoobject", "audioobject", "imagegallery", "mediagallery", "videogallery"];

    private readonly List<(JsonElement Object, int Offset)> _objects = [];
    private readonly Dictionary<string, JsonElement> _named = new(StringComparer.Ordinal);
    private readonly List<Claim> _claims = [];
    private readonly PageContext _page;

    private JsonLdClaims(PageContext page) => _page = page;

    /// <param name="address">The page's own address, to tell its article from others.</param>
    public static List<Claim> Of(List<JsonLdBlock> blocks, string? address, PageContext page)
    {
        var claims = new JsonLdClaims(page);
        var documents = new List<JsonDocument>();
        var unreadable = 0;
        foreach (var block in blocks)
        {
            if (block.TryRead(out var document))
            {
                documents.Add(document);
                claims.Find(document.RootElement, block.Offset, 0);
            }
            else if (++unreadable <= MostReported)
            {
                page.Report(TranscriptDiagnostics.MetadataUnreadable.At(page.At(block.Offset)));
            }
        }

        claims.Read(address);
        documents.ForEach(d => d.Dispose());
        return claims._claims;
    }

    private void Find(JsonElement element, int offset, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Find(item, offset, depth);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && _objects.Count < MostObjects && depth < 6)
        {
            _objects.Add((element, offset));
            if (Text(element, "@id") is { } id && element.TryGetProperty("@type", out _))
            {
                _named.TryAdd(id, element);
            }

            foreach (var name in s_inner)
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    Find(inner, offset, depth + 1);
                }
            }
        }
    }

    private void Read(string? address)
    {
        var articles = _objects.Where(o => Types(o.Object).Any(IsArticle)).ToList();
        var pages = _objects.Where(o => Types(o.Object).Any(t => t.EndsWith("page", StringComparison.Ordinal))).ToList();
        var chosen = articles.Find(o => IsAt(o.Object, address)) is { Object.ValueKind: JsonValueKind.Object } own ? own : articles.FirstOrDefault();
        if (chosen.Object.ValueKind != JsonValueKind.Object)
        {
            chosen = pages.FirstOrDefault();
        }

        if (chosen.Object.ValueKind == JsonValueKind.Object)
        {
            Article(chosen.Object, chosen.Offset);
        }

        foreach (var (other, offset) in articles.Count == 0 ? _objects : [])
        {
            foreach (var type in Types(other).Where(t => Array.IndexOf(s_otherTypes, t) >= 0))
            {
                Add(ClaimKind.PageType, type, offset);
            }
        }

        foreach (var (site, offset) in _objects.Where(o => Types(o.Object).Contains("website", StringComparer.Ordinal)))
        {
            Add(ClaimKind.SiteName, Text(site, "name"), offset);
        }
    }

    private void Article(JsonElement article, int offset)
    {
        foreach (var type in Types(article))
        {
            Add(ClaimKind.PageType, type, offset);
        }

        // The name of a page is its title, with the site's name and all; the name of an article is its headline.
        Add(ClaimKind.Headline, Text(article, "headline") ?? (Types(article).Any(IsArticle) ? Text(article, "name") : null), offset);
        Add(ClaimKind.Standfirst, Text(article, "description") ?? Text(article, "alternativeHeadline"), offset);
        Add(ClaimKind.Published, Text(article, "datePublished") ?? Text(article, "dateCreated"), offset);
        Add(ClaimKind.Updated, Text(article, "dateModified"), offset);
        foreach (var name in Names(article, "author").DefaultIfEmpty(Names(article, "creator").FirstOrDefault() ?? ""))
        {
            Add(ClaimKind.Author, name, offset);
        }

        Add(ClaimKind.Language, Text(article, "inLanguage") ?? Names(article, "inLanguage").FirstOrDefault(), offset);
        Add(ClaimKind.CanonicalUrl, Text(article, "url") ?? Address(article, "mainEntityOfPage"), offset);
        var isOwnPublisher = article.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object && Types(publisher).Contains("person", StringComparer.Ordinal);
        Add(ClaimKind.SiteName, isOwnPublisher ? null : Names(article, "publisher").FirstOrDefault(), offset);
        Add(ClaimKind.Rights, Text(article, "copyrightNotice") ?? Names(article, "copyrightHolder").FirstOrDefault() ?? Text(article, "license"), offset);
        Add(ClaimKind.Image, Address(article, "image"), offset);
        Add(ClaimKind.FreeAccess, Scalar(article, "isAccessibleForFree")?.Split('/')[^1].ToLowerInvariant(), offset);
        Add(ClaimKind.WordCount, Scalar(article, "wordCount"), offset);
        foreach (var section in Names(article, "articleSection"))
        {
            Add(ClaimKind.Section, section, offset);
        }

        foreach (var keyword in Names(article, "keywords"))
        {
            Add(ClaimKind.Keywords, keyword, offset);
        }
    }

    private void Add(ClaimKind kind, string? value, int offset)
    {
        if (value is not null)
        {
            _claims.Add(new Claim(kind, TextNormalization.CleanLine(WrittenReferences.Undone(value)), ClaimOrigin.JsonLd, _page.At(offset)));
        }
    }

    private static bool IsArticle(string type) => type.EndsWith("article", StringComparison.Ordinal) || Array.IndexOf(s_articleTypes, type) >= 0;

    private static bool IsAt(JsonElement article, string? address) =>
        address is not null && new[] { Text(article, "url"), Text(article, "@id"), Address(article, "mainEntityOfPage") }.Any(a => Plain(a) == Plain(address));

    // The same page with another scheme, a fragment or a slash at the end.
    private static string Plain(string? address)
    {
        var plain = address ?? "";
        var scheme = plain.IndexOf("://", StringComparison.Ordinal);
        plain = (scheme < 0 ? plain : plain[(scheme + 3)..]).Split('#')[0];
        return plain.TrimEnd('/');
    }

    private static IEnumerable<string> Types(JsonElement element)
    {
        var type = element.TryGetProperty("@type", out var found) ? found : default;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().AsEnumerable() : [type];
        return types.Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!.Split('/', ':')[^1].ToLowerInvariant());
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    // Numbers and truth values, however they are written: `false`, `"False"`, `"http://schema.org/False"`.
    private static string? Scalar(JsonElement element, string name) => Text(element, name)
        ?? (element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number ? value.GetRawText() : null);

    private static string? Address(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? AddressOf(value) : null;

    /// <summary>A property that may be text, an object with a name, a reference to an object elsewhere, or a list of these.</summary>
    private List<string> Names(JsonElement element, string name)
    {
        var names = new List<string>();
        if (element.TryGetProperty(name, out var value))
        {
            AddNames(value, names, 0);
        }

        return names;
    }

    private void AddNames(JsonElement value, List<string> names, int depth)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            names.Add(value.GetString()!);
        }
        else if (value.ValueKind == JsonValueKind.Array && depth < 3)
        {
            foreach (var item in value.EnumerateArray().Take(50))
            {
                AddNames(item, names, depth + 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (Text(value, "name") is { } name)
            {
                names.Add(name);
            }
            else if (value.TryGetProperty("name", out var several) && depth < 3)
            {
                AddNames(several, names, depth + 1);
            }
            else if (Text(value, "@id") is { } id && _named.TryGetValue(id, out var elsewhere) && depth < 3)
            {
                AddNames(elsewhere, names, depth + 1);
            }
        }
    }

    private static string? AddressOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "url") ?? Text(value, "@id") ?? Text(value, "contentUrl"),
        JsonValueKind.Array when value.GetArrayLength() > 0 => AddressOf(value[0]),
        _ => null,
    };
}
