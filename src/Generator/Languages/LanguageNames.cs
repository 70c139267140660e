using Generator.Languages.Cldr;

namespace Generator.Languages;

/// <summary>What languages call themselves, so that a link to one can be named even where the interface isn't translated.</summary>
internal static class LanguageNames
{
    /// <summary>The name by the tag, else by a shorter one (RFC 4647 §3.4); null where there is none.</summary>
    public static string? Of(LanguageTag tag)
    {
        foreach (var plain in tag.Shortening())
        {
            if (CldrTable.BuiltIn.NameOf(plain) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
