namespace Generator.Commands;

/// <summary>What the program tells the shell that called it.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Errors were found; nothing was published or written.</summary>
    public const int Errors = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Internal = 3;

    /// <summary>The site was published, but not the whole of it: captures were left out, or an address leads nowhere.</summary>
    public const int CapturesLeftOut = 4;

    /// <summary>The person asked the program to stop (Ctrl-C), and it did before it was done; what shells give for the signal.</summary>
    public const int Stopped = 130;
}
