using System.Xml;
using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Outputs.Sitemaps;

/// <summary>Writes `sitemap.xml` and the sitemaps it names (sitemaps.org protocol 0.9, with `xhtml:link` alternates), only where the site's base address is known.</summary>
public static class SitemapWriter
{
    private const string MediaType = "application/xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    /// <summary>The index at the root.</summary>
    public static readonly Address Index = Address.Of("sitemap.xml");

    /// <summary>The sitemaps of the articles and of the other pages, ordered by address, and the index of them; its own addresses don't change when an article is added to a year it has.</summary>
    /// <param name="others">Pages that aren't articles, in any order that is always the same.</param>
    public static IEnumerable<OutputFile> Write(ArticleCatalog catalog, IEnumerable<PageFrame> others, SiteSettings site) =>
        site.BaseUrl is { } baseUrl ? Write(catalog, others, site.FallbackLanguage, baseUrl) : [];

    private static IEnumerable<OutputFile> Write(ArticleCatalog catalog, IEnumerable<PageFrame> others, LanguageTag fallback, WebUrl baseUrl)
    {
        var files = SitemapPlanning.Plan(catalog, fallback).Concat(SitemapPlanning.PlanOthers(others)).OrderBy(f => f.Address);
        var addresses = new List<Address>();
        foreach (var file in files)
        {
            addresses.Add(file.Address);
            yield return OutputFile.MadeAnew(file.Address, MediaType, () => XmlFile.Write(xml => WriteSitemap(xml, file, baseUrl)));
        }

        yield return OutputFile.MadeAnew(Index, MediaType, () => XmlFile.Write(xml => WriteIndex(xml, addresses, baseUrl)));
    }

    private static void WriteIndex(XmlWriter xml, List<Address> addresses, WebUrl baseUrl)
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, address.Under(baseUrl).Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSitemap(XmlWriter xml, SitemapFile file, WebUrl baseUrl)
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
        foreach (var page in file.Pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Address.Under(baseUrl).Value);
            if (page.LastModified is not null)
            {
                xml.WriteElementString("lastmod", Namespace, page.LastModified);
            }

            foreach (var alternate in page.Alternates)
            {
                xml.WriteStartElement("xhtml", "link", XhtmlNamespace);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", alternate.HrefLang);
                xml.WriteAttributeString("href", alternate.Address.Under(baseUrl).Value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
