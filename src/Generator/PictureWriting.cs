using System.Text;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Captures.Images;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs;
using Generator.Outputs.Media;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator;

/// <summary>
/// Makes the files of all pictures that articles show, one picture in memory at a time for each thread, from the cache where nothing about them changed. A drawn file
/// depends on the saved bytes, its width and the way it is drawn; a cleaned one is never kept, so that a better cleaning reaches every picture at once.
/// </summary>
internal sealed class PictureWriting(BuildSettings build, ArchiveSettings settings, ArticleReading reading)
{
    private const string SheetKind = "picture-sheet";
    private const string DrawnKind = "picture";

    /// <summary>What is published of each picture, and what is said of those that can't be.</summary>
    public Outcome<PublishedPictures> WriteAll(ArticleCatalog catalog)
    {
        var entries = settings.Site.Images == PictureChoice.None ? [] : catalog.Entries.Select(e => e.Entry).Where(e => e.HasPictures).ToList();
        var made = new List<MadePicture>[entries.Count];
        var done = 0;
        Parallel.For(0, entries.Count, build.Parallel, i =>
        {
            made[i] = FaultException.Naming(entries[i].Id, () => Write(entries[i]));
            build.Progress.Report(new StageProgress("preparing pictures", Interlocked.Increment(ref done), entries.Count));
        });

        var published = new PublishedPictures();
        foreach (var picture in made.SelectMany(m => m).Where(m => m.Sheet.Problem is null))
        {
            published.Add(picture.Sha256, picture.Sheet, file => Bytes(picture, file));
        }

        return Outcome.Of(published, made.SelectMany(m => m).Where(m => m.Sheet.Problem is not null).Select(Problem));
    }

    private List<MadePicture> Write(Entry entry)
    {
        var held = new Lazy<HeldBytes?>(() => HeldBytesOf(entry));
        return [.. AllBlocks.In(reading.Load(entry).Body)
            .OfType<Block.Figure>()
            .Select(figure => figure.Picture)
            .OfType<MediaRef>()
            .DistinctBy(picture => picture.Sha256)
            .Select(picture => new MadePicture(entry, picture, SheetOf(picture, held)))];
    }

    private PictureSheet SheetOf(MediaRef picture, Lazy<HeldBytes?> held)
    {
        var key = Key(ProgramFiles.Identity, picture.Sha256!.Hex, ListedName.Of(settings.Site.Images), settings.Site.Limits.Key);
        if (build.Cache.Get(SheetKind, key) is { } kept && PictureSheet.Read(kept) is { } sheet && sheet.Files.Where(f => !f.IsAsSaved).All(f => build.Cache.Has(DrawnKind, DrawnKey(picture, f))))
        {
            return sheet;
        }

        if (held.Value?.Of(picture) is not { } bytes)
        {
            // Not kept: the next build may find it.
            return PictureSheet.Without(PictureProblem.Missing);
        }

        var made = PictureMaking.Make(bytes, settings.Site.Images, settings.Site.Limits);
        foreach (var (file, drawn) in made.Drawn)
        {
            build.Cache.Put(DrawnKind, DrawnKey(picture, file), drawn);
        }

        build.Cache.Put(SheetKind, key, made.Sheet.Write());
        return made.Sheet;
    }

    // Where the cache was lost meanwhile the picture is made again.
    private ReadOnlyMemory<byte> Bytes(MadePicture picture, PictureFile file)
    {
        if (!file.IsAsSaved && build.Cache.Get(DrawnKind, DrawnKey(picture.Picture, file)) is { } kept)
        {
            return kept;
        }

        var saved = HeldBytesOf(picture.Entry)?.Of(picture.Picture);
        var bytes = saved is null ? null
            : file.IsAsSaved ? PictureReading.TakeApart(saved.Value)?.Cleaned()
            : PictureMaking.Make(saved.Value, settings.Site.Images, settings.Site.Limits).Drawn.FirstOrDefault(d => d.File == file).Bytes;
        return bytes ?? throw new UnreadableFileException(picture.Entry.Id, new IOException("A picture could be read before, and can't be read again; something changed it during the build."));
    }

    private HeldBytes? HeldBytesOf(Entry entry) => reading.CaptureOf(entry) is { } capture ? new HeldBytes(capture) : null;

    private static Diagnostic Problem(MadePicture picture)
    {
        var name = picture.Picture.FoundAt.Length > 0 ? picture.Picture.FoundAt : "data:…" + picture.Sha256.Hex[..8];
        return PictureDiagnostics.Of(picture.Sheet.Problem!.Value, Location.Of(picture.Entry.Id), name, picture.Sheet.Facts.Span);
    }

    private static Sha256Digest DrawnKey(MediaRef picture, PictureFile file) => Key(PictureDrawing.Version, picture.Sha256!.Hex, $"{file.Width}x{file.Height}");

    private static Sha256Digest Key(params ReadOnlySpan<string> parts) => Sha256Digest.Of(Encoding.UTF8.GetBytes(string.Join('\0', parts)));

    private sealed record MadePicture(Entry Entry, MediaRef Picture, PictureSheet Sheet)
    {
        public Sha256Digest Sha256 => Picture.Sha256!;
    }
}

/// <summary>The pictures of a site: what pages show of each, and the files.</summary>
internal sealed class PublishedPictures
{
    private readonly Dictionary<Sha256Digest, ShownPicture> _shown = [];
    private readonly SortedDictionary<Address, OutputFile> _files = [];

    /// <summary>Each file once, ordered by address.</summary>
    public IEnumerable<OutputFile> Files => _files.Values;

    public ShownPicture? Find(MediaRef picture) => picture.Sha256 is { } digest ? _shown.GetValueOrDefault(digest) : null;

    /// <summary>Adds what is published of one picture, once however many articles show it.</summary>
    /// <param name="bytes">Gives the bytes of one of its files.</param>
    public void Add(Sha256Digest saved, PictureSheet sheet, Func<PictureFile, ReadOnlyMemory<byte>> bytes)
    {
        if (_shown.TryAdd(saved, Shown(saved, sheet)))
        {
            foreach (var file in sheet.Files)
            {
                var address = AddressOf(saved, file);
                _files.TryAdd(address, new OutputFile(address, file.Kind.MediaType(), file.Digest, () => bytes(file)));
            }
        }
    }

    private static ShownPicture Shown(Sha256Digest saved, PictureSheet sheet) => new(
        sheet.Sizes.Select(size => new ShownSize(AddressOf(saved, size), size.Width, size.Height)).ToSequence(),
        sheet.Original is { } original ? new ShownFile(AddressOf(saved, original), original.Length) : null,
        sheet.Credit);

    // By the digest of what was saved, so that a page is the same wherever its pictures are drawn.
    private static Address AddressOf(Sha256Digest saved, PictureFile file) =>
        Address.Of("media", saved.Hex[..2], file.IsAsSaved ? $"{saved.Hex}.{file.Kind.Extension()}" : FormattableString.Invariant($"{saved.Hex}-{file.Width}.{file.Kind.Extension()}"));
}
