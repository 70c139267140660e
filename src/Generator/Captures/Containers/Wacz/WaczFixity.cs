using Generator.Captures.Containers.Zip;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Captures.Containers.Wacz;

/// <summary>Whether the files of a web archive collection are those that its list records, and the list the one that was signed.</summary>
internal static class WaczFixity
{
    private const int LongestList = 1 << 24;
    private const string DigestName = "datapackage-digest.json";
    private const string Algorithm = "sha256:";

    /// <summary>Reads every listed file through once.</summary>
    /// <param name="name">The container's path, for messages.</param>
    /// <param name="said">Told what is wrong, and what was found right or could not be checked.</param>
    /// <returns>Names of the files that are not the listed ones.</returns>
    public static HashSet<string> Check(WaczFile wacz, Stream file, string name, ReadingLimits limits, List<Diagnostic> said)
    {
        var place = Location.Of(name);
        var written = wacz.Table.Members.GetValueOrDefault(WaczFile.ListName)?.Read(file, LongestList);
        var list = written is null ? null : WaczManifest.Read(written);
        if (list is null)
        {
            said.Add(WaczDiagnostics.ListMissing.At(place));
            return [];
        }

        var differing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, digest) in list.Files.DistinctBy(f => f.Path, StringComparer.Ordinal))
        {
            var problem = Problem(wacz.Table.Members.GetValueOrDefault(path), file, digest, limits);
            if (problem is not null)
            {
                said.Add(problem.At(place, path));
            }

            if (problem == WaczDiagnostics.FileDiffers)
            {
                differing.Add(path);
            }
        }

        var listed = list.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        said.AddRange(wacz.Parts.Where(p => !listed.Contains(p.Name)).Select(p => WaczDiagnostics.FileNotListed.At(place, p.Name)));
        CheckList(wacz, file, Sha256Digest.Of(written!), place, said);
        return differing;
    }

    private static DiagnosticDescriptor? Problem(ZipMember? member, Stream file, string digest, ReadingLimits limits)
    {
        if (member is null)
        {
            return WaczDiagnostics.FileMissing;
        }

        if (Recorded(digest) is not { } recorded)
        {
            return WaczDiagnostics.DigestUnknown;
        }

        return member.Digest(file, limits.UnpackingRatio) is { } found && found.Equals(recorded) ? null : WaczDiagnostics.FileDiffers;
    }

    private static void CheckList(WaczFile wacz, Stream file, Sha256Digest list, Location place, List<Diagnostic> said)
    {
        if (wacz.Table.Members.GetValueOrDefault(DigestName)?.Read(file, LongestList) is not { } written || WaczManifest.ReadDigest(written) is not { } signature)
        {
            // Nobody has to say more of the list than that it is there (§5.2.5).
            return;
        }

        if (Recorded(signature.Digest) is not { } recorded || !recorded.Equals(list))
        {
            said.Add(WaczDiagnostics.ListDiffers.At(place));
        }
        else if (signature.IsSigned)
        {
            said.Add(signature.Check() switch
            {
                WaczSignatureKind.Sound => WaczDiagnostics.Signed.At(place),
                WaczSignatureKind.SoundOfDomain => WaczDiagnostics.SignedByDomain.At(place, signature.Domain!),
                WaczSignatureKind.False => WaczDiagnostics.SignatureFalse.At(place),
                _ => WaczDiagnostics.SignatureUnknown.At(place),
            });
        }
    }

    private static Sha256Digest? Recorded(string digest) =>
        digest.StartsWith(Algorithm, StringComparison.OrdinalIgnoreCase) && Sha256Digest.TryParse(digest[Algorithm.Length..].ToLowerInvariant(), out var recorded) ? recorded : null;
}
