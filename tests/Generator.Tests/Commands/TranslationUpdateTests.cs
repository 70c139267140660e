using System.Text;
using Generator.Commands;
using Generator.Tests.Sites;
using static Generator.Tests.Sites.TranslatedArchive;

namespace Generator.Tests.Commands;

/// <summary>What people and their editors do to a translation's file, and that it can be brought up to date all the same, with every word.</summary>
public sealed class TranslationUpdateTests : IDisposable
{
    private const string School = "The school gets a new roof before the winter, if the ministry keeps what it has promised.";
    private readonly TestArchive _archive = Create();

    public TranslationUpdateTests()
    {
        SetArticle(_archive, [.. Paragraphs, School]);
        Assert.Equal(0, _archive.Run("translate", "export", Slug, "uk").Exit);
        string[] written = [.. Paragraphs, School];
        var file = File.Replace("headline: \"\"", "headline: \"Заголовок\"", StringComparison.Ordinal).Replace("kind:\n", "kind: human\n", StringComparison.Ordinal);
        for (var i = 0; i < written.Length; i++)
        {
            file = file.Replace($"> {written[i]}\n", $"> {written[i]}\n\nПереклад {i + 1}.\n", StringComparison.Ordinal);
        }

        File = file;
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        Update();
        Assert.Equal(4, File.Split("Переклад").Length - 1);
    }

