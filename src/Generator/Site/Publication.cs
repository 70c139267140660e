using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs;
using Generator.Text;

namespace Generator.Site;

/// <summary>
/// Brings a folder from one edition to the next. New bytes are put aside first; then a journal is written; then files are moved into place, old ones
/// removed, and last the manifest replaced and the journal removed. Interrupted before the journal, the site is as it was; after it, the next build finishes.
/// </summary>
public static class Publication
{
    /// <summary>Publishes an edition; no value where nothing was published.</summary>
    /// <param name="output">The folder; nothing is changed in it unless it is empty or ours.</param>
    /// <param name="files">Each address once.</param>
    /// <param name="date">The archive's date.</param>
    public static Outcome<PublicationChange> Publish(OutputTree output, IReadOnlyCollection<OutputFile> files, EdtfDate? date)
    {
        try
        {
            if (PublishedState.Read(output) is not { } state)
            {
                return Outcome.Nothing<PublicationChange>(SiteDiagnostics.NotOurFolder.At(Location.Archive, output.Root));
            }

            output.ForgetAside();
            var difference = SiteDifference.Compare(state.Intact, files);
            var isCurrent = difference.IsNothing && state.IsSettled && state.Edition is not null && Edition(difference, [], date).Equals(state.Edition);
            var summary = isCurrent ? new PublicationChange([], [], [], difference.Unchanged.Count, 0) : Apply(output, difference, state, date);
            return new Outcome<PublicationChange>(summary, state.Diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Outcome.Nothing<PublicationChange>(SiteDiagnostics.DiskRefused.At(Location.Archive, output.Root, problem.Message));
        }
    }

    private static PublicationChange Apply(OutputTree output, SiteDifference difference, PublishedState state, EdtfDate? date)
    {
        var written = new List<ManifestFile>();
        foreach (var file in difference.Add.Concat(difference.Replace))
        {
            var bytes = file.Bytes();
            output.PutAside(file.Address.Path, bytes.Span);
            written.Add(new ManifestFile(file.Address, file.Digest, bytes.Length, file.MediaType));
        }

        var edition = Edition(difference, written, date);
        var manifest = edition.Write();
        output.PutAside(Manifest.FileName, manifest);
        output.PutAside(PublishedState.JournalName, manifest);
        output.MoveIntoPlace(PublishedState.JournalName);
        foreach (var file in written)
        {
            output.MoveIntoPlace(file.Address.Path);
        }

        // What this edition drops, and what an interrupted one may have left.
        var kept = edition.Files.Select(f => f.Address).ToHashSet();
        var removed = state.Known.Where(address => !kept.Contains(address)).Order().ToSequence();
        foreach (var address in removed)
        {
            output.Delete(address.Path);
        }

        output.MoveIntoPlace(Manifest.FileName);
        output.Delete(PublishedState.JournalName);
        output.ForgetAside();
        return new PublicationChange(
            difference.Add.Select(f => f.Address).ToSequence(),
            difference.Replace.Select(f => f.Address).ToSequence(),
            removed,
            difference.Unchanged.Count,
            written.Sum(f => f.Length));
    }

    private static Manifest Edition(SiteDifference difference, List<ManifestFile> written, EdtfDate? date) => new(
        "generator " + ProgramFiles.Version,
        date,
        written.Concat(difference.Unchanged).OrderBy(f => f.Address).ToSequence());
}
