using Generator.Diagnostics;

namespace Generator.Catalog;

/// <summary>Joins translations with the articles they were made from.</summary>
public static class TranslationJoining
{
    /// <summary>The whole entries of all translations whose original is in the archive; the others are reported and left out.</summary>
    /// <param name="translations">Ordered by id.</param>
    /// <param name="captures">Ordered by id.</param>
    public static List<Entry> Join(List<LooseEntry.OfTranslation> translations, List<Entry> captures, List<Diagnostic> diagnostics)
    {
        var wanted = translations.Select(t => t.Facts.Of).ToHashSet(StringComparer.Ordinal);

        // A translation may name any capture of its original.
        var originals = captures.SelectMany(c => c.Others.Select(o => o.Slug).Append(c.Slug).Distinct(StringComparer.Ordinal).Where(wanted.Contains).Select(slug => (Slug: slug, Entry: c)))
            .ToLookup(c => c.Slug, c => c.Entry, StringComparer.Ordinal);
        var bySlug = captures.ToLookup(c => c.Slug, StringComparer.Ordinal);
        var joined = new List<Entry>(translations.Count);
        foreach (var translation in translations)
        {
            var place = Location.Of(translation.File);
            switch (originals[translation.Facts.Of].Take(2).ToArray())
            {
                case []:
                    diagnostics.Add(CatalogDiagnostics.OriginalMissing.At(place, translation.Facts.Of));
                    break;
                case [var original] when bySlug[original.Slug].FirstOrDefault(e => e != original) is { } namesake:
                    diagnostics.Add(CatalogDiagnostics.OriginalAmbiguous.At(place, translation.Facts.Of, original.Id, namesake.Id));
                    break;
                case [var original]:
                    joined.Add(translation.JoinedTo(original));

                    // What the file says of itself was told when it was read.
                    if (joined[^1].Withdrawn is null && !translation.OfSha256.Equals(original.TextDigest))
                    {
                        diagnostics.Add(CatalogDiagnostics.TranslationBehind.At(place, original.Slug, original.TextDigest.Hex));
                    }

                    break;
                case [var first, var second, ..]:
                    diagnostics.Add(CatalogDiagnostics.OriginalAmbiguous.At(place, translation.Facts.Of, first.Id, second.Id));
                    break;
            }
        }

        return joined;
    }

    /// <summary>Leaves out the translations whose original got no address.</summary>
    public static void RemoveOrphans(List<PlacedEntry> placed, List<Diagnostic> diagnostics)
    {
        var originals = placed.Where(p => p.Entry.Translation is null).Select(p => p.Entry.Slug).ToHashSet(StringComparer.Ordinal);
        placed.RemoveAll(p =>
        {
            var isOrphan = p.Entry.Translation is { } translation && !originals.Contains(translation.Of);
            if (isOrphan)
            {
                diagnostics.Add(CatalogDiagnostics.OriginalMissing.At(p.Entry.Location, p.Entry.Translation!.Of));
            }

            return isOrphan;
        });
    }
}
