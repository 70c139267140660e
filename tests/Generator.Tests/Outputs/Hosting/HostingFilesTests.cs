using Generator.Outputs.Hosting;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Outputs.Hosting;

public sealed class HostingFilesTests
{
    [Theory]
    [InlineData("https://archive.example/", "User-agent: *\nAllow: /\n\nSitemap: https://archive.example/sitemap.xml\n")]
    [InlineData("http://127.0.0.1:8080/", "User-agent: *\nAllow: /\n\nSitemap: http://127.0.0.1:8080/sitemap.xml\n")]
    [InlineData("https://user.github.io/archive/", null)]
    [InlineData(null, null)]
    public void Crawlers_are_spoken_to_only_at_the_root_of_a_host(string? baseUrl, string? robots)
    {
        var files = HostingFiles.Write(baseUrl is null ? null : Url(baseUrl)).ToDictionary(f => f.Address.Path, OutputText.Of, StringComparer.Ordinal);
        Assert.Equal(robots, files.GetValueOrDefault("robots.txt"));
        Assert.Equal("", files[".nojekyll"]);
    }

    [Fact]
    public void The_marker_of_github_pages_is_the_only_address_that_begins_with_a_dot()
    {
        Assert.True(Generator.Web.Address.TryParse(".nojekyll", out var marker));
        Assert.Equal(Generator.Web.Address.NoJekyll, marker);
        Assert.False(Generator.Web.Address.TryParse("en/.nojekyll", out _));
        Assert.False(Generator.Web.Address.TryParse(".htaccess", out _));
    }
}
