namespace Generator.Tests.Sites;

/// <summary>Whole pages of this repository's archive as they are published, left to right and right to left: what a change does to readers shows in its diff.</summary>
public sealed class WholePageTests(WholePageTests.RepositorySite site) : IClassFixture<WholePageTests.RepositorySite>
{
    private const string Article = "2022/01/us-rejects-russian-demand-on-nato-expansion-but-offers-path-out-of-ukraine";

    [Fact]
    public void The_article_in_English() => Snapshot.Verify(site.Archive.ReadSite($"en/{Article}.html"), "html");

    [Fact]
    public void The_article_in_Persian() => Snapshot.Verify(site.Archive.ReadSite($"fa/{Article}.html"), "html");

    [Fact]
    public void The_text_edition_in_Russian() => Snapshot.Verify(site.Archive.ReadSite($"ru/{Article}.text.html"), "html");

    [Fact]
    public void The_home_page_in_Ukrainian() => Snapshot.Verify(site.Archive.ReadSite("uk/index.html"), "html");

    [Fact]
    public void The_chooser() => Snapshot.Verify(site.Archive.ReadSite("index.html"), "html");

    [Fact]
    public void The_feed_in_English() => Snapshot.Verify(site.Archive.ReadSite("en/feed.xml"), "xml");

    /// <summary>The site, built once for all tests of the class.</summary>
    public sealed class RepositorySite : IDisposable
    {
        public RepositorySite()
        {
            Archive.TakeFirstArticle();
            var build = Archive.Build();
            Assert.True(build.Exit == Generator.Commands.ExitCode.Clean, build.Said);
        }

        public TestArchive Archive { get; } = new();

        public void Dispose() => Archive.Dispose();
    }
}
