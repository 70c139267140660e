using Generator.Tests.Hostile;

namespace Generator.Fuzzing;

/// <summary>Tells whether an input is read as it should be: a property that doesn't hold, or an exception, is a problem.</summary>
internal static class FuzzOracle
{
    // All that an input of the longest size may ask of the memory, one thing after another; what grows with the square asks for more.
    private const long MostBytes = 1L << 30;

    /// <summary>The problem in words; empty where there is none.</summary>
    public static string Problem(byte[] bytes, string mediaType)
    {
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var problem = PageProperties.Problem(bytes, mediaType);
            return problem.Length > 0 || GC.GetAllocatedBytesForCurrentThread() - before <= MostBytes ? problem : "exception more than a gigabyte asked for";
        }
        catch (Exception fault)
        {
            return $"exception {fault.GetType().Name} {fault.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    /// <summary>Problems of one kind differ in their particulars only.</summary>
    public static string KindOf(string problem) => problem.StartsWith("exception ", StringComparison.Ordinal) ? problem : string.Join(' ', problem.Split(' ').Where(w => w is "page," or "transcript" or "decided," or "again:" or "element" or "attribute" or "address" or "not").Distinct());
}
