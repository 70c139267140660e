using Generator.Languages.Scripts;
using Generator.Settings;

namespace Generator.Tests.Languages.Scripts;

/// <summary>What a table writes comes back unchanged, except for the letters that its file says are lost, and each of those really is.</summary>
public sealed class ScriptTableTests
{
    private const int Longest = 3;

    public static TheoryData<string, string, string> Directions()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var language in ScriptTableReader.Languages)
        {
            data.Add(language, "Cyrl", "Latn");
            data.Add(language, "Latn", "Cyrl");
        }

        return data;
    }

    [Fact]
    public void There_are_eight_tables_and_each_names_its_standard()
    {
        Assert.Equal(["az", "crh", "kk", "sr", "tg", "tk", "tt", "uz"], ScriptTableReader.Languages);
        Assert.All(Directions(), row => Assert.True(ScriptTableReader.BuiltIn(row.Data.Item1, row.Data.Item2, row.Data.Item3).Source.Length > 40));
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void Every_row_of_up_to_three_letters_comes_back_unless_the_table_says_that_it_is_lost(string language, string from, string to)
    {
        var there = ScriptTableReader.BuiltIn(language, from, to);
        var back = ScriptTableReader.BuiltIn(language, to, from);
        var lost = Lost(Words(Letters(there)), there, back).Where(word => !IsListed(word.Word, there)).Take(60).ToList();
        Assert.True(lost.Count == 0, string.Join(", ", lost.Select(word => $"{word.Word} → {word.Over} → {word.Back}")));
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void Every_letter_that_a_table_lists_as_lost_is_lost_somewhere(string language, string from, string to)
    {
        var there = ScriptTableReader.BuiltIn(language, from, to);
        var back = ScriptTableReader.BuiltIn(language, to, from);
        string[] beside = ["", .. Letters(there)];
        var idle = there.Losses.Where(loss => !Lost(beside.SelectMany(b => beside.Select(a => b + loss.Letters + a)).Where(word => Fits(loss, word)), there, back).Any()).Select(loss => loss.Letters);
        Assert.Empty(idle);
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public void Long_words_and_capital_letters_come_back_too(string language, string from, string to)
    {
        var there = ScriptTableReader.BuiltIn(language, from, to);
        var back = ScriptTableReader.BuiltIn(language, to, from);
        var letters = Letters(there);
        var chance = new Random(20240514);
        var words = Enumerable.Range(0, 6_000)
            .Select(_ => string.Concat(Enumerable.Range(0, chance.Next(4, 12)).Select(_ => letters[chance.Next(letters.Length)])))
            .Where(word => !IsListed(word, there))
            .ToList();
        Assert.True(words.Count > 200);
        Assert.Empty(Lost(words, there, back));
        Assert.Empty(Lost(words.Where(word => word[0] is not ('ъ' or 'ʼ')).Select(word => Upper(word[..1], there) + word[1..]), there, back));
        Assert.Empty(Lost(words.Where(IsWord).Select(word => Upper(word, there)), there, back));
    }

    // Too long for every row to be tried: a listed word, or an ending, is written for these letters too.
    [Theory]
    [InlineData("crh", "Cyrl", "мюим")]
    [InlineData("crh", "Cyrl", "улке")]
    [InlineData("kk", "Cyrl", "пуйтш")]
    [InlineData("uz", "Latn", "gʻtse")]
    public void Longer_rows_that_do_not_come_back_are_listed_as_lost(string language, string from, string word)
    {
        var (there, back) = (ScriptTableReader.BuiltIn(language, from, from == "Cyrl" ? "Latn" : "Cyrl"), ScriptTableReader.BuiltIn(language, from == "Cyrl" ? "Latn" : "Cyrl", from));
        Assert.Single(Lost([word], there, back));
        Assert.True(IsListed(word, there));
    }

    // What an apostrophe is written for is capital where the letters around it are; no word begins with one.
    private static bool IsWord(string word) => word[0] is not ('ъ' or 'ʼ') && word.Count(c => c is 'ъ' or 'ʼ') < word.Length - 1;

    private static string Upper(string word, ScriptTable table)
    {
        // The table that writes this script has its capital letters.
        var writing = ScriptTableReader.BuiltIn(table.Language, table.To, table.From);
        return string.Concat(word.Select(writing.Upper));
    }

    private static string[] Letters(ScriptTable table) => table.Letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Words(string[] letters)
    {
        IEnumerable<string> words = letters;
        for (var length = 1; length <= Longest; length++)
        {
            foreach (var word in words)
            {
                yield return word;
            }

            words = words.SelectMany(word => letters.Select(letter => word + letter)).ToList();
        }
    }

    private static IEnumerable<(string Word, string Over, string Back)> Lost(IEnumerable<string> words, ScriptTable there, ScriptTable back)
    {
        foreach (var word in words.Where(word => word.Length > 0))
        {
            var over = Written(word, there);
            if (Written(over, back) is var again && again != word)
            {
                yield return (word, over, again);
            }
        }
    }

    // By the letters alone: what looks like another language's word isn't left as it is.
    private static string Written(string word, ScriptTable table) => string.Concat(WordTransliteration.Of(word, table).Select(piece => piece.Output));

    private static bool IsListed(string word, ScriptTable table)
    {
        var lower = WordTransliteration.Lower(word, table);
        return table.Losses.Any(loss => Fits(loss, lower) || Fits(loss, word));
    }

    private static bool Fits(LetterRule loss, string word) => Enumerable.Range(0, word.Length).Any(at => loss.Fits(word, at));
}
