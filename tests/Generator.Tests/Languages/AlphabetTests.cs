using System.Globalization;
using Generator.Files;
using Generator.Languages;
using Generator.Languages.Cldr;

namespace Generator.Tests.Languages;

/// <summary>How names are sorted and words are made alike, by the table of each language's own file.</summary>
public sealed class AlphabetTests
{
    [Theory]
    [InlineData("en", "apple|Éclair|eclipse|zebra")]
    [InlineData("en", "10 men|3 men|New Age|New York|Newark")]
    [InlineData("tr-like", "cam|çam|ılık|iyi|ok|öz|şap|ufuk|üzüm")]
    [InlineData("sq", "dore|dhe|e ëma|gur|gjak|nëna|njeri|rana|rrap|zë|zhurmë")]
    [InlineData("hu", "cukor|csak|gomb|gyár|ló|lyuk|só|szó|zaj|zseb")]
    [InlineData("sr-Latn", "cena|čaj|ćud|dan|džep|đak|lav|ljubav|nos|njiva|sat|šuma|zec|žaba")]
    [InlineData("sr-Cyrl", "дан|ђак|ево|јабука|лав|љубав|нос|њива|тата|ћуд|чај|џеп|шума")]
    [InlineData("uk", "вода|гай|ґанок|дім|екран|єдність|зима|ива|іва|їжак|йод|кіт|щур|юнак")]
    [InlineData("be", "екат|ехаць|ёлка|жук|іва|лес|уласны|ўлетку|шэры|ыдэя|эхо")]
    [InlineData("ru", "елка|ёлки|елочка|жук|Яна")]
    [InlineData("kk", "арба|әже|бала|ғалым|дала|қала|мал|нан|ңда|ор|өр|ұл|үй|шай|ыс|іс")]
    [InlineData("ky", "нан|ңк|ор|өр|ук|үй")]
    [InlineData("tt", "ат|әни|бал|жир|җир|нан|ңк|он|өн|ут|үс|хат|һава")]
    [InlineData("az", "ad|bal|cam|çay|ev|əl|gül|ğ|hal|xal|ılıq|iş|jül|kol|qol")]
    [InlineData("uz", "bola|dada|ona|zar|oʻt|gʻoz|shar|choy")]
    [InlineData("ro", "an|ăst|âr|bun|inel|în|sat|șah|tac|țap")]
    [InlineData("hy", "արև|բառ|եզ|երդ|զանգ")]
    [InlineData("ka", "არე|ბარი|გზა|ჰაერი")]
    [InlineData("fa", "آب|برف|پدر|تاج|چای|ژاله|کار|گل|یار")]
    [InlineData("ur", "بات|پانی|تار|ٹاٹ|چائے|ڈاک|گاؤں|یار")]
    [InlineData("ps", "بار|پلار|ټول|ځای|څوک|ډول|ړوند|ږغ|ښار|ګل|ڼ|ې")]
    public void Names_stand_in_the_order_of_the_language(string tag, string names)
    {
        var expected = names.Split('|');
        var mixed = expected.OrderBy(name => name[^1]).ThenByDescending(name => name, StringComparer.Ordinal).ToList();
        Assert.Equal(expected, mixed.Order(Of(tag)));
    }

    [Theory]
    [InlineData("en", "ÉCLAIR Straße", "eclair strasse")]
    [InlineData("tr-like", "IŞIK İzmir", "ışık izmir")]
    [InlineData("en", "IZMIR İzmir", "izmir izmir")]
    [InlineData("ru", "Ёлка Й", "елка й")]
    [InlineData("uk", "Їжак Ґанок п'ять п’ять", "їжак ганок пʼять пʼять")]
    [InlineData("ro", "Țară ŞCOALĂ", "țară școală")]
    [InlineData("hy", "ԵՐԵՎԱՆ Երևան Երեւան ԵՐԵՒԱՆ", "երեվան երեվան երեվան երեվան")]
    [InlineData("ka", "ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი")]
    [InlineData("fa", "كتاب‌ها مي‌روم ۱۲٣", "کتابها میروم 123")]
    [InlineData("ar", "إِسْلَام أحمد مدرسة", "اسلام احمد مدرسه")]
    [InlineData("uz", "O‘zbekiston Oʻzbekiston O'zbekiston", "oʼzbekiston oʼzbekiston oʼzbekiston")]
    [InlineData("zh-Hans", "大桥 ＮＡＴＯ", "大桥 nato")]
    public void Words_are_made_alike_by_the_language(string tag, string text, string folded) => Assert.Equal(folded, Of(tag).Fold(text));

    // What the tables know of languages that the archive's interface hasn't yet.
    [Theory]
    [InlineData("de", "Masse|Maße|Mast|Strand|Strasse|Straße|Strauch")]
    [InlineData("fr", "adorer|Ægée|affaire|ode|œuvre|offre")]
    [InlineData("da", "and|zebra|ære|øre|åre")]
    [InlineData("hi", "कल|काल|किताब|कुल|केला|ख़बर|खबरें")]
    [InlineData("bn", "কাল|কিছু|কুল")]
    public void Names_stand_in_the_order_of_a_language_that_is_begun_from_the_tables(string tag, string names)
    {
        var expected = names.Split('|');
        Assert.True(LanguageTag.TryParse(tag, out var language));
        Assert.Equal(expected, expected.Reverse().Order(Alphabet.Of(CldrTable.BuiltIn.Find(language)!.Text("alphabet")!)));
    }

    [Fact]
    public void Vowels_that_are_marks_make_another_word() =>
        Assert.Equal("कुल कल फसल फसल", Alphabet.Of("क ल फ स").Fold("कुल कल फ़सल फसल"));

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("fifa istanbul", Of("en").Fold("FIFA Istanbul"));
            Assert.True(Of("en").Compare("FIFA", "file") < 0);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_table_may_be_anything()
    {
        Assert.True(Alphabet.Of("= =a a= ==").Compare("a", "b") < 0);
        Assert.Equal("", Alphabet.Of("").Fold(""));
        Assert.Equal(0, Alphabet.Of("я а").Compare("", ""));
        Assert.True(Alphabet.Of("я а").Compare("я", "а") < 0);
    }

    // Turkish is no language of the interface here; its i is the best-known trap.
    private static Alphabet Of(string tag) => tag == "tr-like"
        ? Alphabet.Of("a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z")
        : LanguageTag.TryParse(tag, out var language) ? LanguageReader.Read(new InputTree(TestFolders.Repository), language).Value!.Alphabet : throw new ArgumentException("no tag", nameof(tag));
}
