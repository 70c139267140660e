using Generator.Text;
using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>A picture as a page can show it.</summary>
/// <param name="Sizes">The files to choose from, smallest first; at least one.</param>
/// <param name="Original">The picture as large as it was saved; null where readers don't get it, or it is among the sizes.</param>
/// <param name="Credit">Whose it is, by its own data; null where that says nothing.</param>
public sealed record ShownPicture(Sequence<ShownSize> Sizes, ShownFile? Original, string? Credit);

/// <summary>One size of a picture.</summary>
/// <param name="Width">In pixels.</param>
public sealed record ShownSize(Address Address, int Width, int Height);

/// <summary>A file that a page leads to.</summary>
/// <param name="Length">In bytes.</param>
public sealed record ShownFile(Address Address, long Length);
