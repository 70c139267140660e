using System.Text;
using Generator.Articles;
using Generator.Blocks;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Settings;
using Generator.Tests.Articles;
using Generator.Tests.Blocks;
using Generator.Text;

namespace Generator.Tests.Pages;

/// <summary>A small made-up archive: an English article with a machine-assisted Persian translation, some others around it, one in Georgian, which has no interface.</summary>
public static class ExampleArchive
{
    public static Source Source { get; } = new(
        "herald",
        [new SourceName(LanguageTag.English, "The Free Herald"), new SourceName(Specimen.Tag("ru"), "Свободный вестник"), new SourceName(Specimen.Tag("fa"), "پیک آزاد")],
        "Herald",
        [],
        [],
        "© 2022 The Free Herald",
        ["herald-undesirable"],
        []);

    public static LanguageTable Languages { get; } = Read(LanguageTableReader.Read(new InputTree(TestFolders.Repository), Settings("https://archive.example/base/")));

    public static TemplateSet Templates { get; } = Read(TemplateSet.Read(new InputTree(Path.Join(TestFolders.Repository, "tests"))));

    private static readonly Article s_main = new(
        Capture("bridge", "© text"),
        "Harbour Bridge To Reopen, But \"Two Lanes\" Stay Shut",
        "Engineers in Varnholm say the repaired piers can carry the weight of two loaded buses at the same time, and that the rest is a matter of weeks.",
        ["Ana Kovač", "Ґанна Білик"],
        "VARNHOLM",
        Date("2022-01-26T23:30:00+03:00"),
        null,
        LanguageTag.English,
        [
            new Block.Figure(Specimen.Url("https://gdb.example/bridge.jpg"), "A bridge & boats", [new Inline.Text("The bridge, seen from the east quay on January 26.")], [new Inline.Text("Photo: N. N.")]),
            Paragraph("The harbour bridge will reopen in March, the city said, after eleven months of work on its piers."),
            new Block.Paragraph(
            [
                new Inline.Text("The sign still said "),
                new Inline.LanguageSpan(Specimen.Tag("uk"), [new Inline.Text("«Міст закрито»")]),
                new Inline.Text(", as "),
                new Inline.Link(new LinkTarget.ToWeb(Specimen.Url("https://herald.example/tests")), [new Inline.Text("the Herald reported earlier")]),
                new Inline.Text(" and "),
                new Inline.Link(new LinkTarget.ToWeb(Specimen.Url("https://other.example/")), [new Inline.Text("others confirmed")]),
                new Inline.Text("."),
            ]),
            new Block.Heading(2, [new Inline.Text("How it was tested")]),
            new Block.Quotation([Paragraph("\"We drove two buses over it, and then we drove them back,\" the chief engineer said.")]),
            new Block.MissingMedia(MediaKind.Video, "The Bridge From The Air", TimeSpan.FromSeconds(98), null),
            new Block.List(false, 1, [[Paragraph("Two lanes open in March.")], [Paragraph("Two more in summer.")]]),
            Paragraph("The city has not said what the work cost."),
        ],
        ["Reuters", "AFP"],
        [Paragraph("The Free Herald reports the news where others can't.")],
        [Paragraph("The Free Herald has been declared an \"undesirable organization\" by the government of Freedonia."), Paragraph("If you hold a Freedonian passport, you could face fines for sharing our content.")],
        ["Cities", "bridges"],
        Specimen.Url("https://herald.example/bridge"),
        [
            new Omission(OmissionReason.Player, "please wait", Location.Of("x")),
            new Omission(OmissionReason.Player, "0:00 0:01:38 0:00", Location.Of("x")),
            new Omission(OmissionReason.Promotion, "Live: the harbour", Location.Of("x")),
            new Omission(OmissionReason.Empty, "", Location.Of("x")),
        ]);

