using System.Text;
using Generator.Articles;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Transcripts.Markdown;

namespace Generator.Commands.Translating;

/// <summary>Makes the file of a translation: a new one to be filled, or the one that is there, beside its original as it is now.</summary>
internal sealed class TranslationExport(OpenArchive archive, InputTree files)
{
    /// <summary>Why an article isn't to be translated into a language, or null.</summary>
    public UsageProblem? Refusal(PlacedEntry original, LanguageTag language) =>
        archive.Catalog.GroupOf(original.Entry).FirstOrDefault(e => e.Entry.IsOriginal && e.Entry.Language.Plain == language.Plain) is { } there
            ? new UsageProblem($"this article is there in '{language.Plain}' already, as it was captured: {there.Entry.Id}", "choose another language")
            : null;

    /// <summary>The file's text; no value where the one that is there can't be taken apart.</summary>
    public Outcome<ExportedFile> Write(PlacedEntry original, LanguageTag language)
    {
        var path = PathOf(original.Entry, language);
        var article = archive.Reading.Load(original.Entry);
        if (files.ReadText(path, FrontMatterReader.LongestFile) is not { } saved)
        {
            return Outcome.Of(new ExportedFile(path, TranslationWriting.New(article, original.Entry.Slug, language), IsMerged: false, IsChangeKnown: true));
        }

        // What is written has one kind of line ends, whatever the editor of the file wrote.
        var there = saved.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var front = FrontMatterReader.ReadOwn(there, path);
        if (front.Value is not { } file || front.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error))
        {
            return Outcome.Nothing<ExportedFile>(front.Diagnostics);
        }

        if (MarkdownReader.Read(file, null) is { HasValue: false } unreadable)
        {
            return Outcome.Nothing<ExportedFile>(unreadable.Diagnostics);
        }

        var earlier = Earlier(original.Entry, there, path);
        var text = TranslationWriting.Merged(article, file, there[..file.TextStart], earlier);
        var isKnown = earlier is not null || TranslationText.Of(file.Text).Places.Any(place => place.IsOfBody);
        return Outcome.Of(new ExportedFile(path, text, IsMerged: true, isKnown));
    }

    // A translation may lie under the name of any capture of its original.
    private string PathOf(Entry original, LanguageTag language)
    {
        var paths = original.Others.Select(other => other.Slug).Prepend(original.Slug).Select(slug => TranslationListing.PathOf(slug, language)).ToList();
        return paths.Find(files.FileExists) ?? paths[0];
    }

    private Article? Earlier(Entry original, string text, string path)
    {
        var line = text.Split('\n').Select(l => l.TrimEnd('\r')).FirstOrDefault(l => l.StartsWith("of_sha256:", StringComparison.Ordinal));
        var digest = line is not null && Sha256Digest.TryParse(line["of_sha256:".Length..].Trim().Trim('"', '\''), out var written) ? written : null;
        return digest is null ? null : archive.Reading.Earlier(original, digest);
    }
}

/// <summary>A translation's file as it is to be written.</summary>
/// <param name="Path">Where it belongs, from the archive's folder.</param>
/// <param name="IsMerged">Whether it holds what the file there had.</param>
/// <param name="IsChangeKnown">Whether it is known what of the original changed since that was made.</param>
internal sealed record ExportedFile(string Path, string Text, bool IsMerged, bool IsChangeKnown)
{
    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>How many paragraphs wait for their translation.</summary>
    public int Open => TranslationText.Of(Text).Places.Count(place => place.IsOpen);

    /// <summary>How many have changed since they were translated.</summary>
    public int Changed => TranslationText.Of(Text).Places.Count(TranslationPlaceReading.IsBehind);
}
