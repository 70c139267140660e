using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>Before every control that saves, shares or carries words of a designated source, the reader has met the notice or its warning.</summary>
internal static class WarningCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site)
    {
        // A feed's newest entries change; it needs the warning as soon as anything it may carry does.
        var feeds = site.All.Where(f => f.Entries.Count > 0).Select(f => f.Address.Path).ToHashSet(StringComparer.Ordinal);
        return
            from facts in site.All
            from control in facts.Unwarned
            where site.Designated.ContainsKey(control.Path) || site.Designated.ContainsKey(facts.Address.Path) || (site.Designated.Count > 0 && feeds.Contains(control.Path))
            select CheckDiagnostics.ControlUnwarned.At(new Location(facts.Address.Path, control.Offset), control.Path.Length == 0 ? "a button" : control.Path);
    }
}
