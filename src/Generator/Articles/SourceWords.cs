using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>Finds whose page it is by its words alone, where neither a folder nor an address tells: a text file has nothing else.</summary>
public static class SourceWords
{
    // One phrase may be anybody's; several of one profile are not.
    private const int EnoughPhrases = 2;

    /// <summary>The source whose phrases the page carries, or null. A phrase that names the source counts as enough.</summary>
    public static Source? Find(Transcript transcript, IEnumerable<Source> sources)
    {
        var texts = transcript.Passages.Select(p => Steps.ArticleDraft.TextOf(p.Block)).Where(t => t.Length > 0).ToList();
        return sources
            .Select(s => (Source: s, Count: CountIn(texts, s)))
            .Where(s => s.Count >= EnoughPhrases)
            .OrderByDescending(s => s.Count)
            .ThenBy(s => s.Source.Id, StringComparer.Ordinal)
            .Select(s => s.Source)
            .FirstOrDefault();
    }

    private static int CountIn(List<string> texts, Source source)
    {
        var phrases = new FurniturePhrases(source, LayoutChoice.None("text/plain"), new ExtractionData([], [], DateData.Empty, BylineData.Empty, WordTable.Empty), null);
        return texts.Select(phrases.ReasonOf).OfType<string>().Sum(reason => FurnitureReasons.OmissionOf(reason) is null && reason != FurnitureReasons.AgencyCredit ? EnoughPhrases : 1);
    }
}
