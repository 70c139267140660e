using Generator.Articles.Steps;
using Generator.Blocks;
using Generator.Captures;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>
/// Makes one article of the pages that it was published in. The first says what it is; each further one is read with that in mind and adds its text. What the pages
/// repeat above the text stays where it first stands, what they repeat below it where it stands last, and a page that is missing leaves a mark where its text would be.
/// </summary>
public static class FurtherPageJoining
{
    // Said again beside the text on each page; in the text, writers may repeat a short line as they please.
    private const int ShortestRepeated = 20;

    /// <summary>Chooses the article out of its first page's transcript and, where its capture has further pages, out of theirs.</summary>
    public static ExplainedArticle Extract(Transcript first, Source source, ExtractionData data, ReadingLimits limits)
    {
        var begun = ArticleExtraction.Explain(first, source, data);
        if (first.Capture.Further.Count == 0 || begun.Article.Value is not { } article)
        {
            return begun;
        }

        var joined = new Joined(article, first.Capture.File);
        var diagnostics = begun.Article.Diagnostics.ToList();
        var decisions = begun.Decisions.ToList();
        foreach (var page in first.Capture.Further)
        {
            var (further, said) = page is null ? (null, []) : Read(page, article, limits, transcript => ArticleExtraction.Explain(transcript, source, data));
            diagnostics.AddRange(said);
            decisions.AddRange(further?.Decisions ?? []);
            if (page is not null && further?.Article.Value is { } read)
            {
                joined.Add(read, page);
            }
            else
            {
                joined.AddMissing();
            }
        }

        var isStopped = diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error);
        return begun with { Article = new Outcome<Article>(isStopped ? null : joined.ToArticle(), diagnostics.ToSequence()), Decisions = decisions.ToSequence() };
    }

    private static (ExplainedArticle? Explained, IEnumerable<Diagnostic> Said) Read(Capture page, Article article, ReadingLimits limits, Func<Transcript, ExplainedArticle> explain)
    {
        var known = page.Settings with
        {
            Headline = article.Headline,
            Language = article.Language,
            Authors = article.Authors,
            HasNoAuthors = article.Authors.Count == 0,
            Published = article.Published,
            Standfirst = article.Standfirst,
        };
        var transcript = TranscriptReader.Read(page with { Settings = known }, limits);
        var explained = transcript.HasValue ? explain(transcript.Value) : null;
        var said = transcript.Diagnostics.Concat(explained?.Article.Diagnostics ?? []).ToList();
        var fault = said.Find(d => d.Descriptor == ArticleDiagnostics.NoBody || (explained is null && d.Descriptor.Severity == Severity.Error));

        // When the first page says no date, it has been told.
        said.RemoveAll(d => d == fault || d.Descriptor == ArticleDiagnostics.NoDate);
        if (fault is not null)
        {
            said.Add(NatureDiagnostics.FurtherPageWithoutText.At(Location.Of(page.File), fault.Message));
        }

        return (explained, said);
    }

    private sealed class Joined(Article first, string firstFile)
    {
        private readonly List<Block> _body = [.. first.Body];
        private readonly List<Omission> _omissions = [.. first.Omissions];
        private readonly List<Block> _notices = [.. first.CapturedNotices];
        private readonly List<Block> _description = [.. first.SourceDescription];
        private readonly List<FurtherFile> _files = [];
        private readonly HashSet<Block> _known = [.. first.Body];
        private string _lastFile = firstFile;
        private readonly List<Correction> _corrections = [.. first.Corrections];
        private Sequence<string> _credits = first.AgencyCredits;

        public void AddMissing() => _body.Add(new Block.MissingMedia(MediaKind.Text, "", null, first.OriginalUrl));

        public void Add(Article page, Capture capture)
        {
            _files.Add(new FurtherFile(capture.File, capture.MediaType, capture.Sha256));
            _omissions.AddRange(page.Omissions);
            _corrections.AddRange(page.Corrections);
            if (page.Dateline is not null && page.Dateline != first.Dateline)
            {
                _omissions.Add(new Omission(OmissionReason.Metadata, page.Dateline, Location.Of(capture.File)));
            }

            AddNew(page.CapturedNotices, _notices, capture.File);
            AddNew(page.SourceDescription, _description, capture.File);
            _credits = _credits.Concat(page.AgencyCredits).Distinct(StringComparer.Ordinal).ToSequence();
            RemoveRepeatedEnd(page.Body);
            AddBody(page.Body, capture.File);
            _lastFile = capture.File;
        }

        public Article ToArticle() => first with
        {
            Origin = ((ArticleOrigin.FromCapture)first.Origin) with { Further = _files.ToSequence() },
            Body = _body.ToSequence(),
            Omissions = _omissions.ToSequence(),
            CapturedNotices = _notices.ToSequence(),
            SourceDescription = _description.ToSequence(),
            AgencyCredits = _credits,
            Corrections = _corrections.ToSequence(),
        };

        // A note on the author, a correction, a credit: below each page the same, and on the last at its place.
        private void RemoveRepeatedEnd(Sequence<Block> body)
        {
            var last = _body.FindLastIndex(b => b is not Block.MissingMedia { Kind: MediaKind.Text });
            for (var i = body.Count - 1; i > 0 && last > 0 && _body[last].Equals(body[i]) && IsRepeated(body[i]); i--)
            {
                Omit(_body[last], _lastFile);
                _known.Remove(_body[last]);
                _body.RemoveAt(last--);
            }
        }

        private void AddBody(Sequence<Block> body, string file)
        {
            var start = 0;
            while (start < body.Count && IsRepeated(body[start]))
            {
                start++;
            }

            for (var i = 0; i < body.Count; i++)
            {
                if (i < start || (body[i] is Block.Figure && _known.Contains(body[i])))
                {
                    Omit(body[i], file);
                }
                else
                {
                    _body.Add(body[i]);
                }
            }

            _known.UnionWith(body);
        }

        private bool IsRepeated(Block block) =>
            block is Block.Separator || (_known.Contains(block) && (block is Block.Figure || TextOf(block).Length >= ShortestRepeated)) || IsStandfirst(block);

        private bool IsStandfirst(Block block) => first.Standfirst is { } standfirst && HeadlineStep.Loose(TextOf(block)) == HeadlineStep.Loose(standfirst);

        private static string TextOf(Block block) =>
            string.Join('\n', ArticleText.Paragraphs([block]).Prepend((block as Block.Figure)?.AlternativeText ?? "").Where(piece => piece.Length > 0));

        private void AddNew(Sequence<Block> blocks, List<Block> held, string file)
        {
            foreach (var block in blocks)
            {
                if (held.Contains(block))
                {
                    Omit(block, file);
                }
                else
                {
                    held.Add(block);
                }
            }
        }

        private void Omit(Block block, string file)
        {
            var reason = block is Block.Figure ? OmissionReason.RepeatedCaption : IsStandfirst(block) ? OmissionReason.RepeatedHeadline : OmissionReason.OutsideArticle;
            if (block is not Block.Separator)
            {
                _omissions.Add(new Omission(reason, TextOf(block), Location.Of(file)));
            }
        }
    }
}
