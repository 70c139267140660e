using Generator.Files;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Tests.Settings;

public sealed class DesignationReaderTests
{
    private const string Valid = """
        subject:
          kind: organization
          names: [Example Radio, Inc.]
          brands: [Example]
          source: agency
        authority:
          name: {en: Ministry, uk: Міністерство}
          source: agency
        country: RU
        category: undesirable-organization
        category_name: {en: undesirable organization}
        laws:
          - name: {en: Law 1}
            source: agency
        list_entry: {number: "142", source: agency}
        dates:
          - {event: announced, date: 2024-02-20, source: agency}
          - {event: decided, date: 2024-02-02, source: agency}
        risks:
          - acts: [share, save]
            persons: [citizen, stateless-resident]
            territories:
              - {name: {en: Russia}, by_law: RU, in_fact: RU}
            consequences: [fine, imprisonment]
            source: agency
        checked: 2026-11
        languages: [ru, tt]
        sources:
          agency: {name: Agency, url: https://agency.example/1, date: 2024-02-20}
        """;

    [Fact]
    public void A_designation_is_read_with_its_dates_in_order_and_its_sources()
    {
        var outcome = DesignationReader.Parse(Valid, "content/notices/x/designation.yml", "x");
        Assert.Empty(outcome.Diagnostics);
        var designation = outcome.Value!;
        Assert.Equal(["2024-02-02", "2024-02-20"], designation.Dates.Select(d => d.Date.Value));
        Assert.Equal([DesignationEvent.Decided, DesignationEvent.Announced], designation.Dates.Select(d => d.Event));
        Assert.Equal(DesignationCategory.UndesirableOrganization, designation.Category);
        Assert.Equal([ReaderAct.Share, ReaderAct.Save], designation.Risks[0].Acts);
        Assert.Equal("Agency", designation.Risks[0].Source.Name);
        Assert.False(designation.HasEnded);
        Assert.Equal([Tag("ru"), Tag("tt")], designation.Languages);
    }

    [Fact]
    public void A_text_of_several_languages_is_given_in_the_nearest()
    {
        var name = DesignationReader.Parse(Valid, "f", "x").Value!.Authority.Name;
        Assert.Equal("Міністерство", name.In(Tag("uk-UA"), FallbackOrder.To(LanguageTag.English)).Value);
        Assert.Equal("Ministry", name.In(Tag("fa"), FallbackOrder.To(LanguageTag.English)).Value);
    }

    [Theory]
    [InlineData("    source: agency\nlist_entry", "    source: other\nlist_entry", "SET022")]
    [InlineData("number: \"142\", source: agency", "number: \"142\"", "SET021")]
    [InlineData("date: 2024-02-02", "date: 2024-02-21", "SET020")]
    [InlineData("date: 2024-02-02", "date: soon", "SET004")]
    [InlineData("country: RU", "country: Russia", "SET004")]
    [InlineData("country: RU\n", "", "SET003")]
    [InlineData("category: undesirable-organization", "category: bad", "SET004")]
    [InlineData("    persons: [citizen, stateless-resident]\n", "", "SET023")]
    [InlineData("    consequences: [fine, imprisonment]\n", "", "SET023")]
    [InlineData("checked: 2026-11\n", "", "SET003")]
    [InlineData("acts: [share, save]", "acts: [shave]", "SET004")]
    [InlineData("url: https://agency.example/1", "url: javascript:alert(1)", "SET004")]
    [InlineData("checked: 2026-11", "cheked: 2026-11", "SET002")]
    public void Whatever_could_mislead_a_reader_is_an_error_and_gives_no_designation(string part, string wrong, string code)
    {
        Assert.Contains(part, Valid, StringComparison.Ordinal);
        var outcome = DesignationReader.Parse(Valid.Replace(part, wrong, StringComparison.Ordinal), "content/notices/x/designation.yml", "x");
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == code);
    }

    [Theory]
    [InlineData("2024-02", true)]
    [InlineData("[2024-02-20..]", true)]
    [InlineData("2024", true)]
    [InlineData("2024-01-31", false)]
    public void A_date_that_is_not_known_to_the_day_contradicts_nothing_it_may_agree_with(string ended, bool isPossible)
    {
        var text = Valid.Replace("risks:", $"  - {{event: ended, date: \"{ended}\", source: agency}}\nrisks:", StringComparison.Ordinal);
        Assert.Equal(isPossible, DesignationReader.Parse(text, "f", "x").HasValue);
    }

    [Fact]
    public void A_profile_or_a_designation_that_names_one_that_is_not_there_is_an_error()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/notices/example-russia/designation.yml", Valid + "\nsupersedes: [earlier]\n");
        folder.Write("content/notices/empty/en.md", "x");
        folder.Write("seeds/s/source.yml", "names: {en: S}\ndesignations: [exampel-russia]\n");
        var archive = new InputTree(folder.FullPath);
        var outcome = DesignationReader.ReadAll(archive, [SourceReader.Read(archive, "s", []).Value!]);
        Assert.Equal("example-russia", Assert.Single(outcome.Value!).Id);
        Assert.Equal(["SET007", "SET024", "SET024"], outcome.Diagnostics.Select(d => d.Descriptor.Code).Order(StringComparer.Ordinal));
        Assert.Contains(outcome.Diagnostics, d => d.Message.EndsWith("did you mean 'example-russia'?", StringComparison.Ordinal));
    }

    private static LanguageTag Tag(string text) => LanguageTag.TryParse(text, out var tag) ? tag : throw new ArgumentException(text, nameof(text));
}
