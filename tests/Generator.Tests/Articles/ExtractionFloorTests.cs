using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Generator.Commands;
using Generator.Tests.Commands;

namespace Generator.Tests.Articles;

/// <summary>The floors under extraction, an origin of saved pages each. They may rise, and never fall; other pages would give other figures, so that the digest of all pages and answers is held too.</summary>
public sealed class ExtractionFloorTests(ExtractionFloorTests.MeasuredCorpus corpus) : IClassFixture<ExtractionFloorTests.MeasuredCorpus>
{
    private const string CorpusDigest = "7646f0006d9e512a7ef116fdd822b4cdacebdff3da8c05826daf3bb93fb4601b";

    [Fact]
    public void The_floors_were_measured_on_these_pages() => Assert.Equal(CorpusDigest, corpus.Digest);

    [Theory]
    [InlineData("fundus", 0.972)]
    [InlineData("newspaper", 0.936)]
    [InlineData("newspaper4k", 0.984)]
    [InlineData("readability", 0.961)]
    [InlineData("scrapinghub", 0.973)]
    [InlineData("voa-dari", 0.999)]
    [InlineData("waddle", 0.945)]
    public void Text_is_found_as_well_as_ever(string origin, double floor) => AtLeast(floor, corpus.Of(origin).BodyF1);

    [Theory]
    [InlineData("goose", 0.999)]
    [InlineData("postlight", 0.859)]
    [InlineData("trafilatura", 0.932)]
    public void Phrases_are_in_and_out_as_well_as_ever(string origin, double floor) => AtLeast(floor, corpus.Of(origin).PhraseF1);

    [Theory]
    [InlineData("fundus", 0.843)]
    [InlineData("newspaper4k", 0.999)]
    [InlineData("postlight", 0.916)]
    [InlineData("readability", 0.483)]
    [InlineData("trafilatura", 0.828)]
    [InlineData("voa-dari", 0.999)]
    [InlineData("waddle", 0.936)]
    public void Headlines_are_right_as_often_as_ever(string origin, double floor) => AtLeast(floor, corpus.Of(origin).Headlines.Share);

    [Theory]
    [InlineData("fundus", 0.984)]
    [InlineData("htmldate", 0.908)]
    [InlineData("htmldate-mediacloud", 0.925)]
    [InlineData("postlight", 0.857)]
    [InlineData("trafilatura", 0.869)]
    [InlineData("voa-dari", 0.999)]
    public void Days_are_right_as_often_as_ever(string origin, double floor) => AtLeast(floor, corpus.Of(origin).Days.Share);

    [Theory]
    [InlineData("fundus", 0.905)]
    [InlineData("postlight", 0.745)]
    [InlineData("trafilatura", 0.674)]
    [InlineData("voa-dari", 0.999)]
    public void Authors_are_right_as_often_as_ever(string origin, double floor) => AtLeast(floor, corpus.Of(origin).Authors.Share);

    private static void AtLeast(double floor, double measured) =>
        Assert.True(measured >= floor, string.Create(CultureInfo.InvariantCulture, $"{measured:F4} is below the floor of {floor}"));

    /// <summary>All pages of the corpus, extracted once and compared with what is expected of them.</summary>
    public sealed class MeasuredCorpus
    {
        // Not in the constructor: a test that lacks the pages is skipped, a fixture can't be.
        private readonly Lazy<(Dictionary<string, OriginScore> Origins, string Digest)> _measured = new(Measure);

        /// <summary>Of the names and bytes of all pages and of what is expected of them.</summary>
        public string Digest => _measured.Value.Digest;

        public OriginScore Of(string origin) => _measured.Value.Origins[origin];

        private static (Dictionary<string, OriginScore> Origins, string Digest) Measure()
        {
            var origins = new Dictionary<string, OriginScore>(StringComparer.Ordinal);
            var corpus = TestFolders.Outside("corpus");
            using var output = TestFolders.Temporary();
            var console = new TestConsole(TestFolders.Repository);
            Assert.True(console.Run("extract", corpus, "--out", output.FullPath) is ExitCode.Clean or ExitCode.CapturesLeftOut, console.Error);
            var digest = new StringBuilder();
            foreach (var folder in Directory.EnumerateDirectories(corpus).SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
            {
                var (origin, id) = (Path.GetFileName(Path.GetDirectoryName(folder)!), Path.GetFileName(folder));
                foreach (var file in new[] { "expected.json", "page.html.gz" })
                {
                    digest.Append(origin).Append('/').Append(id).Append('/').Append(file).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Join(folder, file))))).Append('\n');
                }

                using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Join(folder, "expected.json")));
                using var extracted = JsonDocument.Parse(File.ReadAllBytes(Path.Join(output.FullPath, origin, id + ".json")));
                if (!origins.TryGetValue(origin, out var score))
                {
                    origins[origin] = score = new OriginScore();
                }

                score.Add(expected.RootElement, extracted.RootElement);
            }

            return (origins, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digest.ToString()))));
        }
    }
}
