using Generator.Files;

namespace Generator.Tests.Files;

public sealed class FolderWatchTests
{
    [Fact]
    public async Task A_changed_file_deep_in_a_watched_folder_ends_the_wait()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("seeds/a/captures/b/page.txt", "one");
        using var watch = new FolderWatch(folder.FullPath, ["seeds", "content"]);
        var waiting = watch.WaitAsync(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        folder.Write("seeds/a/captures/b/page.txt", "two");
        await waiting.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_folder_made_later_is_watched_from_then_on()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("seeds/a.txt", "one");
        using var watch = new FolderWatch(folder.FullPath, ["seeds", "templates"]);
        var made = watch.WaitAsync(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        folder.Write("templates/pages/home.html", "one");
        await made.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var changed = watch.WaitAsync(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        folder.Write("templates/pages/home.html", "two");
        await changed.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_lies_beside_the_watched_folders_changes_nothing()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("seeds/a.txt", "one");
        using var watch = new FolderWatch(folder.FullPath, ["seeds"]);
        var waiting = watch.WaitAsync(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        folder.Write("_site/a.txt", "two");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        folder.Write("seeds/a.txt", "two");
        await waiting.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
