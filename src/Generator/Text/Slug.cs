using System.Text;
using Generator.Files;
using Generator.Languages;

namespace Generator.Text;

/// <summary>The last part of an article's address, made from its headline: ASCII lower case, words parted by hyphens, fit for every file system.</summary>
public static class Slug
{
    /// <summary>The most characters a slug has.</summary>
    public const int MaximumLength = 80;

    /// <summary>
    /// The slug of a headline. One whose script has no table here (or has mostly such letters) is named by a digest of the headline, because part of a
    /// headline, say its one Latin abbreviation, would name many articles alike.
    /// </summary>
    public static string Of(string headline, LanguageTag language)
    {
        var slug = new StringBuilder();
        var (spelled, unspelled) = (0, 0);
        var isWordOpen = false;
        foreach (var rune in Transliteration.Of(headline, language).EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                slug.Append(isWordOpen || slug.Length == 0 ? "" : "-").Append(char.ToLowerInvariant((char)rune.Value));
                isWordOpen = true;
                spelled++;
            }
            else if (!Transliteration.StandsInsideWords(rune))
            {
                isWordOpen = false;
                unspelled += Rune.IsLetter(rune) ? 1 : 0;
            }
        }

        var name = unspelled >= spelled ? "a-" + Sha256Digest.Of(Encoding.UTF8.GetBytes(TextNormalization.CleanLine(headline))).Hex[..12] : Cut(slug.ToString());
        return ReservedName.Is(name) || IsOfList(name) ? "a-" + name : name;
    }

    /// <summary>Whether a name has the form of a slug: `a`–`z`, digits and single hyphens between them, not too long, and no name that Windows reserves.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= MaximumLength
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && name[0] != '-'
        && name[^1] != '-'
        && !name.Contains("--", StringComparison.Ordinal)
        && !ReservedName.Is(name);

    /// <summary>Whether a page that lists articles beside them may have this name: `index`, and a day's two digits.</summary>
    public static bool IsOfList(string name) => name is "index" or [>= '0' and <= '9', >= '0' and <= '9'];

    private static string Cut(string slug)
    {
        if (slug.Length <= MaximumLength)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', MaximumLength);
        return end > 0 ? slug[..end] : slug[..MaximumLength];
    }
}
