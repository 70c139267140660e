using Generator.Text;

namespace Generator.Settings;

/// <summary>How bylines are written in all languages: words around names and words that are none, each folded as <see cref="WordNormalization"/> does.</summary>
/// <param name="Openings">Words that open a line which names who wrote: "By", "Autor".</param>
/// <param name="Weak">Those of the openings that are common in running text.</param>
/// <param name="Closings">Words after a name that say that the person reports.</param>
/// <param name="Roles">Words after which people stand who didn't write: photographers, editors, translators.</param>
/// <param name="Particles">Small words inside names.</param>
/// <param name="Credentials">Degrees behind names.</param>
/// <param name="Accounts">Names that content systems give to nobody.</param>
public sealed record BylineData(
    PhraseTable Openings,
    PhraseTable Weak,
    Sequence<string> Closings,
    Sequence<string> Roles,
    Sequence<string> Particles,
    Sequence<string> Credentials,
    Sequence<string> Accounts)
{
    public static BylineData Empty { get; } = new(new PhraseTable([]), new PhraseTable([]), [], [], [], [], []);
}
