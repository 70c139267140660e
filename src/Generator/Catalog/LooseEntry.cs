using Generator.Files;
using Generator.Languages;

namespace Generator.Catalog;

/// <summary>What one article alone says for the catalog, before anything of another article is joined to it; it can be kept with the article.</summary>
public abstract record LooseEntry
{
    private LooseEntry()
    {
    }

    /// <summary>Where the article lies: the capture's folder or the translation's file.</summary>
    public abstract string Id { get; }

    /// <summary>A capture's entry needs nothing from others; its group and identity are settled among all captures.</summary>
    public sealed record OfCapture(Entry Entry) : LooseEntry
    {
        public override string Id => Entry.Id;
    }

    /// <summary>A translation's own facts; source, dates, topic and original address are its original's.</summary>
    /// <param name="File">Path of the Markdown file.</param>
    /// <param name="OfSha256">Digest of the original's text that it was made from.</param>
    /// <param name="Facts">`IsBehind` as the file says of itself, until it is joined.</param>
    public sealed record OfTranslation(
        string File,
        LanguageTag Language,
        string Headline,
        string? Standfirst,
        Sha256Digest OfSha256,
        TranslationFacts Facts,
        string ArticleKey,
        Sha256Digest ArticleDigest,
        Sha256Digest TextDigest) : LooseEntry
    {
        public override string Id => File;

        /// <summary>The whole entry: what is its own, and what is its original's.</summary>
        public Entry JoinedTo(Entry original) => original with
        {
            Id = File,
            Identity = Entry.IdentityOfTranslation(original.Identity, Language),
            Language = Language,
            Headline = Headline,
            Standfirst = Standfirst,
            Updated = null,
            Translation = Facts with { Of = original.Slug, IsBehind = Facts.IsBehind || !OfSha256.Equals(original.TextDigest) },
            Formerly = [],
            Others = [],
            ArticleKey = ArticleKey,
            ArticleDigest = ArticleDigest,
            TextDigest = TextDigest,
        };
    }
}
