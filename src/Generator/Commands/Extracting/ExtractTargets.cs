using System.Globalization;
using Generator.Articles;
using Generator.Captures;
using Generator.Captures.Containers;
using Generator.Captures.Images;
using Generator.Commands.Importing;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Extracting;

/// <summary>Finds the captures that paths of a command line name: a capture's folder, a file of any kind, or folders of saved pages.</summary>
internal sealed class ExtractTargets(ReadingLimits limits)
{
    private static readonly string[] s_pageNames = ["page.html.gz", "page.html", "page.txt", "page.txt.gz", "page.md"];

    private readonly List<ExtractTarget> _found = [];

    /// <summary>In the order of the command line, folders in ordinal order.</summary>
    public IReadOnlyList<ExtractTarget> Found => _found;

    /// <summary>Adds what a path names.</summary>
    /// <returns>False where there is nothing to read at the path.</returns>
    public bool Add(string fullPath)
    {
        if (OutsideFile.Length(fullPath) is not null)
        {
            var folder = Path.GetDirectoryName(fullPath)!;
            if (AddContainer(fullPath))
            {
                return true;
            }

            AddFile(folder, Path.GetFileName(fullPath), Stem(Path.GetFileName(fullPath)));
            return true;
        }

        var before = _found.Count;
        AddFolder(fullPath, [], 2);
        return _found.Count > before;
    }

    /// <summary>What was wrong with containers and records of them that gave no page.</summary>
    public List<Diagnostic> Problems { get; } = [];

    // A container gives a target a page, numbered in their order; they are opened again one by one.
    private bool AddContainer(string fullPath)
    {
        var (folder, name) = (Path.GetDirectoryName(fullPath)!, Path.GetFileName(fullPath));
        var tree = new InputTree(folder);
        using var stream = tree.Open(name);
        if (stream is null || ContainerReader.KindOf(stream) is null)
        {
            return false;
        }

        var counts = new ContainerCounts(new PayloadNames());
        var number = 0;
        (long Offset, OpenContainer Held)? piece = null;
        var pictures = new ContainerPictures(tree, null, limits);
        foreach (var page in ContainerReader.Pages(stream, name, limits, counts))
        {
            number++;
            var (place, known) = (page.Place, new CaptureSettings(name) { MediaType = page.MediaType, SavedFrom = page.Url, Captured = page.Captured, HttpStatus = page.HttpStatus });
            var slug = number.ToString("D6", CultureInfo.InvariantCulture);
            var record = new ContainedRecord(name, null, name, new RecordSettings(slug, null, place, page.Id, known) { Written = Sha256Digest.Of([]) });
            var target = new CaptureFolder("", $"{name}/{slug}", slug) { Record = record };
            piece = piece?.Offset == place.Offset ? piece : (place.Offset, CaptureReader.ContainerOf(tree, target)!);
            var beside = pictures.Of(record, known.Captured?.EarliestUtc);
            var held = piece.Value.Held;
            _found.Add(new ExtractTarget($"{Stem(name)}/{slug}", tree, () => CaptureReader.WithPictures(CaptureReader.Read(tree, target, limits, held), beside), null) { Container = held });
        }

        Problems.AddRange(counts.Diagnostics);
        return true;
    }

    private void AddFolder(string fullPath, string[] names, int depth)
    {
        var tree = new InputTree(fullPath);
        if (tree.FileExists(CaptureSettingsReader.FileName))
        {
            AddCapture(fullPath);
            return;
        }

        if (Array.Find(s_pageNames, tree.FileExists) is { } page)
        {
            // The output's name has two parts, whichever of the folders was named.
            var above = Path.GetFileName(Path.GetDirectoryName(fullPath) ?? "") ?? "";
            AddFile(fullPath, page, $"{(names.Length > 1 ? names[^2] : above)}/{Path.GetFileName(fullPath)}");
            return;
        }

        foreach (var name in depth > 0 ? tree.Folders("") : [])
        {
            AddFolder(Path.Join(fullPath, name), [.. names, name], depth - 1);
        }
    }

    private void AddFile(string folder, string file, string name)
    {
        var tree = new InputTree(folder);
        if (tree.FileExists(CaptureSettingsReader.FileName) && CaptureSettingsReader.Parse(tree.ReadText(CaptureSettingsReader.FileName, YamlReading.LongestText) ?? "", CaptureSettingsReader.FileName).Value?.File == file)
        {
            AddCapture(folder);
            return;
        }

        _found.Add(new ExtractTarget(name, tree, () => ReadFile(tree, file), null));
    }

    // A capture's folder lies in its archive: seeds/<source>/captures/…/<slug>.
    private void AddCapture(string fullPath)
    {
        var parts = fullPath.Replace('\\', '/').TrimEnd('/').Split('/');
        var seeds = Array.LastIndexOf(parts, "seeds");
        if (seeds > 0 && seeds + 2 < parts.Length)
        {
            var archive = new InputTree(string.Join('/', parts[..seeds]) is { Length: > 0 } root ? root : "/");
            var folder = new CaptureFolder(parts[seeds + 1], string.Join('/', parts[seeds..]), parts[^1]);
            var source = SourceReader.Read(archive, folder.SourceId, FurnitureReasons.Names);
            _found.Add(new ExtractTarget(folder.Slug, archive, () => WithMoreFrom(source.Diagnostics, CaptureReader.Read(archive, folder, limits)), source.Value));
            return;
        }

        var alone = new InputTree(fullPath);
        _found.Add(new ExtractTarget(parts[^1], alone, () => CaptureReader.Read(alone, new CaptureFolder("", "", parts[^1]), limits), null));
    }

    private static Outcome<Capture> WithMoreFrom(Sequence<Diagnostic> diagnostics, Outcome<Capture> capture) => capture with { Diagnostics = [.. diagnostics, .. capture.Diagnostics] };

    private Outcome<Capture> ReadFile(InputTree tree, string file)
    {
        if (tree.Length(file) is { } length && length > limits.Bytes)
        {
            return Outcome.Nothing<Capture>(CaptureDiagnostics.TooLarge.At(Location.Of(file), file, Written(length), Written(limits.Bytes)));
        }

        if (tree.ReadBytes(file) is not { } bytes)
        {
            return Outcome.Nothing<Capture>(CaptureDiagnostics.FileMissing.At(Location.Of(file), file));
        }

        var isPacked = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        if (isPacked)
        {
            var unpacked = Unpacking.Of(bytes, limits);
            if (unpacked.Bytes is null)
            {
                return Outcome.Nothing<Capture>(CaptureDiagnostics.CannotUnpack.At(Location.Of(file), file, unpacked.Fault));
            }

            bytes = unpacked.Bytes;
        }

        var kind = FileKind.Of(bytes, isPacked ? file[..^3] : file);
        if (kind.Extension is null)
        {
            return Outcome.Nothing<Capture>(CaptureDiagnostics.UnknownMediaType.At(Location.Of(file), file, kind.Name));
        }

        var said = new List<Diagnostic>();
        var capture = new Capture(new CaptureFolder("", "", Stem(file)), file, kind.MediaType, null, bytes, Sha256Digest.Of(bytes), new CaptureSettings(file));
        return new Outcome<Capture>(CaptureReader.HoldsPage(kind.MediaType) ? CaptureReader.PageOf(capture, limits, said) : capture, said.ToSequence());
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Stem(string file)
    {
        var dot = file.IndexOf('.', 1);
        return dot < 0 ? file : file[..dot];
    }
}
