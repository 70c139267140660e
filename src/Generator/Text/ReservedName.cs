namespace Generator.Text;

/// <summary>Names that Windows keeps for devices in every folder, whatever the extension.</summary>
public static class ReservedName
{
    private static readonly HashSet<string> s_names = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { "com" + n.ToString(System.Globalization.CultureInfo.InvariantCulture), "lpt" + n.ToString(System.Globalization.CultureInfo.InvariantCulture) })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name up to its first dot is a device's.</summary>
    public static bool Is(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return s_names.Contains(dot < 0 ? name : name[..dot]);
    }
}
