using Generator.Articles.Dates;
using Generator.Languages;

namespace Generator.Tests.Articles.Dates;

public sealed class WrittenDateReadingTests
{
    [Theory]
    [InlineData("en", "Published: March 4, 2020 at 2:05 pm", "2020-03-04T14:05:00")]
    [InlineData("en", "Sept. 4th 2019", "2019-09-04")]
    [InlineData("en", "Wednesday, 4th of March, 2020", "2020-03-04")]
    [InlineData("en", "12-Mar-2020", "2020-03-12")]
    [InlineData("en", "Mar 042020", "2020-03-04")]
    [InlineData("de", "März 42020", "2020-03-04")]
    [InlineData("en", "March 4, 2020 10:30 UTC", "2020-03-04T10:30:00Z")]
    [InlineData("en-US", "03/04/2020", "2020-03-04")]
    [InlineData("en-GB", "03/04/2020", "2020-04-03")]
    [InlineData("en-US", "23/04/2020", "2020-04-23")]
    [InlineData("de", "4. März 2020, 14.05 Uhr", "2020-03-04T14:05:00")]
    [InlineData("de", "04.03.2020 um 9:05", "2020-03-04T09:05:00")]
    [InlineData("de", "Stand: 4.3.20", "2020-03-04")]
    [InlineData("fr", "Publié le 1er février 2019 à 18h30", "2019-02-01T18:30:00")]
    [InlineData("es", "4 de marzo de 2020", "2020-03-04")]
    [InlineData("pt", "26 de janeiro de 2022", "2022-01-26")]
    [InlineData("ru", "26 января 2022 г., 10:15", "2022-01-26T10:15:00")]
    [InlineData("uk", "26 січня 2022", "2022-01-26")]
    [InlineData("pl", "5 października 2011", "2011-10-05")]
    [InlineData("cs", "5. listopadu 2011", "2011-11-05")]
    [InlineData("hr", "5. listopada 2011.", "2011-10-05")]
    [InlineData("el", "ΠΕΜΠΤΗ 5 ΙΑΝΟΥΑΡΙΟΥ 2012", "2012-01-05")]
    [InlineData("hu", "2020. március 4. 10:00", "2020-03-04T10:00:00")]
    [InlineData("lt", "2020 m. kovo 4 d.", "2020-03-04")]
    [InlineData("lv", "2020. gada 4. marts", "2020-03-04")]
    [InlineData("kk", "2020 жылғы 4 наурыз", "2020-03-04")]
    [InlineData("uz-Cyrl", "4 февраль 2020", "2020-02-04")]
    [InlineData("ba", "4 феврале 2020", "2020-02-04")]
    [InlineData("tr", "4 Ağustos 2020", "2020-08-04")]
    [InlineData("zh", "2012年1月12日 09:30", "2012-01-12T09:30:00")]
    [InlineData("zh-TW", "中華民國101年1月12日", "2012-01-12")]
    [InlineData("ja", "令和2年3月4日", "2020-03-04")]
    [InlineData("ko", "입력 2020.03.04. 10:30", "2020-03-04T10:30:00")]
    [InlineData("ko", "2020년 3월 4일", "2020-03-04")]
    [InlineData("fa", "۱۲ تیر ۱۳۹۹", "2020-07-02")]
    [InlineData("fa", "۱۳۹۹/۰۴/۱۲", "2020-07-02")]
    [InlineData("prs", "۲۰ میزان ۱۳۹۹", "2020-10-11")]
    [InlineData("ar", "٢٥ ديسمبر ٢٠٢٠", "2020-12-25")]
    [InlineData("ar", "25 كانون الأول 2020", "2020-12-25")]
    [InlineData("ar", "25 رجب 1441", "2020-03-20~")]
    [InlineData("th", "4 มีนาคม 2563", "2020-03-04")]
    [InlineData("hi", "4 मार्च 2020", "2020-03-04")]
    [InlineData("", "2020-03-04 10:30", "2020-03-04T10:30:00")]
    [InlineData("", "20200304", "2020-03-04")]
    public void A_date_is_read_in_the_form_of_its_language(string language, string line, string date)
    {
        var found = Reading(language).Find(line);
        Assert.Equal([date], found.Select(d => d.Date.Value));
    }

    [Theory]
    [InlineData("en", "4 March")]
    [InlineData("en", "version 10.2.2020.4")]
    [InlineData("en", "call 020 2020 3040")]
    [InlineData("en", "the May 2020 edition")]
    [InlineData("en", "31 February 2020")]
    [InlineData("de", "13.13.2020")]
    [InlineData("en", "192.168.20.20/10")]
    [InlineData("en", "between 2019 and 2020")]
    public void What_is_no_whole_date_is_none(string language, string line) => Assert.Empty(Reading(language).Find(line));

    [Theory]
    [InlineData("en", "03/04/2020", true)]
    [InlineData("en-GB", "03/04/2020", false)]
    [InlineData("de", "04.03.20", true)]
    [InlineData("de", "04.03.2020", false)]
    public void A_form_with_two_readings_is_marked(string language, string line, bool isDoubtful) => Assert.Equal(isDoubtful, Assert.Single(Reading(language).Find(line)).IsDoubtful);

    [Fact]
    public void A_month_that_is_another_one_elsewhere_needs_its_language()
    {
        Assert.Equal("2011-11-05", Assert.Single(Reading("pl").Find("5 listopada 2011")).Date.Value);
        Assert.Empty(Reading("").Find("5 listopada 2011"));
    }

    [Fact]
    public void Several_dates_of_a_line_stand_in_order_with_their_places()
    {
        const string Line = "Published 4 March 2020, updated 5 March 2020 10:00";
        var found = Reading("en").Find(Line);
        Assert.Equal(["2020-03-04", "2020-03-05T10:00:00"], found.Select(d => d.Date.Value));
        Assert.Equal(["4 March 2020", "5 March 2020 10:00"], found.Select(d => Line[d.Start..d.End]));
    }

    private static WrittenDateReading Reading(string language) => new(TestPages.Data.Dates, LanguageTag.TryParse(language, out var tag) ? tag : null);
}
