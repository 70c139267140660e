namespace Generator.Web;

/// <summary>The parts of an address, each as it is written. Name and password are no part of it: they only hide which host an address leads to.</summary>
/// <param name="Scheme">`http`, `https` or `mailto`.</param>
/// <param name="Host">In ASCII; empty for mailto.</param>
/// <param name="Port">With its colon; empty for the scheme's own.</param>
/// <param name="Path">With its first slash; for mailto the mailboxes.</param>
/// <param name="Query">With its question mark; may be empty.</param>
/// <param name="Fragment">With its number sign; may be empty.</param>
internal sealed record UrlParts(string Scheme, string Host, string Port, string Path, string Query, string Fragment)
{
    public const string Mail = "mailto";

    public string Write() => string.Concat(Scheme, Scheme == Mail ? ":" : "://", string.Concat(Host, Port, Path), Query + Fragment);
}
