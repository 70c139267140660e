namespace Generator.Files;

/// <summary>One file, or one link, as it lies in the folder that a site is published into.</summary>
/// <param name="Path">From the folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Changed">When its bytes were last written, in UTC.</param>
/// <param name="IsLink">A symbolic link to a file or a folder; never followed.</param>
public sealed record PublishedFile(string Path, long Length, DateTime Changed, bool IsLink);
