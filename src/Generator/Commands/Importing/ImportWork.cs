using Generator.Articles;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Warc;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands.Importing;

/// <summary>Imports files one after another into an archive, and tells what became of each.</summary>
/// <param name="writer">Null where nothing is to be written.</param>
internal sealed class ImportWork(ImportState state, ImportSettings wishes, ArchiveWriter? writer, ImportPrinter printer)
{
    private readonly HeldCaptures _held = state.Held;
    private readonly PayloadNames _payloads = new();
    private readonly List<string> _containersBefore = [.. state.Held.Containers];
    private readonly ReadingLimits _limits = SiteSettingsReader.LimitsOf(state.Archive);
    private CaptureImport? _import;

    private CaptureImport Captures => _import ??= new CaptureImport(state.Sources, _held, ExtractionDataReader.BuiltIn(FurnitureReasons.Names).Value!, _limits);

    /// <summary>Imports what one file holds.</summary>
    public bool Import(ImportTarget target) => Import(target, []);

    /// <summary>Imports the pages of one article.</summary>
    public bool ImportTogether(IReadOnlyList<ImportTarget> pages) =>
        Import(pages[0] with { IsNamed = true }, [.. pages.Skip(1)]);

    private bool Import(ImportTarget target, IReadOnlyList<ImportTarget> further)
    {
        try
        {
            using var stream = OutsideFile.Open(target.FullPath);
            if (further.Count == 0 && ContainerReader.KindOf(stream) == ContainerKind.Warc && ArchiveRecords.Are(stream))
            {
                foreach (var capture in new ArchiveFilesImport(state, writer, _limits).Import(target.Shown, stream))
                {
                    printer.Print(target.Shown, capture);
                }

                return true;
            }

            if (further.Count == 0 && ContainerReader.KindOf(stream) is not null)
            {
                printer.Print(target.Shown, Container(target.Shown, stream));
                return true;
            }
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            printer.Print(target.Shown, Outcome.Nothing<ImportPlan>(ImportDiagnostics.DiskRefuses.At(Location.Of(target.Shown), refusal.Message.TrimEnd('.'))));
            return false;
        }

        var outcome = Page(target, further);
        if (!target.IsNamed && !outcome.HasValue && outcome.Diagnostics.Any(IsNoArticle))
        {
            printer.PassOver();
            return true;
        }

        printer.Print(string.Join(", ", further.Prepend(target).Select(t => t.Shown)), outcome);
        return true;
    }

    /// <summary>Tells what only all files together show: the revisits of which no original was met, neither in them nor in what the archive holds.</summary>
    public void Finish()
    {
        foreach (var path in _containersBefore)
        {
            if (!Unresolved.Any())
            {
                break;
            }

            try
            {
                using var stream = state.Archive.Open(path);
                if (stream is not null)
                {
                    ContainerReader.NamePayloads(stream, _payloads, _limits);
                }
            }
            catch (IOException refusal)
            {
                printer.Print([ImportDiagnostics.DiskRefuses.At(Location.Of(path), refusal.Message.TrimEnd('.'))]);
            }
        }

        printer.Print(Unresolved.Select(r => r.Missing));
    }

    private IEnumerable<Revisit> Unresolved => _payloads.Unresolved.Where(r => r.Url is null || _held.WithUrl(r.Url) is null);

    // In a folder there may be anything; what was named is meant.
    private static bool IsNoArticle(Diagnostic diagnostic) =>
        diagnostic.Descriptor == ImportDiagnostics.UnreadableKind || diagnostic.Descriptor == ArticleDiagnostics.NotAnArticle || diagnostic.Descriptor == NatureDiagnostics.ServerRefused;

    private Outcome<ContainerPlan> Container(string file, Stream stream)
    {
        var outcome = new ContainerImport(Captures, _held, state.Archive, _limits).Plan(file, stream, wishes, _payloads);
        try
        {
            if (outcome.Value is not { IsHeldAlready: false } plan)
            {
                // Listed, but not there: the list came from another archive, or the container was lost.
                if (outcome.Value is { Path.Length: > 0 } listed && listed.Path == _held.ContainerWithDigest(listed.Digest) && !state.Archive.FileExists(listed.Path))
                {
                    writer?.AddCopy(listed.Path, stream);
                }

                return outcome;
            }

            // The list comes last: only with it do the captures count, so that an import that is broken off is taken up by the next.
            if (writer is not null && !plan.IsCopied)
            {
                writer.AddCopy(plan.Path, stream);
            }

            foreach (var added in plan.Files)
            {
                writer?.Add(added.Path, added.Bytes.Span);
                Captures.Written(added, plan.NewSources);
            }

            _held.AddContainer(plan.Path, plan.Digest);
            return outcome;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return Outcome.Nothing<ContainerPlan>(ImportDiagnostics.DiskRefuses.At(Location.Of(file), refusal.Message.TrimEnd('.')));
        }
    }

    private Outcome<ImportPlan> Page(ImportTarget target, IReadOnlyList<ImportTarget> further)
    {
        if (further.Prepend(target).Sum(t => OutsideFile.Length(t.FullPath)) > Captures.LargestFile)
        {
            return Outcome.Nothing<ImportPlan>(ImportDiagnostics.UnreadableKind.At(Location.Of(target.Shown), "a file larger than any article"));
        }

        try
        {
            var outcome = Captures.Plan(target.Shown, OutsideFile.ReadBytes(target.FullPath), wishes, BesidePicture.Of([target.FullPath, .. further.Select(t => t.FullPath)], _limits));
            if (further.Count > 0 && outcome.Value is { IsHeldAlready: false } first)
            {
                var whole = FurtherPageImport.Add(first, further.Select(t => (t.Shown, (ReadOnlyMemory<byte>)OutsideFile.ReadBytes(t.FullPath))));
                outcome = whole with { Diagnostics = [.. outcome.Diagnostics, .. whole.Diagnostics] };
            }

            if (outcome.HasValue && !outcome.Value.IsHeldAlready)
            {
                foreach (var picture in outcome.Value.Pictures)
                {
                    using var file = OutsideFile.Open(picture.FullPath);
                    writer?.AddCopy(outcome.Value.Folder.PathOf(picture.File), file);
                }

                foreach (var added in outcome.Value.Files)
                {
                    writer?.Add(added.Path, added.Bytes.Span);
                    Captures.Written(added, outcome.Value.Profile is { } profile ? [profile] : []);
                }

                Captures.Done(outcome.Value);
            }

            return outcome;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return Outcome.Nothing<ImportPlan>(ImportDiagnostics.DiskRefuses.At(Location.Of(target.Shown), refusal.Message.TrimEnd('.')));
        }
    }
}
