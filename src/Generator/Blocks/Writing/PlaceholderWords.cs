using Generator.Languages;

namespace Generator.Blocks.Writing;

/// <summary>The words that stand in place of pictures and media the archive doesn't hold, in the language of the page around the text.</summary>
/// <param name="Language">Of the words themselves, but for those that say that they are in another.</param>
/// <param name="Photo">"Photo not in the archive".</param>
/// <param name="PhotoElsewhere">"Photo not shown here", of one that the archive holds.</param>
/// <param name="PhotoUndescribed">What stands for a shown photo of which its page said nothing.</param>
/// <param name="PhotoData">What stands before a credit that only the photo's own data state.</param>
/// <param name="PhotoFull">Text of the link to the photo as large as it was saved, with its length in bytes.</param>
/// <param name="Text">"A part of the text is not in the archive".</param>
/// <param name="OriginalAddress">Text of the link to where the picture or medium was.</param>
/// <param name="Table">Name of a table that has no caption.</param>
/// <param name="Duration">A length of time in words.</param>
public sealed record PlaceholderWords(
    LanguageTag Language,
    LabelText Photo,
    LabelText PhotoElsewhere,
    LabelText PhotoUndescribed,
    LabelText PhotoData,
    Func<long, LabelText> PhotoFull,
    LabelText Video,
    LabelText Audio,
    LabelText Embed,
    LabelText Text,
    LabelText OriginalAddress,
    LabelText Table,
    Func<TimeSpan, string> Duration)
{
    public LanguageTag LanguageOf(LabelText words) => words.Elsewhere ?? Language;

    public LabelText Of(MediaKind kind) => kind switch
    {
        MediaKind.Video => Video,
        MediaKind.Audio => Audio,
        MediaKind.Text => Text,
        _ => Embed,
    };
}
