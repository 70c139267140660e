using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Importing;

/// <summary>The newsrooms an archive has profiles of, found by what a person, an address or a page calls them.</summary>
public sealed class KnownSources(IReadOnlyList<Source> sources)
{
    private static readonly string[] s_plainHostLabels = ["www", "m", "amp", "mobile"];

    /// <summary>The source with this id, short name, name or alias, in whatever case; null where none has it.</summary>
    public Source? ByName(string name) =>
        sources.FirstOrDefault(s => Same(s.Id, name))
        ?? sources.FirstOrDefault(s => Same(s.ShortName, name) || s.Names.Any(n => Same(n.Name, name)))
        ?? sources.FirstOrDefault(s => s.Aliases.Any(a => Same(a, name)));

    /// <summary>The source that publishes on this host or on the one above it; where several do, the one with the longest host.</summary>
    public Source? ByHost(string host) =>
        sources.SelectMany(s => s.Hosts.Select(h => (Source: s, h.Host)))
            .Where(p => host.Length > 0 && (host == p.Host || host.EndsWith("." + p.Host, StringComparison.Ordinal)))
            .OrderByDescending(p => p.Host.Length)
            .ThenBy(p => p.Source.Id, StringComparer.Ordinal)
            .Select(p => p.Source)
            .FirstOrDefault();

    /// <summary>An id that is spelled nearly like this one, or null.</summary>
    public string? Nearest(string id) => NearestName.Of(id, sources.Select(s => s.Id));

    /// <summary>A host as its owners would say it: without `www` and its kin.</summary>
    public static string PlainHost(string host)
    {
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && s_plainHostLabels.Contains(host[..dot], StringComparer.Ordinal) && host.IndexOf('.', dot + 1) > 0 ? host[(dot + 1)..] : host;
    }

    private static bool Same(string a, string b) => string.Equals(TextNormalization.CleanLine(a), TextNormalization.CleanLine(b), StringComparison.OrdinalIgnoreCase);
}
