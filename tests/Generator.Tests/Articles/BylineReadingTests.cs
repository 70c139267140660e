using Generator.Articles;

namespace Generator.Tests.Articles;

public sealed class BylineReadingTests
{
    private static readonly BylineReading s_reading = new(TestPages.Data);

    [Theory]
    [InlineData("By Maria Lindqvist", "Maria Lindqvist")]
    [InlineData("By Maria Lindqvist, Jon Aas and Per van der Berg", "Maria Lindqvist|Jon Aas|Per van der Berg")]
    [InlineData("BY MARIA LINDQVIST | 4 March 2020", "MARIA LINDQVIST")]
    [InlineData("By Maria Lindqvist Published 4 March 2020", "Maria Lindqvist")]
    [InlineData("Von Erika Muster und Max Probe, 4. März 2020", "Erika Muster|Max Probe")]
    [InlineData("Ein Gastbeitrag von Erika Muster", "Erika Muster")]
    [InlineData("Par Léa Dupont (à Lyon)", "Léa Dupont")]
    [InlineData("Por Ana Gómez y Luis Pérez", "Ana Gómez|Luis Pérez")]
    [InlineData("Автор: Иван Петров", "Иван Петров")]
    [InlineData("Oleh: Budi Santoso", "Budi Santoso")]
    [InlineData("김철수 기자", "김철수")]
    [InlineData("文／王小明", "王小明")]
    [InlineData("記者 王小明", "王小明")]
    [InlineData("نویسنده: مریم احمدی", "مریم احمدی")]
    [InlineData("By Maria Lindqvist, PhD", "Maria Lindqvist")]
    [InlineData("By Maria Lindqvist; Photos by Jon Aas", "Maria Lindqvist")]
    public void Names_are_taken_out_of_a_byline(string line, string names) =>
        Assert.Equal(names.Split('|'), s_reading.Names(line, isByline: false, out _));

    [Theory]
    [InlineData("By the river stood a house.")]
    [InlineData("By 2030 the town will have")]
    [InlineData("Maria Lindqvist")]
    [InlineData("Photo: Jon Aas")]
    [InlineData("Di più")]
    [InlineData("From here on")]
    public void Running_text_and_other_lines_are_no_bylines(string line) => Assert.Empty(s_reading.Names(line, isByline: false, out _));

    [Theory]
    [InlineData("Maria Lindqvist", "Maria Lindqvist")]
    [InlineData("Text: Maria Lindqvist", "Maria Lindqvist")]
    [InlineData("Maria Lindqvist, political correspondent", "Maria Lindqvist")]
    public void An_element_for_the_author_needs_no_opening_word(string line, string names) =>
        Assert.Equal(names.Split('|'), s_reading.Names(line, isByline: true, out _));

    [Theory]
    [InlineData("Maria Lindqvist (mli)", "Maria Lindqvist")]
    [InlineData("By Maria Lindqvist and Jon Aas", "Maria Lindqvist|Jon Aas")]
    [InlineData("ab/cde", "ab/cde")]
    [InlineData("Maria Lindqvist/Jon Aas", "Maria Lindqvist|Jon Aas")]
    [InlineData("admin", "")]
    [InlineData("(Image: Example)", "")]
    [InlineData("@example", "")]
    [InlineData("Example News Agency", "Example News Agency")]
    public void What_a_page_declares_as_its_author_is_taken_apart_with_care(string value, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), s_reading.Declared(value));
}
