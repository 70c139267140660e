using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>Finds whose page it is by its words alone, where neither a folder nor an address tells: a text file has nothing else.</summary>
public static class SourceWords
{
    // In a text file one phrase may be anybody's, several of one profile are not; pages of all newsrooms carry the words of buttons.
    private const int EnoughPhrases = 2;

    /// <summary>The source whose phrases the page carries, or null. A phrase that describes the source or its designation counts as enough; a page that names its site or address is asked for no words.</summary>
    public static Source? Find(Transcript transcript, IEnumerable<Source> sources)
    {
        if (transcript.Claims.Any(c => c.Kind is ClaimKind.CanonicalUrl or ClaimKind.SiteName))
        {
            return null;
        }

        var isText = transcript.Capture.MediaType.StartsWith("text/plain", StringComparison.Ordinal) || transcript.Capture.MediaType.StartsWith("text/markdown", StringComparison.Ordinal);
        var texts = transcript.Passages.Select(p => Steps.ArticleDraft.TextOf(p.Block)).Where(t => t.Length > 0).ToList();
        return sources
            .Select(s => (Source: s, Count: CountIn(texts, s, isText)))
            .Where(s => s.Count >= EnoughPhrases)
            .OrderByDescending(s => s.Count)
            .ThenBy(s => s.Source.Id, StringComparer.Ordinal)
            .Select(s => s.Source)
            .FirstOrDefault();
    }

    private static int CountIn(List<string> texts, Source source, bool isText)
    {
        var phrases = new FurniturePhrases(source, LayoutChoice.None("text/plain"), new ExtractionData([], [], DateData.Empty, BylineData.Empty, WordTable.Empty));
        return texts.Select(phrases.ReasonOf).OfType<string>().Sum(reason => FurnitureReasons.OmissionOf(reason) is null && reason != FurnitureReasons.AgencyCredit ? EnoughPhrases : isText ? 1 : 0);
    }
}
