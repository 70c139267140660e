using System.Globalization;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Articles.Steps;

/// <summary>
/// Judges whether a page is an article at all. The server's answer, words that only servers and consent walls say, and a page that is a list by its address, its own claims
/// and its shape together are refused; a page about a video or pictures, and a text that breaks off before a payment, are said to be incomplete. A person who has looked
/// overrules all of it.
/// </summary>
internal static class NatureStep
{
    // A server's message is short; an article about one is not.
    private const int LongestMessage = 1500;
    private const int LongestMessageByTitle = 700;
    private const int LongestTitle = 200;
    private const int LongestDescription = 400;
    private const int LongestStub = 1200;

    // Of the words that the page says its article has.
    private const int LeastShare = 60;
    private const int FewestStatedWords = 120;

    // Evidence of different kinds; none alone makes a page a list.
    private const int EnoughForList = 4;
    private const int FewestTitles = 4;
    private const int ShortestTitle = 15;
    private const int LongestListText = 1500;

    private static readonly string[] s_listTypes = ["collectionpage", "itemlist", "searchresultspage", "profilepage"];
    private static readonly string[] s_mediaTypes = ["videoobject", "imagegallery", "mediagallery", "videogallery", "audioobject"];

    /// <summary>Reports what the page is instead of an article, or what of the article it lacks.</summary>
    public static void Run(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings;
        if (settings.IsArticle)
        {
            return;
        }

        var place = Location.Of(draft.Transcript.Capture.File);
        if (settings.HttpStatus is { } status && status >= 400)
        {
            draft.Report(NatureDiagnostics.ServerRefused.At(place, Written(status)));
        }
        else if (ServersMessage(draft) is { } message)
        {
            draft.Report(ArticleDiagnostics.NotAnArticle.At(place, message));
        }
        else if (!draft.IsPlainText)
        {
            JudgeList(draft, place);
            JudgeMedia(draft, place);
        }

        // A page of several has fewer words than its article, and may break off in a sentence.
        if (settings.FurtherPages.Count > 0)
        {
            return;
        }

        JudgePayment(draft, place);
        if (NextPage.Of(draft) is { } next)
        {
            draft.Report(NatureDiagnostics.Incomplete.At(place, $"it goes on at {next.Value}"));
        }
    }

    private static string? ServersMessage(ArticleDraft draft)
    {
        var body = draft.Of(PassageUse.Body).Sum(i => draft.Passages[i].TextLength - draft.Passages[i].LinkLength);
        if (body > LongestDescription && (IsDated(draft) || TypesOf(draft).Any(IsArticleType)))
        {
            return null;
        }

        var texts = Enumerable.Range(0, draft.Count).Where(draft.IsText).ToList();
        var isShort = texts.Sum(i => draft.Passages[i].TextLength) <= LongestMessage;
        var said = isShort ? texts.Select(draft.Text).Concat(StatedTitles(draft)).FirstOrDefault(t => draft.Phrases.Is(FurnitureReasons.NotAnArticle, t)) : null;

        // Menus make a message long; then only a title, or a part of one, says what the page is.
        return said ?? (body > LongestMessageByTitle
            ? null
            : StatedTitles(draft).SelectMany(t => new DeclaredTitle(t).Runs()).FirstOrDefault(t => draft.Phrases.Is(FurnitureReasons.NotAnArticle, t) || draft.Phrases.Is(FurnitureReasons.ConsentWall, t)));
    }

