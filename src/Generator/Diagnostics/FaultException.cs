namespace Generator.Diagnostics;

/// <summary>Carries upwards which file was being read when the program met a fault of its own; never used for problems of the input.</summary>
public sealed class FaultException : Exception
{
    public FaultException(string file, Exception cause)
        : base($"fault while reading {file}", cause) => File = file;

    public FaultException()
        : this("", new InvalidOperationException())
    {
    }

    public FaultException(string file)
        : this(file, new InvalidOperationException())
    {
    }

    /// <summary>Path of the file, from the archive's folder.</summary>
    public string File { get; }

    /// <summary>Runs a piece of work on one file, so that a fault in it names the file.</summary>
    public static T Naming<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception cause) when (cause is not (OperationCanceledException or FaultException))
        {
            throw new FaultException(file, cause);
        }
    }

    /// <summary>The files named anywhere in a fault, ordered; faults of parallel work are looked through.</summary>
    public static IEnumerable<string> FilesOf(Exception fault) =>
        All(fault).OfType<FaultException>().Select(f => f.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The first exception that isn't merely a wrapping of another.</summary>
    public static Exception CauseOf(Exception fault) => All(fault).FirstOrDefault(f => f is not (FaultException or AggregateException)) ?? fault;

    /// <summary>Whether nothing but a wish to stop broke the work off.</summary>
    public static bool IsStop(Exception fault) => fault switch
    {
        OperationCanceledException => true,
        AggregateException many => many.InnerExceptions.Count > 0 && many.InnerExceptions.All(IsStop),
        FaultException { InnerException: { } cause } => IsStop(cause),
        _ => false,
    };

    private static IEnumerable<Exception> All(Exception fault)
    {
        IEnumerable<Exception> inner = fault is AggregateException many ? many.InnerExceptions : fault.InnerException is { } one ? [one] : [];
        return inner.SelectMany(All).Prepend(fault);
    }
}
