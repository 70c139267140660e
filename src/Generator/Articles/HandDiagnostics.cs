using Generator.Diagnostics;

namespace Generator.Articles;

/// <summary>Problems with what a person put right in capture.yml.</summary>
public static class HandDiagnostics
{
    private const string Why = "`generator extract CAPTURE --why` prints the number, the text and the use of every passage";

    public static readonly DiagnosticDescriptor CorrectionUnfit = new(
        "ART036",
        Severity.Error,
        "a correction doesn't fit its passage",
        "'{0}' can't be corrected: passage {1} {2}",
        "write under `wrong:` what stands there, letter by letter, and enough of it to stand there once; " + Why + "; this capture is left out until then",
        "A correction names a passage by the words it begins with, and the wrong words in it. If they aren't there, or stand there twice, or the passage is no part of the article, the wrong words would be published again, or others changed.");

    public static readonly DiagnosticDescriptor PassageUnknown = new(
        "ART030",
        Severity.Error,
        "capture.yml names a passage that the capture doesn't have",
        "no passage is called '{0}'{1}",
        Why + "; this capture is left out until the name is right",
        "Under `keep:` and `omit:` a passage is named by the words it begins with, and by its number where several begin alike. What a person decided must not get lost without a word, so a capture with a name that fits nothing isn't published. Upper and lower case, spaces and punctuation don't matter.");

    public static readonly DiagnosticDescriptor PassageAmbiguous = new(
        "ART031",
        Severity.Error,
        "capture.yml names a passage by words that several begin with",
        "several passages begin with '{0}': {1}",
        "write more of its words under `begins:`, or its number under `passage:`; this capture is left out until then",
        "Under `keep:` and `omit:` a passage is named by the words it begins with. Where several begin so, its number tells which one is meant, or more of its words do.");

    public static readonly DiagnosticDescriptor PassageMoved = new(
        "ART032",
        Severity.Warning,
        "a passage that capture.yml names has another number now",
        "passage {0} doesn't begin with '{1}', but passage {2} does and was taken",
        "write `passage: {2}`, or leave the number out",
        "The numbers of passages are counted anew each time a page is read, and a later version of the program may divide a page otherwise. The words decide: one passage alone begins with them.");

    public static readonly DiagnosticDescriptor PassageWithoutWords = new(
        "ART033",
        Severity.Error,
        "capture.yml names a passage by its number alone",
        "passage {0} is named without its words",
        "write `begins: {1}` beside it; this capture is left out until then",
        "A number alone could come to mean another passage when a later version of the program divides the page otherwise. Only what has no words, as a picture without a description, may be named by its number alone.");

    public static readonly DiagnosticDescriptor UnknownReason = new(
        "ART034",
        Severity.Error,
        "a passage is omitted for a reason that isn't known",
        "'{0}' is no reason to omit a passage{1}",
        "write one of {2}; what else is to be said belongs under `note:`",
        "Every page counts by reason what was left out of it, in the reader's language. So the reasons are a closed list; docs/words.md says what each stands for.");

    public static readonly DiagnosticDescriptor KeptAndOmitted = new(
        "ART035",
        Severity.Error,
        "a passage is both kept and omitted",
        "passage {0}, '{1}', stands under `keep:` and under `omit:`",
        "take it from one of the two lists; this capture is left out until then",
        "One of the two entries is a mistake, and the program can't know which.");
}
