using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>
/// What the names of a page's containers say of them. Class names and ids are written by people in words, whatever the content system: their words are compared
/// whole, so that `shared-history` is no share button.
/// </summary>
internal static class BoxWords
{
    private static readonly Dictionary<string, OmissionReason> s_words = new(StringComparer.Ordinal)
    {
        ["share"] = OmissionReason.ShareButtons,
        ["shares"] = OmissionReason.ShareButtons,
        ["sharing"] = OmissionReason.ShareButtons,
        ["sharebar"] = OmissionReason.ShareButtons,
        ["social"] = OmissionReason.ShareButtons,
        ["socials"] = OmissionReason.ShareButtons,
        ["addthis"] = OmissionReason.ShareButtons,
        ["addtoany"] = OmissionReason.ShareButtons,
        ["sharedaddy"] = OmissionReason.ShareButtons,
        ["print"] = OmissionReason.ShareButtons,
        ["related"] = OmissionReason.RelatedLinks,
        ["recommended"] = OmissionReason.RelatedLinks,
        ["recommendation"] = OmissionReason.RelatedLinks,
        ["recommendations"] = OmissionReason.RelatedLinks,
        ["readmore"] = OmissionReason.RelatedLinks,
        ["popular"] = OmissionReason.RelatedLinks,
        ["trending"] = OmissionReason.RelatedLinks,
        ["outbrain"] = OmissionReason.RelatedLinks,
        ["taboola"] = OmissionReason.RelatedLinks,
        ["tags"] = OmissionReason.RelatedLinks,
        ["tagcloud"] = OmissionReason.RelatedLinks,
        ["promo"] = OmissionReason.Promotion,
        ["promotion"] = OmissionReason.Promotion,
        ["advert"] = OmissionReason.Advertisement,
        ["adverts"] = OmissionReason.Advertisement,
        ["advertisement"] = OmissionReason.Advertisement,
        ["advertising"] = OmissionReason.Advertisement,
        ["ad"] = OmissionReason.Advertisement,
        ["ads"] = OmissionReason.Advertisement,
        ["adsense"] = OmissionReason.Advertisement,
        ["sponsored"] = OmissionReason.Advertisement,
        ["newsletter"] = OmissionReason.NewsletterForm,
        ["subscribe"] = OmissionReason.NewsletterForm,
        ["subscription"] = OmissionReason.NewsletterForm,
        ["signup"] = OmissionReason.NewsletterForm,
        ["cookie"] = OmissionReason.CookieNotice,
        ["cookies"] = OmissionReason.CookieNotice,
        ["consent"] = OmissionReason.CookieNotice,
        ["gdpr"] = OmissionReason.CookieNotice,
        ["comment"] = OmissionReason.Comments,
        ["comments"] = OmissionReason.Comments,
        ["disqus"] = OmissionReason.Comments,
        ["respond"] = OmissionReason.Comments,
        ["nav"] = OmissionReason.Navigation,
        ["navigation"] = OmissionReason.Navigation,
        ["navbar"] = OmissionReason.Navigation,
        ["menu"] = OmissionReason.Navigation,
        ["submenu"] = OmissionReason.Navigation,
        ["breadcrumb"] = OmissionReason.Navigation,
        ["breadcrumbs"] = OmissionReason.Navigation,
        ["pagination"] = OmissionReason.Navigation,
        ["pager"] = OmissionReason.Navigation,
        ["sidebar"] = OmissionReason.RelatedLinks,
        ["footer"] = OmissionReason.PageFooter,
        ["modal"] = OmissionReason.Hidden,
        ["popup"] = OmissionReason.Hidden,
        ["lightbox"] = OmissionReason.Hidden,
    };

    private static readonly char[] s_joints = ['-', '_', ' ', ':', '.'];

    /// <summary>The reason that the container's element, role or names give for leaving it out, or null.</summary>
    /// <param name="obeysNames">Whether class names and the id count, or the element and its role alone.</param>
    public static OmissionReason? ReasonOf(Container container, bool obeysNames)
    {
        if (container.Tag is "html" or "body" or "main" or "article")
        {
            return null;
        }

        var named = obeysNames ? ByNames(container) : null;
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
                "button" or "select" or "label" or "option" => OmissionReason.Navigation,
                _ => named ?? (container.IsHidden ? OmissionReason.Hidden : null),
            },
        };
    }

    /// <summary>Whether one of the container's class names, or its id, has a word.</summary>
    public static bool Has(Container container, params ReadOnlySpan<string> words)
    {
        foreach (var name in Names(container))
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

    private static OmissionReason? ByNames(Container container)
    {
        foreach (var word in Names(container))
        {
            if (s_words.TryGetValue(word, out var reason))
            {
                return reason;
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(Container container) =>
        container.Classes.Append(container.ElementId?.ToLowerInvariant() ?? "").SelectMany(n => n.Split(s_joints, StringSplitOptions.RemoveEmptyEntries));
}