    private static readonly Article s_persian = s_main with
    {
        Origin = new ArticleOrigin.FromTranslation("bridge", Sha256Digest.Of([1]), "content/articles/bridge/fa.md", TranslationKind.MachineAssisted, ["N. Translator"], [], Date("2024-05-01")),
        Headline = "پل بندر باز می‌شود، اما «دو خط» بسته می‌ماند",
        Standfirst = "مهندسان در وارنهولم می‌گویند پایه‌های تعمیرشده وزن دو اتوبوس پُر را هم‌زمان تحمل می‌کنند.",
        Authors = ["Ana Kovač"],
        Dateline = null,
        Language = Specimen.Tag("fa-t-en-t0-und"),
        Body =
        [
            new Block.Figure(null, "", [new Inline.Text("پل از اسکلهٔ شرقی، ۲۶ ژانویه")], []),
            Paragraph("شهرداری گفت پل بندر پس از یازده ماه کار روی پایه‌هایش در ماه مارس باز می‌شود."),
            new Block.Paragraph([new Inline.Text("روی تابلو نوشته بود "), new Inline.LanguageSpan(Specimen.Tag("uk"), [new Inline.Text("«Міст закрито»")]), new Inline.Text(".")]),
            new Block.MissingMedia(MediaKind.Video, "پل از هوا", TimeSpan.FromSeconds(98), null),
            Paragraph("هزینهٔ کار هنوز اعلام نشده است."),
        ],
        CapturedNotices = [],
        Omissions = [],
    };

    private static readonly Dictionary<string, Article> s_articles = new(StringComparer.Ordinal)
    {
        ["bridge"] = s_main,
        ["bridge-fa"] = s_persian,
        ["tests"] = Short("tests", "en", "Engineers Test The Bridge", "2022-01-20", "https://herald.example/tests"),
        ["quay"] = Short("quay", "en", "East Quay Closes For A Week", "2022-01-28", null),
        ["winter"] = Short("winter", "en", "A Winter Without Ferries", "2021-12", null),
        ["tram"] = Short("tram", "fa", "تراموا به بندر می‌رسد", "2022-01-10", null),
        ["undated"] = Short("undated", "en", "An Undated Letter To The Harbour Master", null, null),
        ["khidi"] = Short("khidi", "ka", "ხიდი გაიხსნება", "2022-02-01", null),
    };

    public static ArticleCatalog Catalog { get; } = new(
        s_articles.Select(pair => Place(pair.Key, pair.Value)).OrderBy(e => e.Entry, EntryOrder.NewestFirst).ToSequence(),
        [LanguageTag.English, Specimen.Tag("fa"), Specimen.Tag("ka")],
        []);

    public static PageData Inputs(string? baseUrl = "https://archive.example/base/") => new(Catalog, Settings(baseUrl), Languages, [Source], Words, entry => s_articles[entry.Id]);

    public static SiteSettings Settings(string? baseUrl) => new(
        [new SourceName(LanguageTag.English, "The Reading Room"), new SourceName(Specimen.Tag("fa"), "اتاق مطالعه"), new SourceName(Specimen.Tag("ru"), "Читальный зал"), new SourceName(Specimen.Tag("uk"), "Читальна зала")],
        [LanguageTag.English, Specimen.Tag("ru"), Specimen.Tag("uk"), Specimen.Tag("fa")],
        baseUrl is null ? null : Specimen.Url(baseUrl),
        null);

