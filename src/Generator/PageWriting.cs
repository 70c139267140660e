using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Text;

namespace Generator;

/// <summary>
/// Writes every planned page, from the cache where nothing that its template sees has changed. Bodies are loaded and written one page at a time;
/// of each page only its digest is kept.
/// </summary>
internal sealed class PageWriting(BuildSettings build, PageModelBuilding models, HtmlOutput output)
{
    private const string Kind = "page";

    public Outcome<Sequence<OutputFile>> WriteAll(Sequence<Page> pages)
    {
        var written = new Outcome<OutputFile>[pages.Count];
        var done = 0;
        Parallel.For(0, pages.Count, build.Parallel, i =>
        {
            written[i] = FaultException.Naming(pages[i].Address.Path, () => Write(pages[i]));
            build.Progress.Report(new StageProgress("writing pages", Interlocked.Increment(ref done), pages.Count));
        });
        return Outcome.Of(written.Select(w => w.Value).OfType<OutputFile>().ToSequence(), written.SelectMany(w => w.Diagnostics));
    }

    private Outcome<OutputFile> Write(Page page)
    {
        var prepared = output.Prepare(models.Build(page));
        if (build.Cache.Get(Kind, prepared.Key) is { } kept)
        {
            return Outcome.Of(FromCache(page, prepared.Key, Sha256Digest.Of(kept)));
        }

        var written = output.Write(prepared);
        if (written.HasValue && written.Diagnostics.Count == 0)
        {
            build.Cache.Put(Kind, prepared.Key, written.Value.Bytes().Span);
            return Outcome.Of(FromCache(page, prepared.Key, written.Value.Digest));
        }

        return written;
    }

    // Where the cache was lost meanwhile the page is written again.
    private OutputFile FromCache(Page page, Sha256Digest key, Sha256Digest digest) => new(page.Address, "text/html", digest, () =>
        build.Cache.Get(Kind, key) ?? output.Write(output.Prepare(models.Build(page))).Value!.Bytes());
}
