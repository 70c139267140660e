using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Outputs;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>A finished page as a browser without scripts reads it, while it is checked.</summary>
internal sealed class CheckedPage : IDisposable
{
    private CheckedPage(Address address, string source, IHtmlDocument document, CheckSettings settings)
    {
        Address = address;
        Source = source;
        Settings = settings;
        Document = document;
        Elements = [.. Document.All];
    }

    public Address Address { get; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    public CheckSettings Settings { get; }

    /// <summary>The page's characters; places count in them.</summary>
    public string Source { get; }

    public IHtmlDocument Document { get; }

    /// <summary>All elements in document order.</summary>
    public IReadOnlyList<IElement> Elements { get; }

    /// <summary>The page; null where the parser fails at it, as it does at a few rows of tags that only a template could have.</summary>
    public static CheckedPage? Of(OutputFile file, CheckSettings settings)
    {
        var bytes = file.Bytes();
        var source = Encoding.UTF8.GetString(bytes.Span);
        try
        {
            var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source);
            return new CheckedPage(file.Address, source, document, settings) { Bytes = bytes };
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    public IEnumerable<IElement> Named(string name) => Elements.Where(e => e.LocalName == name);

    /// <summary>Links of the head by a word of their `rel`.</summary>
    public IEnumerable<IElement> Related(string relation) => Named("link").Where(l => Tokens(l, "rel").Contains(relation, StringComparer.OrdinalIgnoreCase));

    public SiteReference Reference(string written) => SiteReference.Of(written, Address, Settings.BaseUrl);

    /// <summary>Where an address of an element leads.</summary>
    public SiteReference Reference(IElement element, string written) =>
        element.LocalName is "a" or "area" ? SiteReference.OfLink(written, Address, Settings.BaseUrl) : Reference(written);

    public Location At(IElement element) => new(Address.Path, OffsetOf(element));

    /// <summary>A problem of the page as a whole.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => descriptor.At(Location.Of(Address.Path), arguments);

    public Diagnostic Report(DiagnosticDescriptor descriptor, IElement element, params ReadOnlySpan<string> arguments) => descriptor.At(At(element), arguments);

    public static int OffsetOf(IElement element) => Math.Max(element.SourceReference?.Position.Index ?? 0, 0);

    public static string[] Tokens(IElement element, string attribute) =>
        (element.GetAttribute(attribute) ?? "").Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => Document.Dispose();
}
