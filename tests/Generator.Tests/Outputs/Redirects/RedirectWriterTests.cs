using Generator.Catalog;
using Generator.Outputs.Redirects;
using Generator.Tests.Articles;
using Generator.Tests.Pages;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Outputs.Redirects;

public sealed class RedirectWriterTests
{
    [Fact]
    public void A_former_address_keeps_a_page_that_leads_on()
    {
        var capture = Capture("a", "fa", formerly: "en/2023/05/old.html");
        var catalog = CatalogBuilding.Build([capture with { Entry = capture.Entry with { Headline = "پل \"باز\" می‌شود </title><script>" } }], SettingsOf("fa"), PublishedAddresses.None).Value!;
        var files = RedirectWriter.Write(catalog, ExampleArchive.Languages, Url("https://user.github.io/archive/"), TestPages.Data.Words).ToList();
        Assert.Equal(["en/2023/05/old.html", "en/2023/05/old.text.html"], files.Select(f => f.Address.Path));
        Snapshot.Verify(OutputText.Of(files[0]), "html");
        Assert.Contains("content=\"0; url=../../../fa/2024/05/a.text.html\"", OutputText.Of(files[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_base_address_nothing_in_it_is_absolute()
    {
        var catalog = CatalogBuilding.Build([Capture("a", formerly: "old/a.html")], SettingsOf("en"), PublishedAddresses.None).Value!;
        var page = OutputText.Of(RedirectWriter.Write(catalog, ExampleArchive.Languages, null, TestPages.Data.Words).Single());
        Assert.DoesNotContain("//", page, StringComparison.Ordinal);
        Assert.Contains("<h1>This page has moved</h1>\n<p><a href=\"../en/2024/05/a.html\"><bdi lang=\"en\" dir=\"ltr\">Headline of a</bdi></a></p>", page, StringComparison.Ordinal);
    }
}
