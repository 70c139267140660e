using Generator.Articles;
using Generator.Blocks;
using Generator.Languages.Scripts;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Writes an article over into its language's other script. What the source or an agency says of itself, and what was put right, stays as it was captured.</summary>
internal static class TwinWriting
{
    private const string Latin = "Latn";

    public static Article Of(Article article, ScriptTwin twin)
    {
        var rewriting = new ScriptRewriting(twin);
        return article with
        {
            Headline = rewriting.Rewrite(article.Headline),
            Standfirst = article.Standfirst is null ? null : rewriting.Rewrite(article.Standfirst),

            // A person's Latin name may be of any language, and no letter tells: Ann Lee stays Ann Lee.
            Authors = twin.Table.From == Latin ? article.Authors : article.Authors.Select(rewriting.Rewrite).ToSequence(),
            Dateline = article.Dateline is null ? null : rewriting.Rewrite(article.Dateline),
            Language = twin.Tag,
            Body = rewriting.Rewrite(article.Body),
            SourceDescription = article.SourceDescription.Select(block => block.Language is null ? block with { Language = article.Language } : block).ToSequence(),
        };
    }
}
