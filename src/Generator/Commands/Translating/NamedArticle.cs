using Generator.Catalog;
using Generator.Text;
using Generator.Web;

namespace Generator.Commands.Translating;

/// <summary>Finds the article that somebody means on the command line: by its slug, its address here or at its source, its capture's folder or a translation's file.</summary>
internal static class NamedArticle
{
    private const string TranslationsFolder = "content/articles/";

    /// <summary>The original that is meant, or what is wrong with the name.</summary>
    public static (PlacedEntry? Original, UsageProblem? Problem) Find(string typed, OpenArchive archive)
    {
        var catalog = archive.Catalog;
        var written = typed.Trim().Replace('\\', '/').TrimEnd('/');
        var found = (ByAddress(written, archive) is { } entry ? [entry] : catalog.Entries.Where(e => IsMeant(e.Entry, written)).ToList())
            .Select(e => catalog.OriginalOf(e.Entry) ?? catalog.TwinnedOf(e.Entry) ?? e)
            .DistinctBy(e => e.Entry.Id, StringComparer.Ordinal)
            .ToList();
        return found switch
        {
            [var one] => (one, null),
            [] => (null, Unknown(typed, written, archive)),
            [var first, var second, ..] => (null, new UsageProblem($"'{typed}' may be '{first.Entry.Id}' or '{second.Entry.Id}'", "name the capture's folder")),
        };
    }

    private static PlacedEntry? ByAddress(string written, OpenArchive archive)
    {
        var isUrl = WebUrl.TryParse(written, out var url) && url.Host.Length > 0;
        if (isUrl && archive.Catalog.ByOriginalUrl(url!) is { } page)
        {
            return archive.Catalog.Entries.FirstOrDefault(e => e.Page.Equals(page));
        }

        var path = isUrl && archive.Settings.Site.BaseUrl is { } baseUrl && url!.Value.StartsWith(baseUrl.Value, StringComparison.Ordinal) ? url.Value[baseUrl.Value.Length..] : written;
        return path.EndsWith(".html", StringComparison.Ordinal) ? archive.Catalog.Entries.FirstOrDefault(e => e.Pages.Any(address => IsBelow(path, address.Path))) : null;
    }

    private static bool IsMeant(Entry entry, string written)
    {
        var captures = entry.Others.Select(other => (other.Id, other.Slug)).Prepend((entry.Id, entry.Slug));
        return written.Contains('/', StringComparison.Ordinal)
            ? captures.Any(capture => IsBelow(written, capture.Id) || written.Contains(capture.Id + "/", StringComparison.Ordinal)
                || (written + "/").Contains($"{TranslationsFolder}{capture.Slug}/", StringComparison.Ordinal))
            : captures.Any(capture => capture.Slug.Equals(written, StringComparison.OrdinalIgnoreCase));
    }

    // A path may be typed from anywhere above.
    private static bool IsBelow(string written, string path) => written == path || written.EndsWith("/" + path, StringComparison.Ordinal);

    private static UsageProblem Unknown(string typed, string written, OpenArchive archive)
    {
        var name = written[(written.LastIndexOf('/') + 1)..];
        name = name.Contains('.', StringComparison.Ordinal) ? name[..name.IndexOf('.', StringComparison.Ordinal)] : name;
        if (archive.Catalog.Tombstones.Any(tombstone => tombstone.Entry.Slug.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return new UsageProblem($"the article '{name}' is withdrawn", "nothing of it is published, in no language; what is translated of it should be deleted");
        }

        if (archive.LeftOut.FirstOrDefault(path => path.EndsWith("/" + name, StringComparison.Ordinal)) is { } leftOut)
        {
            return new UsageProblem($"'{typed}' can't be read ({leftOut})", "'generator build' says why; mend that first");
        }

        return new UsageProblem($"there is no article '{typed}'", NearestName.Of(name, archive.Catalog.Entries.Select(e => e.Entry.Slug).Distinct(StringComparer.Ordinal)) is { } nearest
            ? $"did you mean '{nearest}'?"
            : "name it as its folder under seeds/ is named, or paste its address");
    }
}
