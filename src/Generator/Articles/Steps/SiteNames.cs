using Generator.Blocks;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Articles.Steps;

/// <summary>How a page names its site: as the source's profile does, as it declares itself, by its host, and by a heading that leads to the site's front page.</summary>
internal sealed class SiteNames
{
    private const int LongestName = 30;
    private const int ShortestBeginning = 6;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private SiteNames()
    {
    }

    public static SiteNames Of(ArticleDraft draft)
    {
        var names = new SiteNames();
        foreach (var name in draft.Source.Aliases.Concat(draft.Source.Names.Select(n => n.Name)).Append(draft.Source.ShortName)
            .Concat(draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.SiteName && !IsTitle(draft, c.Value)).Select(c => c.Value)))
        {
            names.Add(name);
        }

        foreach (var host in Hosts(draft).Distinct(StringComparer.Ordinal))
        {
            names.AddHost(host);
        }

        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.Passages[i].Block is Block.Heading { Level: <= 2 } heading && IsLinkToFrontPage(heading.Content))
            {
                names.Add(draft.Text(i));
            }
        }

        return names;
    }

    public bool Has(string text) => _names.Contains(HeadlineStep.Loose(text));

    // Some content systems write the headline into every field that asks for a name.
    private static bool IsTitle(ArticleDraft draft, string name) =>
        name.Length >= LongestName && draft.Transcript.Claims.Any(c => c.Kind == ClaimKind.Headline && c.Origin == ClaimOrigin.TitleElement && HeadlineStep.Loose(c.Value) == HeadlineStep.Loose(name));

    /// <summary>Whether a text is the site's name with more behind it.</summary>
    public bool Begins(string text)
    {
        var loose = HeadlineStep.Loose(text);
        return _names.Any(n => n.Length >= ShortestBeginning && loose.StartsWith(n, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Hosts(ArticleDraft draft) =>
        draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.CanonicalUrl)
            .Select(c => WebUrl.TryParse(c.Value, draft.Transcript.BaseUrl, out var url) ? url.Host : "")
            .Append(draft.Transcript.BaseUrl?.Host ?? "")
            .Where(h => h.Length > 0);

    private static bool IsLinkToFrontPage(Text.Sequence<Inline> content) =>
        content.Count > 0 && content.All(c => (c is Inline.Link { Target: LinkTarget.ToWeb { Url: var url } } && IsFrontPage(url)) || (c is Inline.Text text && string.IsNullOrWhiteSpace(text.Value)));

    /// <summary>Whether an address is a host's first page.</summary>
    public static bool IsFrontPage(WebUrl url)
    {
        var path = url.Value[Math.Min(url.Value.Length, url.Value.IndexOf("://", StringComparison.Ordinal) + 3 + url.Host.Length)..];
        return url.Host.Length > 0 && path is "" or "/" or "/index.html" or "/index.php";
    }

    private void Add(string name)
    {
        if (HeadlineStep.Loose(name) is { Length: > 0 } loose)
        {
            _names.Add(loose);
        }
    }

    // www.news.example.co.uk: the whole host, without its first word, and its longest word.
    private void AddHost(string host)
    {
        var plain = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var words = plain.Split('.');
        Add(plain);
        Add(words.SkipLast(1).MaxBy(w => w.Length) ?? "");
        for (var i = 1; i < words.Length - 1; i++)
        {
            Add(string.Join('.', words[i..]));
        }
    }
}
