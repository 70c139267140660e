namespace Generator.Files;

/// <summary>Notices that something in an archive's own folders was changed, so that the site can be built anew.</summary>
public sealed class FolderWatch : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changes = new(0);

    /// <param name="root">The archive's folder.</param>
    /// <param name="folders">Names of folders in it to watch with all they contain; those that don't exist are passed over.</param>
    public FolderWatch(string root, IEnumerable<string> folders)
    {
        foreach (var folder in folders.Select(f => Path.Join(root, f)).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, _) => _changes.Release();
            watcher.Created += (_, _) => _changes.Release();
            watcher.Deleted += (_, _) => _changes.Release();
            watcher.Renamed += (_, _) => _changes.Release();
            // A flood of changes that the system could not hand over one by one is a change, too.
            watcher.Error += (_, _) => _changes.Release();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for a change, and then until nothing has changed for a while: an editor saves in several steps.</summary>
    public async Task WaitAsync(TimeSpan quiet, CancellationToken stop)
    {
        await _changes.WaitAsync(stop).ConfigureAwait(false);
        while (await _changes.WaitAsync(quiet, stop).ConfigureAwait(false))
        {
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _changes.Dispose();
    }
}
