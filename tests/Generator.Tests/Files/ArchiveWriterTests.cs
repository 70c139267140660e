using Generator.Files;

namespace Generator.Tests.Files;

public sealed class ArchiveWriterTests
{
    [Fact]
    public void A_file_is_added_with_the_folders_above_it_and_never_replaced()
    {
        using var folder = TestFolders.Temporary();
        var writer = new ArchiveWriter(folder.FullPath);
        writer.Add("seeds/a/source.yml", "one"u8);
        Assert.Throws<IOException>(() => writer.Add("seeds/a/source.yml", "two"u8));
        Assert.Equal("one", File.ReadAllText(Path.Join(folder.FullPath, "seeds/a/source.yml")));
        Assert.Throws<ArgumentException>(() => writer.Add("../outside.txt", "x"u8));
    }
}
