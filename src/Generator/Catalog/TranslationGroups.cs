using Generator.Diagnostics;

namespace Generator.Catalog;

/// <summary>Sees to it that a translation group has one article a language.</summary>
public static class TranslationGroups
{
    /// <summary>
    /// A second article of a language leaves the group for one of its own. Captures come before translations, each by id; a translation is in the group of its original.
    /// </summary>
    public static void Settle(List<PlacedEntry> placed, List<Diagnostic> diagnostics)
    {
        placed.Sort((a, b) =>
        {
            var byKind = (a.Entry.Translation is not null).CompareTo(b.Entry.Translation is not null);
            return byKind != 0 ? byKind : string.CompareOrdinal(a.Entry.Id, b.Entry.Id);
        });

        var members = new Dictionary<(string Group, string Language), Entry>(placed.Count);
        var groupsOfOriginals = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < placed.Count; i++)
        {
            var entry = placed[i].Entry;
            var group = entry.Translation is { } translation && groupsOfOriginals.TryGetValue(translation.Of, out var moved) ? moved : entry.Group;
            if (!members.TryAdd((group, entry.Language.Plain), entry))
            {
                var other = members[(group, entry.Language.Plain)];
                diagnostics.Add(CatalogDiagnostics.LanguageTwiceInGroup.At(entry.Location, entry.Id, other.Id, group, entry.Language.Plain));
                group = entry.Id;
                if (entry.Translation is null)
                {
                    groupsOfOriginals[entry.Slug] = group;
                }
            }

            if (!string.Equals(group, entry.Group, StringComparison.Ordinal))
            {
                placed[i] = placed[i] with { Entry = entry with { Group = group } };
            }
        }
    }
}
