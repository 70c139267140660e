using Generator.Text;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>What a person, the page and the browser that saved it say of where an article comes from, the most trustworthy first.</summary>
internal sealed class PageStatement
{
    /// <param name="savedFrom">Where a browser noted that it saved the page from.</param>
    public PageStatement(Transcript transcript, WebUrl? savedFrom, ImportSettings wishes)
    {
        SavedFrom = savedFrom;
        Wishes = wishes;
        var stated = transcript.Claims.Where(c => c.Kind == ClaimKind.CanonicalUrl).OrderBy(c => c.Origin)
            .Select(c => WebUrl.TryParse(c.Value, transcript.BaseUrl, out var url) ? url : null)
            .OfType<WebUrl>()
            .ToList();
        Urls = new[] { wishes.Url }.Concat(stated).Append(savedFrom).OfType<WebUrl>().ToSequence();
        SiteNames = transcript.Claims.Where(c => c.Kind == ClaimKind.SiteName).OrderBy(c => c.Origin).Select(c => c.Value).ToSequence();

        // What the page states of itself is read from it at every build; a browser's note counts where it states nothing.
        UrlToNote = wishes.Url ?? (stated.Count == 0 ? savedFrom : null);
    }

    public WebUrl? SavedFrom { get; }

    public ImportSettings Wishes { get; }

    /// <summary>Every address that may be the article's own.</summary>
    public Sequence<WebUrl> Urls { get; }

    public Sequence<string> SiteNames { get; }

    /// <summary>The address to write into capture.yml; null where nobody stated one beside the page itself.</summary>
    public WebUrl? UrlToNote { get; }
}
