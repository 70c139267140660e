using Generator.Languages.Scripts;
using Generator.Settings;

namespace Generator.Tests.Languages.Scripts;

/// <summary>What stays as it is when a text is written over: names and words of other languages, as far as that can be seen.</summary>
public sealed class WordProtectionTests
{
    // Names of files and programs in the pages' text.
    private static readonly HashSet<string> s_english = new(StringComparer.Ordinal) { "accessibility", "core", "sha", "shasum", "verify" };

    [Theory]
    [InlineData("List Washington Post piše o tome.", "Лист Washington Post пише о томе.")]
    [InlineData("Prema pisanju lista The New York Times, rat traje.", "Према писању листа The New York Times, рат траје.")]
    [InlineData("Novi iPhone i YouTube-u, pa eBay.", "Нови iPhone и YouTube-у, па eBay.")]
    [InlineData("NATO i SAD, ali i BBC.", "НАТО и САД, али и BBC.")]
    [InlineData("U XX veku, za vreme Petra II, I tako dalje.", "У XX веку, за време Петра II, И тако даље.")]
    [InlineData("DA LI STE VI KRIVI", "ДА ЛИ СТЕ ВИ КРИВИ")]
    [InlineData("Facebooka i Googleov, ali facebook i gugl.", "Facebooka и Googleov, али фацебоок и гугл.")]
    [InlineData("Pišite na ime.prezime@primer.rs ili https://primer.rs/vest?a=b, www.primer.rs i primer.rs.", "Пишите на ime.prezime@primer.rs или https://primer.rs/vest?a=b, www.primer.rs и primer.rs.")]
    [InlineData("Datoteka izvestaj.pdf, nalog @redakcija, oznaka #StopCenzuri.", "Датотека izvestaj.pdf, налог @redakcija, ознака #StopCenzuri.")]
    [InlineData("Firma d.o.o. i itd. npr. rekao je.Onda", "Фирма д.о.о. и итд. нпр. рекао је.Онда")]
    [InlineData("Film „Pulp Fiction X“ i predstava „Veliki rat“.", "Филм „Pulp Fiction X“ и представа „Велики рат“.")]
    [InlineData("Pesma „Yellow Submarine“ i knjiga „Mali princ“.", "Песма „Yellow Submarine“ и књига „Мали принц“.")]
    [InlineData("Österreich, Ångström i façade ostaju.", "Österreich, Ångström и façade остају.")]
    public void Latin_letters_of_another_language_stay(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, ScriptTransliteration.Of(latin, ScriptTableReader.BuiltIn("sr", "Latn", "Cyrl")));

    [Theory]
    [InlineData("sr", "Senator Chuck Schumer i Mitch McConnell kod Scotta.", "Сенатор Chuck Schumer и Mitch McConnell код Scotta.")]
    [InlineData("sr", "Novine Bild i list Les Echos, pa Smith i Miller.", "Новине Bild и лист Les Echos, па Smith и Miller.")]
    [InlineData("uz", "Kecha Harry Potter va Philip Roth haqida gapirildi.", "Кеча Harry Potter ва Philip Roth ҳақида гапирилди.")]
    [InlineData("uz", "Yozuvchi O'Brien keldi, O'zbekiston O‘ZBEK qoldi.", "Ёзувчи O'Brien келди, Ўзбекистон ЎЗБЕК қолди.")]
    [InlineData("az", "Dünən Kyle Smith və Sky kanalı danışdı.", "Дүнән Kyle Smith вә Sky каналы данышды.")]
    [InlineData("tk", "Dün Sarah Day we Philip geldi.", "Дүн Sarah Day ве Philip гелди.")]
    [InlineData("crh", "Tünevin Billy ve Keith keldi.", "Тюневин Billy ве Keith келди.")]
    [InlineData("tt", "Kiçä Billy häm Keith kilde.", "Кичә Billy һәм Keith килде.")]
    [InlineData("kk", "Keşe Sarah Day jäne Keith keldı.", "Кеше Sarah Day және Keith келді.")]
    public void What_no_word_of_the_language_is_spelled_like_stays_with_the_name_that_it_is_in(string language, string latin, string cyrillic) =>
        Assert.Equal(cyrillic, ScriptTransliteration.Of(latin, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));

