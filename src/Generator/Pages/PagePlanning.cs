using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Decides which pages there are, from the catalog and the settings alone.</summary>
public static class PagePlanning
{
    /// <summary>
    /// The articles that a month's page lists for one day before the day gets a page of its own. It is a number a day, not a number a month, so that one more
    /// article never cuts a month into many new pages.
    /// </summary>
    public const int MostOnOneDay = 10;

    /// <summary>All pages, in order: those at the root, the archive's own texts, tombstones, then each language's own, then its lists by calendar, then its articles, newest first.</summary>
    /// <param name="languages">The interface languages: only they have the archive's own texts.</param>
    public static Sequence<Page> Plan(ArticleCatalog catalog, SiteSettings settings, LanguageTable languages)
    {
        var pages = new List<Page> { new Page.Chooser(settings.FallbackLanguage), new Page.NotFound(settings.FallbackLanguage) };
        foreach (var language in languages.Languages)
        {
            pages.AddRange(Enum.GetValues<ArchivePage>().Select(which => new Page.Text(language.Tag, which)));
        }

        pages.AddRange(catalog.Tombstones.Select(tombstone => new Page.Gone(tombstone)));
        foreach (var language in HomeLanguages(catalog, settings))
        {
            var entries = catalog.In(language);
            pages.Add(new Page.Home(language));
            pages.Add(new Page.Archive(language));
            pages.AddRange(entries.Select(e => e.Entry.SourceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new Page.Source(language, id)));
            pages.AddRange(ByCalendar(language, entries));
            foreach (var entry in entries)
            {
                pages.Add(new Page.Article(entry));
                pages.Add(new Page.TextEdition(entry));
                if (entry.Captures is not null)
                {
                    pages.Add(new Page.Captures(entry));
                }

                if (entry.Pair is not null)
                {
                    pages.Add(new Page.Pair(entry));
                }
            }
        }

        return pages.ToSequence();
    }

    /// <summary>The languages that have a home: those of site.yml in its order, then those that have articles besides.</summary>
    public static Sequence<LanguageTag> HomeLanguages(ArticleCatalog catalog, SiteSettings settings) =>
        settings.Languages.Concat(catalog.Languages).Select(tag => tag.WithoutExtensions).Distinct().ToSequence();

    /// <summary>Whether a day has a page of its own.</summary>
    /// <param name="count">Its articles in one language.</param>
    public static bool HasDayPage(int count) => count > MostOnOneDay;

    private static IEnumerable<Page> ByCalendar(LanguageTag language, Sequence<PlacedEntry> entries)
    {
        foreach (var year in entries.GroupBy(e => e.Entry.Year))
        {
            if (year.Key is not { } number)
            {
                yield return new Page.Undated(language);
                continue;
            }

            yield return new Page.Year(language, number);
            foreach (var month in year.GroupBy(e => e.Entry.Month))
            {
                yield return new Page.Month(language, number, month.Key);
                foreach (var day in month.GroupBy(e => e.Entry.Published!.Day))
                {
                    if (month.Key is { } ofMonth && day.Key is { } ofDay && HasDayPage(day.Count()))
                    {
                        yield return new Page.Day(language, number, ofMonth, ofDay);
                    }
                }
            }
        }
    }
}
