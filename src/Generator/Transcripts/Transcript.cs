using Generator.Captures;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Transcripts;

/// <summary>What a capture says, in order, each passage with its place; nothing chosen yet.</summary>
/// <param name="BaseUrl">What relative addresses were resolved against; null where no address is known.</param>
/// <param name="DeclaredLanguage">The document's own statement (`html lang`), null where it makes none.</param>
/// <param name="Encoding">Name of the encoding its bytes were read in, lower case.</param>
public sealed record Transcript(
    Capture Capture,
    WebUrl? BaseUrl,
    LanguageTag? DeclaredLanguage,
    string Encoding,
    Sequence<Passage> Passages,
    Sequence<Claim> Claims)
{
    /// <summary>Whether the capture says more than was read, because it goes beyond a limit.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether the page speaks of scripts: what it holds may be what it shows until they have run.</summary>
    public bool HasScripts { get; init; }
}