    [Theory]
    [InlineData("sr", "kocka kuckati najjači vannastavni poddirektor hiperrealan šesttomni protivvazdušni Donjeck Mickjevič prethodni shvatiti avion trening zoološki svetlook cistein", "коцка куцкати најјачи ваннаставни поддиректор хиперреалан шесттомни противваздушни Доњецк Мицкјевич претходни схватити авион тренинг зоолошки светлоок цистеин")]
    [InlineData("uz", "ism jism qism mazhab fath muhabbat rahmat kooperativ radio millat poytaxt", "исм жисм қисм мазҳаб фатҳ муҳаббат раҳмат кооператив радио миллат пойтахт")]
    [InlineData("az", "müctəhid ictimai icra təcrübə iclas məchul ishal fəth müvəffəq iddia cism doqquz klient kooperativ", "мүҹтәһид иҹтимаи иҹра тәҹрүбә иҹлас мәҹһул исһал фәтһ мүвәффәг иддиа ҹисм доггуз клиент кооператив")]
    [InlineData("tk", "aýal uýgur ýyl kooperatiw radio teatr suwuň myhman", "аял уйгур йыл кооператив радио театр сувуң мыхман")]
    [InlineData("crh", "mania iddia cism millet cemiyet meclis", "маниа иддиа джисм миллет джемиет меджлис")]
    [InlineData("tt", "millät cämğıyät waqıt xökümät ictimaği", "милләт җәмгыят вакыт хөкүмәт иҗтимагъи")]
    [InlineData("kk", "aiyp jaiynda ūiym boiynşa kıtaphana italian", "айып жайында ұйым бойынша кітапхана италиан")]
    [InlineData("sr", "bezzvučni biroom metroom nivoom platoom sižee klišee octom najjači preddiplomski poddijalekt osammilionski", "беззвучни бироом метроом нивоом платоом сижее клишее оцтом најјачи преддипломски поддијалект осаммилионски")]
    [InlineData("tk", "kitaphana çaphana tussaghana goraghana shema sholastika wraç siwilleşdir multimedia hristian biynsap bellemek dükkan millet", "китапхана чапхана туссагхана горагхана схема схоластика врач сивиллешдир мултимедиа христиан биынсап беллемек дүккан миллет")]
    [InlineData("crh", "kitaphane shema sivilleşmek emtia hakkında dikkat mükemmel izzet cennet kuvvet allah", "китапхане схема сивиллешмек эмтиа хаккында диккат мюкеммел иззет дженнет куввет аллах")]
    [InlineData("az", "Hophopnamə sivilləşmə hakkında diqqət mükəmməl izzət cənnət şiddət qüvvət", "Һопһопнамә сивилләшмә һаккында диггәт мүкәммәл иззәт ҹәннәт шиддәт гүввәт")]
    [InlineData("kk", "jalpyadamzattyq jylqyşyata saryala vegetarian meridian slavian mümkın ümmet", "жалпыадамзаттық жылқышыата сарыала вегетариан меридиан славиан мүмкін үммет")]
    [InlineData("tt", "diqqät möhim säyäsät millät cännät izzät", "диккәт мөһим сәясәт милләт җәннәт иззәт")]
    [InlineData("uz", "tenghuquqlilik diqqat millat jannat shiddat quvvat alloh ikkita", "тенгҳуқуқлилик диққат миллат жаннат шиддат қувват аллоҳ иккита")]
    [InlineData("sr", "SSSR i SAD, KGB i MMF.", "СССР и САД, КГБ и ММФ.")]
    public void The_languages_own_words_are_never_taken_for_foreign_ones(string language, string latin, string cyrillic) =>
        Assert.Equal(cyrillic, ScriptTransliteration.Of(latin, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));

    [Theory]
    [InlineData("Radi za Bank of America i za Johnson & Johnson.", "Ради за Bank of America и за Johnson & Johnson.")]
    [InlineData("Bank of America posluje.", "Bank of America послује.")]
    [InlineData("Vozi Rolls-Royce, ali Facebook Šabac nije.", "Вози Rolls-Royce, али Facebook Шабац није.")]
    [InlineData("BBC OBJAVIO VEST DA JE POŠTA ZATVORENA", "BBC ОБЈАВИО ВЕСТ ДА ЈЕ ПОШТА ЗАТВОРЕНА")]
    [InlineData("Facebook i Google, pa Vest od juče.", "Facebook и Google, па Вест од јуче.")]
    public void A_name_ends_where_its_words_do(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, ScriptTransliteration.Of(latin, ScriptTableReader.BuiltIn("sr", "Latn", "Cyrl")));

