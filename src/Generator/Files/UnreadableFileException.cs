namespace Generator.Files;

/// <summary>A file or folder of the archive is there, and the disk doesn't give it out: its permissions, a network that went away. Caught where it can be said which capture it costs.</summary>
public sealed class UnreadableFileException : IOException
{
    /// <param name="path">From the archive's folder.</param>
    public UnreadableFileException(string path, Exception cause)
        : base(cause.Message, cause) => Path = path;

    public UnreadableFileException()
        : this("", new IOException())
    {
    }

    public UnreadableFileException(string message)
        : this("", new IOException(message))
    {
    }

    /// <summary>From the archive's folder, with forward slashes.</summary>
    public string Path { get; }
}
