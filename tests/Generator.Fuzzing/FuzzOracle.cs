using Generator.Tests.Hostile;

namespace Generator.Fuzzing;

/// <summary>Tells whether an input is read as it should be: a property that doesn't hold, or an exception, is a problem.</summary>
internal static class FuzzOracle
{
    /// <summary>The problem in words; empty where there is none.</summary>
    public static string Problem(byte[] bytes, string mediaType)
    {
        try
        {
            return PageProperties.Problem(bytes, mediaType);
        }
        catch (Exception fault)
        {
            return $"exception {fault.GetType().Name} {fault.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    /// <summary>Problems of one kind differ in their particulars only.</summary>
    public static string KindOf(string problem) => problem.StartsWith("exception ", StringComparison.Ordinal) ? problem : string.Join(' ', problem.Split(' ').Where(w => w is "page," or "transcript" or "decided," or "again:" or "element" or "attribute" or "address" or "not"));
}
