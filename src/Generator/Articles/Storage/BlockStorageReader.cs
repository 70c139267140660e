using Generator.Blocks;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Articles.Storage;

/// <summary>Reads blocks and inlines back, by the numbers that `BlockStorageWriter` gives to the cases.</summary>
internal sealed class BlockStorageReader(StorageReader reader)
{
    public Sequence<Block> Blocks() => reader.List(Block);

    public WebUrl? Url()
    {
        if (reader.TextOrNull() is not { } text)
        {
            return null;
        }

        if (!WebUrl.TryParse(text, out var url))
        {
            reader.Damage();
        }

        return url;
    }

    public LanguageTag? LanguageOrNull()
    {
        if (reader.TextOrNull() is not { } text)
        {
            return null;
        }

        if (!LanguageTag.TryParse(text, out var tag))
        {
            reader.Damage();
        }

        return tag;
    }

    public LanguageTag Language()
    {
        if (LanguageOrNull() is { } language)
        {
            return language;
        }

        reader.Damage();
        return LanguageTag.Undetermined;
    }

    private Block Block()
    {
        var number = reader.Byte();
        var language = LanguageOrNull();
        Block block = number switch
        {
            0 => new Block.Paragraph(Inlines()),
            1 => new Block.Heading(reader.Integer(), Inlines()),
            2 => new Block.List(reader.Flag(), reader.Integer(), reader.List(Blocks)),
            3 => new Block.Quotation(Blocks()),
            4 => Figure(),
            5 => new Block.Table(Inlines(), reader.List(() => new TableRow(reader.List(Cell)))),
            6 => new Block.MissingMedia((MediaKind)reader.Case(4), reader.Text(), Duration(), Url()),
            7 => new Block.Separator(),
            8 => new Block.Preformatted(reader.Text()),
            _ => Unknown(new Block.Separator()),
        };
        return language is null ? block : block with { Language = language };
    }

    private Sequence<Inline> Inlines() => reader.List(Inline);

    private Inline Inline() => reader.Byte() switch
    {
        0 => new Inline.Text(reader.Text()),
        1 => new Inline.Emphasis(Inlines()),
        2 => new Inline.Strong(Inlines()),
        3 => Link(),
        4 => new Inline.Time(reader.Text(), Inlines()),
        5 => new Inline.LanguageSpan(Language(), Inlines()),
        6 => new Inline.LineBreak(),
        7 => new Inline.Subscript(Inlines()),
        8 => new Inline.Superscript(Inlines()),
        9 => new Inline.Code(reader.Text()),
        _ => Unknown(new Inline.LineBreak()),
    };

    private Inline Link()
    {
        LinkTarget? target = null;
        if (reader.Flag())
        {
            target = Address.TryParse(reader.Text(), out var address) ? new LinkTarget.ToPage(address) : null;
        }
        else if (Url() is { } url)
        {
            target = new LinkTarget.ToWeb(url);
        }

        var content = Inlines();
        return target is null ? Unknown(new Inline.LineBreak()) : new Inline.Link(target, content);
    }

    private Block.Figure Figure()
    {
        var (address, text, foundAt, digest) = (Url(), reader.Text(), reader.TextOrNull(), reader.TextOrNull());
        var language = reader.TextOrNull();
        var picture = foundAt is null ? null : new MediaRef(foundAt, Sha256Digest.TryParse(digest, out var known) ? known : null);
        return new Block.Figure(address, text, Inlines(), Inlines())
        {
            Picture = picture,
            AlternativeLanguage = LanguageTag.TryParse(language, out var tag) ? tag : null,
        };
    }

    private TableCell Cell() => new((CellKind)reader.Case(3), reader.Integer(), reader.Integer(), Blocks());

    private TimeSpan? Duration()
    {
        var isKnown = reader.Flag();
        var duration = TimeSpan.FromTicks(reader.Number());
        return isKnown ? duration : null;
    }

    private T Unknown<T>(T inPlace)
    {
        reader.Damage();
        return inPlace;
    }
}
