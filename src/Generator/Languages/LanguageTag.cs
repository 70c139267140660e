using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Generator.Languages;

/// <summary>A well-formed BCP 47 language tag in its customary case (RFC 5646 §2.1, §2.1.1); equal tags are equal regardless of the case they were written in.</summary>
public sealed record LanguageTag : IComparable<LanguageTag>
{
    private static readonly SearchValues<char> s_alphanumeric = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string> s_rightToLeftScripts = new(StringComparer.Ordinal)
    {
        "Adlm", "Arab", "Aran", "Armi", "Avst", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    };

    // Languages whose usual script (CLDR likely subtags) runs from right to left; a script subtag overrules this.
    private static readonly HashSet<string> s_rightToLeftLanguages = new(StringComparer.Ordinal)
    {
        "ar", "arc", "ary", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg",
        "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    };

    private LanguageTag(string value, string language, string? script, string? region, int plainLength)
    {
        Value = value;
        Language = language;
        Script = script;
        Region = region;
        Plain = plainLength == value.Length ? value : value[..plainLength];
    }

    /// <summary>The tag of text whose language is not known.</summary>
    public static LanguageTag Undetermined { get; } = new("und", "und", null, null, 3);

    public static LanguageTag English { get; } = new("en", "en", null, null, 2);

    /// <summary>The whole tag, with extensions, as written in `lang`.</summary>
    public string Value { get; }

    /// <summary>The primary language subtag.</summary>
    public string Language { get; }

    public string? Script { get; }

    public string? Region { get; }

    /// <summary>The tag up to the first extension or private-use singleton (`ru` of `ru-t-en-t0-und`): used in folders, addresses and hreflang.</summary>
    public string Plain { get; }

    public LanguageTag WithoutExtensions => Plain.Length == Value.Length ? this : new(Plain, Language, Script, Region, Plain.Length);

    /// <summary>Direction by the script subtag, else by the language's usual script.</summary>
    public TextDirection Direction =>
        (Script is not null ? s_rightToLeftScripts.Contains(Script) : s_rightToLeftLanguages.Contains(Language))
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;

    /// <summary>Reads a tag; underscores are taken for hyphens because pages often write locales. Grandfathered tags are not known.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = null;
        var parts = (text ?? "").Trim().Replace('_', '-').Split('-');
        if (text is null || text.Length > 80 || Array.Exists(parts, p => p.Length is 0 or > 8 || p.AsSpan().ContainsAnyExcept(s_alphanumeric)))
        {
            return false;
        }

        if (parts[0].Length < 2 || !parts[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        parts[0] = parts[0].ToLowerInvariant();
        string? script = null, region = null;
        var next = 1;
        while (next < parts.Length && next <= 3 && parts[next].Length == 3 && parts[next].All(char.IsAsciiLetter))
        {
            parts[next] = parts[next].ToLowerInvariant();
            next++;
        }

        if (next < parts.Length && parts[next].Length == 4 && parts[next].All(char.IsAsciiLetter))
        {
            script = parts[next] = char.ToUpperInvariant(parts[next][0]) + parts[next][1..].ToLowerInvariant();
            next++;
        }

        if (next < parts.Length && (parts[next].Length == 2 ? parts[next].All(char.IsAsciiLetter) : parts[next].Length == 3 && parts[next].All(char.IsAsciiDigit)))
        {
            region = parts[next] = parts[next].ToUpperInvariant();
            next++;
        }

        var plainParts = parts.Length;
        for (; next < parts.Length; next++)
        {
            parts[next] = parts[next].ToLowerInvariant();
            if (parts[next].Length != 1)
            {
                var isVariant = parts[next].Length >= 5 || (parts[next].Length == 4 && char.IsAsciiDigit(parts[next][0]));
                if (plainParts == parts.Length && !isVariant)
                {
                    return false;
                }

                continue;
            }

            if (next == parts.Length - 1 || parts[next + 1].Length < 2 && parts[next] != "x")
            {
                return false;
            }

            plainParts = Math.Min(plainParts, next);
        }

        var plainLength = parts.Take(plainParts).Sum(p => p.Length) + plainParts - 1;
        tag = new LanguageTag(string.Join('-', parts), parts[0], script, region, plainLength);
        return true;
    }

    public int CompareTo(LanguageTag? other) => string.CompareOrdinal(Value, other?.Value);

    public bool Equals(LanguageTag? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    public override string ToString() => Value;
}
