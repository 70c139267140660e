using Generator.Languages;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>What the person who imports a file says about it, over what the file says of itself. Everything may be absent.</summary>
/// <param name="Source">Id, name or alias of the newsroom.</param>
/// <param name="Url">The article's original address.</param>
/// <param name="Captured">When the file was saved.</param>
public sealed record ImportSettings(string? Source, WebUrl? Url, EdtfDate? Published, EdtfDate? Captured, LanguageTag? Language, string? Headline);
