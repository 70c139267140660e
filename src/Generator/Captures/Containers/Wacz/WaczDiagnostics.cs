using Generator.Diagnostics;

namespace Generator.Captures.Containers.Wacz;

/// <summary>What is to be said of a web archive collection (WACZ) before its records are read.</summary>
public static class WaczDiagnostics
{
    private const string WhatAList = "A WACZ file lists its own files with their digests (datapackage.json), so that everyone can check that they are still what was saved. ";
    private const string WhatASignature = "The list of a WACZ file may be signed (WACZ Signing and Verification 0.1.0). What a signature proves depends on whose key it was made with, and nothing in the file can say that. ";

    public static readonly DiagnosticDescriptor ListMissing = new(
        "CAP060",
        Severity.Warning,
        "a WACZ file has no list of its files",
        "there is no datapackage.json in it that can be read",
        "get the file again from where it came from, if you can; its pages were read all the same",
        WhatAList + "Without the list nobody can tell whether anything was changed or is missing.");

    public static readonly DiagnosticDescriptor FileDiffers = new(
        "CAP061",
        Severity.Warning,
        "a file in a WACZ is not the one its list records",
        "'{0}' in it has another digest than datapackage.json records, or can't be unpacked",
        "get the WACZ file again from where it came from; no page of this file in it is read",
        WhatAList + "A file with another digest was changed or damaged after the list was made. The other files in it are read.");

    public static readonly DiagnosticDescriptor FileMissing = new(
        "CAP062",
        Severity.Warning,
        "a file is missing in a WACZ",
        "datapackage.json lists '{0}', which isn't in it",
        "get the WACZ file again from where it came from; the other files in it are read",
        WhatAList + "Of a file that is listed and not there nobody knows what was in it.");

    public static readonly DiagnosticDescriptor FileNotListed = new(
        "CAP063",
        Severity.Warning,
        "a file in a WACZ is not in its list",
        "datapackage.json doesn't list '{0}'",
        "ask whoever made the WACZ file; its pages are read all the same",
        WhatAList + "What isn't listed may have been added by somebody else.");

    public static readonly DiagnosticDescriptor DigestUnknown = new(
        "CAP064",
        Severity.Information,
        "a digest in a WACZ file can't be checked",
        "the digest that datapackage.json records of '{0}' is of a kind that isn't checked here",
        "nothing needs doing",
        WhatAList + "Only SHA-256, which all programs that make such files use, is checked.");

    public static readonly DiagnosticDescriptor ListDiffers = new(
        "CAP065",
        Severity.Warning,
        "the list of a WACZ file is not the one whose digest is recorded",
        "datapackage.json has another digest than datapackage-digest.json records",
        "get the file again from where it came from; don't rely on what its list says",
        WhatAList + "The digest of the list itself stands in datapackage-digest.json. If it differs, the list was changed after it was made; a signature beside it is not looked at.");

    public static readonly DiagnosticDescriptor PartPacked = new(
        "CAP066",
        Severity.Warning,
        "a web archive file in a WACZ can't be read in its place",
        "'{0}' in it was packed again, or isn't where it should be",
        "unpack the WACZ file (it is a ZIP file) and import its `archive` folder",
        "The web archive files in a WACZ lie in it as they are, so that each record has a place (WACZ 1.1.1, Zip Compression). A program that packed the folder anew didn't know that.");

    public static readonly DiagnosticDescriptor Signed = new(
        "CAP067",
        Severity.Information,
        "a WACZ file carries a sound signature of somebody unknown",
        "its list was signed with the key that stands beside it; whose key that is, nothing says",
        "ask whoever made the file for his key, and compare it with `publicKey` in datapackage-digest.json",
        WhatASignature + "The signature was checked and fits. Whoever changes such a file can sign it anew with a key of his own.");

    public static readonly DiagnosticDescriptor SignedByDomain = new(
        "CAP068",
        Severity.Information,
        "a WACZ file carries a sound signature in the name of a domain",
        "its list was signed with the key of a certificate for {0}; who issued that, and when it was signed, was not checked",
        "check the certificates and the time stamp with a program that knows trusted roots, as `wacz validate --verify-auth`",
        WhatASignature + "The signature was checked and fits, and the certificate is for that domain. Whether the certificate is a real one, and what the time stamp says, can't be checked without asking others, which this program never does.");

    public static readonly DiagnosticDescriptor SignatureFalse = new(
        "CAP069",
        Severity.Warning,
        "the signature of a WACZ file is false",
        "the signature in datapackage-digest.json doesn't fit the list or the key beside it",
        "get the file again from where it came from; don't take it for the work of whoever is named in it",
        WhatASignature + "This one was checked and doesn't fit. The pages are read all the same, since their digests are right.");

    public static readonly DiagnosticDescriptor SignatureUnknown = new(
        "CAP070",
        Severity.Information,
        "the signature of a WACZ file could not be checked",
        "the signature in datapackage-digest.json is made in a way that isn't known here",
        "don't rely on it unless another program checks it",
        WhatASignature + "Signatures by ECDSA with SHA-256 are checked, and those of certificates with such a key or RSA. This one wasn't checked, and says nothing.");
}
