using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Web;

namespace Generator.Captures.Containers;

/// <summary>Which payloads were met in containers, under the names by which revisits ask for them, and which revisits ask.</summary>
internal sealed class PayloadNames
{
    private readonly HashSet<Sha256Digest> _held = [];
    private readonly List<(Sha256Digest[] Wanted, Revisit Revisit)> _revisits = [];

    /// <summary>The revisits of which no original was met.</summary>
    public IEnumerable<Revisit> Unresolved => _revisits.Where(r => !r.Wanted.Any(_held.Contains)).Select(r => r.Revisit);

    /// <summary>Notes that a payload is there.</summary>
    public void Hold(params IEnumerable<string?> names) => _held.UnionWith(names.OfType<string>().Select(Key));

    /// <summary>Notes a record that says its payload is the same as an earlier one.</summary>
    public void Ask(Revisit revisit, params IEnumerable<string?> names) => _revisits.Add(([.. names.OfType<string>().Select(Key)], revisit));

    // Half a million names take less room so.
    private static Sha256Digest Key(string name) => Sha256Digest.Of(Encoding.UTF8.GetBytes(name));
}

/// <summary>A record without a payload of its own.</summary>
/// <param name="Missing">What to say if the original is nowhere.</param>
internal sealed record Revisit(WebUrl? Url, Diagnostic Missing);
