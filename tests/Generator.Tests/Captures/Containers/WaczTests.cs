using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Generator.Captures.Containers;
using Generator.Commands;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Tests.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Captures.Containers;

/// <summary>Web archive collections: their records read in place, their list and its signature checked, and nothing claimed that wasn't.</summary>
public sealed class WaczTests
{
    private const string DigestFile = "datapackage-digest.json";

    [Fact]
    public void A_collection_is_imported_as_one_file_and_its_records_are_opened_in_it()
    {
        using var archive = new TestArchive();
        File.WriteAllBytes(Path.Join(Directory.CreateDirectory(archive.Folder).FullName, "crawl.wacz"), Made());
        var console = new TestConsole(archive.Folder);
        Assert.True(console.Run("import", "crawl.wacz") == ExitCode.Clean, console.Error);
        Assert.Contains("crawl.wacz: 5 articles added in seeds/herald-example/captures/crawl.wacz", console.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CAP06", console.Error, StringComparison.Ordinal);
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("5 articles", build.Said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, new TestConsole(archive.Folder).Run("extract", "crawl.wacz", "--out", "out"));
        Assert.Equal(5, Directory.EnumerateFiles(Path.Join(archive.Folder, "out/crawl")).Count());
    }

    [Fact]
    public void What_is_not_as_it_is_listed_is_told_and_a_web_archive_file_that_differs_is_not_read()
    {
        Assert.Equal([], Codes(Made()));
        Assert.Equal(["CAP061 2"], Codes(Made(change: files => files["archive/b.warc"][200] ^= 1)));
        Assert.Equal(["CAP061 5"], Codes(Made(change: files => files["pages/pages.jsonl"][3] ^= 1)));
        Assert.Equal(["CAP062 5"], Codes(Made(change: files => files.Remove("pages/pages.jsonl"))));
        Assert.Equal(["CAP063 6"], Codes(Made(change: files => files["archive/more.warc"] = new WarcText().Response("/9", WarcText.Page(9)).Bytes)));
        Assert.Equal(["CAP060 5"], Codes(Made(change: files => files.Remove("datapackage.json"))));
        Assert.Equal(["CAP060 5"], Codes(Made(change: files => files["datapackage.json"] = "{\"resources\": [{\"path\": \"\\ud800\", \"hash\": \"\\ud800\"}]}"u8.ToArray())));
        Assert.Equal(["CAP065 5"], Codes(Made(change: files => files[DigestFile] = Encoding.UTF8.GetBytes("{\"hash\": \"sha256:" + new string('0', 64) + "\"}"))));
        Assert.Equal(["CAP064 5"], Codes(Made(list: l => l.Replace("\"pages/pages.jsonl\", \"hash\": \"sha256:", "\"pages/pages.jsonl\", \"hash\": \"md5:", StringComparison.Ordinal))));
        Assert.Equal(["CAP066 2"], Codes(Made(isPackedAgain: true)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_anonymous_signature_is_checked_and_whose_it_is_stays_open(bool isBrowsers)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var format = isBrowsers ? DSASignatureFormat.IeeeP1363FixedFieldConcatenation : DSASignatureFormat.Rfc3279DerSequence;
        string Signed(string hash, string by) => $"{{\"path\": \"datapackage.json\", \"hash\": \"{hash}\", \"signedData\": {{\"hash\": \"{hash}\", \"signature\": \"{by}\", \"publicKey\": \"{Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())}\"}}}}";
        Assert.Equal(["CAP067 5"], Codes(Made(digest: hash => Signed(hash, Base64(hash)))));
        Assert.Equal(["CAP069 5"], Codes(Made(digest: hash => Signed(hash, Base64(hash + " ")))));
        Assert.Equal(["CAP070 5"], Codes(Made(digest: hash => Signed(hash, "not Base64!"))));
        Assert.Equal(["CAP069 5"], Codes(Made(digest: hash => Signed(hash, Base64(hash)).Replace("{\"hash\": \"sha256:", "{\"hash\": \"sha256:00", StringComparison.Ordinal))));
        string Base64(string text) => Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, format));
    }

    [Fact]
    public void A_signature_in_the_name_of_a_domain_is_checked_against_its_certificate_and_no_more_is_claimed()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=signer.example", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("signer.example");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(80));
        string Signed(string hash, string domain, string signed) => $"{{\"hash\": \"{hash}\", \"signedData\": {{\"hash\": \"{hash}\", \"domain\": \"{domain}\", \"domainCert\": \"{certificate.ExportCertificatePem().Replace("\n", "\\n", StringComparison.Ordinal)}\", \"signature\": \"{Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))}\"}}}}";
        Assert.Equal(["CAP068 5"], Codes(Made(digest: hash => Signed(hash, "signer.example", hash))));
        Assert.Equal(["CAP069 5"], Codes(Made(digest: hash => Signed(hash, "other.example", hash))));
        Assert.Equal(["CAP069 5"], Codes(Made(digest: hash => Signed(hash, "signer.example", hash + "0"))));
    }

