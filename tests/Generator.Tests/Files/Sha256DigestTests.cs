using Generator.Files;

namespace Generator.Tests.Files;

public sealed class Sha256DigestTests
{
    // FIPS 180-4's own example.
    private const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void A_digest_is_written_as_lower_case_digits_and_read_back_in_either_case()
    {
        var digest = Sha256Digest.Of("abc"u8);
        Assert.Equal(OfAbc, digest.Hex);
        Assert.True(Sha256Digest.TryParse(OfAbc.ToUpperInvariant(), out var read));
        Assert.Equal(digest, read);
        var bytes = new byte[Sha256Digest.Size];
        read.CopyTo(bytes);
        Assert.Equal(digest, new Sha256Digest(bytes));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ba7816bf")]
    [InlineData("ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0")]
    public void Anything_else_is_no_digest(string? text) => Assert.False(Sha256Digest.TryParse(text, out _));
}
