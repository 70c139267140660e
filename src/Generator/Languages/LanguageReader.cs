using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Languages;

/// <summary>Reads one language's file, `content/languages/&lt;tag&gt;.yml`, and reports every label, form and place that is missing or isn't known.</summary>
public static class LanguageReader
{
    public static string PathOf(LanguageTag tag) => $"content/languages/{tag.Plain}.yml";

    /// <summary>The language; no value where its file isn't there (without a diagnostic) or isn't YAML.</summary>
    /// <param name="mayLackWords">Whether other languages serve for words that the file lacks, which is then a warning; otherwise each one is an error.</param>
    public static Outcome<Language> Read(InputTree archive, LanguageTag tag, bool mayLackWords = false) =>
        archive.ReadText(PathOf(tag), YamlReading.LongestText) is { } text ? Read(text, tag, mayLackWords) : Outcome.Nothing<Language>();

    internal static Outcome<Language> Read(string text, LanguageTag tag, bool mayLackWords = false)
    {
        var read = YamlReading.Read(text, PathOf(tag));
        if (!read.HasValue)
        {
            return Outcome.Nothing<Language>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var language = new LanguageFile(tag, new SettingsReader(read.Value, diagnostics), mayLackWords).Read();
        return new Outcome<Language>(language, diagnostics.ToSequence());
    }
}
