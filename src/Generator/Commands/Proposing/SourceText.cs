using System.Globalization;
using System.Text;
using Generator.Articles.Layouts;
using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Proposing;

/// <summary>Writes a proposed profile: what is certain as settings, what isn't as comments, and behind each how many pages showed it.</summary>
internal static class SourceText
{
    public static string Of(SourceFacts facts, ProposedLayout proposed)
    {
        var text = new StringBuilder();
        var all = proposed.Pages;
        text.Append("# The profile of a newsroom: how it is named, where it publishes, how its pages are marked up.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Proposed by `generator new source` from {Count(all)}. Read it, keep what is right, and take what is wrong away.\n");
        text.Append("# Behind each line stands how many of the pages showed it. What isn't certain stands behind a # and counts for nothing.\n\n");
        text.Append(facts.Name.Pages > 0 ? $"# The name its pages give it, {On(facts.Name.Pages, all)}; add it in other languages.\n" : "# No page says a name: put the newsroom's own here.\n");
        text.Append("names:\n");
        text.Append(CultureInfo.InvariantCulture, $"  {facts.Languages[0].Tag}: {YamlWriting.Scalar(facts.Name.Text)}\n\n");
        AddHost(text, facts, all);
        text.Append("# Who holds the rights, in the newsroom's own words.\n# rights_line: …\n\n");
        text.Append("# Has it been outlawed or blocked somewhere? The folders in content/notices that say so.\n# designations: […]\n\n");
        AddLayout(text, proposed);
        return text.ToString();
    }

    /// <summary>So many pages, in words.</summary>
    public static string Count(int pages) => pages == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{pages} pages");

    private static string On(int some, int all) => string.Create(CultureInfo.InvariantCulture, $"on {some} of {Count(all)}");

    private static void AddHost(StringBuilder text, SourceFacts facts, int all)
    {
        text.Append("# Its own hosts, never a mirror's. Everything below a host belongs to it too.\n");
        if (facts.Host is null)
        {
            text.Append("# No page states its address.\n# hosts:\n#   - { host: example.org, language: en }\n\n");
            return;
        }

        // A host of one language reads its pages in it; of several, each page says it itself.
        var language = facts.Languages is [(not "und", _)] ? $", language: {facts.Languages[0].Tag}" : "";
        text.Append(CultureInfo.InvariantCulture, $"hosts:\n  - {{ host: {YamlWriting.Quoted(facts.Host)}{language} }} # {On(facts.PagesWithHost, all)}\n\n");
    }

    private static void AddLayout(StringBuilder text, ProposedLayout proposed)
    {
        var layout = proposed.Layout;
        text.Append("# How its pages are marked up. A page without what `matches` names is read by the general rules.\n");
        if (proposed.IsEmpty)
        {
            text.Append("# Nothing was certain enough for a layout.\n");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"layouts:\n  - name: {layout.Name}\n    media_type: text/html\n");
            AddSelectors(text, proposed, "matches", layout.Matches);
            AddSelectors(text, proposed, "headline", layout.Headline);
            AddSelectors(text, proposed, "standfirst", layout.Standfirst);
            AddSelectors(text, proposed, "byline", layout.Byline);
            AddSelectors(text, proposed, "dateline", layout.Dateline);
            AddSelectors(text, proposed, "published", layout.Published);
            AddSelectors(text, proposed, "body", layout.Body);
            AddOmissions(text, proposed);
            AddPhrases(text, proposed);
        }

        AddDoubts(text, proposed);
    }

    private static void AddSelectors(StringBuilder text, ProposedLayout proposed, string key, Sequence<string> selectors)
    {
        if (selectors.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {key}: [{string.Join(", ", selectors.Select(YamlWriting.Quoted))}] # {On(proposed.PagesWith[selectors[0]], proposed.Pages)}\n");
        }
        else
        {
            var why = proposed.Doubts.Any(d => d.Key == key) ? "nothing that reads every page as the general rules do; see below" : "nothing was the same on enough pages";
            text.Append(CultureInfo.InvariantCulture, $"    # {key}: {why}\n");
        }
    }

    private static void AddOmissions(StringBuilder text, ProposedLayout proposed)
    {
        text.Append(proposed.Layout.Omit.Count > 0 ? "    omit:\n" : "");
        foreach (var omission in proposed.Layout.Omit)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - {{ selector: {YamlWriting.Quoted(omission.Selector)}, reason: {omission.Reason} }} # {On(proposed.PagesWith[omission.Selector], proposed.Pages)}\n");
        }
    }

    private static void AddPhrases(StringBuilder text, ProposedLayout proposed)
    {
        text.Append(proposed.Layout.Phrases.Count > 0 ? "    phrases:\n" : "");
        foreach (var phrase in proposed.Layout.Phrases)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - {{ language: {phrase.Language.Plain}, text: {YamlWriting.Quoted(phrase.Text)}, reason: {phrase.Reason} }} # {On(proposed.PagesWith[phrase.Text], proposed.Pages)}\n");
        }
    }

    private static void AddDoubts(StringBuilder text, ProposedLayout proposed)
    {
        text.Append(proposed.Doubts.Count > 0 ? "\n# Not certain; look at the pages, and take over what is right:\n" : "");
        foreach (var doubt in proposed.Doubts)
        {
            var what = doubt.Key == "phrases" ? YamlWriting.Quoted(doubt.What) : doubt.What;
            text.Append(CultureInfo.InvariantCulture, $"#   {doubt.Key}: {what}, {On(doubt.Pages, proposed.Pages)}: {doubt.Why}\n");
        }
    }
}
