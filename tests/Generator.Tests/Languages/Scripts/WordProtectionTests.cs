using Generator.Languages.Scripts;
using Generator.Settings;

namespace Generator.Tests.Languages.Scripts;

/// <summary>What stays as it is when a text is written over: names and words of other languages, as far as that can be seen.</summary>
public sealed class WordProtectionTests
{
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
    public void Very_long_and_strange_text_takes_no_time_to_speak_of(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var started = TimeProvider.System.GetTimestamp();
        foreach (var language in new[] { "uz", "tt" })
        {
            Assert.NotNull(ScriptTransliteration.Of(text, ScriptTableReader.BuiltIn(language, "Latn", "Cyrl")));
            Assert.NotNull(ScriptTransliteration.Of(text, ScriptTableReader.BuiltIn(language, "Cyrl", "Latn")));
        }

        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
    }
}
