using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Articles.Storage;

/// <summary>An article, with everything that was said while it was made, as compact bytes and back: what the cache keeps of a capture or translation.</summary>
public static class ArticleStorage
{
    // The form of the bytes. Keys of the cache hold the program's identity too, so this only guards against bytes from elsewhere.
    private const int Form = 4;

    private static readonly int s_reasons = Enum.GetValues<OmissionReason>().Length;
    private static readonly int s_kinds = Enum.GetValues<TranslationKind>().Length;

    /// <summary>The bytes of an article, or of its absence, and of its diagnostics. Equal outcomes give equal bytes.</summary>
    public static byte[] Write(Outcome<Article> outcome)
    {
        var writer = new StorageWriter();
        writer.Byte(Form);
        writer.List(outcome.Diagnostics, diagnostic =>
        {
            writer.Text(diagnostic.Descriptor.Code);
            Place(writer, diagnostic.Location);
            writer.Texts(diagnostic.Arguments);
        });
        writer.Byte(outcome.HasValue ? 1 : 0);
        if (outcome.HasValue)
        {
            Write(writer, outcome.Value);
        }

        return writer.ToArray();
    }

    /// <summary>What was written, or null where the bytes are damaged or name a diagnostic that there isn't.</summary>
    /// <param name="descriptors">Finds a descriptor by its code.</param>
    public static Outcome<Article>? Read(ReadOnlyMemory<byte> bytes, Func<string, DiagnosticDescriptor?> descriptors)
    {
        var reader = new StorageReader(bytes);
        if (reader.Byte() != Form)
        {
            return null;
        }

        var diagnostics = reader.List<Diagnostic?>(() =>
        {
            var (code, place, arguments) = (reader.Text(), Place(reader), reader.Texts());
            if (descriptors(code) is { } descriptor)
            {
                return new Diagnostic(descriptor, place, arguments);
            }

            reader.Damage();
            return null;
        });
        var article = reader.Flag() ? Article(reader) : null;
        return reader.IsDamaged || !reader.IsAtEnd ? null : new Outcome<Article>(article, Text.SequenceBuilder.ToSequence(diagnostics.OfType<Diagnostic>()));
    }

    private static void Write(StorageWriter writer, Article article)
    {
        var blocks = new BlockStorageWriter(writer);
        Write(writer, article.Origin);
        writer.Text(article.Headline);
        writer.Text(article.Standfirst);
        writer.Texts(article.Authors);
        writer.Text(article.Dateline);
        writer.Text(article.Published?.Value);
        writer.Text(article.Updated?.Value);
        writer.Text(article.Language.Value);
        blocks.Blocks(article.Body);
        writer.Texts(article.AgencyCredits);
        blocks.Blocks(article.SourceDescription);
        blocks.Blocks(article.CapturedNotices);
        writer.Texts(article.Topics);
        writer.Text(article.OriginalUrl?.Value);
        writer.List(article.Omissions, omission =>
        {
            writer.Byte((int)omission.Reason);
            writer.Text(omission.Text);
            Place(writer, omission.Location);
        });
        writer.Byte(article.IsStandfirstShown ? 1 : 0);
        writer.List(article.Corrections, correction =>
        {
            writer.Text(correction.Wrong);
            writer.Text(correction.Right);
            writer.Text(correction.Date?.Value);
            writer.Text(correction.By);
            writer.Text(correction.Source?.Value);
        });
    }

