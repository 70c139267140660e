using AngleSharp.Dom;
using Generator.Blocks;
using Generator.Text;
using Generator.Web;

namespace Generator.Transcripts.Html;

/// <summary>Collects what a page states about itself, in the order in which it states it: in its head, in attributes of its elements, in data blocks for search engines.</summary>
internal sealed class PageClaims(PageContext page)
{
    // A page states its date or author a few times; a list of articles states everybody's.
    private const int MostOfAKind = 60;
    private const int LongestValue = 2000;

    private readonly List<Claim> _claims = [];
    private readonly List<JsonLdBlock> _blocks = [];
    private bool _hasTitle;

    /// <summary>Reads an element that the walk has come to, its number and its place. True where its content is no text of the page's body.</summary>
    public bool Visit(IElement element, PagePlace outer, int id, int offset)
    {
        // Drawings have elements of the same names that are something else.
        switch (element.NamespaceUri == NamespaceNames.HtmlUri ? element.LocalName : "")
        {
            case "html":
                Add(ClaimKind.Language, AttributeReading.Of(element, "lang"), ClaimOrigin.HtmlAttribute, offset);
                return false;
            case "meta":
                // Inside a list of choices a parser may put text into it.
                Meta(element, offset);
                return false;
            case "link":
                Link(element, offset);
                return false;
            case "title" when !_hasTitle:
                _hasTitle = true;
                Add(ClaimKind.Headline, element.TextContent, ClaimOrigin.TitleElement, offset);
                return true;
            case "script":
                if (AttributeReading.Of(element, "type")?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
                {
                    _blocks.Add(new JsonLdBlock(element.TextContent, offset));
                }

                return true;
            case "time":
                Time(element, new PagePlace(element, outer, id), offset);
                return false;
            default:
                if (element.Attributes.Length > 0)
                {
                    Marked(element, () => new PagePlace(element, outer, id), offset);
                }

                return false;
        }
    }

    /// <summary>All claims, with those that only the whole page can show.</summary>
    public Sequence<Claim> Finish(Sequence<Passage> passages)
    {
        foreach (var passage in passages.Where(p => p.Block is Block.Heading { Level: 1 }).Take(MostOfAKind))
        {
            Add(ClaimKind.Headline, InlineText.Of(((Block.Heading)passage.Block).Content), ClaimOrigin.VisibleText, passage.Location.Offset ?? 0, passage.Container);
        }

        var address = page.Address?.Value ?? _claims.Find(c => c.Kind == ClaimKind.CanonicalUrl)?.Value;
        if (AddressDate.Of(address) is { } day)
        {
            Add(ClaimKind.Published, day, ClaimOrigin.Address, 0);
        }

        var data = JsonLdClaims.Of(_blocks, address, page);
        return [.. data.Where(c => c.Value.Length is > 0 and <= LongestValue), .. _claims];
    }

    private void Add(ClaimKind kind, string? value, ClaimOrigin origin, int offset, Container? container = null)
    {
        var line = value is { Length: <= LongestValue * 4 } ? TextNormalization.CleanLine(WrittenReferences.Undone(value)) : "";
        if (line.Length is > 0 and <= LongestValue && _claims.Count(c => c.Kind == kind && c.Origin == origin) < MostOfAKind)
        {
            _claims.Add(new Claim(kind, line, origin, page.At(offset)) { Container = container });
        }
    }

    private void Meta(IElement element, int offset)
    {
        var content = AttributeReading.Of(element, "content") ?? AttributeReading.Of(element, "value");
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (AttributeReading.Of(element, attribute)?.Trim().ToLowerInvariant() is not { Length: > 0 } name || HeadNames.KindOf(name, attribute) is not { } kind)
            {
                continue;
            }

            var value = kind is ClaimKind.CanonicalUrl or ClaimKind.Image ? Absolute(content) : content;
            var isProfile = kind == ClaimKind.Author && value?.Contains("://", StringComparison.Ordinal) == true;
            Add(kind, isProfile ? null : value, HeadNames.OriginOf(name, attribute), offset);
            return;
        }
    }

