using Generator.Articles.Dates;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// A line between headline and text that is nothing but a name: a byline without a word or an element that says so. It counts where something else speaks for it: a date in
/// the same line or beside it, an account, or the same name once more on the page, as under a portrait of the author. Names of sections stand in the page's navigation too.
/// </summary>
internal static class BareNames
{
    private const int LongestLine = 60;
    private const int MostLines = 25;

    public static string? Of(ArticleDraft draft, NameShape shape)
    {
        var headline = draft.HeadlinePassage;
        var last = draft.Main.First < 0 ? headline + 4 : Math.Min(draft.Main.First + 1, headline + MostLines);
        var dates = new WrittenDateReading(draft.Data.Dates, draft.Language);
        for (var i = headline + 1; headline >= 0 && headline < last && i <= Math.Min(last, draft.Count - 1); i++)
        {
            if (!draft.IsOpen(i) || draft.Passages[i].Block is not Blocks.Block.Paragraph || draft.Text(i).Length is < 5 or > LongestLine || draft.Passages[i].Container.Nearest("figure", "figcaption", "aside") is not null)
            {
                continue;
            }

            var found = dates.Find(draft.Text(i));
            var line = (found.Count > 0 ? draft.Text(i)[..found[0].Start] : draft.Text(i)).TrimStart().Split('\n')[0];
            var name = line.Trim(' ', ',', '|', '-', '–', '·', '•', '/', '\u00A0');
            var handle = name.IndexOf(", @", StringComparison.Ordinal);
            name = handle > 0 ? name[..handle] : name;
            if (IsPerson(name, shape) && !draft.Sites.Has(name) && !IsOfPage(draft, name) && (found.Count > 0 || handle > 0 || IsBesideDate(draft, dates, i) || IsRepeated(draft, name, i)))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsPerson(string name, NameShape shape) =>
        name.Split(' ') is { Length: 2 or 3 } words && words.All(w => w.Length > 1 && char.IsUpper(w[0]) && !w.EndsWith(':')) && words.Any(w => w.Any(char.IsLower)) && shape.IsName(name, isNamed: false);

    private static bool IsBesideDate(ArticleDraft draft, WrittenDateReading dates, int i) =>
        new[] { i - 1, i + 1 }.Any(n => n >= 0 && n < draft.Count && draft.Text(n).Length is > 0 and <= LongestLine && dates.Find(draft.Text(n)).Count > 0);

    private static bool IsRepeated(ArticleDraft draft, string name, int passage) =>
        Enumerable.Range(0, draft.Count).Any(i => i != passage && i > draft.Main.First && draft.IsText(i) && draft.Text(i).StartsWith(name, StringComparison.Ordinal));

    // What the page states as its section or topics, and what its menus list, is no person.
    private static bool IsOfPage(ArticleDraft draft, string name) =>
        draft.Transcript.Claims.Any(c => c.Kind is ClaimKind.Section or ClaimKind.Keywords or ClaimKind.Headline && c.Value.Contains(name, StringComparison.OrdinalIgnoreCase))
        || Enumerable.Range(0, draft.Count).Any(i => draft.Use(i) == PassageUse.LeftOut && draft.ReasonOf(i) == OmissionReason.Navigation && string.Equals(draft.Text(i), name, StringComparison.OrdinalIgnoreCase));
}
