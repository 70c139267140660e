using CsCheck;
using Generator.Articles;
using Generator.Articles.Storage;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Settings;

namespace Generator.Tests.Articles.Storage;

public sealed class ArticleStorageTests
{
    [Fact]
    public void Every_article_with_its_diagnostics_comes_back_as_it_was() => AnyArticle.Outcome.Sample(
        outcome =>
        {
            var bytes = ArticleStorage.Write(outcome);
            var read = ArticleStorage.Read(bytes, Descriptor);
            Assert.NotNull(read);
            Assert.Equal(outcome.Diagnostics, read.Diagnostics);
            Assert.Equal(outcome.Value, read.Value);
            Assert.Equal(bytes, ArticleStorage.Write(read));
        },
        iter: 1000);

    [Fact]
    public void Bytes_cut_short_or_changed_give_nothing_or_another_article_and_never_an_exception() => Gen.Select(AnyArticle.Outcome, Gen.Int[0, int.MaxValue], Gen.Byte[1, 255]).Sample(
        (outcome, place, change) =>
        {
            var bytes = ArticleStorage.Write(outcome);
            Assert.Null(ArticleStorage.Read(bytes.AsMemory(0, place % bytes.Length), Descriptor));
            Assert.Null(ArticleStorage.Read((byte[])[.. bytes, 0], Descriptor));
            bytes[place % bytes.Length] ^= change;
            if (ArticleStorage.Read(bytes, Descriptor) is { Value: { } article })
            {
                Assert.NotNull(ArticleText.Paragraphs(article));
            }
        },
        iter: 1000);

    [Fact]
    public void Any_bytes_at_all_are_read_without_an_exception() =>
        Gen.Byte.Array[0, 60].Sample(bytes => _ = ArticleStorage.Read((byte[])[4, .. bytes], Descriptor), iter: 20_000);

    [Fact]
    public void Nesting_that_no_reader_of_captures_gives_is_damage()
    {
        // A quotation in a quotation, and so on: number 3, no language, one block.
        byte[] body = [1, .. Enumerable.Repeat<byte[]>([3, 0, 1], 100_000).SelectMany(b => b), 7, 0];
        byte[] head = [4, 0, 1, 1, 3, (byte)'a', (2 * 64) + 1 & 0x7F | 0x80, 1, .. Enumerable.Repeat((byte)'0', 64), 3, (byte)'f', 0, 0, 0, 0, 0, 0];
        byte[] middle = [3, (byte)'h', 0, 0, 0, 0, 0, 5, (byte)'e', (byte)'n'];
        Assert.Null(ArticleStorage.Read((byte[])[.. head, .. middle, .. body, 0, 0, 0, 0, 0, 0, 0, 0], Descriptor));
        Assert.NotNull(ArticleStorage.Read((byte[])[.. head, .. middle, 1, 3, 0, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0], Descriptor));
    }

    [Fact]
    public void A_diagnostic_that_the_program_no_longer_knows_makes_the_whole_unreadable()
    {
        var bytes = ArticleStorage.Write(Outcome.Nothing<Article>(SettingsDiagnostics.NotYaml.At(Location.Archive, "x")));
        Assert.Null(ArticleStorage.Read(bytes, _ => null));
    }

    // What constructors name can't be forgotten: it doesn't compile. What is set beside them could be.
    [Fact]
    public void Nothing_is_part_of_an_article_or_a_block_that_is_not_stored()
    {
        Assert.Equal(["IsStandfirstShown", "Corrections"], BesideTheConstructor(typeof(Article)));
        Assert.All(typeof(Block).GetNestedTypes().Where(t => !t.IsAbstract), type => Assert.Equal(type == typeof(Block.Figure) ? ["Picture", "AlternativeLanguage", "Language"] : ["Language"], BesideTheConstructor(type)));
        Assert.All(typeof(Inline).GetNestedTypes(), type => Assert.Empty(BesideTheConstructor(type)));
        Assert.Equal(["Further", "RedirectedFrom", "Withdrawn"], BesideTheConstructor(typeof(ArticleOrigin.FromCapture)));
        Assert.Equal(["IsBehind", "Places"], BesideTheConstructor(typeof(ArticleOrigin.FromTranslation)));
        Assert.All([typeof(FurtherFile), typeof(Correction), typeof(Omission), typeof(TableCell), typeof(TableRow)], type => Assert.Empty(BesideTheConstructor(type)));

        // Set by whoever reads it, who knows the capture.
        Assert.Equal(["SettingsFile"], BesideTheConstructor(typeof(Diagnostic)));
    }

    private static DiagnosticDescriptor? Descriptor(string code) =>
        code == SettingsDiagnostics.NotYaml.Code ? SettingsDiagnostics.NotYaml : code == SettingsDiagnostics.WrongValue.Code ? SettingsDiagnostics.WrongValue : null;

    private static IEnumerable<string> BesideTheConstructor(Type record) => record.GetProperties().Where(p => p.CanWrite).Select(p => p.Name)
        .Except(record.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name!), StringComparer.Ordinal);
}
