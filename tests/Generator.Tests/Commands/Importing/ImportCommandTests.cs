using System.Text;
using Generator.Commands.Importing;
using Generator.Files;
using Generator.Settings;

namespace Generator.Tests.Commands.Importing;

public sealed class ImportCommandTests : IDisposable
{
    private const string Body = """
        <h1>Мост построят</h1>
        <p>Городской совет проголосовал в понедельник за строительство второго моста через реку после десяти лет споров.</p>
        <p>Работы начнутся в июне, сказал мэр журналистам в ратуше тем же вечером.</p></body></html>
        """;

    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    [Fact]
    public void The_bytes_are_kept_as_they_were_and_only_what_is_known_is_written_down()
    {
        var bytes = Encoding.GetEncoding("iso-8859-1").GetBytes("<!doctype html><html lang=en><body><h1>Caf\u00e9 opens</h1><p>The caf\u00e9 opens on Monday with music and cake for everyone who comes to the market square.</p>");
        _folder.WriteBytes("page.htm", bytes);
        Assert.Equal(0, Import("page.htm", "--source", "herald").Exit);
        var capture = "seeds/herald/captures/undated/cafe-opens";
        Assert.Equal(bytes, File.ReadAllBytes(Full($"{capture}/page.html")));
        Assert.Equal($"file: page.html\nsha256: {Sha256Digest.Of(bytes).Hex}\n", File.ReadAllText(Full($"{capture}/capture.yml")));
    }

