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

    // Regions in which a language's usual script is another than elsewhere (CLDR 48 likely subtags).
    private static readonly Dictionary<string, string> s_scriptsOfRegions = ByRegion(
        """
        az Arab: IQ IR
        az Cyrl: RU
        ha Arab: CM SD
        kk Arab: AF CN IR MN
        ku Arab: IQ IR LB
        ku Cyrl: AM AZ GE TM
        ky Arab: CN
        ky Latn: TR
        mn Mong: CN
        ms Arab: CC
        pa Arab: PK
        sd Deva: IN
        sr Latn: ME RO TR
        tg Arab: PK
        ug Cyrl: KZ MN
        uz Arab: AF
        uz Cyrl: CN
        yue Hans: CN
        zh Hant: AU BN GB GF HK ID MO PA PF PH SR TH TW US VN
        """);

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

    /// <summary>The script that the tag names, else the one that its region means: Hant of zh-TW; null where the language's usual one is meant.</summary>
    public string? MeantScript => Script ?? (Region is null ? null : s_scriptsOfRegions.GetValueOrDefault($"{Language}-{Region}"));

    /// <summary>Direction by the script that is meant, else by the language's usual one.</summary>
    public TextDirection Direction =>
        (MeantScript is { } script ? s_rightToLeftScripts.Contains(script) : s_rightToLeftLanguages.Contains(Language))
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

    /// <summary>The plain tag and shorter ones, the longest first (RFC 4647 §3.4); where a region alone tells the script, the language in that script before the language alone: zh-TW, zh-Hant, zh.</summary>
    internal IEnumerable<string> Shortening()
    {
        for (var plain = Plain; plain.Length > 0; plain = plain[..Math.Max(0, plain.LastIndexOf('-'))])
        {
            if (plain == Language && Script is null && MeantScript is { } meant)
            {
                yield return $"{Language}-{meant}";
            }

            yield return plain;
        }
    }

    private static Dictionary<string, string> ByRegion(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(row => row.Skip(2), (row, region) => (Tag: $"{row[0]}-{region}", Script: row[1]))
        .ToDictionary(pair => pair.Tag, pair => pair.Script, StringComparer.Ordinal);
}
