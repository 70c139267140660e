using Generator.Diagnostics;

namespace Generator.Catalog;

/// <summary>Problems that show only when all articles are seen together.</summary>
public static class CatalogDiagnostics
{
    public static readonly DiagnosticDescriptor AddressTaken = new(
        "CAT001",
        Severity.Error,
        "two articles have one address",
        "'{0}' and '{1}' would both be published as {2}",
        "give '{0}' another name; until then that article is left out and '{1}' keeps the address",
        "An article's address is made of its language, its month of publication and the name of its folder, and must be its own, upper and lower case not counting. "
        + "Nothing is ever written over another article: the one that was published there before, else the one whose folder comes first in order, keeps the address.");

    public static readonly DiagnosticDescriptor NotASlug = new(
        "CAT002",
        Severity.Error,
        "a capture's folder name can't stand in an address",
        "the folder name '{0}' can't stand in an address: it {1}",
        "rename the folder, say to '{2}'; this article is left out until then",
        "The name of a capture's folder becomes part of the article's address. It consists of a to z, 0 to 9 and single hyphens between them, is at most 80 characters long, and is neither a "
        + "name that Windows keeps for a device nor the name of a list of articles, so that the site can be put on every server and disk.");

    public static readonly DiagnosticDescriptor OriginalMissing = new(
        "CAT003",
        Severity.Error,
        "a translation's original isn't in the archive",
        "this is a translation of '{0}', but no published article has that name",
        "write the folder name of the original under `of:`, or restore the original; the translation is left out",
        "A translation takes its source, dates and attribution from its original, so it can't be published alone. The original may be missing or may itself have been left out.");

    public static readonly DiagnosticDescriptor OriginalAmbiguous = new(
        "CAT004",
        Severity.Error,
        "a translation could belong to several originals",
        "this is a translation of '{0}', and both '{1}' and '{2}' have that name",
        "rename the folder of one of them; the translation is left out until then",
        "Translations name their original by its folder name. Where several captures have the same folder name it would be a guess which one is meant.");

    public static readonly DiagnosticDescriptor TranslationBehind = new(
        "CAT005",
        Severity.Warning,
        "a translation is older than its original's text",
        "the text of '{0}' has changed since this translation was made",
        "compare the two, mend the translation, then set `of_sha256: {1}`",
        "A translation records the digest of the text it was made from. The original's text has another digest now, because its source's profile, its corrections or the program "
        + "have changed what is chosen from the capture. Until the translation is looked at, its page says that it may be behind.");

    public static readonly DiagnosticDescriptor LanguageTwiceInGroup = new(
        "CAT006",
        Severity.Warning,
        "two articles of one translation group have the same language",
        "'{0}' and '{1}' are both in the translation group '{2}' and both in '{3}'",
        "give one of them another `translation_group:`; until then '{0}' is published, but not linked as a translation",
        "The articles of a translation group are one another's translations, so a group has one article a language. Readers and search engines could not know which of two is meant.");

    public static readonly DiagnosticDescriptor FormerAddressUnusable = new(
        "CAT007",
        Severity.Error,
        "a former address can't lead on",
        "'{0}' under `formerly:` is no address that an article's page can have had",
        "write it as a path from the site's root, such as en/2022/01/old-name.html; the redirect is left out",
        "A redirect page is put at each former address. It needs a path of plain letters, digits, hyphens and dots that ends in .html and doesn't belong to another page of the site, such as a list or the stylesheet.");

    public static readonly DiagnosticDescriptor FormerAddressTaken = new(
        "CAT008",
        Severity.Error,
        "a former address belongs to another article",
        "'{0}' is said to lead to '{1}', but it belongs to '{2}'",
        "remove it under `formerly:` of the article that never stood there; it goes on leading to '{2}'",
        "An address can lead to one article only. An article that stands there now comes before any redirect; of two articles that claim the same former address, the first in order gets it.");

    public static readonly DiagnosticDescriptor AddressDied = new(
        "CAT009",
        Severity.Error,
        "an address that was published leads nowhere",
        "an article was published as {0}, and nothing leads on from there now",
        "restore the article '{1}', or write the address under `formerly:` of the article that takes its place",
        "People have linked to this address, cited it or saved it. The archive remembers every address that it has published, so that none dies without a word: an article that moved leaves a "
        + "redirect behind by itself, but this one is gone altogether. Where its capture was left out because of another error, mend that one first.");

    public static readonly DiagnosticDescriptor UnreadableAddressLine = new(
        "CAT010",
        Severity.Error,
        "a line of the published addresses can't be read",
        "this line isn't an address, a tab and the identity of an article",
        "restore the line as the program wrote it",
        "content/addresses.tsv lists every address that was ever published. A line that can't be read is an address that could die without a redirect.");

    public static readonly DiagnosticDescriptor OriginalAddressTwice = new(
        "CAT011",
        Severity.Warning,
        "captures of two sources have the same original address",
        "'{0}' and '{1}' were both saved from {2}, but they are of two sources",
        "put them under the source whose address it is, or correct `url:`; until then both are published, and '{0}' is known by its folder",
        "An article is the same article as long as its source and its original address are the same: feeds and citations know it by that. Several captures of one source's address are shown as one article.");

    public static readonly DiagnosticDescriptor WithdrawnTranslationKept = new(
        "CAT012",
        Severity.Information,
        "the translation of a withdrawn article is still there",
        "the article that this was made from is withdrawn, and this with it, but the file is still in the archive's folder",
        "delete the file, in the repository's history too if need be",
        "A translation says what its original says, so that it is withdrawn with it: nothing of it is published. Whoever gets the archive's own folder can still read the file.");

    public static readonly DiagnosticDescriptor OtherScript = new(
        "CAT050",
        Severity.Warning,
        "an article isn't in the script that its other edition is made from",
        "the headline in '{0}' has no letters of the script that editions in '{1}' are made from, so none is made",
        "write the article's language with its script, as sr-Latn, in its capture.yml or front matter",
        "Editions in another script are made letter by letter. Of a text that is in that script already, nothing would be changed, and its page would say what isn't true.");

    public static readonly DiagnosticDescriptor TwinAddressTaken = new(
        "CAT051",
        Severity.Warning,
        "the address of an edition in another script belongs to another article",
        "no edition in '{0}' is made, because another article stands at {1}",
        "rename this article's folder, or put both into one `translation_group:` if they say the same",
        "An edition in another script stands in the other tag's folder under its article's own name and month. What was captured or translated is never moved for it.");
}
