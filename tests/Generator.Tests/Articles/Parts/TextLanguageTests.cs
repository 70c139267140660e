using Generator.Articles.Parts;
using Generator.Blocks;
using Generator.Languages;

namespace Generator.Tests.Articles.Parts;

/// <summary>
/// Sentences made up for this test (sentences.tsv), at least four for each language that is told apart by letters and words; a dash stands before those in a language that
/// isn't, which must not be taken for its neighbour.
/// </summary>
public sealed class TextLanguageTests
{
    private static readonly ILookup<string, string> s_sentences = File.ReadLines(Path.Join(TestFolders.Repository, "tests", "Generator.Tests", "Articles", "Parts", "sentences.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string>> Languages => s_sentences.Select(group => new TheoryDataRow<string>(group.Key));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_is_never_found_in_another_language(string language) =>
        Assert.DoesNotContain(s_sentences[language].Select(text => (Found: Of(text), text)), found => found.Found is not null && found.Found != language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_as_long_as_a_short_article_is_found_in_its_language(string language) =>
        Assert.True(language == "-" || Of(Together(language)) == language, $"{language} was taken for {Of(Together(language))}");

    // A single sentence may be too short to be sure of; of all of them few are. The floor may only rise.
    [Fact]
    public void Nearly_every_single_sentence_is_found() =>
        Assert.InRange(s_sentences.Where(group => group.Key != "-").SelectMany(group => group.Select(text => Of(text) == group.Key)).Average(isFound => isFound ? 1 : 0), 0.93, 1);

    [Fact]
    public void Each_language_with_words_has_four_sentences() =>
        Assert.DoesNotContain(TestPages.Data.Words.Languages, l => !l.IsNeighbour && l.Tag is not "nb" && s_sentences[l.Tag].Count() < 4);

    [Fact]
    public void Norwegian_of_one_standard_is_not_taken_for_the_other_or_for_Danish() =>
        Assert.Equal("nb", Of("Byrådet vedtok mandag at det skal bygges en bru til over elva, og arbeidet er satt til å begynne i juni, men det er ikke penger nok til å gjøre det ferdig etter planen."));

    // Two languages in one text, and what is no text.
    [Theory]
    [InlineData("The council said that it would build a bridge. Le conseil de la ville a dit que le pont sera construit et que les travaux vont commencer.")]
    [InlineData("Aurora Vista Meridian Holdings Limassol Rotterdam Antwerpen Hamburg Trieste Marseille Genova Bilbao")]
    [InlineData("Foto: Bundesarchiv, Bild 183-A, via Commons CC-BY-SA 3.0, CC-BY-SA 4.0, Ausschnitt: M. Holm CC-BY-SA")]
    [InlineData("let a = b; for (in i = 0; i < a.length; i++) { if (a.is(b)) { do.not.go(to: a); } }")]
    public void Where_it_is_not_sure_there_is_no_language(string text) => Assert.Null(Of(text));

    // Chechen and Ingush are written with whatever looks like their palochka, and Uzbek with every kind of apostrophe.
    [Theory]
    [InlineData("ce", "Хи деъначул т1аьхьа дукха доьзалша шайн ц1енош дитина, х1инца а царна ца хаьа, маца юхабог1ур бу уьш, х1унда аьлча чохь 1ан йиш яц.")]
    [InlineData("ce", "Хи деъначул тIаьхьа дукха доьзалша шайн цIенош дитина, хIинца а царна ца хаьа, маца юхабогIур бу уьш, хIунда аьлча чохь Iан йиш яц.")]
    [InlineData("uz", "Suv toshqinidan so'ng ko'p oilalar uyini tashlab ketgan bo'lsa ham, ular bilan bog'liq bo'lgan masala bo'yicha qaror qabul qilingan emas.")]
    [InlineData("uz", "Suv toshqinidan so‘ng ko‘p oilalar uyini tashlab ketgan bo‘lsa ham, ular bilan bog‘liq bo‘lgan masala bo‘yicha qaror qabul qilingan emas.")]
    public void Lookalikes_of_a_letter_are_read_as_that_letter(string language, string text) => Assert.Equal(language, Of(text));

    [Theory]
    [InlineData("sr", "sh", "sr-Latn")]
    [InlineData("sr-RS", "sh", "sr-Latn-RS")]
    [InlineData("sr-Cyrl", "sh", "sr-Latn")]
    [InlineData("sr", "sr", "sr")]
    [InlineData("bs-BA", "sr", "bs-Cyrl-BA")]
    [InlineData("hr", "sh", "hr")]
    [InlineData("uz", "uz-Cyrl", "uz-Cyrl")]
    [InlineData("uz-UZ", "uz", "uz-UZ")]
    [InlineData("zh", "zh-Hant", "zh-Hant")]
    [InlineData("zh-CN", "zh-Hant", "zh-Hant")]
    [InlineData("zh-TW", "zh-Hant", "zh-TW")]
    [InlineData("zh-CN", "zh-Hans", "zh-CN")]
    [InlineData("prs", "fa", "prs")]
    [InlineData("pt-BR", "pt", "pt-BR")]
    public void A_claim_is_completed_by_the_script_of_the_text_and_not_contradicted(string claimed, string textIn, string expected)
    {
        Assert.True(LanguageTag.TryParse(claimed, out var tag));
        foreach (var sentence in s_sentences[textIn].Append(Together(textIn)))
        {
            var text = new TextLanguage(sentence, TestPages.Data.Words);
            Assert.False(text.Contradicts(tag), sentence);
            Assert.Equal(expected, text.WithScript(tag).Value);
        }
    }

    [Theory]
    [InlineData("en", "de")]
    [InlineData("en", "ru")]
    [InlineData("ky", "ru")]
    [InlineData("uk", "ru")]
    [InlineData("ru", "uk")]
    [InlineData("hr", "sr")]
    [InlineData("ar", "fa")]
    [InlineData("en", "ka")]
    [InlineData("th", "en")]
    public void A_claim_that_the_text_belies_is_contradicted(string claimed, string textIn)
    {
        Assert.True(LanguageTag.TryParse(claimed, out var tag));
        Assert.True(new TextLanguage(Together(textIn), TestPages.Data.Words).Contradicts(tag));
    }

    [Theory]
    [InlineData("enm", "en")]
    [InlineData("rue", "uk")]
    [InlineData("id", "id")]
    public void A_claim_that_the_table_cannot_judge_is_believed(string claimed, string textIn)
    {
        Assert.True(LanguageTag.TryParse(claimed, out var tag));
        Assert.All(s_sentences[textIn], sentence => Assert.False(new TextLanguage(sentence, TestPages.Data.Words).Contradicts(tag), sentence));
    }

    // Neighbours share a third of their small words and more: what one has and the other hasn't tells them apart.
    [Theory]
    [InlineData("uk", "ru")]
    [InlineData("ru", "uk")]
    [InlineData("be", "ru")]
    [InlineData("ru", "be")]
    [InlineData("mk", "bg")]
    [InlineData("bg", "mk")]
    [InlineData("sr", "mk")]
    [InlineData("cs", "sk")]
    [InlineData("sk", "cs")]
    [InlineData("es", "pt")]
    [InlineData("pt", "es")]
    [InlineData("ca", "es")]
    [InlineData("sv", "nb")]
    [InlineData("nl", "af")]
    [InlineData("az", "tr")]
    [InlineData("tr", "az")]
    [InlineData("tk", "tr")]
    [InlineData("uz", "tr")]
    [InlineData("et", "fi")]
    [InlineData("ps", "fa")]
    [InlineData("fa", "ps")]
    [InlineData("ur", "fa")]
    public void A_passage_in_a_neighbour_of_the_articles_language_is_marked(string language, string around)
    {
        Assert.True(LanguageTag.TryParse(around, out var tag));
        Assert.Equal(language, Assert.IsType<Inline.LanguageSpan>(Assert.Single(PartLanguages.MarkLine(Together(language), tag, TestPages.Data.Words))).Language.Value);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_passage_in_the_articles_own_language_is_not_marked(string language)
    {
        if (language == "-" || !LanguageTag.TryParse(language == "sh" ? "sr-Latn" : language, out var tag))
        {
            return;
        }

        Assert.All(s_sentences[language].Append(Together(language)), text => Assert.DoesNotContain(PartLanguages.MarkLine(text, tag, TestPages.Data.Words), inline => inline is Inline.LanguageSpan));
    }

    private static string Together(string language) => string.Join('\n', s_sentences[language]);

    private static string? Of(string text) => TextLanguage.Of(text, TestPages.Data.Words)?.Value;
}
