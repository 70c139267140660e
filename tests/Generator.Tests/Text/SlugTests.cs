using System.Globalization;
using System.Text.Json;
using CsCheck;
using Generator.Languages;
using Generator.Text;

namespace Generator.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("en", "FIFA 18: TITLE IN IZMIR", "fifa-18-title-in-izmir")]
    [InlineData("en", "“Don’t” say R&D – O'Neil…", "dont-say-r-d-oneil")]
    [InlineData("en", "Naïve café: ﬁne ½ price", "naive-cafe-fine-price")]
    [InlineData("tr", "IŞIK KESİNTİSİ SÜRÜYOR", "isik-kesintisi-suruyor")]
    [InlineData("tr", "Işık kesintisi sürüyor", "isik-kesintisi-suruyor")]
    [InlineData("de", "Presse\u00ADfreiheit: Größe für alle", "pressefreiheit-groesse-fuer-alle")]
    [InlineData("pl", "Zażółć gęślą jaźń, Łódź", "zazolc-gesla-jazn-lodz")]
    [InlineData("da", "Smørrebrød og æbler på Ærø", "smorrebrod-og-aebler-pa-aero")]
    [InlineData("az", "Azərbaycan", "azerbaycan")]
    [InlineData("vi", "Đà Nẵng mưa lớn", "da-nang-mua-lon")]
    [InlineData("uz", "Oʻzbekiston gʻalabasi", "ozbekiston-galabasi")]
    [InlineData("ru", "В Варнхольме снова откроют мост", "v-varnkholme-snova-otkroyut-most")]
    [InlineData("ru", "Объект «Щука» ещё цел", "obekt-shchuka-eshche-tsel")]
    [InlineData("uk", "Обстріл Харкова", "obstril-kharkova")]
    [InlineData("uk", "Київ і Згурівка: її м'яч, об’єкт, Єнакієве, Йосипівка", "kyiv-i-zghurivka-yii-miach-obiekt-yenakiieve-yosypivka")]
    [InlineData("be", "Гродна ў агні", "hrodna-u-ahni")]
    [InlineData("bg", "Още дъжд в София", "oshte-dazhd-v-sofia")]
    [InlineData("sr", "Ђорђе и Џон: Мост се поново отвара", "djordje-i-dzon-most-se-ponovo-otvara")]
    [InlineData("sr-Latn", "Đorđe i Džon", "djordje-i-dzon")]
    [InlineData("mk", "Ќе врне во Ѓорче", "kje-vrne-vo-gjorche")]
    [InlineData("kk", "Қазақстан үкіметі", "qazaqstan-ukimeti")]
    [InlineData("ky", "Жогорку Кеңеш", "jogorku-kenesh")]
    [InlineData("tt", "Җиңү көне", "jinu-kone")]
    [InlineData("ba", "Башҡортостан яңылыҡтары", "bashqortostan-yanylyqtary")]
    [InlineData("tg", "Ҷумҳурии Тоҷикистон", "jumhurii-tojikiston")]
    [InlineData("fa", "پل باز می\u200Cشود، ۱۴۰۲", "pl-baz-mishud-1402")]
    [InlineData("fa", "ایران و اوکراین", "iran-v-ukrayn")]
    [InlineData("ar", "الروبوت (فيديو) على جسر NATO!", "alrubut-fidiu-ala-jsr-nato")]
    [InlineData("ps", "د افغانستان خبرونه", "d-afghanstan-khbronh")]
    [InlineData("ur", "پاکستان کی خبریں", "pakstan-ki-khbrin")]
    [InlineData("el", "Η Ευρώπη και ο ουρανός", "i-evropi-kai-o-ouranos")]
    [InlineData("ka", "ხიდი გაიხსნება ᲐᲮᲐᲚᲘ", "khidi-gaikhsneba-akhali")]
    [InlineData("hy", "Երևան ու Որոտան, ուրբաթ", "yerevan-u-vorotan-urbat")]
    [InlineData("he", "ירושלים של זהב", "yroshlim-shl-zhb")]
    [InlineData("und", "...", "a-ab5df625bc76")]
    public void A_headline_is_spelled_by_its_language(string language, string headline, string slug) => Assert.Equal(slug, Slug.Of(headline, Tag(language)));

    [Theory]
    [InlineData("zh-Hans", "大桥重新开放")]
    [InlineData("ja", "橋が再び開通 NATO")]
    [InlineData("ko", "다리가 다시 열린다")]
    [InlineData("hi", "पुल फिर खुलेगा")]
    public void A_headline_without_letters_we_can_spell_is_named_by_its_digest(string language, string headline) =>
        Assert.Matches("^a-[0-9a-f]{12}$", Slug.Of(headline, Tag(language)));

    [Fact]
    public void Headlines_that_look_the_same_have_the_same_digest() =>
        Assert.Equal(Slug.Of("大桥", Tag("zh")), Slug.Of(" 大桥\uFEFF\n", Tag("zh")));

    [Theory]
    [InlineData("CON", "a-con")]
    [InlineData("Nul.", "a-nul")]
    [InlineData("COM1", "a-com1")]
    [InlineData("Prn", "a-prn")]
    [InlineData("Con man aux armes", "con-man-aux-armes")]
    [InlineData("Index", "a-index")]
    [InlineData("22", "a-22")]
    [InlineData("№ 07", "a-07")]
    public void No_slug_is_a_name_of_Windows_or_of_a_list(string headline, string slug) => Assert.Equal(slug, Slug.Of(headline, LanguageTag.English));

    [Fact]
    public void A_long_headline_is_cut_between_words()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("seventeen-letters", 10)), LanguageTag.English);
        Assert.True(slug.Length <= Slug.MaximumLength);
        Assert.EndsWith("-letters", slug, StringComparison.Ordinal);
        Assert.Equal(new string('x', 80), Slug.Of(new string('x', 200), LanguageTag.English));
        Assert.Equal(80, Slug.Of(new string('x', 80) + " y", LanguageTag.English).Length);
    }

    [Fact]
    public void Every_headline_in_every_language_gives_a_valid_slug() =>
        Gen.Select(Gen.OneOf(Gen.String, Gen.String["абвіїяĀİßعوپ֊־ωου大 -.'’%&²"]), Gen.Int[0, 5].Select(i => Tag(new[] { "en", "uk", "fa", "el", "de", "und" }[i])))
            .Sample((headline, language) => Slug.IsValid(Slug.Of(headline, language)) && Generator.Catalog.ArchiveAddresses.SlugFault(Slug.Of(headline, language)) is null, iter: 20000);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    [InlineData("")]
    public void Slugs_do_not_depend_on_the_machine(string culture)
    {
        var cases = JsonDocument.Parse(File.ReadAllText(TestFolders.Outside("cases/languages/slugs-do-not-depend-on-the-machine/input.json")));
        var expected = JsonDocument.Parse(File.ReadAllText(TestFolders.Outside("cases/languages/slugs-do-not-depend-on-the-machine/case.json")));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(
                expected.RootElement.GetProperty("expect").GetProperty("slugs").EnumerateArray().Select(s => s.GetString()!),
                cases.RootElement.GetProperty("values").EnumerateArray().Select(v => Slug.Of(v.GetProperty("headline").GetString()!, Tag(v.GetProperty("language").GetString()!))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("nato-reply", true)]
    [InlineData("2024", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a.b", false)]
    [InlineData("é", false)]
    [InlineData("lpt9", false)]
    public void The_form_of_a_slug_is_checked(string name, bool valid) => Assert.Equal(valid, Slug.IsValid(name));

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new ArgumentException(tag, nameof(tag));
}
