using System.Text;

namespace Generator.Commands.Importing;

/// <summary>What a file handed to import is, judged by its bytes; its name decides only between plain text and Markdown.</summary>
/// <param name="Name">In words: `an HTML page`.</param>
/// <param name="Extension">Of the file in the archive; null for what can't be read as an article.</param>
/// <param name="MediaType">Empty for what can't be read as an article.</param>
public sealed record FileKind(string Name, string? Extension, string MediaType)
{
    public static readonly FileKind Html = new("an HTML page", "html", "text/html");
    public static readonly FileKind PlainText = new("plain text", "txt", "text/plain");
    public static readonly FileKind Mhtml = new("an MHTML file", "mhtml", "multipart/related");
    public static readonly FileKind Epub = new("an EPUB file", "epub", "application/epub+zip");
    public static readonly FileKind Markdown = new("Markdown", "md", "text/markdown");
    private const int JudgedBytes = 64 * 1024;

    // The first bytes of kinds that people may take for a saved page (PRONOM and the formats' own documents).
    private static readonly (byte[] Start, string Name)[] s_others =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive (also office documents)"),
        ([0x1F, 0x8B], "a gzip file (also a compressed WARC)"),
        ("WARC/"u8.ToArray(), "a WARC file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("RIFF"u8.ToArray(), "a WebP picture or a sound"),
        ("bplist"u8.ToArray(), "a Safari web archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ("{\\rtf"u8.ToArray(), "a rich text document"),
    ];

    private static readonly string[] s_mailKinds = ["multipart/related", "multipart/alternative", "multipart/mixed", "text/html"];

    // How pages begin (WHATWG MIME Sniffing §7.1), lower case.
    private static readonly string[] s_pageStarts =
    [
        "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<style", "<iframe", "<div", "<table", "<article", "<h1", "<p", "<a", "<b", "<font", "<!--",
    ];

    public static FileKind Of(ReadOnlySpan<byte> bytes, string fileName)
    {
        // Its first file says what it is, as it is and unpacked (EPUB 3.3, Open Container Format §4.3).
        if (bytes.StartsWith("PK\u0003\u0004"u8) && bytes[Math.Min(30, bytes.Length)..].StartsWith("mimetypeapplication/epub+zip"u8))
        {
            return Epub;
        }

        foreach (var (start, name) in s_others)
        {
            if (bytes.StartsWith(start))
            {
                return new FileKind(name, null, "");
            }
        }

        var text = Skeleton(bytes[..Math.Min(bytes.Length, JudgedBytes)]);
        if (text is null)
        {
            return new FileKind("binary data", null, "");
        }

        if (text.Trim().Length == 0)
        {
            return new FileKind("an empty file", null, "");
        }

        if (IsMhtml(text))
        {
            return Mhtml;
        }

        if (!IsHtml(text) && text.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return new FileKind("an XML document that is neither a page nor a feed", null, "");
        }

        return IsHtml(text) ? Html : IsMarkdown(text, fileName) ? Markdown : PlainText;
    }

    // The ASCII of a text in whatever encoding, enough to see markup; null for bytes that are no text.
    private static string? Skeleton(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        // A stray zero byte is damage; in binary data they are everywhere. What begins as a page is one (WHATWG MIME Sniffing §7.1 looks for that first), however short.
        var text = Encoding.Latin1.GetString(bytes);
        var zeros = bytes.Count((byte)0);
        return zeros * (BeginsAsPage(text) ? 20L : 1000L) > bytes.Length ? null : text;
    }

    // The head of a mail with parts that belong together (RFC 2557), or with a page alone, as some browsers saved pages without pictures.
    private static bool IsMhtml(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) is var plain and >= 0 ? plain : text.Length;
        var head = text[..Math.Min(end, text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var windows and >= 0 ? windows : text.Length)];
        var colon = head.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && head[..colon].All(c => char.IsAsciiLetter(c) || c == '-')
            && head.Contains("MIME-Version", StringComparison.OrdinalIgnoreCase)
            && Array.Exists(s_mailKinds, kind => head.Contains(kind, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsHtml(string text)
    {
        var start = text.TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return start.Contains("<html", StringComparison.OrdinalIgnoreCase);
        }

        return BeginsAsPage(start)
            || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static bool BeginsAsPage(string text) =>
        text.TrimStart() is var start && Array.Exists(s_pageStarts, tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && IsTagEnd(start, tag));

    // `<p` begins a page, `<print>` doesn't; `<!--` needs nothing after it.
    private static bool IsTagEnd(string text, string tag) =>
        tag[^1] == '-' || tag.Length == text.Length || text[tag.Length] is ' ' or '>' or '\t' or '\n' or '\r' or '/';

    private static bool IsMarkdown(string text, string fileName)
    {
        if (fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        return lines[0] == "---" || lines.Exists(l => l.StartsWith("# ", StringComparison.Ordinal) || l.Contains("](http", StringComparison.Ordinal));
    }
}