    private string File
    {
        get => _archive.Read(PathOf("uk"));
        set => _archive.Write(PathOf("uk"), value);
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_paragraph_that_was_left_out_stays_out_until_the_original_has_other_words_there()
    {
        var whole = File;
        File = whole.Replace(Place(3), "", StringComparison.Ordinal);
        var without = File;
        Assert.NotEqual(whole, without);
        Update();
        Assert.Equal(without, File);
        Assert.Empty(_archive.Build().Problems);

        SetArticle(_archive, [Paragraphs[0], Paragraphs[1], Paragraphs[2].Replace("bridge", "school", StringComparison.Ordinal), School]);
        Update();
        Assert.Contains("ART050: paragraph 3 of the original is not translated yet", _archive.Build().Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_stands_elsewhere_takes_its_translation_along()
    {
        SetArticle(_archive, [School, .. Paragraphs]);
        Update();
        Assert.Contains($"> [original 1]\n> {School}\n\nПереклад 4.\n\n> [original 2]\n> {Paragraphs[0]}\n\nПереклад 1.\n", File, StringComparison.Ordinal);
        Assert.Empty(_archive.Build().Problems);

        // The same where it was moved in the file.
        var (first, last) = (Place(1), Place(4));
        File = File.Replace(first, "", StringComparison.Ordinal).TrimEnd('\n') + "\n\n" + first;
        Assert.DoesNotContain(last + first, File, StringComparison.Ordinal);
        Assert.Empty(_archive.Build().Problems);
        Update();
        Assert.Empty(_archive.Build().Problems);
        Assert.Equal(4, File.Split("Переклад").Length - 1);
    }

    [Fact]
    public void Signs_and_line_breaks_that_an_editor_puts_into_a_quotation_are_no_change_of_the_original()
    {
        SetArticle(_archive, [Paragraphs[0], "\"It isn't over\" - said the mayor -- and so it was...", Paragraphs[2], School]);
        Update();
        File = File.Replace(" changed]", "]", StringComparison.Ordinal);
        var before = File;
        File = before.Replace("> \"It isn't over\" - said the mayor -- and so it was...", "> “It isn’t over” – said the\n> mayor — and so it was…", StringComparison.Ordinal);
        Assert.NotEqual(before, File);
        Update();
        Assert.Equal(before, File);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_are_read_and_written_anew(string end)
    {
        var before = File;
        File = before.Replace("\n", end, StringComparison.Ordinal);
        var build = _archive.Build();
        Assert.Empty(build.Problems);
        Assert.DoesNotContain("spokesman", _archive.ReadSite("uk/2024/05/council-weighs.html"), StringComparison.Ordinal);
        Update();
        Assert.Equal(before, File);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_and_left_as_it_is()
    {
        var bytes = Encoding.Latin1.GetBytes(File.Replace("Переклад", "Traducción", StringComparison.Ordinal).Replace("Заголовок", "T", StringComparison.Ordinal).Replace("…", "...", StringComparison.Ordinal));
        var path = Path.Join(_archive.Folder, PathOf("uk"));
        System.IO.File.WriteAllBytes(path, bytes);
        var (exit, said) = _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.Equal(ExitCode.Errors, exit);
        Assert.Contains("error TRA030", said, StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(path));
        var build = _archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
        Assert.Contains("error TRA030", build.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_long_to_be_read_is_left_as_it_is()
    {
        File += string.Concat(Enumerable.Repeat("Слово слово.\n\n", 120_000));
        var before = File;
        var (exit, said) = _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.Equal(ExitCode.Errors, exit);
        Assert.Contains("error TRA024", said, StringComparison.Ordinal);
        Assert.Equal(before, File);
    }

    [Fact]
    public void What_is_half_filled_is_kept_and_so_are_spaces_that_make_code()
    {
        var file = File.Replace("Переклад 2.", "Переклад 2, [to translate] і далі.", StringComparison.Ordinal).Replace("Переклад 3.", "    код перший\n    код другий", StringComparison.Ordinal);
        File = file;
        SetArticle(_archive, [Paragraphs[0].Replace("Tuesday", "Monday", StringComparison.Ordinal), Paragraphs[1], Paragraphs[2], School]);
        Update();
        Assert.Contains("\n\nПереклад 2, [to translate] і далі.\n", File, StringComparison.Ordinal);
        Assert.Contains("\n\n    код перший\n    код другий\n", File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_quotations_keeps_what_is_no_block_and_its_code()
    {
        File = File[..(File.LastIndexOf("\n---\n", StringComparison.Ordinal) + 5)] + "Один.\n\n<div>Слова в розмітці</div>\n\n    код перший\n    код другий\n\nДва.\n";
        Update();
        Assert.Contains("<div>Слова в розмітці</div>\n", File, StringComparison.Ordinal);
        Assert.Contains("\n    код перший\n    код другий\n", File, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_headline_is_marked_though_nobody_knows_the_earlier_original()
    {
        Assert.Contains("# Council weighs the bridge\nheadline:", File, StringComparison.Ordinal);
        var before = "Council weighs the bridge";
        foreach (var headline in new[] { "Council turns to the school", "Council turns to the bridge" })
        {
            var was = before;
            _archive.EditCapture(CapturePath, page => page.Replace(was, headline, StringComparison.Ordinal));
            before = headline;
            Update();
            Assert.Contains($"# {headline}\nheadline: \"Заголовок\"\n", File, StringComparison.Ordinal);
            Assert.Contains($"---\n> [original headline changed]\n> {headline}\n\n\n\n> [original 1]\n", File, StringComparison.Ordinal);
            Assert.Contains("ART051: the headline of the original has changed", _archive.Build().Said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_note_of_somebodys_above_a_line_of_the_front_matter_stays()
    {
        File = File.Replace("# Council weighs the bridge\nheadline:", "# Моя примітка\nheadline:", StringComparison.Ordinal).Replace("of_sha256: ", "of_sha256: 0", StringComparison.Ordinal);
        Update();
        Assert.Contains("# Моя примітка\n# Council weighs the bridge\nheadline:", File, StringComparison.Ordinal);
        var before = File;
        Update();
        Assert.Equal(before.Replace("> [original headline changed]\n> Council weighs the bridge\n\n\n\n", "", StringComparison.Ordinal), File.Replace("> [original headline changed]\n> Council weighs the bridge\n\n\n\n", "", StringComparison.Ordinal));
    }

    // A place as it stands in the file.
    private string Place(int number)
    {
        var start = File.IndexOf($"> [original {number}]", StringComparison.Ordinal);
        var end = File.IndexOf("> [original", start + 2, StringComparison.Ordinal);
        return File[start..(end < 0 ? File.Length : end)];
    }

    private void Update()
    {
        var (exit, said) = _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.True(exit == 0, said);
    }
}
