using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Languages.Scripts;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads for which articles an archive wants editions in their language's other script (`scripts:` in content/site.yml).</summary>
internal static class ScriptTwinReader
{
    private const string Key = "scripts";

    /// <summary>A map from the tag of the articles to the tag, or tags, of the editions.</summary>
    public static Sequence<ScriptTwin> Read(SettingsReader reader, InputTree archive, List<Diagnostic> diagnostics)
    {
        var twins = new List<(ScriptTwin Twin, Location Place)>();
        if (reader.Map(Key) is { } map)
        {
            foreach (var entry in map.AllEntries())
            {
                foreach (var node in entry.Value is SettingsNode.List list ? list.Items.AsEnumerable() : [entry.Value])
                {
                    if (Tag(map, entry.Key, entry.KeyLocation) is { } from && map.TextOf(node) is { } written && Tag(map, written, node.Location) is { } to
                        && Twin(from, to, node.Location, archive, diagnostics) is { } twin)
                    {
                        twins.Add((twin, node.Location));
                    }
                }
            }
        }

        var read = twins.Select(twin => ScriptTableReader.PathOf(twin.Twin.From.Language)).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(archive.Files(ScriptTableReader.Folder).Select(name => $"{ScriptTableReader.Folder}/{name}").Where(path => !read.Contains(path)).Select(path => ScriptDiagnostics.WordsNotRead.At(Location.Of(path), path)));
        return twins.Where(twin => IsFree(twin, twins, diagnostics)).Select(twin => twin.Twin).ToSequence();
    }

    private static LanguageTag? Tag(SettingsReader map, string text, Location place)
    {
        if (LanguageTag.TryParse(text, out var tag))
        {
            return tag.WithoutExtensions;
        }

        map.Report(SettingsDiagnostics.WrongValue.At(place, text, "a language tag (BCP 47), as uk or sr-Latn"));
        return null;
    }

    private static ScriptTwin? Twin(LanguageTag from, LanguageTag to, Location place, InputTree archive, List<Diagnostic> diagnostics)
    {
        if (from.Language != to.Language || from.Script == to.Script)
        {
            diagnostics.Add(ScriptDiagnostics.NotTwoScripts.At(place, from.Plain, to.Plain));
            return null;
        }

        if (ScriptTableReader.Find(from.Language, (from.Script, to.Script), archive, diagnostics) is { } table)
        {
            return new ScriptTwin(from, to, table);
        }

        diagnostics.Add(ScriptDiagnostics.TableMissing.At(place, from.Plain, to.Plain, string.Join(", ", ScriptTableReader.Languages)));
        return null;
    }

    private static bool IsFree((ScriptTwin Twin, Location Place) named, List<(ScriptTwin Twin, Location Place)> all, List<Diagnostic> diagnostics)
    {
        var (twin, place) = named;
        if (all.TakeWhile(other => !ReferenceEquals(other.Twin, twin)).FirstOrDefault(other => other.Twin.To.Equals(twin.To)).Twin is { } earlier)
        {
            diagnostics.Add(ScriptDiagnostics.TwinTwice.At(place, twin.To.Plain, earlier.From.Plain, twin.From.Plain));
            return false;
        }

        if (all.Find(other => other.Twin.To.Equals(twin.From) && !other.Twin.From.Equals(twin.To)).Twin is { } before)
        {
            diagnostics.Add(ScriptDiagnostics.TwinOfTwin.At(place, twin.From.Plain, before.From.Plain, twin.To.Plain));
            return false;
        }

        return true;
    }
}
