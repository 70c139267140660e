using Generator.Articles;
using Generator.Blocks;
using Generator.Languages.Scripts;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Writes an article over into its language's other script. What the source or an agency says of itself stays as it was captured.</summary>
internal static class TwinWriting
{
    /// <param name="article">With the corrections of its original.</param>
    /// <param name="original">The article itself, or what a translation was made from: corrections are in its words.</param>
    public static Article Of(Article article, Article original, ScriptTwin twin)
    {
        var rewriting = new ScriptRewriting(twin);
        return article with
        {
            Headline = rewriting.Rewrite(article.Headline),
            Standfirst = article.Standfirst is null ? null : rewriting.Rewrite(article.Standfirst),
            Authors = article.Authors.Select(author => ScriptTransliteration.OfName(author, twin.Table)).ToSequence(),
            Dateline = article.Dateline is null ? null : rewriting.Rewrite(article.Dateline),
            Language = twin.Tag,
            Body = rewriting.Rewrite(article.Body),
            Corrections = original.Language.Plain == twin.From.Plain ? article.Corrections.Select(correction => Corrected(correction, rewriting)).ToSequence() : article.Corrections,
            SourceDescription = article.SourceDescription.Select(block => block.Language is null ? block with { Language = article.Language } : block).ToSequence(),
        };
    }

    private static Correction Corrected(Correction correction, ScriptRewriting rewriting) =>
        correction with { Wrong = rewriting.Rewrite(correction.Wrong), Right = rewriting.Rewrite(correction.Right) };
}