    [Fact]
    public void What_a_person_states_is_written_down()
    {
        _folder.Write("page.html", "<!doctype html><html lang=ru><body>" + Body);
        Import("page.html", "--url", "https://www.herald.example/a", "--published", "2023-05", "--captured", "[2024-02-20..]", "--language", "bg", "--headline", "Мост: да!");
        var text = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Full("seeds/herald-example/captures/2023/most-da"), "capture.yml")));
        Assert.EndsWith(
            "\nurl: \"https://www.herald.example/a\"\ncaptured: \"[2024-02-20..]\"\npublished: 2023-05\nlanguage: bg\nheadline: \"Мост: да!\"\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_browsers_note_of_where_it_saved_from_is_the_address_unless_the_page_states_its_own()
    {
        const string Note = "<!-- saved from url=(0028)https://mirror.example/x/page -->";
        _folder.Write("plain.html", $"<!doctype html>\n{Note}\n<html lang=ru><body>{Body}");
        _folder.Write("stated.html", $"<!doctype html>\n{Note}\n<html lang=ru><head><link rel=canonical href=\"https://herald.example/page\"></head><body>{Body}");
        Import("stated.html");
        var stated = File.ReadAllText(Full("seeds/herald-example/captures/undated/most-postroyat/capture.yml"));
        Assert.DoesNotContain("url:", stated, StringComparison.Ordinal);
        Assert.Contains("captured_from: mirror.example\n", stated, StringComparison.Ordinal);
        Import("plain.html");
        Assert.Contains("url: \"https://mirror.example/x/page\"\n", File.ReadAllText(Full("seeds/mirror-example/captures/undated/most-postroyat-2/capture.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_host_or_alias_leads_to_its_source_and_makes_none()
    {
        _folder.Write("seeds/herald/source.yml", "names:\n  en: The Herald\naliases: [Herald Online]\nhosts:\n  - { host: herald.example }\n");
        _folder.Write("a.html", $"<!doctype html><html lang=ru><head><link rel=canonical href=\"https://m.herald.example/page\"></head><body>{Body}");
        _folder.Write("b.html", $"<!doctype html><html lang=ru><head><meta property=\"og:site_name\" content=\"Herald online\"></head><body>{Body}");
        Assert.Equal(0, Import("a.html", "b.html").Exit);
        Assert.Equal(["seeds/herald"], Directory.EnumerateDirectories(Full("seeds")).Select(d => "seeds/" + Path.GetFileName(d)));
        Assert.True(File.Exists(Full("seeds/herald/captures/undated/most-postroyat/page.html")));
        Assert.True(File.Exists(Full("seeds/herald/captures/undated/most-postroyat-2/page.html")));
    }

    [Fact]
    public void Another_capture_of_the_same_address_is_added_with_a_warning()
    {
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        _folder.Write("b.html", $"<!doctype html><html lang=ru><body>{Body}<!-- later -->");
        Import("a.html", "--url", "https://herald.example/a");
        var again = Import("b.html", "--url", "https://herald.example/a");
        Assert.Equal(0, again.Exit);
        Assert.Contains("CAP104", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        Assert.Contains("would be added as seeds/herald/captures/undated/most-postroyat", Import("a.html", "--source", "herald", "--dry-run").Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Full("seeds")));
    }

    [Fact]
    public void A_new_profile_is_one_that_the_program_reads()
    {
        _folder.Write("a.html", $"<!doctype html><html lang=ru><head><meta property=\"og:site_name\" content='The &quot;Herald&quot;: #1'></head><body>{Body}");
        Import("a.html", "--url", "https://www.herald.example/a");
        var read = SourceReader.Read(new InputTree(_folder.FullPath), "herald-example", []);
        Assert.Empty(read.Diagnostics);
        Assert.Equal("The \"Herald\": #1", read.Value!.Names[0].Name);
        Assert.Equal("herald.example", read.Value.Hosts[0].Host);
    }

    [Fact]
    public void A_faulty_profile_stops_the_import_before_anything_is_written()
    {
        _folder.Write("seeds/herald/source.yml", "nmaes: x\n");
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        var refused = Import("a.html", "--source", "other");
        Assert.Equal(1, refused.Exit);
        Assert.Contains("SET002", refused.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Full("seeds/other")));
    }

    [Theory]
    [InlineData("Radio X", "radio-x", "names:\n  en: The X\n")]
    [InlineData("RADIO  X!", "radio-x", "names:\n  en: The X\n")]
    [InlineData("Радио", "radio", "names:\n  en: The X\n")]
    public void A_name_that_makes_the_id_of_a_known_source_means_that_source(string typed, string id, string profile)
    {
        _folder.Write($"seeds/{id}/source.yml", profile);
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        var import = Import("a.html", "--source", typed);
        Assert.True(import.Exit == 0, import.Said);
        Assert.Equal(profile, File.ReadAllText(Full($"seeds/{id}/source.yml")));
        Assert.NotEmpty(Directory.EnumerateFiles(Full($"seeds/{id}"), "capture.yml", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_source_whose_profile_could_not_be_written_is_made_for_the_next_file()
    {
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        _folder.Write("b.html", $"<!doctype html><html lang=ru><body>{Body.Replace("Мост построят", "Мост готов", StringComparison.Ordinal)}");
        _folder.Write("seeds/herald", "a file where a folder has to be");
        var refused = Import("a.html", "b.html", "--source", "herald");
        Assert.Equal(2, refused.Said.Split("CAP105").Length - 1);
        File.Delete(Full("seeds/herald"));
        Assert.Equal(0, Import("a.html", "b.html", "--source", "herald").Exit);
    }

    [Fact]
    public void A_host_in_letters_of_any_script_is_known_by_its_address()
    {
        _folder.Write("seeds/herald/source.yml", "names:\n  en: The Herald\nhosts:\n  - host: Вестник.рф\n");
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        Assert.Equal(0, Import("a.html", "--url", "https://www.вестник.рф/a").Exit);
        Assert.NotEmpty(Directory.EnumerateFiles(Full("seeds/herald"), "capture.yml", SearchOption.AllDirectories));
        Assert.Equal("SET004", Assert.Single(SourceReader.Parse("names:\n  en: H\nhosts:\n  - host: https://herald.example/\n", "h.yml", "h", []).Diagnostics).Descriptor.Code);
    }

    [Fact]
    public void What_the_disk_refuses_is_reported()
    {
        _folder.Write("a.html", $"<!doctype html><html lang=ru><body>{Body}");
        _folder.Write("seeds/herald/source.yml", "names:\n  en: The Herald\n");
        _folder.Write("seeds/herald/captures", "a file where a folder has to be");
        var refused = Import("a.html", "--source", "herald");
        Assert.Equal(1, refused.Exit);
        Assert.Contains("CAP105", refused.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- saved from url=(0019)https://a.example/b -->", "https://a.example/b")]
    [InlineData("<!-- saved from url=(0014)about:internet -->", null)]
    [InlineData("<!-- saved from url=(0019)javascript:alert(1) -->", null)]
    [InlineData("<!-- saved from url=(", null)]
    [InlineData("<!-- nothing -->", null)]
    public void A_saved_from_comment_counts_only_with_an_address_on_the_web(string page, string? url) =>
        Assert.Equal(url, SavedFromMark.Find(Encoding.ASCII.GetBytes(page))?.Value);

    public void Dispose() => _folder.Dispose();

    private (int Exit, string Said) Import(params string[] arguments)
    {
        var console = new TestConsole(_folder.FullPath);
        var exit = console.Run(["import", .. arguments]);
        return (exit, console.Error);
    }

    private string Full(string path) => Path.Join(_folder.FullPath, path);
}
