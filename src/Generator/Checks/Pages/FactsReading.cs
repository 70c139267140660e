using AngleSharp.Dom;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>Takes from a page what the checks on the whole site need.</summary>
internal static class FactsReading
{
    // A notice or attribution that says less than a short sentence says nothing.
    private const int ShortestText = 20;

    public static PageFacts Of(CheckedPage page)
    {
        var ids = page.Elements.Select(e => e.GetAttribute("id")).OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).ToSequence();
        var notice = page.Elements.FirstOrDefault(e => e.Id == "notice");
        var heading = page.Named("h1").FirstOrDefault();
        var isAbove = notice is not null && (heading is null || CheckedPage.OffsetOf(notice) < CheckedPage.OffsetOf(heading));
        return new PageFacts(
            page.Address,
            LanguageTag.TryParse(page.Document.DocumentElement.GetAttribute("lang"), out var language) ? language : null,
            ids,
            Links(page).ToSequence(),
            Alternates(page).ToSequence(),
            isAbove && VisibleLength(notice!) >= ShortestText,
            page.Elements.FirstOrDefault(e => e.Id == "attribution") is { } attribution && VisibleLength(attribution) >= ShortestText,
            Unwarned(page).ToSequence(),
            []);
    }

    private static IEnumerable<PageLink> Links(CheckedPage page)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var element in page.Elements)
        {
            foreach (var written in Written(element))
            {
                if (page.Reference(element, written) is { Kind: ReferenceKind.Inside } reference && seen.Add((reference.Path, reference.Fragment)))
                {
                    yield return new PageLink(reference.Path, reference.Fragment, CheckedPage.OffsetOf(element));
                }
            }
        }
    }

    private static IEnumerable<string> Written(IElement element)
    {
        if (element.GetAttribute("href") is { } href && element.LocalName != "base")
        {
            yield return href;
        }

        if (element.GetAttribute("src") is { } source)
        {
            yield return source;
        }

        foreach (var candidate in SourceSet.Addresses(element.GetAttribute("srcset")))
        {
            yield return candidate;
        }

        if (element.LocalName == "meta" && RefreshTarget.Of(element) is { } target)
        {
            yield return target;
        }
    }

    private static IEnumerable<PageAlternate> Alternates(CheckedPage page)
    {
        foreach (var link in page.Related("alternate"))
        {
            if (link.GetAttribute("hreflang") is { Length: > 0 } language && link.GetAttribute("href") is { } written)
            {
                var reference = page.Reference(written);
                yield return new PageAlternate(language, reference is { Kind: ReferenceKind.Inside, IsRelative: false } ? reference.Path : written);
            }
        }
    }

    /// <summary>Controls before which neither a notice nor a warning stands. A link to where the page itself sends its reader at once, as from a former address, is no control.</summary>
    private static IEnumerable<PageLink> Unwarned(CheckedPage page)
    {
        var sentTo = page.Named("meta").Select(RefreshTarget.Of).OfType<string>().Select(page.Reference).Where(r => r.Kind == ReferenceKind.Inside).Select(r => r.Path).FirstOrDefault();
        foreach (var element in page.Elements)
        {
            if (element.Id == "notice" || element.ClassList.Contains("notice") || element.ClassList.Contains("warning"))
            {
                if (VisibleLength(element) >= ShortestText)
                {
                    yield break;
                }
            }
            else if (Carried(page, element) is { } target && target != sentTo)
            {
                yield return new PageLink(target, "", CheckedPage.OffsetOf(element));
            }
        }
    }

    // What saves, prints or hands on: buttons, downloads, links to anything that isn't a page, and the text edition, which is made to be carried.
    private static string? Carried(CheckedPage page, IElement element)
    {
        if (element.LocalName is "button" or "input")
        {
            return "";
        }

        if (element.LocalName is not ("a" or "area") || element.GetAttribute("href") is not { } written
            || page.Reference(element, written) is not { Kind: ReferenceKind.Inside } reference || reference.Path == page.Address.Path)
        {
            return null;
        }

        var isPage = reference.Path.EndsWith(".html", StringComparison.Ordinal) && !reference.Path.EndsWith(".text.html", StringComparison.Ordinal);
        return isPage && !element.HasAttribute("download") ? null : reference.Path;
    }

    // What a reader sees without opening anything.
    private static int VisibleLength(IElement element)
    {
        if (element.HasAttribute("hidden") || element.LocalName is "details" or "script" or "style" or "template")
        {
            return 0;
        }

        var length = 0;
        foreach (var child in element.ChildNodes)
        {
            length += child is IText text ? text.Data.Trim().Length : child is IElement inner ? VisibleLength(inner) : 0;
        }

        return length;
    }
}
