using System.Globalization;
using Generator.Blocks;
using Generator.Captures;
using Generator.Captures.Images;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Articles;

/// <summary>Makes sure of the pictures that figures of an article name: each is looked at once, and one that can't be shown is told and forgotten.</summary>
internal sealed class FigureHolding(Capture capture, List<Diagnostic> diagnostics)
{
    private int _count;

    /// <summary>An article whose figures hold only pictures that are there, with their digests.</summary>
    public static Outcome<Article> Hold(Outcome<Article> article, Capture capture)
    {
        if (!article.HasValue)
        {
            return article;
        }

        var diagnostics = article.Diagnostics.ToList();
        var holding = new FigureHolding(capture, diagnostics);
        var body = new BlockRewriting(target => target, hasHeadings: true, holding.Held);
        var beside = new BlockRewriting(target => target, hasHeadings: true, figure => figure with { Picture = null });
        return Outcome.Of(
            article.Value with
            {
                Body = body.Rewrite(article.Value.Body),
                SourceDescription = beside.Rewrite(article.Value.SourceDescription),
                CapturedNotices = beside.Rewrite(article.Value.CapturedNotices),
            },
            diagnostics);
    }

    private Block.Figure Held(Block.Figure figure)
    {
        if (figure.Picture is not { } picture)
        {
            return figure;
        }

        var place = Location.Of(capture.File);
        if (_count == capture.Pictures.Limits.Pictures)
        {
            if (!diagnostics.Exists(d => d.Descriptor == PictureDiagnostics.TooMany))
            {
                diagnostics.Add(PictureDiagnostics.TooMany.At(place, capture.Pictures.Limits.Pictures.ToString(CultureInfo.InvariantCulture)));
            }

            return figure with { Picture = null };
        }

        _count++;
        if (picture.Sha256 is not null)
        {
            return figure;
        }

        var opened = capture.Pictures.Open(picture.FoundAt);
        var problem = opened.Problem ?? (PictureKindName.Of(opened.Bytes.Span) is null ? PictureProblem.OtherKind : null);
        if (problem is null)
        {
            return figure with { Picture = picture with { Sha256 = Sha256Digest.Of(opened.Bytes.Span) } };
        }

        diagnostics.Add(PictureDiagnostics.Of(problem.Value, place, picture.FoundAt, capture.Pictures.Limits.PictureBytes.ToString(CultureInfo.InvariantCulture)));
        return figure with { Picture = null };
    }
}
