using System.Collections.Frozen;
using Generator.Text;
using Generator.Web;

namespace Generator.Articles;

/// <summary>The parts of addresses that only tell who followed a link from where: they are the same words on the pages of all newsrooms.</summary>
internal static class TrackingParameters
{
    // Families of names: campaigns, and what mail and advertising programs add.
    private static readonly string[] s_beginnings = ["utm_", "mtm_", "pk_", "itm_", "at_medium", "at_campaign", "at_link", "at_recipient", "__hs", "_hs", "hsa_", "oly_", "vero_", "fb_action_", "ga_"];

    private static readonly FrozenSet<string> s_names = new[]
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "li_fat_id", "yclid", "ysclid", "ymclid", "_openstat", "igshid", "igsh", "epik",
        "mc_cid", "mc_eid", "mkt_tok", "ml_subscriber", "ml_subscriber_hash", "ref_src", "rb_clickid", "s_cid", "scid", "srsltid", "trk", "trkcampaign", "wickedid", "xtor", "_ga", "_gl",
        "ncid", "cmpid", "cmp_id", "icid", "guccounter", "guce_referrer", "guce_referrer_sig", "hsctatracking", "sc_cid", "smid", "smtyp", "spm", "wt_mc", "wtmc", "zanpid",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The address without them, and what was taken out of it as it was written.</summary>
    public static (WebUrl Url, Sequence<string> Removed) TakenFrom(WebUrl url) =>
        url.Without(name => s_names.Contains(name) || Array.Exists(s_beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal)));
}
