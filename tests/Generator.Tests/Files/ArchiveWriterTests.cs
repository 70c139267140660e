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

    [Fact]
    public void Text_added_inside_a_file_leaves_what_stood_in_it_and_isnt_added_to_a_file_that_has_changed()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("a.txt", "one three");
        var writer = new ArchiveWriter(folder.FullPath);
        Assert.True(writer.Insert("a.txt", "one three"u8, 4, "two "u8));
        Assert.False(writer.Insert("a.txt", "one three"u8, 4, "two "u8));
        Assert.Equal("one two three", File.ReadAllText(Path.Join(folder.FullPath, "a.txt")));
        Assert.Equal(["a.txt"], Directory.EnumerateFiles(folder.FullPath).Select(Path.GetFileName));
    }
}
