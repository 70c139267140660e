using Generator.Diagnostics;
using Generator.Languages.Scripts;
using Generator.Text;

namespace Generator.Catalog;

/// <summary>Adds an entry for each edition that is made in another script: nothing of the article itself is in it, the edition is written when its page is.</summary>
public static class TwinPlanning
{
    /// <summary>
    /// Adds the twins of all articles whose language has one in the settings, where their group has no article in the twin's tag. None is made of an article that isn't in the
    /// script it would be made from, and none where another article stands.
    /// </summary>
    /// <param name="placed">With their groups settled.</param>
    public static void AddTo(List<PlacedEntry> placed, Sequence<ScriptTwin> twins, List<Diagnostic> diagnostics)
    {
        if (twins.Count == 0)
        {
            return;
        }

        var taken = placed.SelectMany(p => p.Pages).Select(page => page.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var present = placed.Select(p => (p.Entry.Group, p.Entry.Language.Plain)).ToHashSet();
        var made = new List<PlacedEntry>();
        foreach (var original in placed.OrderBy(p => p.Entry.Id, StringComparer.Ordinal))
        {
            foreach (var twin in twins.Where(t => t.From.Plain == original.Entry.Language.Plain && !present.Contains((original.Entry.Group, t.To.Plain))))
            {
                var place = original.Entry.Location;
                var page = ArchiveAddresses.Article(twin.To, original.Entry.Year, original.Entry.Month, original.Entry.Slug);
                if (original.Entry.Withdrawn is null && !ScriptTransliteration.HasLetters(original.Entry.Headline, twin.Table))
                {
                    diagnostics.Add(CatalogDiagnostics.OtherScript.At(place, original.Entry.Language.Plain, twin.To.Plain));
                }
                else if (taken.Add(page.Path))
                {
                    made.Add(new PlacedEntry(Twin(original.Entry, twin), page, ArchiveAddresses.TextEditionOf(page)));
                }
                else
                {
                    diagnostics.Add(CatalogDiagnostics.TwinAddressTaken.At(place, twin.To.Plain, page.Path));
                }
            }
        }

        placed.AddRange(made);
    }

    // Its byline, dates and address are its original's; a withdrawn article's twin goes with it.
    private static Entry Twin(Entry original, ScriptTwin twin) => original with
    {
        Id = $"{original.Id} {twin.To.Plain}",
        Identity = Entry.IdentityOfTwin(original.Identity, twin.To),
        Language = twin.Tag,
        Headline = ScriptTransliteration.Of(original.Headline, twin.Table),
        Standfirst = original.Standfirst is null ? null : ScriptTransliteration.Of(original.Standfirst, twin.Table),
        Formerly = [],
        RedirectedFrom = [],
        Others = [],
        HasPictures = false,
        Twin = new TwinFacts(original.Id, original.Language, original.Headline),
    };
}
