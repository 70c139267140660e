using System.Collections.Frozen;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>
/// What the names of a page's containers say of them. Class names and ids are written by people in words, whatever the content system: their words are compared
/// whole, so that `shared-history` is no share button, or by a beginning that has one meaning only, as `relatedarticles`.
/// </summary>
internal static class BoxWords
{
    // Boxes that no article's text stands in, but for names that mean the whole page.
    private static readonly FrozenDictionary<string, OmissionReason> s_furniture = Table(
        (OmissionReason.ShareButtons, "share shares sharing sharebar shareline sharelinks sharetools sharebuttons social socials socialmedia addthis addtoany sharedaddy"),
        (OmissionReason.RelatedLinks, "related recommended recommendation recommendations readmore readalso seealso alsoread popular trending mostread mostpopular outbrain taboola tags tagcloud taglist sidebar rail"),
        (OmissionReason.Promotion, "promo promotion promobox teaser teasers crosspromo"),
        (OmissionReason.Advertisement, "advert adverts advertisement advertising advertorial ad ads adsense adslot adunit adbox sponsored sponsor banner"),
        (OmissionReason.NewsletterForm, "newsletter newsletters subscribe subscription signup optin mailchimp"),
        (OmissionReason.CookieNotice, "cookie cookies consent gdpr ccpa onetrust cookiebot cmp cookielaw cookielawinfo"),
        (OmissionReason.Comments, "comment comments commentlist disqus respond fbcomments livefyre"),
        (OmissionReason.Navigation, "nav navi navigation navbar menu submenu breadcrumb breadcrumbs pagination pager masthead skiplink skiplinks"),
        (OmissionReason.PageFooter, "footer colophon copyright"),
        (OmissionReason.Hidden, "modal popup lightbox"));

    // Boxes inside a text that are no part of it; outside one, the same names mean many things.
    private static readonly FrozenDictionary<string, OmissionReason> s_inText = Table(
        (OmissionReason.Metadata, "author authors authorbox bio biography byline bylines contributor contributors reporter timestamp dateline pubdate postdate publishdate published updated postmeta entrymeta articlemeta metadata meta tag topics topic keywords categories category rubric kicker"),
        (OmissionReason.RelatedLinks, "more moreon latest recent next previous prev readnext links linkbox linklist headlines suggested similar upnext teaserlist slider carousel"),
        (OmissionReason.Player, "player videoplayer audioplayer jwplayer podcast"),
        (OmissionReason.NewsletterForm, "donate donation membership paywall login register registration"),
        (OmissionReason.Promotion, "widget widgets callout cta follow followus app shop product products affiliate"),
        (OmissionReason.OutsideArticle, "disclaimer correction corrections contact feedback report poll quiz rating ratings vote toolbar tools toc infobox factbox factsheet faktabox"));

    private static readonly (string Start, OmissionReason Reason)[] s_starts =
    [
        ("advert", OmissionReason.Advertisement), ("breadcrumb", OmissionReason.Navigation), ("comments", OmissionReason.Comments), ("cookie", OmissionReason.CookieNotice),
        ("mostread", OmissionReason.RelatedLinks), ("newsletter", OmissionReason.NewsletterForm), ("recommend", OmissionReason.RelatedLinks), ("related", OmissionReason.RelatedLinks),
        ("sidebar", OmissionReason.RelatedLinks), ("socialshar", OmissionReason.ShareButtons),
    ];

    private static readonly FrozenSet<string> s_text = new[]
    {
        "article", "articlebody", "articletext", "articlecontent", "body", "bodytext", "content", "copy", "entry", "fulltext", "maintext", "paragraphs", "post", "postcontent", "prose", "richtext", "story", "storybody",
        "storytext", "text", "textbody",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_captions = new[]
    {
        "caption", "captions", "figcaption", "legend", "legende", "bildunterschrift", "bildtext", "imagecaption", "photocaption", "photocredit", "imagecredit", "cutline", "copyright", "credit", "credits",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether its names say that a container holds the text of an article, and none of them says otherwise.</summary>
    public static bool IsTextBox(Container container) => HasAny(container, s_text) && Named(container, s_furniture) is null;

    /// <summary>Whether its element or a name says that a container holds what is said of a picture.</summary>
    public static bool IsCaption(Container container) => container.Tag == "figcaption" || HasAny(container, s_captions);

    /// <summary>The reason that the names of a box inside an article's text give for leaving it out, or null.</summary>
    public static OmissionReason? ReasonInText(Container container) =>
        container.Tag is "html" or "body" or "main" or "article" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" ? null : ReasonOf(container, obeysNames: true) ?? Named(container, s_inText);

    /// <summary>The reason that the container's element, role or names give for leaving it out, or null.</summary>
    /// <param name="obeysNames">Whether class names and the id count, or the element and its role alone.</param>
    public static OmissionReason? ReasonOf(Container container, bool obeysNames)
    {
        if (container.Tag is "html" or "body" or "main" or "article")
        {
            return null;
        }

        var named = obeysNames ? Named(container, s_furniture) : null;
        return container.Role switch
        {
            "navigation" or "banner" or "menu" or "menubar" or "search" or "toolbar" => OmissionReason.Navigation,
            "contentinfo" => OmissionReason.PageFooter,
            "complementary" => named ?? OmissionReason.RelatedLinks,
            "dialog" or "alertdialog" or "tooltip" => named ?? OmissionReason.Hidden,
            _ => container.Tag switch
            {
                "nav" or "menu" => OmissionReason.Navigation,
                "footer" => OmissionReason.PageFooter,
                "aside" => named ?? OmissionReason.RelatedLinks,
                "dialog" => named ?? OmissionReason.Hidden,
                "form" => named ?? OmissionReason.NewsletterForm,
                "button" or "select" or "label" or "option" or "textarea" => OmissionReason.Navigation,
                _ => named ?? (container.IsHidden ? OmissionReason.Hidden : null),
            },
        };
    }

    /// <summary>Whether one of the container's class names, or its id, has a word.</summary>
    public static bool Has(Container container, params ReadOnlySpan<string> words)
    {
        foreach (var name in container.Words.Span)
        {
            foreach (var word in words)
            {
                if (string.Equals(name, word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasAny(Container container, FrozenSet<string> words)
    {
        foreach (var word in container.Words.Span)
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static OmissionReason? Named(Container container, FrozenDictionary<string, OmissionReason> table)
    {
        foreach (var word in container.Words.Span)
        {
            if (table.TryGetValue(word, out var reason))
            {
                // What was said elsewhere and is quoted in the text.
                return reason == OmissionReason.ShareButtons && Has(container, "embed", "embedded", "tweet", "post") ? null : reason;
            }

            if (table == s_furniture && word.Length > 7)
            {
                foreach (var (start, meant) in s_starts)
                {
                    if (word.StartsWith(start, StringComparison.Ordinal))
                    {
                        return meant;
                    }
                }
            }
        }

        return null;
    }

    private static FrozenDictionary<string, OmissionReason> Table(params ReadOnlySpan<(OmissionReason Reason, string Words)> rows)
    {
        var table = new Dictionary<string, OmissionReason>(StringComparer.Ordinal);
        foreach (var (reason, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.Add(word, reason);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
