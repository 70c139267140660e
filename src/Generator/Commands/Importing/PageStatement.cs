using Generator.Text;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>What a person, the page and the browser that saved it say of where an article comes from, the most trustworthy first.</summary>
internal sealed class PageStatement
{
    /// <param name="saving">What is known of how the page was saved.</param>
    public PageStatement(Transcript transcript, PageFacts saving, ImportSettings wishes)
    {
        var typed = PageFacts.Own(wishes.Url);
        Saving = saving;
        Wishes = wishes;
        var stated = transcript.Claims.Where(c => c.Kind == ClaimKind.CanonicalUrl).OrderBy(c => c.Origin)
            .Select(c => WebUrl.TryParse(c.Value, transcript.BaseUrl, out var url) ? url : null)
            .OfType<WebUrl>()
            .ToList();
        Urls = new[] { typed }.Concat(stated).Append(saving.SavedFrom).OfType<WebUrl>().ToSequence();
        SiteNames = transcript.Claims.Where(c => c.Kind == ClaimKind.SiteName).OrderBy(c => c.Origin).Select(c => c.Value).ToSequence();

        // What the page states of itself is read from it at every build; a browser's note counts where it states nothing.
        UrlToNote = typed ?? (stated.Count == 0 ? saving.SavedFrom : null);
    }

    public PageFacts Saving { get; }

    public ImportSettings Wishes { get; }

    /// <summary>Every address that may be the article's own.</summary>
    public Sequence<WebUrl> Urls { get; }

    public Sequence<string> SiteNames { get; }

    /// <summary>The address to write into capture.yml; null where nobody stated one beside the page itself.</summary>
    public WebUrl? UrlToNote { get; }
}
