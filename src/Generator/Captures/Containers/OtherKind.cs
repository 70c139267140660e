namespace Generator.Captures.Containers;

/// <summary>A kind of records of a container that give no article, in words for one and for several.</summary>
internal sealed record OtherKind(string One, string Several)
{
    public static readonly OtherKind Revisit = new("revisit", "revisits");
    public static readonly OtherKind Redirect = new("redirect", "redirects");
    public static readonly OtherKind Refusal = new("answer that is no success", "answers that are no success");
    public static readonly OtherKind Picture = new("picture", "pictures");
    public static readonly OtherKind Film = new("film or sound", "films and sounds");
    public static readonly OtherKind Script = new("script, style or other file", "scripts, styles and other files");
    public static readonly OtherKind Record = new("other record", "other records");
    public static readonly OtherKind Unreadable = new("page that can't be read", "pages that can't be read");
    public static readonly OtherKind NoArticle = new("page that is no article", "pages that are no articles");
    public static readonly OtherKind Summary = new("entry with no more than a summary", "entries with no more than a summary");
    public static readonly OtherKind Held = new("page held already", "pages held already");
    public static readonly OtherKind Earlier = new("earlier capture with the same text", "earlier captures with the same text");
    public static readonly OtherKind Conversion = new("text made from a page that is there", "texts made from pages that are there");
}
