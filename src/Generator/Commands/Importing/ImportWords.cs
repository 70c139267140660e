using Generator.Languages;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>The options of `import` as they were typed.</summary>
internal sealed record ImportWords(string? Source, string? Url, string? Published, string? Captured, string? Language, string? Headline)
{
    /// <summary>What was meant; everything that can't be understood is absent, so look for a <see cref="Problem"/> first.</summary>
    public ImportSettings Wishes => new(
        string.IsNullOrWhiteSpace(Source) ? null : Source.Trim(),
        WebUrl.TryParse(Url, out var url) && url.Host.Length > 0 ? url : null,
        EdtfDate.TryParse(Published, out var published) ? published : null,
        EdtfDate.TryParse(Captured, out var captured) ? captured : null,
        LanguageTag.TryParse(Language, out var language) ? language : null,
        string.IsNullOrWhiteSpace(Headline) ? null : Headline.Trim());

    /// <summary>The first option that makes no sense, or null.</summary>
    /// <param name="files">How many files are to be imported.</param>
    public UsageProblem? Problem(int files)
    {
        var wishes = Wishes;
        if (Url is not null && wishes.Url is null)
        {
            return new UsageProblem($"'{Url}' is no address on the web", "write it whole, as https://www.example.org/2022/01/article");
        }

        if ((Published is not null && wishes.Published is null) || (Captured is not null && wishes.Captured is null))
        {
            var date = Published is not null && wishes.Published is null ? Published : Captured;
            return new UsageProblem($"'{date}' is no date", "write 2022-01-26, or as much of it as is known; [2024-02-20..] means on that day or later, a ~ at the end about then");
        }

        if (Language is not null && wishes.Language is null)
        {
            return new UsageProblem($"'{Language}' is no language tag", "write it as in en, uk or sr-Latn");
        }

        return files > 1 && (Url ?? Published ?? Headline) is not null
            ? new UsageProblem("--url, --published and --headline are about one article, but several files are given", "import these files one by one")
            : null;
    }
}
