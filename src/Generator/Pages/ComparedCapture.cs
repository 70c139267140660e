using Generator.Articles;
using Generator.Text;

namespace Generator.Pages;

/// <summary>One of an article's captures beside the one that was made before it.</summary>
/// <param name="Content">The article as this capture says it.</param>
/// <param name="IsShown">Whether it is the one that the article's page shows.</param>
/// <param name="SinceEarlier">What changed in its text since the capture before; null for the earliest.</param>
public sealed record ComparedCapture(Article Content, bool IsShown, WordDifference? SinceEarlier)
{
    /// <summary>All captures of an article, newest first.</summary>
    /// <param name="newestFirst">The article as each says it.</param>
    /// <param name="shown">The place among them of the one that is shown.</param>
    public static Sequence<ComparedCapture> Of(IReadOnlyList<Article> newestFirst, int shown) => newestFirst
        .Select((content, i) => new ComparedCapture(
            content,
            i == shown,
            i + 1 == newestFirst.Count ? null : WordDifference.Between(ArticleText.Paragraphs(newestFirst[i + 1]), ArticleText.Paragraphs(content))))
        .ToSequence();
}
