using Generator.Commands.Importing;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Tests.Commands.Importing;

public sealed class KnownSourcesTests
{
    private static readonly KnownSources s_sources = new([
        Profile("rferl", "RFE/RL", "Radio Free Europe/Radio Liberty", ["Радио Свобода"], ["rferl.org", "svoboda.org"]),
        Profile("tatar", "Azatliq", "Azatliq", [], ["tatar.rferl.org"]),
    ]);

    [Theory]
    [InlineData("rferl", "rferl")]
    [InlineData("RFE/RL", "rferl")]
    [InlineData("радио  свобода", "rferl")]
    [InlineData("azatliq", "tatar")]
    [InlineData("nobody", null)]
    public void A_source_goes_by_its_id_names_and_aliases(string name, string? id) => Assert.Equal(id, s_sources.ByName(name)?.Id);

    [Theory]
    [InlineData("rferl.org", "rferl")]
    [InlineData("www.rferl.org", "rferl")]
    [InlineData("gandhara.rferl.org", "rferl")]
    [InlineData("tatar.rferl.org", "tatar")]
    [InlineData("www.tatar.rferl.org", "tatar")]
    [InlineData("notrferl.org", null)]
    [InlineData("rferl.org.example", null)]
    [InlineData("", null)]
    public void A_host_is_its_source_with_everything_below_it(string host, string? id) => Assert.Equal(id, s_sources.ByHost(host)?.Id);

    [Theory]
    [InlineData("www.example.org", "example.org")]
    [InlineData("m.example.org", "example.org")]
    [InlineData("news.example.org", "news.example.org")]
    [InlineData("m.org", "m.org")]
    public void A_plain_host_has_no_www(string host, string plain) => Assert.Equal(plain, KnownSources.PlainHost(host));

    private static Source Profile(string id, string shortName, string name, string[] aliases, string[] hosts) =>
        new(id, [new SourceName(LanguageTag.English, name)], shortName, [.. aliases], [.. hosts.Select(h => new SourceHost(h, null))], null, [], []);
}
