using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Languages;

/// <summary>Reads the files of all interface languages that an archive's settings name.</summary>
public static class LanguageTableReader
{
    /// <summary>The languages that have a readable file; no value where the fallback's hasn't.</summary>
    public static Outcome<LanguageTable> Read(InputTree archive, SiteSettings settings)
    {
        var diagnostics = new List<Diagnostic>();
        var languages = new List<Language>();
        foreach (var tag in settings.Languages.DistinctBy(tag => tag.Plain, StringComparer.Ordinal))
        {
            var read = LanguageReader.Read(archive, tag, mayLackWords: !tag.Equals(settings.FallbackLanguage));
            diagnostics.AddRange(read.Diagnostics);
            if (read.HasValue)
            {
                languages.Add(read.Value);
            }
            else if (read.Diagnostics.Count == 0)
            {
                diagnostics.Add(tag.Equals(settings.FallbackLanguage)
                    ? LanguagesDiagnostics.NoFallback.At(Location.Archive, LanguageReader.PathOf(tag))
                    : LanguagesDiagnostics.NoInterface.At(Location.Of(SiteSettingsReader.File), tag.Plain, LanguageReader.PathOf(tag), (settings.Fallbacks.Find(tag, settings.Languages.Where(other => !other.Equals(tag)).ToSequence(), other => other) ?? settings.FallbackLanguage).Plain));
            }
        }

        var table = languages.Count > 0 && languages[0].Tag.Equals(settings.FallbackLanguage) ? new LanguageTable(languages.ToSequence(), settings.Fallbacks) : null;
        return new Outcome<LanguageTable>(table, diagnostics.ToSequence());
    }
}
