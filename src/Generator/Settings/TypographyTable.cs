using Generator.Text;

namespace Generator.Settings;

/// <summary>How each script is set (`templates/assets/typography.yml`).</summary>
/// <param name="Default">For every language that no row names.</param>
public sealed record TypographyTable(TypographyRow Default, Sequence<TypographyRow> Rows);
