using Generator.Files;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Tests.Languages;

/// <summary>The four interface languages as they are in content/languages.</summary>
public sealed class LanguageTests
{
    public static LanguageTable Table { get; } = ReadTable();

    [Theory]
    [InlineData("en", "2022-01-26", "26 January 2022")]
    [InlineData("en", "2022-01", "January 2022")]
    [InlineData("en", "2022", "2022")]
    [InlineData("en", "[2024-02-20..]", "on or after 20 February 2024")]
    [InlineData("en", "[..2024-02]", "on or before February 2024")]
    [InlineData("en", "2022-01-26?", "possibly 26 January 2022")]
    [InlineData("en", "2022~", "about 2022")]
    [InlineData("en", "2022-01%", "possibly about January 2022")]
    [InlineData("en", "[2024-02-20~..]", "possibly on or after 20 February 2024")]
    [InlineData("en", "2024-02-29T23:30:00-08:00", "29 February 2024, 23:30 (UTC−08:00)")]
    [InlineData("en", "2024-05-14T08:00:00Z", "14 May 2024, 08:00 (UTC)")]
    [InlineData("en", "2024-05-14T08:05", "14 May 2024, 08:05")]
    [InlineData("ru", "2022-01-26", "26 января 2022")]
    [InlineData("ru", "2022-01", "январь 2022")]
    [InlineData("ru", "[2024-02-20..]", "не ранее 20 февраля 2024 года")]
    [InlineData("ru", "2022-05?", "предположительно май 2022")]
    [InlineData("ru", "2022~", "около 2022 года")]
    [InlineData("ru", "2024-03-01T00:30:00+03:00", "1 марта 2024, 00:30 (UTC+03:00)")]
    [InlineData("uk", "2022-01-26", "26 січня 2022")]
    [InlineData("uk", "2022-02", "лютий 2022")]
    [InlineData("uk", "[..2024-02-20]", "не пізніше 20 лютого 2024 року")]
    [InlineData("fa", "2022-01-26", "۲۶ ژانویهٔ ۲۰۲۲ (۶ بهمن ۱۴۰۰)")]
    [InlineData("fa", "2022-05", "مهٔ ۲۰۲۲")]
    [InlineData("fa", "[2024-02-20..]", "۲۰ فوریهٔ ۲۰۲۴ (۱ اسفند ۱۴۰۲) یا پس از آن")]
    [InlineData("fa", "2024-05-14T08:05:00+03:30", "۱۴ مهٔ ۲۰۲۴ (۲۵ اردیبهشت ۱۴۰۳)، ساعت ۸:۰۵ (\u200E+۰۳:۳۰ گرینویچ)")]
    public void A_date_is_said_as_precisely_as_it_is_known(string language, string edtf, string words) => Assert.Equal(words, In(language).Date(Date(edtf)).Text);

    [Fact]
    public void A_day_leaves_the_time_out_and_never_moves()
    {
        Assert.Equal("29 February 2024", In("en").Day(Date("2024-02-29T23:30:00-08:00")).Text);
        Assert.Equal("1 March 2024", In("en").Day(Date("2024-03-01T00:30:00+03:00")).Text);
    }

    [Fact]
    public void Months_and_years_stand_alone()
    {
        Assert.Equal(("январь 2022", "январь", "2022"), (In("ru").MonthAndYear(2022, 1), In("ru").Month(1), In("ru").Year(2022)));
        Assert.Equal(("ژانویهٔ ۲۰۲۲", "ژانویه", "۲۰۲۲"), (In("fa").MonthAndYear(2022, 1), In("fa").Month(1), In("fa").Year(2022)));
    }

