namespace Generator.Text;

/// <summary>
/// The spellings that addresses use, by script, with what single languages do otherwise. They follow the systems that newsrooms and passports use
/// (Ukraine's resolution 55 of 2010, Bulgaria's law of 2009, Georgia's system of 2002, ELOT 743, BGN/PCGN), less every mark that isn't ASCII.
/// </summary>
internal static class LetterTables
{
    // What Unicode doesn't decompose; all other Latin letters lose their marks.
    private const string Latin =
        """
        ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ĸ=q ŋ=ng ŧ=t ſ=s ə=e ǝ=e ɨ=i ʉ=u ƶ=z ɓ=b ƀ=b ɗ=d ɖ=d ɔ=o ɛ=e ɣ=g ɩ=i ʋ=v
        ɲ=n ƴ=y ƙ=k ƒ=f ɑ=a ƿ=w ȝ=y ƭ=t ƥ=p ƈ=c ȥ=z ɵ=o ƣ=gh ꞑ=n ꞌ= ʻ= ʼ= ʹ= ʺ= ʽ= ˈ= ˮ=
        """;

    private const string Cyrillic =
        """
        а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
        і=i ї=yi є=ye ґ=g ў=u ђ=dj ѓ=gj ѕ=dz ј=j љ=lj њ=nj ћ=c ќ=kj џ=dz ѐ=e ѝ=i
        ә=a ғ=gh қ=q ң=n ө=o ұ=u ү=u һ=h җ=j ҡ=q ҙ=z ҫ=s ҳ=h ҷ=j ӣ=i ӯ=u ҝ=g ҹ=j ҥ=ng ҕ=g ҟ=k ҭ=t ҵ=ts ҽ=ch ҿ=ch ҩ=o ӕ=ae ӑ=a ӓ=a ӗ=e ӟ=z ӝ=zh ӡ=dz ӥ=i
        ӧ=o ӱ=u ӳ=u ӵ=ch ӹ=y ӈ=n ӄ=k ӆ=l ӊ=n ӏ= ѣ=e ѳ=f ѵ=i ѫ=u ѧ=ya ѡ=o ҁ=k
        """;

    private const string Arabic =
        """
        ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= ^ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h
        و=u ^و=w وا=wa او=aw ^او=aw ي=i ^ي=y يا=ya اي=ay ى=a ة=a ء= ؤ=u ئ=i
        پ=p چ=ch ژ=zh گ=g ک=k ی=i ^ی=y یا=ya ای=ay ۀ=eh ہ=h ۂ=h ۃ=a ھ=h ے=e ۓ=e ٹ=t ڈ=d ڑ=r ں=n ڤ=v
        ټ=t ځ=dz څ=ts ډ=d ړ=r ږ=zh ښ=sh ګ=g ڼ=n ې=e ۍ=ei ە=e ێ=e ۆ=o ۇ=u ۈ=u ۋ=v ڕ=r ڵ=l ڭ=ng ۊ=u ݨ=n ڊ=d
        ٮ=b ڪ=k ڳ=g ڱ=ng ڻ=n ڄ=j ڃ=ny ڇ=ch ڌ=dh ڏ=d ٺ=th ٻ=b ڀ=bh ٽ=t ٿ=th ڦ=ph ڙ=r ـ=
        َ=a ِ=i ُ=u ً=an ٍ=in ٌ=un ٰ=a ّ= ْ=
        """;

    private const string Greek =
        """
        α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
        ου=ou ού=ou αυ=av αύ=av ευ=ev εύ=ev γγ=ng γκ=gk γξ=nx γχ=nch ^μπ=b ϐ=v ϑ=th ϕ=f ϖ=p ϰ=k ϱ=r ϲ=s
        """;

    private const string Armenian =
        """
        ա=a բ=b գ=g դ=d ե=e ^ե=ye զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o ^ո=vo չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v
        ու=u փ=p ք=k օ=o ֆ=f և=ev ^և=yev եւ=ev ^եւ=yev ՙ= ՚=
        """;

    private const string Georgian =
        """
        ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
        ჱ=ey ჲ=y ჳ=wi ჴ=q ჵ=o ჶ=f ჷ=y ჸ=
        """;

    private const string Hebrew =
        """
        א=a ב=b ג=g ד=d ה=h ה$=a ו=o ^ו=v וו=v ז=z ח=h ט=t י=i ^י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t
        װ=v ױ=oy ײ=ay ׳= ״=
        """;

    private static readonly LetterTable s_general = LetterTable.Of(Latin, Cyrillic, Arabic, Greek, Armenian, Georgian, Hebrew);

    private static readonly Dictionary<string, LetterTable> s_byLanguage = new(StringComparer.Ordinal)
    {
        ["az"] = s_general.With("ж=j х=x ҝ=g ғ=g ц=s"),
        ["ba"] = s_general.With("ғ=g ж=j х=x"),
        ["be"] = s_general.With("г=h х=kh ё=yo"),
        ["bg"] = s_general.With("щ=sht ъ=a ь=y х=h ия$=ia"),
        ["bs"] = s_general.With("ж=z х=h ц=c ч=c ш=s ђ=dj đ=dj"),
        ["crh"] = s_general.With("къ=q гъ=g нъ=n дж=c ж=j х=h ч=c ш=s"),
        ["de"] = s_general.With("ä=ae ö=oe ü=ue"),
        ["fa"] = s_general.With(Persian),
        ["hr"] = s_general.With("đ=dj"),
        ["kk"] = s_general.With("ғ=g х=h ц=c"),
        ["ky"] = s_general.With("ж=j х=h"),
        ["mk"] = s_general.With("х=h ц=c џ=dj"),
        ["mn"] = s_general.With("ж=j"),
        ["prs"] = s_general.With(Persian),
        ["ps"] = s_general.With("ث=s ذ=z ض=z ص=s و=o ^و=w وا=wa"),
        ["sr"] = s_general.With("ж=z х=h ц=c ч=c ш=s đ=dj"),
        ["tg"] = s_general.With("х=kh"),
        ["tt"] = s_general.With("ж=j х=kh"),
        ["uk"] = s_general.With("г=h и=y й=i ^й=y є=ie ^є=ye ї=i ^ї=yi ю=iu ^ю=yu я=ia ^я=ya зг=zgh"),
        ["ur"] = s_general.With("ث=s ذ=z ض=z و=o ^و=w وا=wa او=o ^او=o ^ای=ai"),
        ["uz"] = s_general.With("ў=o ғ=g ж=j х=x ^е=ye"),
    };

    // Letters of Arabic that Persian doesn't sound apart, and its own vowels.
    private const string Persian = "ث=s ذ=z ض=z و=u ^و=v وا=va او=av ^او=u ^ای=i ه$=eh ة=eh ق=gh";

    /// <summary>The table of a language (its primary subtag), or the general one.</summary>
    public static LetterTable For(string language) => s_byLanguage.GetValueOrDefault(language, s_general);
}
