using Generator.Diagnostics;
using Generator.Languages;
using Generator.Site;
using Generator.Text;

namespace Generator;

/// <summary>What a build did.</summary>
/// <param name="Change">What was published; null where nothing was.</param>
/// <param name="Pages">Pages by language, in the order of the languages.</param>
/// <param name="Articles">How many articles the site has, translations included.</param>
/// <param name="LeftOut">Captures and translations that could not be published, by their paths, ordered.</param>
/// <param name="Diagnostics">Everything said, in the order of the stages, within a stage by place.</param>
public sealed record BuildOutcome(
    PublicationChange? Change,
    Sequence<PageCount> Pages,
    int Articles,
    Sequence<string> LeftOut,
    Sequence<Diagnostic> Diagnostics)
{
    /// <summary>A build that ended before anything was published.</summary>
    public static BuildOutcome Unpublished(IEnumerable<Diagnostic> diagnostics) => new(null, [], 0, [], diagnostics.ToSequence());
}

/// <summary>How many pages a language has.</summary>
public sealed record PageCount(LanguageTag Language, int Count);
