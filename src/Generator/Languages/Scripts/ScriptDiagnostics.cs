using Generator.Diagnostics;

namespace Generator.Languages.Scripts;

/// <summary>Problems with `scripts:` in content/site.yml.</summary>
public static class ScriptDiagnostics
{
    public static readonly DiagnosticDescriptor TableMissing = new(
        "LAN030",
        Severity.Error,
        "there is no table for a pair of scripts",
        "'{0}' can't be written over into '{1}': there is no table for it",
        "remove the pair, or name one of these languages with Cyrl and Latn: {2}",
        "Editions in another script are made letter by letter from a tested table. Languages without one, and scripts other than Cyrillic and Latin, would come out wrong.");

    public static readonly DiagnosticDescriptor NotTwoScripts = new(
        "LAN031",
        Severity.Error,
        "a pair of scripts isn't one language in two scripts",
        "'{0}' and '{1}' aren't one language in two scripts",
        "write tags of one language with two scripts, as sr-Cyrl: sr-Latn",
        "A table changes letters, not words, so both tags are of one language. One of them may be without a script, as the articles are tagged: beside sr-Latn, sr is Serbian in Cyrillic, and beside sr-Cyrl it is Serbian in Latin letters.");

    public static readonly DiagnosticDescriptor TwinTwice = new(
        "LAN032",
        Severity.Error,
        "editions in one tag would be made twice",
        "editions in '{0}' are to be made from '{1}' and from '{2}'",
        "keep one of the two lines under `scripts:`",
        "An article has one edition a tag. Where two lines of settings name the same tag, nobody could know which of them is meant.");

    public static readonly DiagnosticDescriptor TwinOfTwin = new(
        "LAN033",
        Severity.Error,
        "editions in another script would be made from such editions",
        "'{0}' is itself made from '{1}', so '{2}' can't be made from it",
        "make '{2}' from '{1}', or remove the line",
        "Each way over loses a little and can't be told from the words themselves afterwards. An edition is made from what was captured or translated, never from another made edition. "
        + "Two tags that are each made from the other are allowed: of each article one of them is the real one.");

    public static readonly DiagnosticDescriptor WordNotPair = new(
        "LAN034",
        Severity.Error,
        "a word that is to be written otherwise isn't a pair",
        "'{0}' isn't the beginning of a word, an equals sign and how it is written",
        "write both in small letters without blanks, as injekc=инјекц",
        "An archive lists words that its language's table would write wrongly in content/scripts, parted by blanks. Each counts at the beginning of a word, whatever its ending.");

    public static readonly DiagnosticDescriptor WordsNotRead = new(
        "LAN036",
        Severity.Warning,
        "a file of words for editions in another script isn't read",
        "no language under `scripts:` has its words in '{0}', so nothing is read from it",
        "name it for its language, as sr.yml, without script or region; or put it elsewhere",
        "The words that an archive adds to a language's table lie in content/scripts, a file a language. One that is named otherwise would change no edition, and nobody would see why.");
}