    private void Link(IElement element, int offset)
    {
        var relations = (AttributeReading.Of(element, "rel") ?? "").ToLowerInvariant().Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (relations.Contains("canonical", StringComparer.Ordinal))
        {
            Add(ClaimKind.CanonicalUrl, Absolute(AttributeReading.Of(element, "href")), ClaimOrigin.LinkElement, offset);
        }
        else if (relations.Contains("next", StringComparer.Ordinal))
        {
            Add(ClaimKind.NextPage, Absolute(AttributeReading.Of(element, "href")), ClaimOrigin.LinkElement, offset);
        }
        else if (relations.Contains("license", StringComparer.Ordinal))
        {
            Add(ClaimKind.Rights, Absolute(AttributeReading.Of(element, "href")), ClaimOrigin.LinkElement, offset);
        }
    }

    private void Time(IElement element, PagePlace place, int offset)
    {
        var property = AttributeReading.Of(element, "itemprop")?.ToLowerInvariant() ?? "";
        var value = AttributeReading.Of(element, "datetime") ?? AttributeReading.Of(element, "content") ?? (property.Length > 0 ? NearContent.TextOf(element, LongestValue) : null);
        var isUpdate = property.Contains("datemodified", StringComparison.Ordinal) || (property.Length == 0 && IsNamedForUpdate(element));
        var origin = property.Contains("date", StringComparison.Ordinal) ? ClaimOrigin.Microdata : ClaimOrigin.TimeElement;
        Add(isUpdate ? ClaimKind.Updated : ClaimKind.Published, value, origin, offset, place.Container);
    }

    private static bool IsNamedForUpdate(IElement element) =>
        $"{element.ClassName} {element.ParentElement?.ClassName}".ToLowerInvariant() is var names
        && (names.Contains("updated", StringComparison.Ordinal) || names.Contains("modified", StringComparison.Ordinal));

    private void Marked(IElement element, Func<PagePlace> place, int offset)
    {
        var property = (AttributeReading.Of(element, "itemprop") ?? AttributeReading.Of(element, "property"))?.Trim().ToLowerInvariant();
        property = property is not null && property.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? property[(colon + 1)..] : property;
        var kind = property switch
        {
            "headline" => ClaimKind.Headline,
            "author" or "creator" => ClaimKind.Author,
            "datepublished" or "datecreated" or "issued" or "date" => ClaimKind.Published,
            "datemodified" or "modified" => ClaimKind.Updated,
            "articlesection" => ClaimKind.Section,
            "copyrightholder" => ClaimKind.Rights,
            _ => (ClaimKind?)null,
        };
        if (kind is null && element.LocalName == "abbr" && AttributeReading.Of(element, "title") is { Length: > 7 } moment && element.ClassName is { } names && HasWord(names, "published", "updated"))
        {
            // hAtom: the moment for machines stands in the title of an abbreviation.
            Add(HasWord(names, "updated") && !HasWord(names, "published") ? ClaimKind.Updated : ClaimKind.Published, moment, ClaimOrigin.TimeElement, offset, place().Container);
        }
        else if (kind is null && element.LocalName == "a" && AttributeReading.Of(element, "rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true)
        {
            Add(ClaimKind.Author, ShortText(element), ClaimOrigin.VisibleText, offset, place().Container);
        }
        else if (kind is { } known)
        {
            Add(known, AttributeReading.Of(element, "content") ?? ShortText(NameIn(element)), ClaimOrigin.Microdata, offset, place().Container);
        }
    }

    private static bool HasWord(string names, params ReadOnlySpan<string> words)
    {
        foreach (var name in names.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    // An author is often an item of its own, with a name among other things.
    private static IElement NameIn(IElement element) => AttributeReading.Of(element, "itemscope") is not null ? NearContent.Find(element, "itemprop", "name") ?? element : element;

    private static string? ShortText(IElement element) => AttributeReading.Of(element, "content") ?? NearContent.TextOf(element, LongestValue);

    private string? Absolute(string? written) => WebUrl.TryParse(written, page.BaseUrl, out var url) && url.Host.Length > 0 ? url.Value : null;
}
