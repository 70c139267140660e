using Generator.Text;

namespace Generator.Languages;

/// <summary>How a language writes days of the Solar Hijri calendar beside the Gregorian ones, where its newspapers do.</summary>
/// <param name="Months">Twelve names, as they stand inside a date.</param>
/// <param name="Day">Of `{day}`, `{month}` and `{year}`.</param>
/// <param name="Beside">Of `{date}`, the Gregorian day, and `{second}`.</param>
public sealed record SolarHijriPattern(Sequence<string> Months, MessagePattern Day, MessagePattern Beside);