    [Theory]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("en", -12, "−12")]
    [InlineData("ru", 1234, "1\u00A0234")]
    [InlineData("fa", 1234567, "۱٬۲۳۴٬۵۶۷")]
    [InlineData("en", long.MinValue, "−9,223,372,036,854,775,808")]
    public void A_number_has_the_languages_digits(string language, long number, string words) => Assert.Equal(words, In(language).Number(number));

    [Theory]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 0, "0 articles")]
    [InlineData("ru", 21, "21 статья")]
    [InlineData("ru", 22, "22 статьи")]
    [InlineData("ru", 25, "25 статей")]
    [InlineData("uk", 3, "3 статті")]
    [InlineData("uk", 11, "11 статей")]
    [InlineData("fa", 12, "۱۲ مطلب")]
    public void A_counted_label_takes_the_form_of_its_number(string language, int count, string words) =>
        Assert.Equal(words, In(language).Label("list.articles", new LabelArgument("count", count)).Text);

    [Fact]
    public void A_label_can_be_had_in_pieces()
    {
        Assert.Equal([new MessagePart("count", IsPlace: true), new MessagePart(" articles", IsPlace: false)], In("en").LabelParts("list.articles"));
        Assert.Equal("2 article", string.Concat(In("en").LabelParts("list.articles", new LabelArgument("count", 2)).Select(part => part.Value))[..9]);
    }

    [Fact]
    public void A_label_that_the_program_doesnt_know_is_its_own_fault() => Assert.Throws<ArgumentException>(() => In("en").Label("no.such"));

    [Theory]
    [InlineData("en", 1, "A")]
    [InlineData("en", 2, "A and B")]
    [InlineData("en", 3, "A, B and C")]
    [InlineData("ru", 3, "A, B и C")]
    [InlineData("uk", 2, "A і B")]
    [InlineData("fa", 3, "A،\u200F B، و C")]
    [InlineData("en", 0, "")]
    public void A_list_is_joined_in_words(string language, int count, string words) => Assert.Equal(words, In(language).List(new[] { "A", "B", "C" }.Take(count)));

    [Theory]
    [InlineData("en", 0, "0 seconds")]
    [InlineData("en", 61, "1 minute, 1 second")]
    [InlineData("en", 3600, "1 hour")]
    [InlineData("en", 3725, "1 hour, 2 minutes")]
    [InlineData("ru", 125, "2 минуты 5 секунд")]
    [InlineData("uk", 300, "5 хвилин")]
    [InlineData("fa", 125, "۲ دقیقه و ۵ ثانیه")]
    public void A_duration_is_said_in_two_units(string language, int seconds, string words) => Assert.Equal(words, In(language).Duration(TimeSpan.FromSeconds(seconds + 0.9)));

    [Fact]
    public void A_quotation_has_the_languages_marks() => Assert.Equal(("“a”", "«a»"), (In("en").Quotation("a"), In("ru").Quotation("a")));

    [Theory]
    [InlineData("en", "en", true)]
    [InlineData("ru-t-en-t0-und", "ru", true)]
    [InlineData("fa-AF", "fa", true)]
    [InlineData("uk-Latn", "uk", true)]
    [InlineData("ka", "en", false)]
    [InlineData("und", "en", false)]
    public void A_page_has_the_interface_of_its_language_or_the_fallbacks(string page, string language, bool has)
    {
        Assert.Equal(language, Table.For(Tag(page)).Tag.Value);
        Assert.Equal(has, Table.Has(Tag(page)));
    }

    [Fact]
    public void Each_language_without_interface_is_warned_about_once()
    {
        var diagnostic = Assert.Single(Table.WithoutInterface([Tag("ka"), Tag("ru")]));
        Assert.Equal(("LAN002", "there is no content/languages/ka.yml, so pages in 'ka' have the interface of 'en'"), (diagnostic.Descriptor.Code, diagnostic.Message));
    }

    [Theory]
    [InlineData("ru", "Русский")]
    [InlineData("ka", "ქართული")]
    [InlineData("zh-Hans", "简体中文")]
    [InlineData("zh-Hant-HK", "繁體中文")]
    [InlineData("sr-Latn", "Srpski")]
    [InlineData("sr-Cyrl", "Српски")]
    [InlineData("prs", "دری")]
    [InlineData("ru-t-en-t0-und", "Русский")]
    [InlineData("tlh", "tlh")]
    public void A_language_is_named_in_itself(string tag, string name) => Assert.Equal(name, Table.NameOf(Tag(tag)));

    private static Language In(string tag) => Table.For(Tag(tag));

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new ArgumentException(tag, nameof(tag));

    private static EdtfDate Date(string edtf) => EdtfDate.TryParse(edtf, out var date) ? date : throw new ArgumentException(edtf, nameof(edtf));

    private static LanguageTable ReadTable()
    {
        var settings = new SiteSettings([new SourceName(LanguageTag.English, "Archive")], [Tag("en"), Tag("ru"), Tag("uk"), Tag("fa")], null, null);
        var outcome = LanguageTableReader.Read(new InputTree(TestFolders.Repository), settings);
        Assert.Empty(outcome.Diagnostics.Select(d => d.Location.File + ": " + d.Message));
        return outcome.Value!;
    }
}
