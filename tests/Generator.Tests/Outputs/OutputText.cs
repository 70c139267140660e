using System.Text;
using Generator.Files;
using Generator.Outputs;

namespace Generator.Tests.Outputs;

/// <summary>Reads what was written, and holds what every file keeps to.</summary>
public static class OutputText
{
    public static string Of(OutputFile file)
    {
        var bytes = file.Bytes().ToArray();
        Assert.Equal(file.Digest, Sha256Digest.Of(bytes));
        Assert.Equal(bytes, file.Bytes().ToArray());
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.False(text.StartsWith('\uFEFF') || text.Contains('\r', StringComparison.Ordinal));
        return text;
    }
}