    [Theory]
    [InlineData("sr", "Milica Jovanović", "Милица Јовановић")]
    [InlineData("sr", "Ana Petrov", "Ана Петров")]
    [InlineData("sr", "Ann Lee", "Ann Lee")]
    [InlineData("sr", "Peter F. Miller", "Peter F. Miller")]
    [InlineData("sr", "Milica Jovanović, Reuters", "Милица Јовановић, Reuters")]
    [InlineData("sr", "Miloš Miller", "Милош Miller")]
    [InlineData("uz", "Oʻtkir Hoshimov", "Ўткир Ҳошимов")]
    [InlineData("uz", "Sarah Keith", "Sarah Keith")]
    [InlineData("az", "Leyla Məmmədova / Peter Smith", "Лејла Мәммәдова / Peter Smith")]
    [InlineData("sr", "", "")]
    public void A_persons_name_is_written_over_unless_a_word_of_it_is_foreign(string language, string latin, string cyrillic) =>
        Assert.Equal(cyrillic, ScriptTransliteration.OfName(latin, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));

    public static TheoryData<string, string> InterfaceWords() => new()
    {
        { "sr", "sr-Latn" }, { "uz", "uz" }, { "az", "az" }, { "tk", "tk" }, { "crh", "crh" },
    };

    // Texts that nobody wrote for this test: a small word with only the language's own letters that stays would be a mistake of the list of foreign ones.
    [Theory]
    [MemberData(nameof(InterfaceWords))]
    public void No_small_word_of_the_pages_about_the_archive_is_taken_for_a_foreign_one(string language, string file)
    {
        var table = ScriptTableReader.BuiltIn(language, "Latn", "Cyrl");
        var text = string.Join('\n', Directory.EnumerateDirectories(Path.Join(TestFolders.Repository, "content/pages")).Select(folder => Path.Join(folder, file + ".md")).Where(File.Exists).Select(path => File.ReadAllText(path).Split("\n---\n", 2)[1]));
        var words = TextWords.Of(text, table).Where(word => !word.Text.Any(char.IsUpper)).Select(word => WordTransliteration.Lower(word.Text, table)).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(words.Count > 200);
        Assert.DoesNotContain(words, word => table.HasForeignLetters(word) && !s_english.Contains(word));
    }

    [Theory]
    [InlineData("Часопис Time и iPhone у НАТО-у, XX век.", "Časopis Time i iPhone u NATO-u, XX vek.")]
    [InlineData("Руски лист „Новая газета“ и Быков.", "Ruski list „Новая газета“ i Быков.")]
    [InlineData("Сајт вести.срб и пошта уред@вести.срб", "Sajt вести.срб i pošta уред@вести.срб")]
    public void Cyrillic_words_of_another_language_stay_and_Latin_ones_are_never_touched(string cyrillic, string latin) =>
        Assert.Equal(latin, ScriptTransliteration.Of(cyrillic, ScriptTableReader.BuiltIn("sr", "Cyrl", "Latn")));

    [Fact]
    public void Letters_that_an_accent_or_emphasis_parts_are_still_read_together()
    {
        var table = ScriptTableReader.BuiltIn("sr", "Latn", "Cyrl");
        Assert.Equal(["Љ", "убав и њ", "", "ега"], ScriptTransliteration.Of(["L", "jubav i n", "j", "ega"], table));
        Assert.Equal("за\u0302мак", ScriptTransliteration.Of("za\u0302mak", table));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("1234 — 5 %, 3:2")]
    [InlineData("日本語 العربية ქართული")]
    public void What_has_no_letters_of_the_script_stays(string text)
    {
        Assert.Equal(text, ScriptTransliteration.Of(text, ScriptTableReader.BuiltIn("uz", "Latn", "Cyrl")));
        Assert.Equal(text, ScriptTransliteration.Of(text, ScriptTableReader.BuiltIn("uz", "Cyrl", "Latn")));
    }

    [Theory]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("я")]
    [InlineData("к")]
    [InlineData("„A ")]
    [InlineData("XX ")]
    [InlineData("a.")]
    [InlineData("Smith ")]
    [InlineData("Smith of ")]
    public void Very_long_and_strange_text_takes_no_time_to_speak_of(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var started = TimeProvider.System.GetTimestamp();
        foreach (var language in new[] { "uz", "tt" })
        {
            Assert.NotNull(ScriptTransliteration.Of(text, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));
            Assert.NotNull(ScriptTransliteration.Of(text, ScriptTableReader.BuiltIn(language, "Cyrl", "Latn")));
            Assert.NotNull(ScriptTransliteration.OfName(text, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));
        }

        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
    }
}
