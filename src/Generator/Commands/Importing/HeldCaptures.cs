using Generator.Captures;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands.Importing;

/// <summary>What an archive holds already: its captures' digests, original addresses and folder names.</summary>
public sealed class HeldCaptures
{
    private readonly Dictionary<string, string> _folderByDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folderByUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _containers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _slugs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads every capture's settings; bytes are read only where no digest is recorded.</summary>
    /// <param name="unreadable">Told of each folder and file that can't be read, so that nobody knows what it holds.</param>
    public static HeldCaptures Read(InputTree archive, List<Diagnostic> unreadable)
    {
        var held = new HeldCaptures();
        foreach (var folder in CaptureListing.Sources(archive).SelectMany(s => CaptureListing.Of(archive, s, unreadable)))
        {
            held._slugs.Add(folder.Slug);
            try
            {
                held.Note(archive, folder);
            }
            catch (UnreadableFileException refusal)
            {
                unreadable.Add(FilesDiagnostics.Of(refusal));
            }
        }

        return held;
    }

    /// <summary>Path of the container with these bytes, or null.</summary>
    public string? ContainerWithDigest(Sha256Digest digest) => _containers.GetValueOrDefault(digest.Hex);

    /// <summary>Paths of all containers, ordered.</summary>
    internal IEnumerable<string> Containers => _containers.Values.Order(StringComparer.Ordinal);

    /// <summary>Keeps account of a container that was just added.</summary>
    public void AddContainer(string path, Sha256Digest digest) => _containers.TryAdd(digest.Hex, path);

    private void Note(InputTree archive, CaptureFolder folder)
    {
        if (folder.Record is { } record)
        {
            AddRecord(folder, record);
            return;
        }

        var file = $"{folder.Path}/{CaptureSettingsReader.FileName}";
        if (CaptureSettingsReader.Parse(archive.ReadText(file, YamlReading.LongestText) ?? "", file).Value is not { } settings)
        {
            return;
        }

        var digest = settings.Sha256 ?? (archive.ReadBytes($"{folder.Path}/{settings.File}") is { } bytes ? Sha256Digest.Of(bytes) : null);
        if (digest is not null)
        {
            _folderByDigest.TryAdd(digest.Hex, folder.Path);
        }

        foreach (var further in settings.FurtherPages.Select(p => p.Sha256).OfType<Sha256Digest>())
        {
            _folderByDigest.TryAdd(further.Hex, folder.Path);
        }

        if (settings.Url is not null)
        {
            _folderByUrl.TryAdd(settings.Url.Value, folder.Path);
        }
    }

    /// <summary>Folder of the capture with these bytes, or null.</summary>
    public string? WithDigest(Sha256Digest digest) => _folderByDigest.GetValueOrDefault(digest.Hex);

    /// <summary>Folder of a capture of this original address, or null.</summary>
    public string? WithUrl(Web.WebUrl url) => _folderByUrl.GetValueOrDefault(url.Value);

    /// <summary>The slug itself where no capture has it, else with the first number that makes it one of a kind.</summary>
    public string Unique(string slug)
    {
        var unique = slug;
        for (var number = 2; _slugs.Contains(unique); number++)
        {
            var suffix = "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            unique = slug[..Math.Min(slug.Length, Text.Slug.MaximumLength - suffix.Length)].TrimEnd('-') + suffix;
        }

        return unique;
    }

    /// <summary>Keeps account of a capture that was just added.</summary>
    public void Add(CaptureFolder folder, Sha256Digest digest, Web.WebUrl? url)
    {
        _slugs.Add(folder.Slug);
        _folderByDigest.TryAdd(digest.Hex, folder.Path);
        if (url is not null)
        {
            _folderByUrl.TryAdd(url.Value, folder.Path);
        }
    }

    private void AddRecord(CaptureFolder folder, ContainedRecord record)
    {
        if (record.Sha256 is not null)
        {
            AddContainer(record.Container, record.Sha256);
        }

        if (record.Settings.Known.Sha256 is { } digest)
        {
            _folderByDigest.TryAdd(digest.Hex, folder.Path);
        }

        if (record.Settings.Known.Url is { } url)
        {
            _folderByUrl.TryAdd(url.Value, folder.Path);
        }
    }
}
