using CsCheck;
using Generator.Articles;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Tests.Articles.Storage;

/// <summary>Makes up articles that hold every case of the model, in any nesting, with any text.</summary>
internal static class AnyArticle
{
    // Letters of several scripts, what must be escaped, surrogates in pairs and alone.
    private static readonly Gen<string> s_text = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char["<>&\"'\u00A0\n\t\0 жиخبر中\u200C\u202E\uFFFD\uD83D\uDE00\uDC00"]), 0, 12];

    private static readonly Gen<LanguageTag> s_language = Gen.OneOf("en", "ru-t-en-t0-und", "fa", "zh-Hans", "uz-Arab-AF", "und", "crh").Select(Tag);

    private static readonly Gen<EdtfDate?> s_date = Gen.OneOf<string?>(null, "2022", "2022-01", "2022-01-26", "2022-01-26T23:30:00+03:00", "2022-01-26T23:30:00", "2022?", "2022-01~", "[2024-02-20..]", "[..2024-02-20%]")
        .Select(text => EdtfDate.TryParse(text, out var date) ? date : null);

    private static readonly Gen<Withdrawal> s_withdrawal = Gen.Select(
        s_date.Where(date => date is not null), Gen.Enum<WithdrawalReason>(), Gen.Bool, (date, reason, keepsAddress) => new Withdrawal(date!, reason, keepsAddress));

    private static readonly Gen<WebUrl> s_url = Gen.OneOf(
            "https://news.example/a?b=1&c=%22#d", "http://example.org:8080/", "https://пример.example/ж ж/%D0%B6?q=é", "mailto:someone@example.org?subject=a b",
            "https://user:pw@example.org/a/../b;c", "https://example.org/%zz%2F%2f\\x", "https://[2001:db8::1]/", "https://example.org/a%C3%28?x=[1]|{}^`\"<>",
            "https://example.org/?%D0=%&+ #frag ment", "HTTPS://EXAMPLE.ORG:443/A", "https://example.org/.%2e/%2E%2e/a//b", "mailto:ж@пример.example")
        .Select(text => WebUrl.TryParse(text, out var url) ? url : null!).Where(url => url is not null);

    private static readonly Gen<Address> s_address = Gen.OneOf(".nojekyll", "en/2022/01/a-b_c.text.html", "index.html").Select(text => Address.TryParse(text, out var address) ? address : null!);

    private static readonly Gen<Sha256Digest> s_digest = Gen.Byte.Array[0, 4].Select(bytes => Sha256Digest.Of(bytes));

    private static readonly Gen<Location> s_place = Gen.Select(s_text, Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, int.MaxValue].Select(i => (int?)i)), (file, offset) => new Location(file, offset));

    public static Gen<Article> Any { get; } = Gen.Select(
        Gen.Select(Origin(), s_text, Maybe(s_text), Texts(), Maybe(s_text)),
        Gen.Select(s_date, s_date, s_language),
        Gen.Select(Blocks(3), Texts(), Blocks(1), Blocks(1), Texts()),
        Gen.Select(Maybe(s_url), List(Gen.Select(Gen.Enum<OmissionReason>(), s_text, s_place, (reason, text, place) => new Omission(reason, text, place))), Gen.Bool, List(s_correction)),
        (head, dates, body, rest) => new Article(
            head.Item1, head.Item2, head.Item3, head.Item4, head.Item5, dates.Item1, dates.Item2, dates.Item3,
            body.Item1, body.Item2, body.Item3, body.Item4, body.Item5, rest.Item1, rest.Item2)
        {
            IsStandfirstShown = rest.Item3,
            Corrections = rest.Item4,
        });

    private static Gen<Correction> s_correction => Gen.Select(s_text, s_text, s_date, Maybe(s_text), Maybe(s_url), (wrong, right, date, by, source) => new Correction(wrong, right, date, by, source));

    public static Gen<Outcome<Article>> Outcome { get; } = Gen.Select(
        Maybe(Any),
        List(Gen.Select(Gen.OneOf(SettingsDiagnostics.NotYaml, SettingsDiagnostics.WrongValue), s_place, Texts(), (descriptor, place, arguments) => new Diagnostic(descriptor, place, arguments))),
        (article, diagnostics) => new Outcome<Article>(article, diagnostics));

    private static Gen<ArticleOrigin> Origin() => Gen.OneOf<ArticleOrigin>(
        Gen.Select(
            Gen.Select(s_text, s_text, s_text, s_text, s_text),
            Gen.Select(s_digest, s_date, Maybe(s_text), Maybe(s_url)),
            Gen.Select(Maybe(s_text), Texts(), Maybe(s_withdrawal), List(Gen.Select(s_text, s_text, s_digest, (file, mediaType, digest) => new FurtherFile(file, mediaType, digest))), List(s_url)),
            (names, facts, rest) => (ArticleOrigin)new ArticleOrigin.FromCapture(
                names.Item1, names.Item2, names.Item3, names.Item4, names.Item5, facts.Item1, facts.Item2, facts.Item3, facts.Item4, rest.Item1, rest.Item2)
            {
                Withdrawn = rest.Item3,
                Further = rest.Item4,
                RedirectedFrom = rest.Item5,
            }),
        Gen.Select(
            Gen.Select(s_text, s_digest, s_text),
            Gen.Select(Gen.Enum<TranslationKind>(), Texts(), Texts(), s_date),
            (names, facts) => (ArticleOrigin)new ArticleOrigin.FromTranslation(names.Item1, names.Item2, names.Item3, facts.Item1, facts.Item2, facts.Item3, facts.Item4) { IsBehind = facts.Item2.Count > 0, Places = [new BlockPlace(facts.Item2.Count, 1, facts.Item3.Count)] }));

    private static Gen<Sequence<Block>> Blocks(int depth) => List(Gen.Select(AnyBlock(depth), Maybe(s_language), (block, language) => block with { Language = language }));

    private static Gen<Block> AnyBlock(int depth)
    {
        var inlines = Inlines(depth);
        Gen<Block>[] flat =
        [
            inlines.Select(content => (Block)new Block.Paragraph(content)),
            Gen.Select(Gen.Int[1, 6], inlines, (level, content) => (Block)new Block.Heading(level, content)),
            Gen.Select(
                Gen.Select(Maybe(s_url), s_text),
                inlines,
                inlines,
                Gen.Select(Maybe(Gen.Select(s_text, Maybe(s_digest), (at, digest) => new MediaRef(at, digest))), Maybe(s_language)),
                (known, caption, credit, held) => (Block)new Block.Figure(known.Item1, known.Item2, caption, credit) { Picture = held.Item1, AlternativeLanguage = held.Item2 }),
            Gen.Select(Gen.Enum<MediaKind>(), s_text, Gen.OneOf(Gen.Const((TimeSpan?)null), Gen.Int.Select(s => (TimeSpan?)TimeSpan.FromSeconds(s))), Maybe(s_url), (kind, title, length, url) => (Block)new Block.MissingMedia(kind, title, length, url)),
            Gen.Const((Block)new Block.Separator()),
            s_text.Select(text => (Block)new Block.Preformatted(text)),
        ];
        if (depth == 0)
        {
            return Gen.OneOf(flat);
        }

        var blocks = Blocks(depth - 1);
        var cell = Gen.Select(Gen.Enum<CellKind>(), Gen.Int[1, 1000], Gen.Int[1, 65534], blocks, (kind, columns, rows, content) => new TableCell(kind, columns, rows, content));
        return Gen.OneOf(
        [
            .. flat,
            Gen.Select(Gen.Bool, Gen.Int, List(blocks), (isOrdered, start, items) => (Block)new Block.List(isOrdered, start, items)),
            blocks.Select(content => (Block)new Block.Quotation(content)),
            Gen.Select(inlines, List(List(cell).Select(cells => new TableRow(cells))), (caption, rows) => (Block)new Block.Table(caption, rows)),
        ]);
    }

    private static Gen<Sequence<Inline>> Inlines(int depth) => List(AnyInline(depth));

    private static Gen<Inline> AnyInline(int depth)
    {
        Gen<Inline>[] flat = [s_text.Select(text => (Inline)new Inline.Text(text)), Gen.Const((Inline)new Inline.LineBreak()), s_text.Select(text => (Inline)new Inline.Code(text))];
        if (depth == 0)
        {
            return Gen.OneOf(flat);
        }

        var inner = Inlines(depth - 1);
        var target = Gen.OneOf(s_url.Select(url => (LinkTarget)new LinkTarget.ToWeb(url)), s_address.Select(address => (LinkTarget)new LinkTarget.ToPage(address)));
        return Gen.OneOf(
        [
            .. flat,
            inner.Select(content => (Inline)new Inline.Emphasis(content)),
            inner.Select(content => (Inline)new Inline.Strong(content)),
            Gen.Select(target, inner, (to, content) => (Inline)new Inline.Link(to, content)),
            Gen.Select(s_text, inner, (time, content) => (Inline)new Inline.Time(time, content)),
            Gen.Select(s_language, inner, (language, content) => (Inline)new Inline.LanguageSpan(language, content)),
            inner.Select(content => (Inline)new Inline.Subscript(content)),
            inner.Select(content => (Inline)new Inline.Superscript(content)),
        ]);
    }

    private static Gen<Sequence<T>> List<T>(Gen<T> item) => item.Array[0, 3].Select(items => items.ToSequence());

    private static Gen<Sequence<string>> Texts() => List(s_text);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));

    private static LanguageTag Tag(string text) => LanguageTag.TryParse(text, out var tag) ? tag : throw new ArgumentException(text, nameof(text));
}