    private static ArchiveWords Words { get; } = new(
        [
            new NoticeTexts("herald-undesirable",
            [
                new NoticeWords(
                    LanguageTag.English,
                    "The Free Herald: \"undesirable organization\" in Freedonia",
                    [new Inline.Text("The Free Herald was declared an \"undesirable organization\" in Freedonia on 20 February 2024. People there can face fines or prison for sharing, liking, commenting on or saving what it publishes, or for contacting it.")],
                    [
                        Paragraph("The Prosecutor General of Freedonia decided on 2 February 2024; the Ministry of Justice listed it on 20 February 2024 as number 142."),
                        new Block.Heading(2, [new Inline.Text("Sources")]),
                        new Block.List(false, 1, [[new Block.Paragraph([new Inline.Link(new LinkTarget.ToWeb(Specimen.Url("https://registry.example/142")), [new Inline.Text("The register")]), new Inline.Text(", checked on 1 May 2024")])]]),
                    ],
                    true),
                new NoticeWords(
                    Specimen.Tag("fa"),
                    "پیک آزاد: «سازمان نامطلوب» در فریدونیا",
                    [new Inline.Text("پیک آزاد در ۲۰ فوریهٔ ۲۰۲۴ در فریدونیا «سازمان نامطلوب» اعلام شد. کسانی که آنجا هستند ممکن است برای هم‌رسانی، پسندیدن، نظر دادن یا ذخیرهٔ مطالب آن یا تماس با آن جریمه یا زندانی شوند.")],
                    [Paragraph("دادستانی کل فریدونیا در ۲ فوریهٔ ۲۰۲۴ تصمیم گرفت.")],
                    false),
            ]),
        ],
        [
            new PageText(ArchivePage.About, LanguageTag.English, "About this archive", [Paragraph("It keeps what newsrooms published."), new Block.Heading(2, [new Inline.Text("Who keeps it")]), Paragraph("Volunteers.")], true),
            new PageText(ArchivePage.Notices, LanguageTag.English, "Press-freedom notices", [Paragraph("What states have done against the sources of this archive.")], true),
            new PageText(ArchivePage.Accessibility, LanguageTag.English, "Accessibility", [Paragraph("It is tested.")], true),
            new PageText(ArchivePage.Verify, LanguageTag.English, "How to verify", [Paragraph("Compare the digests.")], true),
        ]);

    /// <summary>The bytes of one page as text; its template may not fail.</summary>
    public static string Write(Page page, PageData inputs) => Write(new PageModelBuilding(inputs).Build(page), inputs);

    public static string Write(PageModel model, PageData inputs)
    {
        var output = new HtmlOutput(Templates, inputs.Catalog, inputs.Settings, inputs.Languages, TestPages.Data.Words, "test");
        var written = output.Write(output.Prepare(model));
        return Encoding.UTF8.GetString(Read(written).Bytes().Span);
    }

    public static Page Plan(string address, PageData inputs) => PagePlanning.Plan(inputs.Catalog, inputs.Settings, inputs.Languages).Single(page => page.Address.Path == address);

    public static Article Article(string id) => s_articles[id];

    public static EdtfDate Date(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    private static T Read<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(string.Join("\n", outcome.Diagnostics.Select(d => $"{d.Location.File}@{d.Location.Offset}: {d.Message}")));

    private static Block.Paragraph Paragraph(string text) => new([new Inline.Text(text)]);

    private static ArticleOrigin.FromCapture Capture(string slug, string bytes) => new(
        "herald",
        slug,
        $"seeds/herald/captures/{slug}",
        $"seeds/herald/captures/{slug}/page.html",
        "text/html",
        Sha256Digest.Of(Encoding.UTF8.GetBytes(bytes)),
        Date("[2024-02-20..]"),
        "A reader",
        null,
        null,
        []);

    private static Article Short(string slug, string language, string headline, string? published, string? url) => s_main with
    {
        Origin = Capture(slug, slug),
        Headline = headline,
        Standfirst = null,
        Authors = [],
        Dateline = null,
        Published = published is null ? null : Date(published),
        Language = Specimen.Tag(language),
        Body = [Paragraph(headline + ".")],
        AgencyCredits = [],
        SourceDescription = [],
        CapturedNotices = [],
        OriginalUrl = url is null ? null : Specimen.Url(url),
        Omissions = [],
    };

    private static PlacedEntry Place(string id, Article article)
    {
        var translation = article.Origin as ArticleOrigin.FromTranslation;
        var slug = translation?.Of ?? id;
        var entry = new Entry(
            id, id, "herald", slug, slug, article.Language, article.Headline, article.Standfirst, article.Authors, article.Published, article.Updated, Date("[2024-02-20..]"),
            article.Topics.Count > 0 ? article.Topics[0] : null,
            article.OriginalUrl,
            translation is null ? null : new TranslationFacts(slug, translation.Kind, translation.Translators, translation.ReviewedBy, translation.Made, true),
            [], "key", Sha256Digest.Of([]), Sha256Digest.Of([]));
        var page = ArchiveAddresses.Article(entry.Language, entry.Year, entry.Month, slug);
        return new PlacedEntry(entry, page, ArchiveAddresses.TextEditionOf(page));
    }
}
