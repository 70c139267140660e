using System.Text;
using Generator.Articles;
using Generator.Settings;
using Generator.Tests.Articles;
using Generator.Transcripts;

namespace Generator.Tests.Limits;

/// <summary>Four times as long takes about four times as much: what reading a text asks of the memory is measured at two sizes, and no clock is looked at.</summary>
public sealed class GrowthTests
{
    // Room for what grows by its logarithm and for what is asked for once; the square would be sixteen.
    private const double MostGrowth = 7;

    private const string Sentence = "The council of the town voted on Tuesday to reopen the old harbour bridge to all traffic. ";

    private static readonly Dictionary<string, (string MediaType, Func<int, string> Text)> s_texts = new(StringComparer.Ordinal)
    {
        ["short lines"] = ("text/plain", n => "Bridge reopens\n\n" + HostilePages.Repeat("a line of a poem\n", n)),
        ["short lines of a page"] = ("text/html", n => "<h1>Bridge</h1><p>" + HostilePages.Repeat("a line of a poem<br>\n", n)),
        ["brackets in a caption"] = ("text/html", n => Figure(HostilePages.Repeat("(a ", n))),
        ["bars in a caption"] = ("text/html", n => Figure(HostilePages.Repeat("a. | b / c ", n))),
        ["credits in a caption"] = ("text/html", n => Figure(HostilePages.Repeat("(Photo: x y z w ", n))),
        ["sentences in a caption"] = ("text/html", n => Figure(HostilePages.Repeat("Photo by A. ", n))),
        ["a caption in a box"] = ("text/html", n => "<h1>Bridge</h1><p>" + Sentence + "</p><img src=a.jpg><div class=caption>" + HostilePages.Repeat("(a ", n) + "</div>"),
        ["captions under one picture"] = ("text/html", n => Figure(HostilePages.Repeat("<p>Photo by A. (x | y) Photo: z</p>", n / 4))),
        ["credits under one picture"] = ("text/html", n => Figure(HostilePages.Repeat("<p class=credit>A. B.</p>", n / 4))),
        ["dates in boxes in boxes"] = ("text/html", n => "<h1>Bridge</h1><p>" + Sentence + "</p>" + HostilePages.Repeat("<div class=n><div class=n>a: b c d e</div><div class=n>a: b c d e</div><div class=n>c: d e f g</div>", 50) + HostilePages.Repeat("<p>a: b, c d e</p>", n / 4)),
        ["texts of one paragraph"] = ("text/html", n => "<h1>Bridge</h1><p>" + HostilePages.Repeat("e<span>\u0301</span>", n)),
        ["declarations that end far off"] = ("text/html", n => HostilePages.Repeat("<meta charset ", n / 2) + ">" + HostilePages.Repeat("\u00E9", 100)),
        ["paragraphs"] = ("text/html", n => "<h1>Bridge</h1>" + HostilePages.Repeat("<p>" + Sentence, n / 4)),
        ["brackets in a paragraph"] = ("text/html", n => "<h1>Bridge</h1><p>" + HostilePages.Repeat("(By a | b) ", n)),
    };

    public static IEnumerable<TheoryDataRow<string>> Names => s_texts.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_takes_no_more_than_about_four_times_the_memory(string name)
    {
        var (mediaType, text) = s_texts[name];
        Allocated(text(500), mediaType);
        var (small, large) = (Allocated(text(2_000), mediaType), Allocated(text(8_000), mediaType));
        Assert.InRange((double)large / small, 0, MostGrowth);
    }

    private static string Figure(string caption) => "<h1>Bridge</h1><p>" + Sentence + "</p><figure><img src=a.jpg><figcaption>" + caption + "</figcaption></figure><p>" + Sentence;

    private static long Allocated(string text, string mediaType)
    {
        var capture = TestPages.Capture(Encoding.UTF8.GetBytes(text), mediaType);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var transcript = TranscriptReader.Read(capture, ReadingLimits.Default);
        Assert.NotNull(ArticleExtraction.Extract(transcript.Value!, Source.Unknown([]), TestPages.Data));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
