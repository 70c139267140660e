using System.Diagnostics;
using System.Text;
using CsCheck;
using Generator.Text;

namespace Generator.Tests.Text;

public sealed class TextNormalizationTests
{
    // Characters worth mixing: letters, marks, controls, halves of pairs, noncharacters, joiners, every bidi control, tags, a flag.
    private static readonly Gen<string> s_oddText = Gen.OneOf(
        Gen.Char.Select(c => c.ToString()),
        OneOf("a", "и", "\u0306", "e", "\u0301", "\u0344", "\u0316", " ", "\r", "\n", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\0", "\uD800", "\uDFFF", "\uFFFF", "\uFDD0"),
        OneOf("م", "क", "\u2329", "\u094D", "ไ", "葛", "❤", "\u200B", "\u200C", "\u200D", "\u2060", "\u2063", "\uFE0F", "\U000E0100"),
        OneOf("\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"),
        OneOf("\U000E0001", "\U000E0067", "\U000E007F", "\U0001F3F4", "\U0001FFFE", "😀"),
        Gen.Int[1, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)).Array[0, 60].Select(string.Concat);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        s_oddText.Sample(text => TextNormalization.Clean(TextNormalization.Clean(text)) == TextNormalization.Clean(text), iter: 20000);

    // Found by chance: characters without width among marks that normalization puts in another order.
    [Theory]
    [InlineData("cYVUPhmxzIda")]
    public void Nor_does_it_on_texts_that_once_took_two_turns(string seed) =>
        s_oddText.Sample(text => TextNormalization.Clean(TextNormalization.Clean(text)) == TextNormalization.Clean(text), iter: 1, seed: seed);

    [Fact]
    public void Clean_text_is_normalized_and_holds_nothing_that_XML_forbids_or_that_hides() =>
        s_oddText.Sample(
            text =>
            {
                var clean = TextNormalization.Clean(text);
                Assert.True(clean.IsNormalized(NormalizationForm.FormC));
                foreach (var rune in clean.EnumerateRunes())
                {
                    Assert.False(rune.Value is (< 0x20 and not '\t' and not '\n') or (>= 0x7F and <= 0x9F) or 0xAD or 0xFEFF or 0x202D or 0x202E or 0x2028 or 0x2029 or (>= 0xFDD0 and <= 0xFDEF), clean);
                    Assert.False((rune.Value & 0xFFFE) == 0xFFFE, clean);
                }

                Assert.DoesNotContain(Enumerable.Range(0, clean.Length), i => char.IsSurrogate(clean[i]) && !(char.IsSurrogatePair(clean, i) || (i > 0 && char.IsSurrogatePair(clean, i - 1))));
            },
            iter: 20000);

    [Fact]
    public void Embeddings_and_isolates_that_stay_are_closed_in_their_order() =>
        s_oddText.Sample(
            text =>
            {
                var open = new Stack<bool>();
                foreach (var character in TextNormalization.Clean(text))
                {
                    switch (character)
                    {
                        case '\u202A' or '\u202B':
                            open.Push(false);
                            break;
                        case >= '\u2066' and <= '\u2068':
                            open.Push(true);
                            break;
                        case '\u202C':
                            Assert.False(open.Pop());
                            break;
                        case '\u2069':
                            Assert.True(open.Pop());
                            break;
                    }
                }

                Assert.Empty(open);
            },
            iter: 20000);

    [Theory]
    [InlineData("a\u0301и\u0306", "\u00E1\u0439")]
    [InlineData("\uFEFFмост и мо\uFEFFст", "мост и мост")]
    [InlineData("می\u200Cگوید 👨\u200D👩\u200D👧", "می\u200Cگوید 👨\u200D👩\u200D👧")]
    [InlineData("Presse\u00ADfreiheit", "Pressefreiheit")]
    [InlineData("11\u00A0km, 5\u202F%", "11\u00A0km, 5\u202F%")]
    [InlineData("zero \0 one\u0001 del\u007F nel\u0085 ff\f vt\v.", "zero  one del nel\n ff  vt .")]
    [InlineData("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne")]
    [InlineData("note \uFFF9a\uFFFAb\uFFFB \uFFFC", "note ab ")]
    [InlineData("file\u202Egpj.exe\u202C!", "filegpj.exe!")]
    [InlineData("\u2067פייק\u2069 stays", "\u2067פייק\u2069 stays")]
    [InlineData("open \u2067פייק", "open פייק")]
    [InlineData("\u2069\u202Cclosing nothing", "closing nothing")]
    [InlineData("\u2066a\u202Bb\u2069c\u202C", "\u2066ab\u2069c")]
    [InlineData("\u202Ba\u2066b\u202Cc\u2069d\u202C", "\u202Ba\u2066bc\u2069d\u202C")]
    [InlineData("a\u200Eb\u200Fc\u061C", "a\u200Eb\u200Fc\u061C")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F flag", "\U0001F3F4\U000E0067\U000E0062\U000E007F flag")]
    [InlineData("mark\U000E0073\U000E0065\U000E007F", "mark")]
    public void Each_kind_of_stray_character_has_its_rule(string written, string clean) => Assert.Equal(clean, TextNormalization.Clean(written));

    [Fact]
    public void What_was_lost_on_its_way_is_seen()
    {
        Assert.Equal("half \uFFFD pair \uFFFD", TextNormalization.Clean("half \uD800 pair \uDC00"));
        Assert.Equal("\uFFFD\uFFFD\uFFFD", TextNormalization.Clean("\uFFFE\uFDD0\U0001FFFF"));
    }

    [Fact]
    public void A_long_row_of_marks_is_cut_and_costs_no_more_than_its_length()
    {
        var hostile = "a" + string.Concat(Enumerable.Repeat("\u0301\u0316", 500_000)) + "b";
        Assert.Equal("\u00E1".Length + 29 + 1, TextNormalization.Clean(hostile).Length);
    }

    [Fact]
    public void Deeply_nested_controls_cost_no_more_than_their_length()
    {
        Assert.Equal("", TextNormalization.Clean(new string('\u202A', 500_000) + new string('\u2069', 500_000)));
        Assert.Equal(16, TextNormalization.Clean(new string('\u2066', 500_000) + new string('\u2069', 500_000)).Length);
    }

    [Theory]
    [InlineData(" a \t\n b ", " a b ")]
    [InlineData("11\u00A0\u00A0km", "11\u00A0\u00A0km")]
    [InlineData("", "")]
    public void Only_ASCII_white_space_collapses(string written, string collapsed) => Assert.Equal(collapsed, TextNormalization.CollapseWhiteSpace(written));

    [Fact]
    public void A_line_has_no_white_space_at_its_ends() => Assert.Equal("a b", TextNormalization.CleanLine("\r\n a\f\u0001 b\u2028"));

    [Fact]
    public void This_machine_normalizes() => Assert.Null(NormalizationCheck.Problem());

    [Fact]
    public void A_machine_without_normalization_is_refused()
    {
        Assert.Contains("ICU", NormalizationCheck.Problem(text => text), StringComparison.Ordinal);
        Assert.Contains("ICU", NormalizationCheck.Problem(_ => throw new PlatformNotSupportedException()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_refuses_to_run_where_normalization_silently_does_nothing()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "generator.dll"), "explain", "SET001"]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEnd();
        program.WaitForExit();
        Assert.Contains("Unicode normalization does nothing on this machine", error, StringComparison.Ordinal);
        Assert.Equal(1, program.ExitCode);
    }
}
