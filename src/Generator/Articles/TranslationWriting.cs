using Generator.Blocks.Writing;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Transcripts.Markdown;

namespace Generator.Articles;

/// <summary>Writes the file that somebody fills with a translation: the original paragraph by paragraph, a place below each, and above them the front matter.</summary>
internal static class TranslationWriting
{
    private const string Introduction = """
        # Write the headline and the other lines here that are still empty, and below the second line of hyphens the translation of each
        # paragraph under its original, with an empty line between them. What begins with > [original …] isn't published and may stay:
        # it is how the program finds out later which paragraphs of the original have changed. docs/translations.md tells more.
        """;

    /// <summary>A file with nothing translated yet.</summary>
    /// <param name="slug">The original's.</param>
    public static string New(Article original, string slug, LanguageTag language) =>
        Ended(FrontMatter(original, slug, language) + string.Concat(TranslatedPart.Of(original.Body).Select(part => part.Written())));

    /// <summary>A file that is there, beside the original as it is now.</summary>
    /// <param name="file">The file, and its front matter as it is written.</param>
    /// <param name="earlier">The original as the file was made from it; null where it isn't known.</param>
    public static string Merged(Article original, MarkdownFile file, string frontMatter, Article? earlier)
    {
        var (before, parts) = TranslationMerging.Merge(file.Text, earlier?.Body, original.Body);
        var places = TranslationText.Of(file.Text).Places;
        var lines = frontMatter.Split('\n').ToList();
        if (earlier is not null || places.Any(place => place.IsOfBody))
        {
            SetDigest(lines, ArticleText.Digest(original));
        }

        var changed = Changed(lines, places, "headline", (earlier is not null, earlier?.Headline, original.Headline))
            + Changed(lines, places, "standfirst", (earlier is not null, earlier?.Standfirst, original.Standfirst));
        var kept = before.Trim('\r', '\n', ' ');
        return Ended(string.Join('\n', lines) + (kept.Length > 0 ? kept + "\n\n" : "") + changed + string.Concat(parts.Select(part => part.Written())));
    }

    // The last place needs its empty line too.
    private static string Ended(string text) => text.EndsWith("\n\n\n", StringComparison.Ordinal) ? text.TrimEnd('\n') + "\n\n" : text.TrimEnd('\n') + "\n";

    // What a line of the front matter translates stands above it as a comment: by that it is known where the earlier original isn't, and it is kept as the original is now. It may be
    // somebody's own note there, which stays.
    private static string Changed(List<string> frontMatter, Text.Sequence<TranslationPlace> places, string name, (bool IsKnown, string? Was, string? Now) original)
    {
        var above = frontMatter.FindIndex(line => line.StartsWith(name + ":", StringComparison.Ordinal)) - 1;
        var comment = above >= 0 && frontMatter[above].StartsWith("# ", StringComparison.Ordinal) ? frontMatter[above][2..].TrimEnd() : null;
        var (was, now) = (OneLine(original.IsKnown ? original.Was : comment ?? original.Now), OneLine(original.Now));
        if (comment is not null && comment == was && now is not null && was != now)
        {
            frontMatter.RemoveRange(above, original.IsKnown ? 1 : 0);
            frontMatter.Insert(original.IsKnown ? above : above + 1, "# " + now);
        }

        return was != now || places.Any(place => place.Name == name && TranslationPlaceReading.IsOfFrontMatter(place))
            ? TranslatedPart.Place(name, TranslationPlaceState.Changed, now ?? "", "")
            : "";
    }

    private static void SetDigest(List<string> frontMatter, Sha256Digest digest)
    {
        var at = frontMatter.FindIndex(line => line.StartsWith("of_sha256:", StringComparison.Ordinal));
        if (at >= 0)
        {
            frontMatter[at] = $"of_sha256: {digest.Hex}";
        }
    }

    private static string? OneLine(string? text) => text?.ReplaceLineEndings(" ").TrimEnd();

    private static string FrontMatter(Article original, string slug, LanguageTag language)
    {
        var lines = new List<string>
        {
            "---",
            Introduction,
            $"of: {slug}",
            $"of_sha256: {ArticleText.Digest(original).Hex}",
            $"of_language: {original.Language.Plain}",
            $"language: {language.Plain}",
            "",
            "# How was it made? human: a person wrote it. machine: a program did. machine-assisted: a program did, and a person went over it.",
            "kind:",
            "# Names that readers may know, as [Name, Name]; nobody has to be named.",
            "translators: []",
            "# Native readers who have read the whole of it.",
            "reviewed_by: []",
            "# When? A day, month or year, as 2024-05-20, 2024-05 or 2024.",
            "made:",
            "",
            "# " + OneLine(original.Headline),
            "headline: \"\"",
        };
        Add(lines, "standfirst", original.Standfirst);
        Add(lines, "dateline", original.Dateline);
        AddList(lines, "authors", original.Authors);
        AddList(lines, "agency_credits", original.AgencyCredits);
        if (original.SourceDescription.Count > 0)
        {
            lines.Add("# What the newsroom says of itself below its articles; may be left out. Take the # away before source_description to give it.");
            lines.AddRange(MarkdownWriter.Write(original.SourceDescription).Split('\n').Select(line => ("# " + line).TrimEnd(' ')));
            lines.Add("# source_description: \"\"");
        }

        return string.Join('\n', lines).ReplaceLineEndings("\n") + "\n---\n";
    }

    private static void Add(List<string> lines, string key, string? text)
    {
        if (text is not null)
        {
            lines.Add("# " + OneLine(text));
            lines.Add(key + ": \"\"");
        }
    }

    private static void AddList(List<string> lines, string key, Text.Sequence<string> names)
    {
        if (names.Count > 0)
        {
            lines.Add($"{key}: [{string.Join(", ", names.Select(YamlWriting.Quoted))}]");
        }
    }
}
