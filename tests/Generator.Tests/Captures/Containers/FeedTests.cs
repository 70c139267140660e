using System.Text;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Feeds;
using Generator.Commands;
using Generator.Settings;
using Generator.Tests.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Captures.Containers;

/// <summary>Feeds that somebody saved: their entries with a whole text become captures, summaries never.</summary>
public sealed class FeedTests
{
    private const string Text = "<p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p><p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p>";

    private static readonly string s_rss = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by a program -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Herald &amp; Post</title><language>en</language><link>https://herald.example/</link>
        <image><title>Logo</title></image>
        <item><title>Bridge &lt;b&gt; reopens</title><link>https://herald.example/1</link><guid isPermaLink="false">one</guid><pubDate>Tue, 14 May 2024 12:30:00 +0300</pubDate><dc:creator>Anna Holm</dc:creator><category>Roads</category><description>A summary.</description><content:encoded><![CDATA[{Text}<script>alert(1)</script>]]></content:encoded></item>
        <item><title>Only a summary</title><link>https://herald.example/2</link><description>{Text.Replace("<", "&lt;", StringComparison.Ordinal)}</description></item>
        <item><title>Cut off</title><link>https://herald.example/3</link><content:encoded><![CDATA[<p>The bridge over the river was reopened to traffic on […]</p>]]></content:encoded></item>
        <item><title>Ferry tied up</title><guid>https://herald.example/4</guid><pubDate>Wed, 15 May 2024 08:00:00 GMT</pubDate><author>desk@herald.example (Bo Lind)</author><content:encoded><![CDATA[{Text}]]></content:encoded></item>
        </channel></rss>
        """;

    private static readonly string s_atom = $"""
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Вісник</title><id>x</id><author><name>Nobody</name></author>
        <entry><title>Міст відкрито</title><id>tag:1</id><link rel="self" href="https://x.example/"/><link href="https://visnyk.example/1"/><published>2024-05-14T09:00:00Z</published><updated>2024-05-15T09:00:00Z</updated><author><name>Анна</name><uri>https://x.example</uri></author><author><name>Bo</name></author><category term="roads" label="Дороги"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Міст через річку знову відкрито<br/> для руху <b/>після повені.</p><iframe src="x"/><p>Далі &amp; більше тексту про міст, пором і повінь, яка знесла його середню частину три роки тому.</p></div></content></entry>
        <entry><title>Elsewhere</title><link href="https://visnyk.example/2"/><content type="text/html" src="https://visnyk.example/2"/></entry>
        <entry><title>Plain</title><link href="https://visnyk.example/3"/><summary>s</summary><content>A text without &lt;markup&gt;.</content></entry>
        </feed>
        """;

    [Fact]
    public void An_entry_of_RSS_with_its_whole_text_becomes_a_page_with_what_the_feed_says_of_it()
    {
        var (pages, counts) = Read(Encoding.UTF8.GetBytes(s_rss));
        Assert.Equal("2 entries with no more than a summary", counts.Words);
        Assert.Equal(["https://herald.example/1", "https://herald.example/4"], pages.Select(p => p.Url!.Value));
        Assert.Equal(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge &lt;b&gt; reopens</title><link rel=\"canonical\" href=\"https://herald.example/1\"><meta property=\"og:site_name\" content=\"The Herald &amp; Post\">"
            + "<meta property=\"article:published_time\" content=\"2024-05-14T12:30:00+03:00\"><meta name=\"author\" content=\"Anna Holm\"><meta name=\"keywords\" content=\"Roads\"></head><body><article><h1>Bridge &lt;b&gt; reopens</h1>"
            + Text + "<script>alert(1)</script></article></body></html>",
            Encoding.UTF8.GetString(pages[0].Bytes.Span));
        Assert.Contains("content=\"2024-05-15T08:00:00+00:00\"><meta name=\"author\" content=\"Bo Lind\">", Encoding.UTF8.GetString(pages[1].Bytes.Span), StringComparison.Ordinal);
        Assert.Equal("one", pages[0].Id);
    }

    [Fact]
    public void Content_of_Atom_is_read_in_each_of_its_forms()
    {
        var (pages, counts) = Read(Encoding.UTF8.GetBytes(s_atom));
        Assert.Equal("1 entry with no more than a summary", counts.Words);
        var first = Encoding.UTF8.GetString(pages[0].Bytes.Span);
        Assert.Contains("<html lang=\"uk\">", first, StringComparison.Ordinal);
        Assert.Contains("href=\"https://visnyk.example/1\"", first, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"author\" content=\"Анна\"><meta name=\"author\" content=\"Bo\">", first, StringComparison.Ordinal);
        Assert.Contains("<p>Міст через річку знову відкрито<br> для руху <b></b>після повені.</p><iframe src=\"x\"></iframe><p>Далі &amp; більше", first, StringComparison.Ordinal);
        Assert.Contains("<p>A text without &lt;markup&gt;.</p>", Encoding.UTF8.GetString(pages[1].Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_in_another_encoding_is_read_and_one_that_breaks_off_gives_what_stood_before()
    {
        var cyrillic = s_rss.Replace("encoding=\"UTF-8\"", "encoding='windows-1251'", StringComparison.Ordinal).Replace("Anna Holm", "Анна", StringComparison.Ordinal).Replace("[…]", "[...]", StringComparison.Ordinal);
        Assert.Contains("content=\"Анна\"", Encoding.UTF8.GetString(Read(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(cyrillic)).Pages[0].Bytes.Span), StringComparison.Ordinal);
        var (pages, counts) = Read(Encoding.UTF8.GetBytes(s_rss[..^300]));
        Assert.Single(pages);
        Assert.Equal(ContainerDiagnostics.FeedBroken, Assert.Single(counts.Diagnostics).Descriptor);
        for (var i = 0; i < s_rss.Length; i += 3)
        {
            Read(Encoding.UTF8.GetBytes(s_rss[..i]));
            Read(Encoding.UTF8.GetBytes(s_atom[..Math.Min(i, s_atom.Length)] + "<" + s_atom[Math.Min(i, s_atom.Length)..]));
        }
    }

    [Fact]
    public void Hostile_feeds_take_no_more_than_their_own_length()
    {
        var deep = s_rss[..s_rss.IndexOf("<item>", StringComparison.Ordinal)] + "<item>" + string.Concat(Enumerable.Repeat("<a xmlns:b='c'>", 500_000));
        Assert.Equal(ContainerDiagnostics.FeedBroken, Assert.Single(Read(Encoding.UTF8.GetBytes(deep)).Counts.Diagnostics).Descriptor);
        const string Laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&b;&c;</title></item></channel></rss>";
        Assert.Empty(Read(Encoding.UTF8.GetBytes(Laughs)).Pages);
    }

    [Fact]
    public void A_feed_stays_one_file_with_a_list_and_is_built()
    {
        using var archive = new TestArchive();
        archive.Write("news.rss", s_rss);
        var console = new TestConsole(archive.Folder);
        Assert.True(console.Run("import", "news.rss") == ExitCode.Clean, console.Error);
        Assert.Contains("news.rss: 2 articles added in seeds/herald-example/captures/news.rss", console.Error, StringComparison.Ordinal);
        var list = archive.Read("seeds/herald-example/captures/news.captures.yml");
        Assert.Contains("    skip: 3\n", list, StringComparison.Ordinal);
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("2 articles", build.Said, StringComparison.Ordinal);
        var page = File.ReadAllText(Directory.EnumerateFiles(archive.Site, "ferry-tied-up.html", SearchOption.AllDirectories).Single());
        Assert.Contains("Bo Lind", page, StringComparison.Ordinal);
        Assert.Contains("https://herald.example/4", page, StringComparison.Ordinal);
        archive.Write("seeds/herald-example/captures/news.captures.yml", list.Replace("    skip: 3\n", "    skip: 1\n", StringComparison.Ordinal));
        Assert.Contains(ContainerDiagnostics.NoEntry.Code, archive.Build().Said, StringComparison.Ordinal);
        archive.Write("other.xml", "<?xml version=\"1.0\"?><opml><body/></opml>");
        var other = new TestConsole(archive.Folder);
        Assert.Equal(ExitCode.Errors, other.Run("import", "other.xml"));
        Assert.Contains("an XML document that is neither a page nor a feed", other.Error, StringComparison.Ordinal);
    }

    private static (List<ContainedPage> Pages, ContainerCounts Counts) Read(byte[] feed)
    {
        var counts = new ContainerCounts(new PayloadNames());
        return ([.. FeedPageReader.Pages(new MemoryStream(feed), "f", ReadingLimits.Default, counts)], counts);
    }
}
