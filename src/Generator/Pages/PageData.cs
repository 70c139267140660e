using System.Collections.Frozen;
using Generator.Articles;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>All that pages are made from.</summary>
/// <param name="Sources">The profiles of all sources that have articles.</param>
/// <param name="Load">Gives one article with its body; bodies are never all in memory.</param>
public sealed record PageData(
    ArticleCatalog Catalog,
    SiteSettings Settings,
    LanguageTable Languages,
    Sequence<Source> Sources,
    ArchiveWords Words,
    Func<Entry, Article> Load)
{
    /// <summary>Gives what is published of a picture; null where nothing is.</summary>
    public Func<MediaRef, ShownPicture?> Pictures { get; init; } = _ => null;

    /// <summary>Paths of the captures and translations that were left out because of errors in them.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = FrozenSet<string>.Empty;
}

/// <summary>What the archive itself says to readers, in the languages it has it in.</summary>
/// <param name="Notices">By the id of their designation, in the order of ids.</param>
public sealed record ArchiveWords(Sequence<NoticeTexts> Notices, Sequence<PageText> Pages)
{
    /// <summary>A page's text in a language, else in the first that serves for it, else in any; null where it has none.</summary>
    public PageText? Find(ArchivePage which, LanguageTag language, FallbackOrder fallbacks)
    {
        var texts = Pages.Where(text => text.Which == which).ToSequence();
        return fallbacks.Find(language, texts, text => text.Language) ?? (texts.Count > 0 ? texts[0] : null);
    }
}

/// <summary>The words of the notice about one designation.</summary>
/// <param name="Words">At least one language, ordered by tag.</param>
public sealed record NoticeTexts(string Id, Sequence<NoticeWords> Words)
{
    /// <summary>The act of a state that the words tell of, as dated data; null where only the words are at hand.</summary>
    public Designation? Facts { get; init; }

    /// <summary>The words in a language, else in the first that serves for it, else reviewed ones, else the first.</summary>
    public NoticeWords Find(LanguageTag language, FallbackOrder fallbacks) =>
        fallbacks.Find(language, Words, words => words.Language)
        ?? Words.FirstOrDefault(words => words.IsReviewed)
        ?? Words[0];
}

/// <summary>One of the archive's own texts in one language.</summary>
/// <param name="IsReviewed">Whether a native reader has reviewed the words, or they are nobody's translation.</param>
public sealed record PageText(ArchivePage Which, LanguageTag Language, string Title, Sequence<Block> Blocks, bool IsReviewed);
