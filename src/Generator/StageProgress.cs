namespace Generator;

/// <summary>How far a stage of the build has come. Reported by the pipeline, from any thread; shown by a command.</summary>
/// <param name="Stage">What is being done, in words that go on a line: `reading captures`.</param>
/// <param name="Done">Pieces finished.</param>
/// <param name="Total">Pieces there are in all.</param>
public readonly record struct StageProgress(string Stage, int Done, int Total);
