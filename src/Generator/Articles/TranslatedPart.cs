using System.Globalization;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Text;
using Generator.Transcripts.Markdown;

namespace Generator.Articles;

/// <summary>One or several neighbouring blocks of an original, and what is written for them in a translation's file.</summary>
/// <param name="First">Number of the first block in the original's body, from 1; 0 where it is the old state of an original.</param>
/// <param name="Count">How many blocks.</param>
/// <param name="Quoted">The blocks as Markdown.</param>
/// <param name="Content">What is written for them; white space where that is nothing yet.</param>
internal sealed record TranslatedPart(int First, int Count, string Quoted, string Content)
{
    public TranslationPlaceState State { get; init; }

    /// <summary>What stands ready for them in a new file: the frame of a picture or a video, or nothing.</summary>
    public string Frame { get; init; } = "";

    /// <summary>Places of the file that come right behind and are for nothing that is in the original now, as they are written.</summary>
    public string Following { get; init; } = "";

    /// <summary>What of the quoted blocks tells whether they are the same: not how an editor breaks their lines, and not the signs that one puts in place of those that are typed.</summary>
    public string Words => SignNormalization.Of(Quoted);

    /// <summary>A part for each block that a translation has, in order, nothing written for any.</summary>
    public static List<TranslatedPart> Of(Sequence<Block> body) =>
    [
        .. body.Select((block, i) => (Block: block, Number: i + 1))
            .Where(numbered => IsTranslated(numbered.Block))
            .Select(numbered => new TranslatedPart(numbered.Number, 1, MarkdownWriter.Write(numbered.Block), "") { Frame = FrameOf(numbered.Block) }),
    ];

    /// <summary>Whether a translation has such a block: a mark that some of the text is missing is the archive's own.</summary>
    public static bool IsTranslated(Block block) => block is not Block.MissingMedia { Kind: MediaKind.Text };

    /// <summary>This part and those that follow it as one.</summary>
    public TranslatedPart With(IEnumerable<TranslatedPart> following) => following.Aggregate(this, (all, next) => all with
    {
        Count = all.Count + next.Count,
        Quoted = Joined(all.Quoted, next.Quoted),
        Content = Joined(all.Content.Trim('\r', '\n'), next.Content.Trim('\r', '\n')),
        Frame = Joined(all.Frame, next.Frame),
        Following = all.Following + next.Following,
        State = all.State == TranslationPlaceState.Same ? next.State : all.State,
    });

    /// <summary>The part as it stands in the file, with the places behind it.</summary>
    public string Written() => Place(
        State == TranslationPlaceState.Removed ? "" : Count == 1 ? Number(First) : $"{Number(First)}-{Number(First + Count - 1)}",
        State,
        Quoted,
        string.IsNullOrWhiteSpace(Content) && State != TranslationPlaceState.Removed ? Frame : Content) + Following;

    /// <summary>A place of a file: its mark, the quotation, what is written below.</summary>
    public static string Place(string name, TranslationPlaceState state, string quoted, string content)
    {
        var mark = state == TranslationPlaceState.Added ? "added" : "original" + (name.Length > 0 ? " " + name : "") + (state == TranslationPlaceState.Same ? "" : " " + ListedName.Of(state));
        var quotation = quoted.Length == 0 ? "" : string.Concat(quoted.Split('\n').Select(line => ("> " + line).TrimEnd(' ') + "\n"));
        return $"> [{mark}]\n{quotation}\n{WithoutEmptyLines(content)}\n\n";
    }

    /// <summary>Whether nothing of somebody's stands in a place that has only what stood ready for it.</summary>
    public static bool IsUntouched(TranslationPlace place) =>
        string.IsNullOrWhiteSpace(place.Content) || place.Content.Trim() == string.Join("\n\n", MarkdownReader.Pieces(place.Quoted).SelectMany(piece => piece.Blocks).Select(FrameOf).Where(frame => frame.Length > 0));

    // Spaces before the first words make them code.
    private static string WithoutEmptyLines(string text)
    {
        var words = text.AsSpan().TrimEnd();
        var start = words[..^words.TrimStart().Length].LastIndexOf('\n') + 1;
        return words[start..].ToString();
    }

    private static string Joined(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : first + "\n\n" + second;

    private static string FrameOf(Block block) => block switch
    {
        Block.Separator => MarkdownWriter.Write(block),
        Block.Figure figure => MarkdownWriter.Write(figure with { AlternativeText = figure.AlternativeText.Length > 0 ? TranslationPlace.Wanted : "", Caption = [] })
            + (figure.Caption.Count > 0 ? $"\n[{TranslationPlace.Wanted}]" : ""),
        Block.MissingMedia media => MarkdownWriter.Write(media with { Title = media.Title.Length > 0 ? TranslationPlace.Wanted : "" }),
        _ => "",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
