namespace Generator.Files;

/// <summary>Notices that something in an archive's own folders was changed, so that the site can be built anew.</summary>
public sealed class FolderWatch : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changes = new(0);

    /// <param name="root">The archive's folder.</param>
    /// <param name="folders">Names of folders in it to watch with all they contain, from when they exist.</param>
    public FolderWatch(string root, IReadOnlyList<string> folders)
    {
        void Begin(string? name)
        {
            if (folders.Contains(name, StringComparer.Ordinal) && Directory.Exists(Path.Join(root, name)))
            {
                Watch(Path.Join(root, name), true, NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size, _ => _changes.Release());
            }
        }

        Watch(root, false, NotifyFilters.DirectoryName, made =>
        {
            if (folders.Contains(made, StringComparer.Ordinal))
            {
                Begin(made);
                _changes.Release();
            }
        });
        foreach (var folder in folders)
        {
            Begin(folder);
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
        lock (_watchers)
        {
            _watchers.ForEach(watcher => watcher.Dispose());
            _watchers.Clear();
        }

        _changes.Dispose();
    }

    private void Watch(string folder, bool isDeep, NotifyFilters what, Action<string?> changed)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep, NotifyFilter = what };
        watcher.Changed += (_, change) => changed(change.Name);
        watcher.Created += (_, change) => changed(change.Name);
        watcher.Deleted += (_, change) => changed(change.Name);
        watcher.Renamed += (_, change) => changed(change.Name);

        // A flood of changes that the system could not hand over one by one is a change, too.
        watcher.Error += (_, _) => changed(null);
        lock (_watchers)
        {
            _watchers.Add(watcher);
        }

        watcher.EnableRaisingEvents = true;
    }
}
