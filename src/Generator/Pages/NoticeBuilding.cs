using Generator.Blocks;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Makes the press-freedom notices of a page from the designations of its source.</summary>
internal sealed class NoticeBuilding(PageData inputs)
{
    /// <summary>A source's notices, in the order of its profile.</summary>
    public Sequence<PressNotice> Of(Source source, LanguageTag language) => source.Designations
        .Select(id => inputs.Words.Notices.FirstOrDefault(texts => texts.Id == id))
        .OfType<NoticeTexts>()
        .Select(texts => Notice(texts, language))
        .ToSequence();

    /// <summary>The notices of all sources of the archive, each once.</summary>
    public Sequence<PressNotice> All(LanguageTag language) => inputs.Words.Notices
        .Where(texts => inputs.Sources.Any(source => source.Designations.Contains(texts.Id, StringComparer.Ordinal)))
        .Select(texts => Notice(texts, language))
        .ToSequence();

    private PressNotice Notice(NoticeTexts texts, LanguageTag language)
    {
        var words = texts.Find(language, inputs.Settings.Fallbacks);
        var original = words.IsReviewed ? null : texts.Words.FirstOrDefault(other => other.IsReviewed && !other.Language.Equals(words.Language));
        var others = texts.Words
            .Where(other => !other.Language.Equals(words.Language) && IsConcerned(texts.Facts, other.Language) && inputs.Languages.Languages.Any(l => l.Tag.Equals(other.Language)))
            .OrderBy(other => inputs.Settings.RankOf(other.Language))
            .Select(other => new LanguageLink(other.Language, inputs.Languages.NameOf(other.Language), PageAddresses.Text(other.Language, ArchivePage.Notices)));
        return new PressNotice(texts.Id, Above(words), original is null ? null : Above(original), others.ToSequence(), texts.Facts);
    }

    private static bool IsConcerned(Designation? facts, LanguageTag language) => facts is not { Languages.Count: > 0 } || facts.Languages.Contains(language);

    // The notice stands above the headline, which is the first heading of the page.
    private static NoticeWords Above(NoticeWords words) =>
        words with { Full = new BlockRewriting(target => target, hasHeadings: false).Rewrite(words.Full) };
}
