using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs;
using Generator.Text;
using Generator.Web;

namespace Generator.Site;

/// <summary>
/// Brings a folder from one edition to the next. New bytes are put aside first; then a journal is written; then files are moved into place, old ones
/// removed, the manifest replaced last and the journal thrown away. Broken off before the journal, the site is as it was; after it, the next publication
/// looks at every file that the journal names and carries on, with the same edition or another.
/// </summary>
public static class Publication
{
    /// <summary>Publishes an edition; no value where nothing was published.</summary>
    /// <param name="output">The folder; nothing is changed in it unless it is empty or ours.</param>
    /// <param name="files">Each address once. Only the bytes of files that changed are asked for, one after the other.</param>
    /// <param name="date">The archive's date.</param>
    /// <param name="baseUrl">Where the site will stand; null where that isn't known.</param>
    public static Outcome<PublicationChange> Publish(OutputTree output, IReadOnlyCollection<OutputFile> files, EdtfDate? date, WebUrl? baseUrl)
    {
        try
        {
            if (PublishedState.Read(output) is not { } state)
            {
                return Outcome.Nothing<PublicationChange>(SiteDiagnostics.NotOurFolder.At(Location.Archive, output.Root));
            }

            var foreign = new ForeignFiles(output, state.Foreign);
            var inTheWay = foreign.InTheWayOf(files);
            if (inTheWay.Count > 0)
            {
                return Outcome.Nothing<PublicationChange>([.. state.Diagnostics, .. inTheWay]);
            }

            var difference = SiteDifference.Compare(state.Present.Concat(foreign.Adopted), files);
            return Outcome.Of(Apply(output, state, difference, date, baseUrl), state.Diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Outcome.Nothing<PublicationChange>(SiteDiagnostics.DiskRefused.At(Location.Archive, output.Root, problem.Message));
        }
    }

    private static PublicationChange Apply(OutputTree output, PublishedState state, SiteDifference difference, EdtfDate? date, WebUrl? baseUrl)
    {
        var written = difference.Written.Select(file => PutAside(output, file)).ToList();
        var edition = new Manifest("generator " + ProgramFiles.Version, date, baseUrl, written.Concat(difference.Unchanged).OrderBy(f => f.Address).ToSequence());
        if (!difference.IsNothing || !edition.Equals(state.Edition))
        {
            output.PutAside(Manifest.FileName, edition.Write(), isDurable: true);
            output.WriteJournal(PublishedState.Journal([.. state.BrokenOff, .. written.Select(f => f.Address), .. difference.Remove]));
            var (first, last) = Removals(difference, edition);
            Delete(output, first);
            foreach (var file in written)
            {
                output.MoveIntoPlace(file.Address.Path);
            }

            Delete(output, last);
            output.MoveIntoPlace(Manifest.FileName);
        }

        output.ForgetAside();
        return new PublicationChange(
            difference.Add.Select(f => f.Address).ToSequence(),
            difference.Replace.Select(f => f.Address).ToSequence(),
            difference.Remove,
            difference.Unchanged.Count,
            written.Sum(f => f.Length));
    }

    private static ManifestFile PutAside(OutputTree output, OutputFile file)
    {
        var bytes = file.Bytes();
        if (!Sha256Digest.Of(bytes.Span).Equals(file.Digest))
        {
            throw new FaultException(file.Address.Path, new InvalidOperationException("The file was made twice and came out differently."));
        }

        output.PutAside(file.Address.Path, bytes.Span);
        return new ManifestFile(file.Address, file.Digest, bytes.Length, file.MediaType);
    }

    // A reader should rather find an old page than none, so removing comes last; except where a file has become a folder or the other way round,
    // and where a name differs only in case, which some disks take for the same file.
    private static (List<Address> First, List<Address> Last) Removals(SiteDifference difference, Manifest edition)
    {
        if (difference.Remove.Count == 0)
        {
            return ([], []);
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in edition.Files.Select(f => f.Address.Path))
        {
            files.Add(path);
            taken.Add(path);
            taken.UnionWith(PublishedState.Folders(path));
        }

        var parts = difference.Remove.ToLookup(a => taken.Contains(a.Path) || PublishedState.Folders(a.Path).Any(files.Contains));
        return ([.. parts[true]], [.. parts[false]]);
    }

    private static void Delete(OutputTree output, List<Address> addresses)
    {
        foreach (var address in addresses)
        {
            output.Delete(address.Path);
        }
    }
}