    [Fact]
    public void Damage_and_cuts_never_throw_and_never_give_other_pages()
    {
        var whole = Made();
        var pages = Read(whole).Pages.Select(p => Encoding.UTF8.GetString(p.Bytes.Span)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < whole.Length; i += 5)
        {
            var damaged = whole.ToArray();
            damaged[i] ^= 0xFF;
            Assert.All(Read(damaged).Pages.Concat(Read(whole[..i]).Pages), p => Assert.Contains(Encoding.UTF8.GetString(p.Bytes.Span), pages));
        }
    }

    private static string[] Codes(byte[] wacz)
    {
        var (pages, said) = Read(wacz);
        return [.. said.Select(d => $"{d.Descriptor.Code} {pages.Count}")];
    }

    private static (List<ContainedPage> Pages, List<Diagnostic> Said) Read(byte[] wacz)
    {
        var counts = new ContainerCounts(new PayloadNames());
        var file = new MemoryStream(wacz);
        var isContainer = ContainerReader.KindOf(file) is not null;
        return (isContainer ? [.. ContainerReader.Pages(file, "c", ReadingLimits.Default, counts)] : [], counts.Diagnostics);
    }

    /// <param name="change">Made after the list was.</param>
    /// <param name="digest">Text of the file beside the list, from the list's digest.</param>
    private static byte[] Made(Action<Dictionary<string, byte[]>>? change = null, Func<string, string>? digest = null, Func<string, string>? list = null, bool isPackedAgain = false)
    {
        var packed = new WarcText(isPacked: true);
        var plain = new WarcText();
        for (var i = 0; i < 5; i++)
        {
            (i < 2 ? packed : plain).Response($"/{i}", WarcText.Page(i));
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["archive/a.warc.gz"] = packed.Bytes,
            ["archive/b.warc"] = plain.Bytes,
            ["pages/pages.jsonl"] = "{\"format\": \"json-pages-1.0\", \"id\": \"pages\"}\n"u8.ToArray(),
        };
        var entries = files.Select(f => $"{{\"name\": \"x\", \"path\": \"{f.Key}\", \"hash\": \"{Hash(f.Value)}\", \"bytes\": {f.Value.Length}}}");
        var text = $"{{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": [{string.Join(", ", entries)}]}}";
        files["datapackage.json"] = Encoding.UTF8.GetBytes(list?.Invoke(text) ?? text);
        var hash = Hash(files["datapackage.json"]);
        files[DigestFile] = Encoding.UTF8.GetBytes(digest?.Invoke(hash) ?? $"{{\"path\": \"datapackage.json\", \"hash\": \"{hash}\"}}");
        change?.Invoke(files);
        var zip = new MemoryStream();
        using (var writing = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = writing.CreateEntry(name, name.StartsWith("archive/", StringComparison.Ordinal) && !(isPackedAgain && name == "archive/b.warc") ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return zip.ToArray();
    }

    private static string Hash(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