    private static IEnumerable<string> StatedTitles(ArticleDraft draft) =>
        draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Headline && c.Origin is ClaimOrigin.TitleElement or ClaimOrigin.OpenGraph or ClaimOrigin.VisibleText)
            .Select(c => c.Value)
            .Append(draft.Headline ?? "")
            .Where(t => t.Length is > 2 and <= LongestTitle)
            .Distinct(StringComparer.Ordinal);

    private static void JudgeList(ArticleDraft draft, Location place)
    {
        var seen = new List<string>();
        var weight = 0;
        void See(int weighs, string what)
        {
            weight += weighs;
            seen.Add(what);
        }

        if (FrontPage(draft) is { } front)
        {
            See(2, $"its address is the site's front page ({front})");
        }

        var types = TypesOf(draft).ToList();
        var list = types.Find(t => Array.IndexOf(s_listTypes, t) >= 0);
        if (list is not null && !types.Exists(IsArticleType))
        {
            See(2, $"it declares itself a list ({list})");
        }
        else if (types.Contains("website", StringComparer.Ordinal) && !types.Exists(IsArticleType))
        {
            See(1, "it declares itself a site and no article");
        }

        var (titles, running) = Shape(draft);
        var isAmongTitles = titles >= FewestTitles && titles * 2 >= running;
        if (isAmongTitles)
        {
            See(2, $"{Written(titles)} linked titles stand among its text");
        }

        if (!IsDated(draft) && draft.Authors.Count == 0)
        {
            See(1, "it has neither date nor author");
        }

        // Templates state the front page's address and type on every page; and whatever else a page carries, a long text is one.
        var isText = LongestRun(draft) > LongestListText || types.Exists(IsArticleType);
        if (weight >= EnoughForList && (isAmongTitles || list is not null) && !isText)
        {
            draft.Report(NatureDiagnostics.ListOfArticles.At(place, string.Join("; ", seen)));
        }
    }

    // Titles that are links, and running paragraphs, from the first passage of the body to its last.
    private static (int Titles, int Running) Shape(ArticleDraft draft)
    {
        var body = draft.Of(PassageUse.Body).Where(draft.IsText).ToList();
        if (body.Count == 0)
        {
            return (0, 0);
        }

        var (titles, running) = (0, 0);
        for (var i = Math.Max(0, body[0] - 1); i <= body[^1]; i++)
        {
            var passage = draft.Passages[i];
            var isLink = passage.TextLength >= ShortestTitle && passage.LinkLength * 10 >= passage.TextLength * 9;
            titles += isLink && passage.Block is Block.Heading ? 1 : 0;
            running += !isLink && draft.Use(i) == PassageUse.Body && passage.Block is Block.Paragraph ? 1 : 0;
        }

        return (titles, running);
    }

    // The most text that goes on without a linked title.
    private static int LongestRun(ArticleDraft draft)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < draft.Count; i++)
        {
            var passage = draft.Passages[i];
            var isTitle = passage.Block is Block.Heading && passage.LinkLength * 10 >= passage.TextLength * 9 && passage.TextLength >= ShortestTitle;
            run = isTitle ? 0 : draft.Use(i) == PassageUse.Body && draft.IsText(i) ? run + passage.TextLength - passage.LinkLength : run;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void JudgeMedia(ArticleDraft draft, Location place)
    {
        var type = TypesOf(draft).FirstOrDefault(t => t.StartsWith("video", StringComparison.Ordinal) || Array.IndexOf(s_mediaTypes, t) >= 0);
        if (type is not null && !TypesOf(draft).Any(IsArticleType) && Weighed(draft) <= LongestDescription && draft.Of(PassageUse.Body).Any(draft.IsText))
        {
            draft.Report(NatureDiagnostics.MediaPage.At(place, type));
        }
    }

    private static void JudgePayment(ArticleDraft draft, Location place)
    {
        var offer = -1;
        for (var i = 0; i < draft.Count && offer < 0; i++)
        {
            offer = draft.IsText(i) && draft.Phrases.Is(FurnitureReasons.Paywall, draft.Text(i)) ? i : -1;
        }

        var isClosed = draft.Transcript.Claims.Any(c => c.Kind == ClaimKind.FreeAccess && c.Value == "false");
        var words = Words(draft);
        var stated = draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.WordCount)
            .Select(c => int.TryParse(c.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0)
            .FirstOrDefault(c => c >= FewestStatedWords);
        var isShorter = stated > 0 && words * 100 < stated * LeastShare;
        var last = draft.Of(PassageUse.Body).Where(draft.IsText).LastOrDefault(-1);
        var breaksOff = last >= 0 && draft.Text(last).TrimEnd() is var end && (end.EndsWith('…') || end.EndsWith("...", StringComparison.Ordinal));
        var what = (isClosed || offer >= 0, isShorter, breaksOff || Weighed(draft) <= LongestStub) switch
        {
            (true, true, _) => $"the page says that its text has {Written(stated)} words, {Written(words)} are here",
            (true, false, _) when offer >= 0 && Weighed(draft) <= LongestStub => $"it ends where readers are asked to pay: '{HeadlineStep.Line(draft.Text(offer))}'",
            (true, false, true) when isClosed && stated == 0 && breaksOff => "the page says that it isn't free to read, and its text breaks off",
            _ => null,
        };
        if (what is not null)
        {
            draft.Report(NatureDiagnostics.Incomplete.At(place, what));
        }
    }

    private static int Words(ArticleDraft draft) =>
        draft.Of(PassageUse.Body).Where(draft.IsText).Sum(i => draft.Text(i).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)
        + (draft.Standfirst?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0);

    // Letters of the body; a sign of a script without spaces says as much as three.
    private static int Weighed(ArticleDraft draft) =>
        draft.Of(PassageUse.Body).Where(draft.IsText).Sum(i => draft.Text(i).Sum(c => c > '\u2E7F' && char.IsLetter(c) ? 3 : 1));

    private static IEnumerable<string> TypesOf(ArticleDraft draft) =>
        draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.PageType).Select(c => c.Value.ToLowerInvariant());

    private static bool IsArticleType(string type) => type.EndsWith("article", StringComparison.Ordinal) || type.EndsWith("posting", StringComparison.Ordinal) || type is "report" or "news" or "blog";

    private static bool IsDated(ArticleDraft draft) => draft.Published is { Opening: EdtfOpening.None, IsUncertain: false };

    private static string? FrontPage(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings;
        var stated = draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.CanonicalUrl).Select(c => WebUrl.TryParse(c.Value, draft.Transcript.BaseUrl, out var url) ? url : null).FirstOrDefault(u => u is not null);
        return (settings.Url ?? stated) is { } address && SiteNames.IsFrontPage(address) ? address.Value : null;
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
