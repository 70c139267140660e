using System.Globalization;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Web;

namespace Generator.Transcripts.Markdown;

/// <summary>How a captured Markdown file is taken: as it is. A link that no page may have keeps its words; a picture is told with its address; tags of HTML go, the words between them stay.</summary>
/// <param name="baseUrl">What its relative addresses are seen from; null where that isn't known.</param>
/// <param name="media">Reads the pictures and media of a piece of HTML.</param>
internal sealed class CapturedTextRules(WebUrl? baseUrl, Func<string, Location, IEnumerable<Block>> media, List<Diagnostic> diagnostics) : IMarkdownRules
{
    private static readonly string[] s_mediaTags = ["<img", "<iframe", "<video", "<audio", "<embed", "<object"];

    public Inline? Link(string address, string title, Sequence<Inline> words, Location place) =>
        WebUrl.TryParse(address, baseUrl, out var url) ? new Inline.Link(new LinkTarget.ToWeb(url), words) : null;

    public Block? Picture(MarkdownPicture picture) =>
        new Block.Figure(WebUrl.TryParse(picture.Address, baseUrl, out var url) && url.Host.Length > 0 ? url : null, picture.AlternativeText, [], []);

    public bool TakesPictureAmidWords(MarkdownPicture picture) => true;

    public bool IsLineBreak(string tag, Location place) => tag.Trim('<', '>', '/', ' ').Equals("br", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<Block> MediaOf(string tag, Location place) =>
        Array.Exists(s_mediaTags, start => tag.StartsWith(start, StringComparison.OrdinalIgnoreCase)) ? media(tag, place) : [];

    public void MeetDepth(Location place)
    {
        if (!diagnostics.Exists(d => d.Descriptor == TranscriptDiagnostics.NestedTooDeeply))
        {
            diagnostics.Add(TranscriptDiagnostics.NestedTooDeeply.At(place, MarkdownInlines.Deepest.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
