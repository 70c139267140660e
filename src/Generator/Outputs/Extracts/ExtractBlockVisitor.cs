using System.Text.Json;
using Generator.Articles;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Outputs.Extracts;

/// <summary>Writes the blocks of an article as JSON: each with its kind, its text and what else it says.</summary>
internal sealed class ExtractBlockVisitor(Utf8JsonWriter json) : IBlockVisitor<bool>
{
    public void WriteAll(string name, Sequence<Block> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            block.Accept(this);
            if (block.Language is not null)
            {
                json.WriteString("language", block.Language.Value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public bool VisitParagraph(Block.Paragraph paragraph) => Write("paragraph", paragraph.Content);

    public bool VisitHeading(Block.Heading heading)
    {
        Write("heading", heading.Content);
        json.WriteNumber("level", heading.Level);
        return true;
    }

    public bool VisitList(Block.List list)
    {
        json.WriteString("kind", "list");
        json.WriteBoolean("ordered", list.IsOrdered);
        if (list.IsOrdered)
        {
            json.WriteNumber("start", list.Start);
        }

        json.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            json.WriteStartObject();
            json.WriteString("text", string.Join('\n', ArticleText.Paragraphs(item)));
            WriteAll("blocks", item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return true;
    }

    public bool VisitQuotation(Block.Quotation quotation)
    {
        json.WriteString("kind", "quotation");
        json.WriteString("text", string.Join('\n', ArticleText.Paragraphs(quotation.Content)));
        WriteAll("blocks", quotation.Content);
        return true;
    }

    public bool VisitFigure(Block.Figure figure)
    {
        json.WriteString("kind", "figure");
        WriteFigure(figure);
        return true;
    }

    /// <summary>What stands under `figures` too.</summary>
    public void WriteFigure(Block.Figure figure)
    {
        json.WriteString("caption", InlineText.Of(figure.Caption));
        json.WriteString("credit", InlineText.Of(figure.Credit));
        json.WriteString("alternative_text", figure.AlternativeText);
        if (figure.AlternativeLanguage is not null)
        {
            json.WriteString("alternative_language", figure.AlternativeLanguage.Value);
        }

        json.WriteString("original_address", figure.OriginalAddress?.Value);
        json.WriteString("held_sha256", figure.Picture?.Sha256?.Hex);
        InlineWriting.Write(json, [.. figure.Caption, .. figure.Credit]);
    }

    public bool VisitTable(Block.Table table)
    {
        json.WriteString("kind", "table");
        json.WriteString("caption", InlineText.Of(table.Caption));
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row.Cells)
            {
                json.WriteStartObject();
                json.WriteString("kind", cell.Kind switch { CellKind.ColumnHeader => "column-header", CellKind.RowHeader => "row-header", _ => "data" });
                json.WriteString("text", string.Join('\n', ArticleText.Paragraphs(cell.Content)));
                json.WriteNumber("column_span", cell.ColumnSpan);
                json.WriteNumber("row_span", cell.RowSpan);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        return true;
    }

    public bool VisitMissingMedia(Block.MissingMedia media)
    {
        json.WriteString("kind", "missing-media");
        WriteMedia(media, "media");
        return true;
    }

    /// <summary>What stands under `missing_media` too.</summary>
    public void WriteMedia(Block.MissingMedia media, string kindName)
    {
        json.WriteString(kindName, media.Kind switch { MediaKind.Video => "video", MediaKind.Audio => "audio", MediaKind.Text => "text", _ => "embed" });
        json.WriteString("title", media.Title);
        if (media.Duration is { } duration)
        {
            json.WriteNumber("duration_seconds", (long)duration.TotalSeconds);
        }
        else
        {
            json.WriteNull("duration_seconds");
        }

        json.WriteString("address", media.Address?.Value);
    }

    public bool VisitSeparator(Block.Separator separator)
    {
        json.WriteString("kind", "separator");
        return true;
    }

    public bool VisitPreformatted(Block.Preformatted preformatted)
    {
        json.WriteString("kind", "preformatted");
        json.WriteString("text", preformatted.Value);
        return true;
    }

    private bool Write(string kind, Sequence<Inline> content)
    {
        json.WriteString("kind", kind);
        json.WriteString("text", InlineText.Of(content));
        InlineWriting.Write(json, content);
        return true;
    }
}
