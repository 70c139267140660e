using System.Globalization;

namespace Generator.Web;

/// <summary>The pictures that a `srcset` offers (HTML Standard §4.8.4.4.10).</summary>
internal static class SourceSet
{
    /// <summary>Addresses as written, the widest or densest first.</summary>
    public static IEnumerable<string> LargestFirst(string value) => Candidates(value).OrderByDescending(c => Size(c.Descriptors)).Select(c => c.Address);

    /// <summary>Addresses as written, in their order.</summary>
    public static IEnumerable<string> Addresses(string? value) => Candidates(value ?? "").Select(c => c.Address);

    /// <summary>The same set with each address changed.</summary>
    public static string WithAddresses(string value, Func<string, string> change) => string.Join(", ", Candidates(value).Select(c => $"{change(c.Address)} {c.Descriptors}".TrimEnd()));

    private static List<(string Address, string Descriptors)> Candidates(string value)
    {
        var candidates = new List<(string, string)>();
        var at = 0;
        while (at < value.Length)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ','))
            {
                at++;
            }

            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
            {
                at++;
            }

            var written = value[start..at];
            var address = written.TrimEnd(',');
            var descriptors = "";
            if (address.Length == written.Length)
            {
                start = at;
                var close = value.IndexOf(',', at);
                at = close < 0 ? value.Length : close;
                descriptors = value[start..at].Trim();
            }

            if (address.Length > 0)
            {
                candidates.Add((address, descriptors));
            }
        }

        return candidates;
    }

    private static double Size(string descriptor) =>
        descriptor is [.. var number, 'w' or 'x'] && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) ? size : 0;
}
