using Generator.Languages;

namespace Generator.Blocks.Writing;

/// <summary>The words that stand in place of pictures and media the archive doesn't hold, in the language of the page around the text.</summary>
/// <param name="Language">Of the words themselves.</param>
/// <param name="Photo">"Photo not in the archive".</param>
/// <param name="Text">"A part of the text is not in the archive".</param>
/// <param name="OriginalAddress">Text of the link to where the picture or medium was.</param>
/// <param name="Table">Name of a table that has no caption.</param>
/// <param name="Duration">A length of time in words.</param>
public sealed record PlaceholderWords(
    LanguageTag Language,
    string Photo,
    string Video,
    string Audio,
    string Embed,
    string Text,
    string OriginalAddress,
    string Table,
    Func<TimeSpan, string> Duration)
{
    public string Of(MediaKind kind) => kind switch
    {
        MediaKind.Video => Video,
        MediaKind.Audio => Audio,
        MediaKind.Text => Text,
        _ => Embed,
    };
}
