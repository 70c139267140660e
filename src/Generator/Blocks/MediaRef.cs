using Generator.Files;

namespace Generator.Blocks;

/// <summary>A picture that was saved together with a page.</summary>
/// <param name="FoundAt">The name under which the capture holds it; empty where its bytes stand in the page itself.</param>
/// <param name="Sha256">Of the bytes as they were saved; null as long as nobody has looked at them. In an article it is known.</param>
public sealed record MediaRef(string FoundAt, Sha256Digest? Sha256);
