using System.Collections.Frozen;

namespace Generator.Languages;

/// <summary>What languages call themselves, so that a link to one can be named even where the interface isn't translated.</summary>
/// <remarks>
/// From the Unicode CLDR 48.2 (© Unicode, Inc., Unicode License v3), with a capital letter where the script has them, as in a list.
/// Not from CLDR: ba, crh, dv, id, kk-Arab, ms, tt.
/// </remarks>
internal static class LanguageNames
{
    private const string Names =
        """
        ab=Аԥсшәа|af=Afrikaans|am=አማርኛ|ar=العربية|as=অসমীয়া|az=Azərbaycan|az-Cyrl=Азәрбајҹан|ba=Башҡортса|be=Беларуская|bg=Български|bn=বাংলা|bo=བོད་སྐད་
        bs=Bosanski|bs-Cyrl=Босански|ca=Català|ce=Нохчийн|ckb=کوردیی ناوەندی|crh=Qırımtatarca|crh-Cyrl=Къырымтатарджа|cs=Čeština|cv=Чӑваш чӗлхи|cy=Cymraeg|da=Dansk
        de=Deutsch|dv=ދިވެހި|el=Ελληνικά|en=English|eo=Esperanto|es=Español|et=Eesti|eu=Euskara|fa=فارسی|fi=Suomi|fil=Filipino|fr=Français|ga=Gaeilge|gl=Galego|gu=ગુજરાતી
        ha=Hausa|he=עברית|hi=हिन्दी|hr=Hrvatski|hu=Magyar|hy=Հայերեն|id=Bahasa Indonesia|ig=Igbo|is=Íslenska|it=Italiano|ja=日本語|ka=ქართული|kk=Қазақ тілі|kk-Arab=قازاقشا
        km=ខ្មែរ|kn=ಕನ್ನಡ|ko=한국어|ks=کٲشُر|ku=Kurdî|ky=Кыргызча|lo=ລາວ|lt=Lietuvių|lv=Latviešu|mai=मैथिली|mk=Македонски|ml=മലയാളം|mn=Монгол|mr=मराठी|ms=Bahasa Melayu|mt=Malti
        my=မြန်မာ|nb=Norsk bokmål|ne=नेपाली|nl=Nederlands|nn=Norsk nynorsk|no=Norsk|om=Oromoo|or=ଓଡ଼ିଆ|os=Ирон|pa=ਪੰਜਾਬੀ|pa-Arab=پنجابی|pl=Polski|prs=دری|ps=پښتو|pt=Português
        rm=Rumantsch|ro=Română|ru=Русский|rw=Ikinyarwanda|sah=Саха тыла|sc=Sardu|sd=سنڌي|si=සිංහල|sk=Slovenčina|sl=Slovenščina|so=Soomaali|sq=Shqip|sr=Српски|sr-Latn=Srpski
        sv=Svenska|sw=Kiswahili|ta=தமிழ்|te=తెలుగు|tg=Тоҷикӣ|th=ไทย|ti=ትግርኛ|tk=Türkmen dili|tn=Setswana|tr=Türkçe|tt=Татарча|ug=ئۇيغۇرچە|uk=Українська|ur=اردو
        uz=O‘zbek|uz-Arab=اوزبیک|uz-Cyrl=Ўзбекча|vi=Tiếng Việt|wo=Wolof|xh=IsiXhosa|yi=ייִדיש|yo=Èdè Yorùbá|yue=粵語|zh=中文|zh-Hans=简体中文|zh-Hant=繁體中文|zu=IsiZulu
        """;

    private static readonly FrozenDictionary<string, string> s_names = Names
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The name by the tag, else by a shorter one (RFC 4647 §3.4); null where there is none.</summary>
    public static string? Of(LanguageTag tag)
    {
        for (var plain = tag.Plain; plain.Length > 0; plain = plain[..Math.Max(0, plain.LastIndexOf('-'))])
        {
            if (s_names.TryGetValue(plain, out var name))
            {
                return name;
            }
        }

        return null;
    }
}
