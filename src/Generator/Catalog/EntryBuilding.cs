using Generator.Articles;
using Generator.Blocks;
using Generator.Files;

namespace Generator.Catalog;

/// <summary>Takes from an article what the catalog keeps of it.</summary>
public static class EntryBuilding
{
    /// <summary>An article's share of the catalog, depending on no other article.</summary>
    /// <param name="articleKey">Cache key under which the article lies.</param>
    /// <param name="articleDigest">Of the article as stored.</param>
    /// <param name="isWhole">Whether the capture holds the whole text, as far as the page tells.</param>
    public static LooseEntry Of(Article article, string articleKey, Sha256Digest articleDigest, bool isWhole = true)
    {
        var textDigest = ArticleText.Digest(article);
        return article.Origin switch
        {
            ArticleOrigin.FromCapture capture => new LooseEntry.OfCapture(new Entry(
                capture.Folder,
                article.OriginalUrl?.Value ?? capture.Folder,
                capture.SourceId,
                capture.Slug,
                capture.TranslationGroup ?? capture.Folder,
                article.Language,
                article.Headline,
                article.Standfirst,
                article.Authors,
                article.Published,
                article.Updated,
                capture.Captured,
                article.Topics.Count > 0 ? article.Topics[0] : null,
                article.OriginalUrl,
                null,
                capture.Formerly,
                articleKey,
                articleDigest,
                textDigest)
            {
                Withdrawn = capture.Withdrawn,
                IsWhole = isWhole,
                RedirectedFrom = capture.RedirectedFrom,
                HasPictures = AllBlocks.In(article.Body).Any(block => block is Block.Figure { Picture.Sha256: not null }),
            }),
            ArticleOrigin.FromTranslation translation => new LooseEntry.OfTranslation(
                translation.File,
                article.Language,
                article.Headline,
                article.Standfirst,
                translation.OfSha256,
                new TranslationFacts(translation.Of, translation.Kind, translation.Translators, translation.ReviewedBy, translation.Made, translation.IsBehind),
                articleKey,
                articleDigest,
                textDigest),
            _ => throw new ArgumentException("An article is made from a capture or is a translation.", nameof(article)),
        };
    }
}
