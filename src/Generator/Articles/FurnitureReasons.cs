using Generator.Text;

namespace Generator.Articles;

/// <summary>The names that a source's profile may give under `reason:`: the closed list of omission reasons, and the parts of an article that a phrase can begin.</summary>
public static class FurnitureReasons
{
    /// <summary>Agencies the article reports with: kept, as credits.</summary>
    public const string AgencyCredit = "agency-credit";

    /// <summary>The source's description of itself: kept, below the text.</summary>
    public const string SourceDescription = "source-description";

    /// <summary>The source's own notice about designations: kept verbatim, apart from the text.</summary>
    public const string Notice = "notice";

    /// <summary>A line that names who wrote: "By {any}".</summary>
    public const string Byline = "byline";

    /// <summary>Who made a picture, at the end of its caption: "Photo: {any}".</summary>
    public const string PictureCredit = "picture-credit";

    /// <summary>What servers say in an article's place.</summary>
    public const string NotAnArticle = "not-an-article";

    /// <summary>What pages that ask for consent call themselves.</summary>
    public const string ConsentWall = "consent-wall";

    /// <summary>What stands where a text breaks off for those who haven't paid.</summary>
    public const string Paywall = "paywall";

    private static readonly Sequence<(string Name, OmissionReason Reason)> s_omissions =
        Enum.GetValues<OmissionReason>().Select(reason => (ListedName.Of(reason), reason)).ToSequence();

    /// <summary>The names of the closed list of omission reasons, in its order.</summary>
    public static Sequence<string> Omissions { get; } = [.. s_omissions.Select(o => o.Name)];

    /// <summary>All names, in the order of the closed list.</summary>
    public static Sequence<string> Names { get; } = [.. Omissions, AgencyCredit, SourceDescription, Notice, Byline, PictureCredit, NotAnArticle, ConsentWall, Paywall];

    /// <summary>The omission reason of a name, or null for a part that is kept and for an unknown name.</summary>
    public static OmissionReason? OmissionOf(string name)
    {
        foreach (var (known, reason) in s_omissions)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return reason;
            }
        }

        return null;
    }
}
