using System.Globalization;
using System.Text;

namespace Generator.Tests.Commands.Proposing;

/// <summary>Pages of a content system that doesn't exist, in several scripts, with names that mean nothing in any language: what repeats and what varies is all there is to see.</summary>
internal sealed class InventedPages(string language, string letters, bool hasSpaces)
{
    public const int Paragraphs = 6;

    /// <summary>Words that each page has below its text.</summary>
    public string Foot => Sentence(900, 3);

    public string Headline(int page) => Words((page * 31) + 7, 7);

    public List<string> Body(int page) => Enumerable.Range(0, Paragraphs).Select(n => Sentence((page * 97) + (n * 11), 24)).ToList();

    /// <summary>Links to other articles, in a box between the paragraphs.</summary>
    public List<string> Links(int page) => Enumerable.Range(0, 3).Select(n => Words((page * 53) + (n * 17) + 400, 6)).ToList();

    public string Author(int page) => page % 2 == 0 ? "Ada Holm" : "Jan Berg";

    public string Html(int page)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{language}\"><head><title>{Headline(page)}</title><meta property=\"og:site_name\" content=\"Invented\">");
        text.Append(CultureInfo.InvariantCulture, $"<link rel=\"canonical\" href=\"https://www.invented.example/{page}\"></head><body><div class=\"qorv\"><ul class=\"zim\">");
        text.Append(string.Concat(Enumerable.Range(0, 5).Select(n => $"<li><a href=\"/s{n}\">{Words(700 + n, 2)}</a></li>"))).Append("</ul></div><div class=\"mulk\">");
        text.Append(CultureInfo.InvariantCulture, $"<h1 class=\"trab\">{Headline(page)}</h1><div class=\"dask\"><time datetime=\"2023-05-{page + 1:D2}T08:00:00Z\">2023-05-{page + 1:D2}</time></div><address class=\"wulp\"><a rel=\"author\" href=\"/a\">{Author(page)}</a></address>");
        text.Append("<div class=\"fosk\">");
        foreach (var (n, paragraph) in Body(page).Index())
        {
            text.Append(n == 3 ? $"<div class=\"hylt\"><ul>{string.Concat(Links(page).Select(l => $"<li><a href=\"/x\">{l}</a></li>"))}</ul></div>" : "").Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>");
        }

        return text.Append(CultureInfo.InvariantCulture, $"</div></div><div class=\"vonk\"><p>{Foot}</p></div></body></html>").ToString();
    }

    public void WriteTo(TemporaryFolder folder, string name, int pages)
    {
        for (var page = 0; page < pages; page++)
        {
            folder.Write($"{name}/{page:D2}.html", Html(page));
        }
    }

    private string Sentence(int seed, int words) => Words(seed, words) + (hasSpaces ? "." : "。");

    // No two seeds give the same words.
    private string Words(int seed, int count)
    {
        var words = new List<string>();
        for (var n = 0; n < count; n++)
        {
            var number = (seed * 1009L) + (n * 7919L) + 12345;
            var word = new StringBuilder();
            for (var rest = number; word.Length < 5; rest = (rest / letters.Length) + (seed * 13) + n)
            {
                word.Append(letters[(int)(rest % letters.Length)]);
            }

            words.Add(word.ToString());
        }

        return string.Join(hasSpaces ? " " : "", words);
    }
}
