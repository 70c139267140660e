using System.Globalization;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Epub;
using Generator.Captures.Containers.Mhtml;
using Generator.Captures.Images;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Captures;

/// <summary>Reads one capture: its settings, its bytes, and whether they are still the ones that were recorded.</summary>
public static class CaptureReader
{
    /// <param name="limits">How large a file is read; the usual size where nothing is said.</param>
    public static Outcome<Capture> Read(InputTree archive, CaptureFolder folder, ReadingLimits? limits = null)
    {
        using var container = ContainerOf(archive, folder);
        return Read(archive, folder, limits ?? ReadingLimits.Default, container);
    }

    /// <summary>The container that a capture lies in, to be held open for several; null for a capture with a folder of its own.</summary>
    internal static OpenContainer? ContainerOf(InputTree archive, CaptureFolder folder) => folder.Record is { Container: var path } ? new OpenContainer(() => archive.Open(path)) : null;

    /// <param name="container">That of <see cref="ContainerOf"/>.</param>
    internal static Outcome<Capture> Read(InputTree archive, CaptureFolder folder, ReadingLimits limits, OpenContainer? container)
    {
        try
        {
            return container is not null && folder.Record is { } record ? RecordReading.Read(folder, record, limits, container) : ReadWhole(archive, folder, limits);
        }
        catch (UnreadableFileException refusal)
        {
            return Outcome.Nothing<Capture>(FilesDiagnostics.Of(refusal));
        }
    }

    // What lies beside an article's first page, or in its container, lies beside all of them; a mail holds its own.
    internal static Outcome<Capture> WithPictures(Outcome<Capture> read, CapturedPictures? pictures) => read.Value is { Settings.Withdrawn: null, Pictures.AreInItsFile: false } capture && pictures is not null
        ? read with { Value = capture with { Pictures = pictures, Further = capture.Further.Select(page => page is null ? null : page with { Pictures = pictures }).ToSequence() } }
        : read;

    private static Outcome<Capture> ReadWhole(InputTree archive, CaptureFolder folder, ReadingLimits limits)
    {
        var settingsFile = folder.PathOf(CaptureSettingsReader.FileName);
        var settings = CaptureSettingsReader.Parse(archive.ReadText(settingsFile, YamlReading.LongestText) ?? "", settingsFile);
        if (!settings.HasValue)
        {
            return Outcome.Nothing<Capture>(settings.Diagnostics);
        }

        settings = WithCorrections(archive, folder, settings);
        if (!settings.HasValue)
        {
            return Outcome.Nothing<Capture>(settings.Diagnostics);
        }

        var diagnostics = settings.Diagnostics.ToList();
        var most = limits.Bytes;
        var file = folder.PathOf(settings.Value.File);
        if (settings.Value.Withdrawn is null && archive.Length(file) is { } length && length > most)
        {
            return Outcome.Nothing<Capture>([.. diagnostics, CaptureDiagnostics.TooLarge.At(Location.Of(file), settings.Value.File, Written(length), Written(most))]);
        }

        if (settings.Value.Withdrawn is not null)
        {
            return Outcome.Of(ReadWithdrawn(archive, folder, settings.Value, limits, diagnostics), diagnostics);
        }

        if (ReadBytes(archive, folder, settings.Value, limits, diagnostics) is not { } capture)
        {
            return Outcome.Nothing<Capture>(diagnostics);
        }

        var whole = FurtherPageReading.Of(capture, most, (page, left) =>
            WithPictures(ReadFurther(archive, folder, (settings.Value, page), limits with { Bytes = (int)Math.Max(left, 0) }), capture.Pictures));
        return whole with { Diagnostics = [.. diagnostics, .. whole.Diagnostics] };
    }

    /// <summary>What is known of a capture, with the corrections that lie in a file of their own.</summary>
    private static Outcome<CaptureSettings> WithCorrections(InputTree archive, CaptureFolder folder, Outcome<CaptureSettings> settings)
    {
        var file = folder.PathOf(CorrectionReader.FileName);
        if (archive.ReadText(file, YamlReading.LongestText) is not { } text)
        {
            return settings;
        }

        var corrections = CorrectionReader.Parse(text, file);
        Sequence<Diagnostic> diagnostics = [.. settings.Diagnostics, .. corrections.Diagnostics];
        return corrections.HasValue
            ? Outcome.Of(settings.Value! with { Corrections = [.. settings.Value.Corrections, .. corrections.Value] }, diagnostics)
            : Outcome.Nothing<CaptureSettings>(diagnostics);
    }

    private static Outcome<Capture> ReadFurther(InputTree archive, CaptureFolder folder, (CaptureSettings Settings, FurtherPage Page) known, ReadingLimits left)
    {
        var file = folder.PathOf(known.Page.File);
        if (archive.Length(file) is { } length && length > left.Bytes)
        {
            return FurtherPageReading.TooLarge(known.Page, file, length, left.Bytes);
        }

        var diagnostics = new List<Diagnostic>();
        return new Outcome<Capture>(ReadBytes(archive, folder, known.Settings.For(known.Page), left, diagnostics), diagnostics.ToSequence());
    }

