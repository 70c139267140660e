using Generator.Articles.Storage;
using Generator.Captures.Images;
using Generator.Files;
using Generator.Text;

namespace Generator.Outputs.Media;

/// <summary>What is published of one picture: which files, and whose it is; or why there are none.</summary>
/// <param name="Problem">Null where the picture is published.</param>
/// <param name="Facts">What is said of the problem.</param>
/// <param name="Credit">Whose it is, by its own data; null where that says nothing.</param>
/// <param name="Sizes">The sizes that browsers choose from, smallest first.</param>
/// <param name="Original">The picture as large as it was saved, where readers may ask for it.</param>
internal sealed record PictureSheet(PictureProblem? Problem, Sequence<string> Facts, string? Credit, Sequence<PictureFile> Sizes, PictureFile? Original)
{
    private const int Form = 1;
    private static readonly int s_problems = Enum.GetValues<PictureProblem>().Length;
    private static readonly int s_kinds = Enum.GetValues<PictureKind>().Length;

    /// <summary>All files, each once.</summary>
    public IEnumerable<PictureFile> Files => Original is null ? Sizes : Sizes.Append(Original);

    public static PictureSheet Without(PictureProblem problem, params ReadOnlySpan<string> facts) => new(problem, SequenceBuilder.Create(facts), null, [], null);

    /// <summary>As the cache keeps it.</summary>
    public byte[] Write()
    {
        var writer = new StorageWriter();
        writer.Byte(Form);
        writer.Byte(Problem is null ? 0 : (int)Problem + 1);
        writer.Texts(Facts);
        writer.Text(Credit);
        writer.List(Sizes, file => Write(writer, file));
        writer.Byte(Original is null ? 0 : 1);
        if (Original is not null)
        {
            Write(writer, Original);
        }

        return writer.ToArray();
    }

    /// <summary>Null where the bytes are none of ours.</summary>
    public static PictureSheet? Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new StorageReader(bytes);
        if (reader.Byte() != Form)
        {
            return null;
        }

        var problem = reader.Case(s_problems + 1);
        var sheet = new PictureSheet(problem == 0 ? null : (PictureProblem)(problem - 1), reader.Texts(), reader.TextOrNull(), reader.List(() => File(reader)), reader.Flag() ? File(reader) : null);
        return reader.IsDamaged || !reader.IsAtEnd ? null : sheet;
    }

    private static void Write(StorageWriter writer, PictureFile file)
    {
        writer.Byte((int)file.Kind);
        writer.Number(file.Width);
        writer.Number(file.Height);
        writer.Byte(file.IsAsSaved ? 1 : 0);
        writer.Text(file.Digest.Hex);
        writer.Number(file.Length);
    }

    private static PictureFile File(StorageReader reader)
    {
        var (kind, width, height, isAsSaved) = ((PictureKind)reader.Case(s_kinds), reader.Integer(), reader.Integer(), reader.Flag());
        if (!Sha256Digest.TryParse(reader.Text(), out var digest))
        {
            reader.Damage();
        }

        return new PictureFile(kind, width, height, isAsSaved, digest ?? Sha256Digest.Of([]), reader.Number());
    }
}

/// <summary>One published file of a picture.</summary>
/// <param name="Width">In pixels, as it is seen.</param>
/// <param name="IsAsSaved">Whether it is the saved picture, cleaned, and not one drawn from it.</param>
/// <param name="Length">In bytes.</param>
internal sealed record PictureFile(PictureKind Kind, int Width, int Height, bool IsAsSaved, Sha256Digest Digest, long Length);
