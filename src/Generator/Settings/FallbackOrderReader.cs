using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads which languages serve for others (`fallbacks:` in content/site.yml): a map from language tag to a tag or a list of them.</summary>
internal static class FallbackOrderReader
{
    private const string Key = "fallbacks";
    private const string Form = "a language tag (BCP 47), as uk or sr-Latn";

    /// <param name="languages">Those of the interface: only they have words to lend.</param>
    public static FallbackOrder Read(SettingsReader reader, Sequence<LanguageTag> languages)
    {
        var last = languages.Count > 0 ? languages[0] : LanguageTag.Undetermined;
        var choices = new List<FallbackChoice>();
        if (reader.Map(Key) is { } map)
        {
            foreach (var entry in map.AllEntries())
            {
                if (!LanguageTag.TryParse(entry.Key, out var tag))
                {
                    reader.Report(SettingsDiagnostics.WrongValue.At(entry.KeyLocation, entry.Key, Form));
                    continue;
                }

                var choice = new FallbackChoice(tag, Others(map, entry, tag, languages));
                if (WayBack(tag, choice, choices) is { } circle)
                {
                    reader.Report(LanguagesDiagnostics.FallbackCircular.At(entry.KeyLocation, tag.Plain, string.Join(" → ", circle.Select(other => other.Plain))));
                }
                else
                {
                    choices.Add(choice);
                }
            }
        }

        return new FallbackOrder(choices.ToSequence(), last);
    }

    private static Sequence<LanguageTag> Others(SettingsReader map, SettingsEntry entry, LanguageTag tag, Sequence<LanguageTag> languages)
    {
        var others = new List<LanguageTag>();
        foreach (var node in entry.Value is SettingsNode.List list ? list.Items : [entry.Value])
        {
            if (map.TextOf(node) is not { } text)
            {
                continue;
            }

            if (!LanguageTag.TryParse(text, out var other))
            {
                map.Report(SettingsDiagnostics.WrongValue.At(node.Location, text, Form));
            }
            else if (!languages.Contains(other))
            {
                map.Report(LanguagesDiagnostics.FallbackUnlisted.At(node.Location, other.Plain, tag.Plain));
            }
            else if (!others.Contains(other))
            {
                others.Add(other);
            }
        }

        return others.ToSequence();
    }

    // The way from a language back to itself, over the choices that were read before; null where there is none.
    private static List<LanguageTag>? WayBack(LanguageTag tag, FallbackChoice choice, List<FallbackChoice> choices)
    {
        var ways = new Queue<List<LanguageTag>>(choice.Others.Select(other => new List<LanguageTag> { tag, other }));
        var seen = new HashSet<LanguageTag>();
        while (ways.TryDequeue(out var way))
        {
            if (way[^1].Plain == tag.Plain)
            {
                return way;
            }

            if (seen.Add(way[^1]))
            {
                foreach (var next in choices.Where(other => other.For.Plain == way[^1].Plain).SelectMany(other => other.Others))
                {
                    ways.Enqueue([.. way, next]);
                }
            }
        }

        return null;
    }
}