    private static Capture? ReadBytes(InputTree archive, CaptureFolder folder, CaptureSettings settings, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        var settingsFile = folder.PathOf(CaptureSettingsReader.FileName);
        var file = folder.PathOf(settings.File);
        var length = settings.File.Contains('/', StringComparison.Ordinal) ? null : archive.Length(file);
        if (length is null)
        {
            diagnostics.Add(CaptureDiagnostics.FileMissing.At(Location.Of(settingsFile), settings.File));
            return null;
        }

        var (mediaType, charset) = MediaType(settings);
        if (!IsReadable(mediaType) && !HoldsPage(mediaType))
        {
            diagnostics.Add(CaptureDiagnostics.UnknownMediaType.At(Location.Of(settingsFile), settings.File, mediaType));
            return null;
        }

        var bytes = archive.ReadBytes(file)!;
        var digest = Sha256Digest.Of(bytes);
        if (settings.Sha256 is null)
        {
            diagnostics.Add(CaptureDiagnostics.DigestMissing.At(Location.Of(settingsFile), settings.File, digest.Hex));
        }
        else if (!settings.Sha256.Equals(digest))
        {
            diagnostics.Add(CaptureDiagnostics.DigestDiffers.At(Location.Of(file), settings.File, digest.Hex, settings.Sha256.Hex));
            return null;
        }

        return HoldsPage(mediaType)
            ? PageOf(new Capture(folder, file, mediaType, null, bytes, digest, settings) { Pictures = mediaType == MhtmlPageReader.MediaType ? new MhtmlPictures(bytes, limits) : new EpubPictures(bytes, limits) }, limits, diagnostics)
            : new Capture(folder, file, mediaType, charset, bytes, digest, settings) { Pictures = FolderPictures.Of(archive, folder, settings, limits, diagnostics) };
    }

    /// <summary>Whether a file of this kind holds a page among other things.</summary>
    internal static bool HoldsPage(string mediaType) => mediaType is MhtmlPageReader.MediaType or EpubPageReader.MediaType;

    /// <summary>The page in a capture that holds one (<see cref="HoldsPage"/>); its digest stays the whole file's. Null where there is no page in it.</summary>
    internal static Capture? PageOf(Capture file, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        var (page, problem) = file.MediaType == EpubPageReader.MediaType ? EpubPageReader.Read(file.Bytes, limits) : (MhtmlPageReader.Read(file.Bytes), ContainerDiagnostics.NoPageInMail);
        if (page is null)
        {
            diagnostics.Add(problem!.At(Location.Of(file.File)));
            return null;
        }

        var (mediaType, charset) = MediaType(file.Settings with { MediaType = page.MediaType });
        return file with { Bytes = page.Bytes, MediaType = mediaType, Charset = charset };
    }

    // Nothing about its file keeps a withdrawn article from being withdrawn. Whoever withdraws one may delete its file, and should.
    private static Capture ReadWithdrawn(InputTree archive, CaptureFolder folder, CaptureSettings settings, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        var file = folder.PathOf(settings.File);
        var length = settings.File.Contains('/', StringComparison.Ordinal) ? null : archive.Length(file);
        var (mediaType, charset) = MediaType(settings);
        if (length is not null)
        {
            diagnostics.Add(CaptureDiagnostics.WithdrawnFileKept.At(Location.Of(file), settings.File));
        }

        diagnostics.AddRange(settings.FurtherPages.Where(p => !p.File.Contains('/', StringComparison.Ordinal) && archive.Length(folder.PathOf(p.File)) is not null)
            .Select(p => CaptureDiagnostics.WithdrawnFileKept.At(Location.Of(folder.PathOf(p.File)), p.File)));
        foreach (var picture in settings.Pictures.Select(p => p.File).Where(p => archive.FileExists(folder.PathOf(p))))
        {
            diagnostics.Add(CaptureDiagnostics.WithdrawnFileKept.At(Location.Of(folder.PathOf(picture)), picture));
        }

        var bytes = length is null || length > limits.Bytes || !(IsReadable(mediaType) || HoldsPage(mediaType)) ? [] : BytesOf(archive, file);
        var capture = new Capture(folder, file, mediaType, charset, bytes, Sha256Digest.Of(bytes), settings);
        return HoldsPage(mediaType) ? PageOf(capture, limits, []) ?? capture with { MediaType = "text/html", Bytes = default } : capture;
    }

    private static byte[] BytesOf(InputTree archive, string file)
    {
        try
        {
            return archive.ReadBytes(file) ?? [];
        }
        catch (UnreadableFileException)
        {
            return [];
        }
    }

    internal static bool IsReadable(string mediaType) => mediaType is "text/html" or "application/xhtml+xml" or "text/plain" or "text/markdown";

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    // A stated type wins over the file's name; its parameters are kept only as far as reading needs them (RFC 9110 §8.3.1).
    internal static (string MediaType, string? Charset) MediaType(CaptureSettings settings)
    {
        if (settings.MediaType is not { } stated)
        {
            return (ByName(settings.File), null);
        }

        var parts = stated.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var charset = parts.Skip(1)
            .Where(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            .Select(p => p["charset=".Length..].Trim('"', '\'', ' '))
            .FirstOrDefault(p => p.Length > 0);
        return (parts.Length > 0 ? parts[0].ToLowerInvariant() : "", charset);
    }

    private static string ByName(string file)
    {
        var dot = file.LastIndexOf('.');
        return (dot < 0 ? "" : file[(dot + 1)..].ToLowerInvariant()) switch
        {
            "html" or "htm" or "xhtml" => "text/html",
            "txt" or "text" => "text/plain",
            "md" or "markdown" => "text/markdown",
            "mhtml" or "mht" => MhtmlPageReader.MediaType,
            "epub" => EpubPageReader.MediaType,
            var extension => extension.Length == 0 ? "unknown" : "." + extension,
        };
    }
}