    private static void Write(StorageWriter writer, ArticleOrigin origin)
    {
        switch (origin)
        {
            case ArticleOrigin.FromCapture capture:
                writer.Byte(0);
                writer.Text(capture.SourceId);
                writer.Text(capture.Slug);
                writer.Text(capture.Folder);
                writer.Text(capture.File);
                writer.Text(capture.MediaType);
                writer.Text(capture.Sha256.Hex);
                writer.Text(capture.Captured?.Value);
                writer.Text(capture.CapturedBy);
                writer.Text(capture.ArchivedCopy?.Value);
                writer.Text(capture.TranslationGroup);
                writer.Texts(capture.Formerly);
                writer.List(capture.Further, further =>
                {
                    writer.Text(further.File);
                    writer.Text(further.MediaType);
                    writer.Text(further.Sha256.Hex);
                });
                writer.Texts(capture.RedirectedFrom.Select(url => url.Value).ToSequence());
                writer.Text(capture.Withdrawn?.Date.Value);
                writer.Text(capture.Withdrawn is { } withdrawn ? ListedName.Of(withdrawn.Reason) : null);
                writer.Byte(capture.Withdrawn is { KeepsAddress: true } ? (byte)1 : (byte)0);
                break;
            case ArticleOrigin.FromTranslation translation:
                writer.Byte(1);
                writer.Text(translation.Of);
                writer.Text(translation.OfSha256.Hex);
                writer.Text(translation.File);
                writer.Byte((int)translation.Kind);
                writer.Texts(translation.Translators);
                writer.Texts(translation.ReviewedBy);
                writer.Text(translation.Made?.Value);
                writer.Byte(translation.IsBehind ? 1 : 0);
                writer.List(translation.Places, place =>
                {
                    writer.Number(place.First);
                    writer.Number(place.Count);
                    writer.Number(place.Blocks);
                });
                break;
            default:
                throw new ArgumentException("An article is made from a capture or is a translation.", nameof(origin));
        }
    }

    private static Article Article(StorageReader reader)
    {
        var blocks = new BlockStorageReader(reader);
        return new Article(
            reader.Flag() ? Translation(reader) : Capture(reader, blocks),
            reader.Text(),
            reader.TextOrNull(),
            reader.Texts(),
            reader.TextOrNull(),
            Date(reader),
            Date(reader),
            blocks.Language(),
            blocks.Blocks(),
            reader.Texts(),
            blocks.Blocks(),
            blocks.Blocks(),
            reader.Texts(),
            blocks.Url(),
            reader.List(() => new Omission((OmissionReason)reader.Case(s_reasons), reader.Text(), Place(reader))))
        {
            IsStandfirstShown = reader.Flag(),
            Corrections = reader.List(() => new Correction(reader.Text(), reader.Text(), Date(reader), reader.TextOrNull(), blocks.Url())),
        };
    }

    private static ArticleOrigin.FromCapture Capture(StorageReader reader, BlockStorageReader blocks) => new(
        reader.Text(),
        reader.Text(),
        reader.Text(),
        reader.Text(),
        reader.Text(),
        Digest(reader),
        Date(reader),
        reader.TextOrNull(),
        blocks.Url(),
        reader.TextOrNull(),
        reader.Texts())
    {
        Further = reader.List(() => new FurtherFile(reader.Text(), reader.Text(), Digest(reader))),
        RedirectedFrom = reader.List(() => blocks.Url()).OfType<WebUrl>().ToSequence(),
        Withdrawn = Withdrawn(reader),
    };

    private static Withdrawal? Withdrawn(StorageReader reader)
    {
        var (date, reason, keepsAddress) = (Date(reader), reader.TextOrNull(), reader.Byte() == 1);
        if (date is null && reason is null)
        {
            return null;
        }

        if (date is not null && reason is not null && Withdrawal.Parse(reason) is { } known)
        {
            return new Withdrawal(date, known, keepsAddress);
        }

        reader.Damage();
        return null;
    }

    private static ArticleOrigin.FromTranslation Translation(StorageReader reader) => new(
        reader.Text(),
        Digest(reader),
        reader.Text(),
        (TranslationKind)reader.Case(s_kinds),
        reader.Texts(),
        reader.Texts(),
        Date(reader))
    {
        IsBehind = reader.Flag(),
        Places = reader.List(() => new BlockPlace(reader.Integer(), reader.Integer(), reader.Integer())),
    };

    private static EdtfDate? Date(StorageReader reader)
    {
        if (reader.TextOrNull() is not { } text)
        {
            return null;
        }

        if (!EdtfDate.TryParse(text, out var date))
        {
            reader.Damage();
        }

        return date;
    }

    private static Sha256Digest Digest(StorageReader reader)
    {
        if (Sha256Digest.TryParse(reader.Text(), out var digest))
        {
            return digest;
        }

        reader.Damage();
        return Sha256Digest.Of([]);
    }

    private static void Place(StorageWriter writer, Location location)
    {
        writer.Text(location.File);
        writer.Number(location.Offset ?? -1);
    }

    private static Location Place(StorageReader reader)
    {
        var (file, offset) = (reader.Text(), reader.Integer());
        return new Location(file, offset < 0 ? null : offset);
    }
}
