using Generator.Languages.Scripts;
using Generator.Settings;

namespace Generator.Tests.Languages.Scripts;

/// <summary>Whole sentences of each language as readers of either script know them, there and back.</summary>
public sealed class ScriptSentenceTests
{
    [Theory]
    [InlineData("sr", "Цена хлеба порасла је за десет динара.", "Cena hleba porasla je za deset dinara.")]
    [InlineData("sr", "ЉУБАВ и Љубав, Њујорк и ЊУЈОРК, Џеп и ЏЕП.", "LJUBAV i Ljubav, Njujork i NJUJORK, Džep i DŽEP.")]
    [InlineData("sr", "Лекар је дао инјекцију, а болесник га је надживео.", "Lekar je dao injekciju, a bolesnik ga je nadživeo.")]
    [InlineData("sr", "Конјугација глагола није у Танјуговој вести.", "Konjugacija glagola nije u Tanjugovoj vesti.")]
    [InlineData("sr", "Ђак с оџака баца наџак, жели поджанр.", "Đak s odžaka baca nadžak, želi podžanr.")]
    [InlineData("sr", "Ћуприја на Ушћу затворена је због поплаве.", "Ćuprija na Ušću zatvorena je zbog poplave.")]
    [InlineData("sr", "Коњи су пили воду крај Љига.", "Konji su pili vodu kraj Ljiga.")]
    [InlineData("sr", "Азербејџан и Ђорђе: „Шта ће бити?“", "Azerbejdžan i Đorđe: „Šta će biti?“")]
    [InlineData("az", "Шәһәр шурасы көрпүнүн ачылмасына сәс верди.", "Şəhər şurası körpünün açılmasına səs verdi.")]
    [InlineData("az", "Ҹүмә ахшамы Бакыда күләкли һава олаҹаг.", "Cümə axşamı Bakıda küləkli hava olacaq.")]
    [InlineData("az", "ИШЧИЛӘР маашларыны ала билмәдиләр.", "İŞÇİLƏR maaşlarını ala bilmədilər.")]
    [InlineData("az", "Ыхтыјар сорушмадан гапыны бағлады.", "Ixtıyar soruşmadan qapını bağladı.")]
    [InlineData("az", "Ҝәнҹә көчәсиндә јени мәктәб тикилир.", "Gəncə köçəsində yeni məktəb tikilir.")]
    [InlineData("az", "Журналист һәлә дә һәбсдәдир.", "Jurnalist hələ də həbsdədir.")]
    [InlineData("az", "Үзүм бағлары дағын әтәјиндәдир.", "Üzüm bağları dağın ətəyindədir.")]
    [InlineData("az", "Чај, чөрәк вә пендир алдыг.", "Çay, çörək və pendir aldıq.")]
    [InlineData("uz", "Ёғингарчилик сабабли йўллар ёпилди.", "Yogʻingarchilik sababli yoʻllar yopildi.")]
    [InlineData("uz", "Исҳоқ ака эртага шаҳарга етиб келади.", "Isʼhoq aka ertaga shaharga yetib keladi.")]
    [InlineData("uz", "Конституция ва милиция ҳақида маърузалар тингланди.", "Konstitutsiya va militsiya haqida maʼruzalar tinglandi.")]
    [InlineData("uz", "Объект ёнида концерт ва цирк бўлди.", "Obyekt yonida konsert va sirk boʻldi.")]
    [InlineData("uz", "ЎЗБЕКИСТОН Шўрода ЯНГИ мактаб очди.", "OʻZBEKISTON Shoʻroda YANGI maktab ochdi.")]
    [InlineData("uz", "Этса ҳам, кетса ҳам, айтсин.", "Etsa ham, ketsa ham, aytsin.")]
    [InlineData("uz", "Поэма муаллифи эркин сўзга ишонади.", "Poema muallifi erkin soʻzga ishonadi.")]
    [InlineData("uz", "Туманда, районда, майор буйруғи билан иш тўхтади.", "Tumanda, rayonda, mayor buyrugʻi bilan ish toʻxtadi.")]
    [InlineData("tk", "Ер астындан сув чыкды, халк шатланды.", "Ýer astyndan suw çykdy, halk şatlandy.")]
    [InlineData("tk", "Җерен ве ёлбарс ховузың янында дурды.", "Jeren we ýolbars howuzyň ýanynda durdy.")]
    [InlineData("tk", "Әлем гөзел, эне мәхрибан.", "Älem gözel, ene mähriban.")]
    [InlineData("tk", "Мугаллым чагалара журнал гетирди.", "Mugallym çagalara žurnal getirdi.")]
    [InlineData("tk", "Поэзия ве объект барада гүррүң эдилди.", "Poeziýa we obýekt barada gürrüň edildi.")]
    [InlineData("tk", "Үзүмиң бахасы галды, ЧӨРЕК етмеди.", "Üzümiň bahasy galdy, ÇÖREK ýetmedi.")]
    [InlineData("tk", "Юртда ягыш ягды, дашда ел бар.", "Ýurtda ýagyş ýagdy, daşda ýel bar.")]
    [InlineData("tk", "Конституция барада йыгнак гечирилди.", "Konstitusiýa barada ýygnak geçirildi.")]
    [InlineData("kk", "Барлық адамдар тумысынан азат және тең.", "Barlyq adamdar tumysynan azat jäne teŋ.")]
    [InlineData("kk", "Қала әкімі жаңа көпірді ашты.", "Qala äkımı jaŋa köpırdı aşty.")]
    [InlineData("kk", "Аяқ киім дүкені жабылды.", "Aiaq kiım dükenı jabyldy.")]
    [InlineData("kk", "Ғылыми қызметкер үй сатып алды.", "Ğylymi qyzmetker üi satyp aldy.")]
    [InlineData("kk", "Айтса да, кетсе де, қиялы сол.", "Aitsa da, ketse de, qiialy sol.")]
    [InlineData("kk", "Ұлттық музейде өнер көрмесі өтті.", "Ūlttyq muzeide öner körmesı öttı.")]
    [InlineData("kk", "ІШКІ істер министрі жауап бермеді.", "IŞKI ıster ministrı jauap bermedı.")]
    [InlineData("kk", "Шыңғыс тауында қар қалың, жол тайғақ.", "Şyŋğys tauynda qar qalyŋ, jol taiğaq.")]
    [InlineData("tg", "Дар шаҳр пули нав сохта шуд.", "Dar shahr puli nav sokhta shud.")]
    [InlineData("tg", "Исҳоқ ба мактаби деҳа рафт.", "Is·hoq ba maktabi deha raft.")]
    [InlineData("tg", "Ҷавонон дар кӯчаи ғарбӣ ҷамъ омаданд.", "Javonon dar kŭchai gharbí jamʼ omadand.")]
    [InlineData("tg", "Эълон дар рӯзнома чоп шуд.", "Ėʼlon dar rŭznoma chop shud.")]
    [InlineData("tg", "Ёрии аввалин ба осебдидагон расид.", "Yorii avvalin ba osebdidagon rasid.")]
    [InlineData("tg", "ҚОНУН дар бораи забон қабул гардид.", "QONUN dar borai zabon qabul gardid.")]
    [InlineData("tg", "Жола ва хок роҳро баст.", "Zhola va khok rohro bast.")]
    [InlineData("tg", "Юсуф ва Яъқуб бародаранд.", "Yusuf va Yaʼqub barodarand.")]
    [InlineData("tt", "Вакыт тиз уза, авыл картая.", "Waqıt tiz uza, awıl qartaya.")]
    [InlineData("tt", "Мәгънәле сүз, тәкъдим һәм икътисад.", "Mäğnäle süz, täqdim häm iqtisad.")]
    [InlineData("tt", "Яшел урманда язучы яңа китап язды.", "Yäşel urmanda yazuçı yaña kitap yazdı.")]
    [InlineData("tt", "Елга буенда егет белән кыз тора.", "Yılğa buyında yeget belän qız tora.")]
    [InlineData("tt", "Тауда кар, урамда җил.", "Tawda qar, uramda cil.")]
    [InlineData("tt", "Казан шәһәрендә күпер ачылды.", "Qazan şähärendä küper açıldı.")]
    [InlineData("tt", "ҖОМГА көнне мәктәптә бәйрәм була.", "COMĞA könne mäktäptä bäyräm bula.")]
    [InlineData("tt", "Дәү капка, иске бакча, дөнья киң.", "Däw qapqa, iske baqça, dönya kiñ.")]
    [InlineData("crh", "Къырым ярымадасында янъы ёл ачылды.", "Qırım yarımadasında yañı yol açıldı.")]
    [InlineData("crh", "Гъарип къушлар ёл башында отура.", "Ğarip quşlar yol başında otura.")]
    [InlineData("crh", "Джанкой шеэринде кягъыт ёкъ.", "Cankoy şeerinde kâğıt yoq.")]
    [InlineData("crh", "Муим олса, эр кес сёз айтсын.", "Müim olsa, er kes söz aytsın.")]
    [InlineData("crh", "Юксек дагълар, кениш ёллар.", "Yüksek dağlar, keniş yollar.")]
    [InlineData("crh", "Языджы Эмине озь эвинде яшай.", "Yazıcı Emine öz evinde yaşay.")]
    [InlineData("crh", "ЧЕШМЕ сувы сувукъ, аркъада дагъ.", "ÇEŞME suvı suvuq, arqada dağ.")]
    [InlineData("crh", "Учь ай сонъ ягъмур ягъды.", "Üç ay soñ yağmur yağdı.")]
    public void A_sentence_in_both_scripts(string language, string cyrillic, string latin)
    {
        Assert.Equal(latin, ScriptTransliteration.Of(cyrillic, ScriptTableReader.BuiltIn(language, "Cyrl", "Latn")));
        Assert.Equal(cyrillic, ScriptTransliteration.Of(latin, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));
    }

