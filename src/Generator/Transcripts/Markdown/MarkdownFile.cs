using Generator.Diagnostics;
using Generator.Settings;

namespace Generator.Transcripts.Markdown;

/// <summary>A Markdown file of the archive, its front matter told apart from its text.</summary>
/// <param name="File">Its path, from the archive's folder.</param>
/// <param name="FrontMatter">The keys between the fences; without keys where the file has none.</param>
/// <param name="Text">What follows the front matter.</param>
/// <param name="TextStart">Where that text begins in the file, in UTF-16 units.</param>
public sealed record MarkdownFile(string File, SettingsNode.Map FrontMatter, string Text, int TextStart)
{
    /// <summary>Where the text begins.</summary>
    public Location Start => new(File, TextStart);
}
