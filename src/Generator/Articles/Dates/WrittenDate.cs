using Generator.Languages;

namespace Generator.Articles.Dates;

/// <summary>A date found in text made for readers.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it, and the time of day after it, end.</param>
/// <param name="IsDoubtful">Whether its form leaves room for another reading: a year of two digits, day and month that could change places, a calendar kept by sight of the moon.</param>
internal sealed record WrittenDate(EdtfDate Date, int Start, int End, bool IsDoubtful);