    [Theory]
    [InlineData("uz", "Апрель ойида янги цех ишга тушди, Щедрин келди.", "Aprel oyida yangi sex ishga tushdi, Shchedrin keldi.")]
    [InlineData("tk", "Апрель айында цех ачылды.", "Aprel aýynda seh açyldy.")]
    [InlineData("kk", "Чемпион пен ёлка, эфир, цех.", "Tşempion pen iolka, efir, tseh.")]
    [InlineData("tg", "Цех ва щётка дар анбор.", "Sekh va shyotka dar anbor.")]
    [InlineData("tt", "Яшь шагыйрь шигырь укый, йорт тулы.", "Yäş şağıyr şiğır uqıy, yort tulı.")]
    [InlineData("crh", "Мумкюн, куньлер кечер.", "Mümkün, künler keçer.")]
    public void A_sentence_that_loses_something_on_the_way_back(string language, string cyrillic, string latin)
    {
        var over = ScriptTransliteration.Of(cyrillic, ScriptTableReader.BuiltIn(language, "Cyrl", "Latn"));
        Assert.Equal(latin, over);
        Assert.NotEqual(cyrillic, ScriptTransliteration.Of(over, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));
    }

    [Theory]
    [InlineData("o'zbek G'alaba ma'no", "ўзбек Ғалаба маъно")]
    [InlineData("o‘zbek G‘alaba ma‘no", "ўзбек Ғалаба маъно")]
    [InlineData("o’zbek G’alaba ma’no", "ўзбек Ғалаба маъно")]
    [InlineData("oʻzbek Gʻalaba maʼno", "ўзбек Ғалаба маъно")]
    [InlineData("oʼzbek Gʼalaba maʻno", "ўзбек Ғалаба маъно")]
    [InlineData("o`zbek G`ALABA MA'NO", "ўзбек ҒАЛАБА МАЪНО")]
    [InlineData("tog’ ‘tong’ dedi", "тоғ ‘тонг’ деди")]
    public void Any_apostrophe_that_people_type_is_a_letter_in_Uzbek_but_not_where_it_closes_a_quotation(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, ScriptTransliteration.Of(latin, ScriptTableReader.BuiltIn("uz", "Latn", "Cyrl")));
}
