using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Generator.Captures.Containers.Wacz;

/// <summary>What can be said of a signature by itself, without asking anybody.</summary>
internal enum WaczSignatureKind
{
    /// <summary>It fits the list and the key that stands beside it. Whose key that is, it doesn't say.</summary>
    Sound,

    /// <summary>It fits the list and the certificate that stands beside it, which is for the stated domain. Who issued the certificate, and when the list was signed, isn't known.</summary>
    SoundOfDomain,

    /// <summary>It doesn't fit.</summary>
    False,

    /// <summary>It is made in a way that isn't known here.</summary>
    Unknown,
}

/// <summary>What stands beside the list of a web archive collection (WACZ Signing and Verification 0.1.0): its digest, and perhaps a signature of that.</summary>
/// <param name="Digest">Of `datapackage.json`, as it is written.</param>
internal sealed record WaczSignature(string Digest)
{
    public bool IsSigned { get; init; }

    /// <summary>The text that was signed: the digest again.</summary>
    public string? Signed { get; init; }

    /// <summary>The signature, in Base64.</summary>
    public string? Value { get; init; }

    /// <summary>In Base64, as X.509 writes public keys; null where a certificate holds it.</summary>
    public string? PublicKey { get; init; }

    /// <summary>The host that vouches for it; null for an anonymous one.</summary>
    public string? Domain { get; init; }

    /// <summary>The domain's certificate and those above it, in PEM.</summary>
    public string? Certificates { get; init; }

    /// <summary>Checks the signature against the key or the certificate beside it.</summary>
    public WaczSignatureKind Check()
    {
        if (Value is null || Signed is null)
        {
            return WaczSignatureKind.Unknown;
        }

        if (Signed != Digest)
        {
            return WaczSignatureKind.False;
        }

        try
        {
            var (signed, value) = (Encoding.UTF8.GetBytes(Signed), Convert.FromBase64String(Value));
            return Domain is not null && Certificates is not null ? OfDomain(signed, value) : PublicKey is not null ? Anonymous(signed, value) : WaczSignatureKind.Unknown;
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException or ArgumentException)
        {
            return WaczSignatureKind.Unknown;
        }
    }

    private WaczSignatureKind Anonymous(byte[] signed, byte[] value)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(PublicKey!), out _);
        return Fits(key, signed, value) ? WaczSignatureKind.Sound : WaczSignatureKind.False;
    }

    private WaczSignatureKind OfDomain(byte[] signed, byte[] value)
    {
        using var certificate = X509Certificate2.CreateFromPem(Certificates!);
        using var elliptic = certificate.GetECDsaPublicKey();
        using var other = certificate.GetRSAPublicKey();
        var fits = elliptic is not null ? Fits(elliptic, signed, value) : other?.VerifyData(signed, value, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return fits is null ? WaczSignatureKind.Unknown : fits == true && certificate.MatchesHostname(Domain!) ? WaczSignatureKind.SoundOfDomain : WaczSignatureKind.False;
    }

    // Browsers write the two numbers of a signature side by side, other programs as ASN.1.
    private static bool Fits(ECDsa key, byte[] signed, byte[] value) =>
        key.VerifyData(signed, value, HashAlgorithmName.SHA256, value.Length == 2 * ((key.KeySize + 7) / 8) ? DSASignatureFormat.IeeeP1363FixedFieldConcatenation : DSASignatureFormat.Rfc3279DerSequence);
}
