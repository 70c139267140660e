using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Finds the container of the article's text by general rules. A passage speaks for the container it stands in with all its weight, and less for each one around
/// that: paragraphs side by side speak for one container together, teasers each for its own. What a container's names say weighs too, but decides nothing alone.
/// </summary>
internal static class BodyContainer
{
    private const double Decay = 0.65;
    private const int MostLevels = 8;

    // How much the text between headline and container counts beside the container's own.
    private const double Softness = 2;

    // The share that text counts with which stands apart from the headline and the text around it.
    private const double OfStrangers = 0.3;

    // In percent of the page's running text, and of the most that one container's own paragraphs hold.
    private const int SmallestHome = 15;
    private const int LeastOfHeaviest = 50;

    // The text begins under its headline.
    private const int FirstBelow = 3;

    /// <summary>The number of the container, or -1.</summary>
    /// <param name="headline">Where the headline stands, or -1.</param>
    public static int Of(ArticleDraft draft, TextWeights weights, int headline)
    {
        var scores = Scores(draft, weights, headline);
        var best = -1;
        var bestScore = 0.0;
        for (var n = 0; n < scores.Length; n++)
        {
            var score = scores[n] * Prior(draft.Tree.Containers[n]) * Nearness(draft.Tree.SpanOf(n), weights, headline);
            if (score > bestScore)
            {
                (best, bestScore) = (n, score);
            }
        }

        return best;
    }

    // The innermost container that holds the headline and some of the page's text with it; -1 where none does.
    private static int HomeOf(ArticleDraft draft, TextWeights weights, int headline)
    {
        if (headline < 0)
        {
            return -1;
        }

        var tree = draft.Tree;
        var all = weights.Of(new ContainerTree.Span(0, draft.Count - 1));
        var heaviest = HeaviestOf(draft, weights);
        var home = tree.InnermostOf(headline);
        while (home >= 0)
        {
            var own = weights.Of(tree.SpanOf(home)) * 100;
            if (own >= all * SmallestHome && (own >= heaviest.Weight * LeastOfHeaviest || tree.IsWithin(heaviest.Container, home)))
            {
                break;
            }

            home = tree.ParentOf(home);
        }

        return home;
    }

    // The container whose own paragraphs hold most.
    private static (int Container, long Weight) HeaviestOf(ArticleDraft draft, TextWeights weights)
    {
        var tree = draft.Tree;
        var own = new long[tree.Containers.Count];
        var heaviest = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            var holder = tree.InnermostOf(i);
            while (IsLine(tree.Containers[holder].Tag) && tree.ParentOf(holder) >= 0)
            {
                holder = tree.ParentOf(holder);
            }

            own[holder] += weights.Of(i);
            heaviest = own[holder] > own[heaviest] ? holder : heaviest;
        }

        return (heaviest, own[heaviest]);
    }

    // Other text between the headline and a container speaks against it, the more the longer it is beside the container's own.
    private static double Nearness(ContainerTree.Span span, TextWeights weights, int headline)
    {
        if (headline < 0 || span.First <= headline + 1)
        {
            return 1;
        }

        var own = weights.Of(span);
        var between = Math.Max(0, weights.Of(new ContainerTree.Span(headline + 1, span.First - 1)));
        return own == 0 ? 0 : 1 / (1 + (Softness * between / own));
    }

    private static double[] Scores(ArticleDraft draft, TextWeights weights, int headline)
    {
        var tree = draft.Tree;
        var scores = new double[tree.Containers.Count];
        var below = 0;
        var home = HomeOf(draft, weights, headline);
        var next = NextHeadline(draft, weights, headline);
        for (var i = 0; i < draft.Count; i++)
        {
            if (weights.Of(i) == 0)
            {
                continue;
            }

            below += i > headline ? 1 : 0;
            var share = weights.Of(i) * (headline < 0 ? 1 : i >= next ? 0.15 : !tree.IsWithin(tree.InnermostOf(i), home) ? OfStrangers : i < headline ? 0.4 : below <= FirstBelow ? 1.6 : 1);
            var last = -1;
            var level = 0;
            for (var n = tree.InnermostOf(i); n >= 0 && level < MostLevels; n = tree.ParentOf(n))
            {
                if (IsLine(tree.Containers[n].Tag) || (last >= 0 && weights.Texts(tree.SpanOf(n)) == weights.Texts(tree.SpanOf(last))))
                {
                    continue;
                }

                scores[n] += share;
                share *= Decay;
                last = n;
                level++;
            }
        }

        return scores;
    }

    /// <summary>Where the headline of another article stands below the first one's text; the number of passages where none does.</summary>
    public static int NextHeadline(ArticleDraft draft, TextWeights weights, int headline)
    {
        if (headline < 0 || draft.Passages[headline].Block is not Block.Heading { Level: 1 })
        {
            return draft.Count;
        }

        var own = draft.Passages[headline].Container;
        for (var i = headline + 1; i < draft.Count; i++)
        {
            if (draft.IsOpen(i) && draft.Passages[i].Block is Block.Heading { Level: 1 } && IsOfAnother(own, draft.Passages[i].Container) && weights.Of(new ContainerTree.Span(headline, i)) > 0)
            {
                return i;
            }
        }

        return draft.Count;
    }

    private static bool IsOfAnother(Container own, Container other) =>
        other.SiblingSignature == own.SiblingSignature || (own.Nearest("article") is { } article && other.Nearest("article") is { } next && !ContainerTree.IsInside(next, article) && !ContainerTree.IsInside(article, next));

    // Elements that hold one paragraph; what holds several of them is a container.
    private static bool IsLine(string tag) => tag is "p" or "span" or "a" or "strong" or "b" or "em" or "i" or "font" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "center";

    private static double Prior(Container container) =>
        container.ItemProperty == "articlebody" || BoxWords.IsTextBox(container) ? 1.25
        : container.Tag is "article" or "main" ? 1.1
        : BoxWords.ReasonOf(container, obeysNames: true) is not null ? 0.4
        : 1;
}
