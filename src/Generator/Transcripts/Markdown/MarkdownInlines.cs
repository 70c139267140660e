using System.Text;
using Generator.Diagnostics;
using Generator.Text;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Generator.Transcripts.Markdown;

/// <summary>Reads the running text of one paragraph, heading or cell, and the pictures that part it.</summary>
internal sealed class MarkdownInlines(Location start, IMarkdownRules rules)
{
    /// <summary>Deeper than this, emphasis and links are passed over and their words kept.</summary>
    public const int Deepest = 16;

    private readonly StringBuilder _text = new();
    private readonly List<MarkdownPart> _parts = [];
    private readonly List<MarkdownPart> _picturesAfter = [];
    private List<Blocks.Inline> _items = [];
    private bool _endsWithSpace = true;
    private bool _followsPicture;
    private int? _partStart;

    /// <summary>Its parts in order: words, and pictures between them.</summary>
    public static List<MarkdownPart> Read(ContainerInline? content, Location start, IMarkdownRules rules)
    {
        var reading = new MarkdownInlines(start, rules);
        foreach (var inline in content ?? [])
        {
            reading.AddOutermost(inline);
        }

        reading.EndPart();
        return [.. reading._parts, .. reading._picturesAfter];
    }

    private void AddOutermost(MarkdigInline inline)
    {
        var picture = PictureOf(inline);
        if (picture is not null && rules.Picture(picture) is { } block)
        {
            EndPart();
            _parts.Add(new MarkdownPart([], block, picture.Place));
            _followsPicture = true;
            return;
        }

        _partStart ??= inline is LineBreakInline ? null : (int?)inline.Span.Start;
        if (picture is not null)
        {
            _text.Append(picture.AlternativeText);
        }
        else
        {
            Add(inline, 1);
        }
    }

    private void Add(MarkdigInline inline, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                AddLineBreak();
                break;
            case LineBreakInline:
                _text.Append('\n');
                break;
            case CodeInline code when TextNormalization.CleanLine(code.Content) is { Length: > 0 } characters:
                AddItem(new Blocks.Inline.Code(characters));
                break;
            case HtmlInline html when rules.IsLineBreak(html.Tag, PlaceOf(html)):
                AddLineBreak();
                break;
            case HtmlInline html:
                _picturesAfter.AddRange(rules.MediaOf(html.Tag, PlaceOf(html)).Select(media => new MarkdownPart([], media, PlaceOf(html))));
                break;
            case LinkInline { IsImage: true }:
                AddPictureAmidWords(PictureOf(inline)!);
                break;
            case LinkInline link:
                Wrap(link, depth, words => rules.Link(AddressOf(link), link.Title ?? "", words, PlaceOf(link)));
                break;
            case AutolinkInline link:
                AddAutolink(link);
                break;
            case EmphasisInline emphasis:
                Wrap(emphasis, depth, words => emphasis.DelimiterCount > 1 ? new Blocks.Inline.Strong(words) : new Blocks.Inline.Emphasis(words));
                break;
            case DelimiterInline delimiter:
                _text.Append(delimiter.ToLiteral());
                AddAll(delimiter, depth);
                break;
            case ContainerInline container:
                AddAll(container, depth);
                break;
            default:
                break;
        }
    }

    private void AddAll(ContainerInline container, int depth)
    {
        foreach (var inline in container)
        {
            Add(inline, depth);
        }
    }

    private void Wrap(ContainerInline container, int depth, Func<Sequence<Blocks.Inline>, Blocks.Inline?> wrap)
    {
        if (depth > Deepest)
        {
            rules.MeetDepth(PlaceOf(container));
            AddAll(container, depth);
            return;
        }

        FlushText();
        var outer = _items;
        _items = [];
        AddAll(container, depth + 1);
        FlushText();
        var words = _items.ToSequence();
        _items = outer;
        if (words.Count == 0)
        {
            return;
        }

        if (wrap(words) is { } wrapped)
        {
            _items.Add(wrapped);
        }
        else
        {
            _items.AddRange(words);
        }
    }

    private void AddAutolink(AutolinkInline link)
    {
        var words = TextNormalization.CleanLine(link.Url);
        if (rules.Link(link.IsEmail ? "mailto:" + link.Url : link.Url, "", [new Blocks.Inline.Text(words)], PlaceOf(link)) is { } wrapped)
        {
            AddItem(wrapped);
        }
        else
        {
            _text.Append(words);
        }
    }

    private void AddPictureAmidWords(MarkdownPicture picture)
    {
        if (rules.TakesPictureAmidWords(picture) && rules.Picture(picture) is { } block)
        {
            _picturesAfter.Add(new MarkdownPart([], block, picture.Place));
        }
        else
        {
            _text.Append(picture.AlternativeText);
        }
    }

    private void AddItem(Blocks.Inline inline)
    {
        FlushText();
        _items.Add(inline);
        _endsWithSpace = false;
    }

    private void AddLineBreak()
    {
        FlushText();
        TrimEnd();
        if (_items.Count > 0)
        {
            _items.Add(new Blocks.Inline.LineBreak());
        }

        _endsWithSpace = true;
    }

    private void FlushText()
    {
        var text = TextNormalization.CollapseWhiteSpace(TextNormalization.Clean(_text.ToString()));
        _text.Clear();
        text = _endsWithSpace ? text.TrimStart(' ') : text;
        if (text.Length > 0)
        {
            _items.Add(new Blocks.Inline.Text(text));
            _endsWithSpace = text[^1] == ' ';
        }
    }

    // White space and line breaks at an end are none.
    private void TrimEnd()
    {
        while (_items is [.., Blocks.Inline.LineBreak])
        {
            _items.RemoveAt(_items.Count - 1);
        }

        if (_items is [.., Blocks.Inline.Text last] && last.Value[^1] == ' ')
        {
            _items.RemoveAt(_items.Count - 1);
            if (last.Value.TrimEnd(' ') is { Length: > 0 } text)
            {
                _items.Add(new Blocks.Inline.Text(text));
            }
        }
    }

    private void EndPart()
    {
        FlushText();
        TrimEnd();
        if (_items.Count > 0)
        {
            _parts.Add(new MarkdownPart(_items.ToSequence(), null, start with { Offset = start.Offset + (_partStart ?? 0) }) { FollowsPicture = _followsPicture });
        }

        (_items, _endsWithSpace, _followsPicture, _partStart) = ([], true, false, null);
    }

    // Also a link that holds nothing but a picture.
    private MarkdownPicture? PictureOf(MarkdigInline inline) => inline switch
    {
        LinkInline { IsImage: true } image => new MarkdownPicture(AddressOf(image), AlternativeText(image), image.Title ?? "", null, PlaceOf(image)),
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } link => PictureOf(image)! with { LinkedTo = AddressOf(link) },
        _ => null,
    };

    private static string AlternativeText(ContainerInline image)
    {
        var text = new StringBuilder();
        AppendText(text, image);
        return TextNormalization.CleanLine(text.ToString());
    }

    private static void AppendText(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
            if (inline is ContainerInline inner)
            {
                AppendText(text, inner);
            }
        }
    }

    private static string AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    private Location PlaceOf(MarkdigInline inline) => start with { Offset = start.Offset + Math.Max(inline.Span.Start, 0) };
}
