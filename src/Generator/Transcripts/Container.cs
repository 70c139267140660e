using Generator.Languages;
using Generator.Text;

namespace Generator.Transcripts;

/// <summary>
/// What is kept of an element once the tree is gone: enough for choosing an article, not enough to write markup from.
/// Containers form a tree by their parents; two passages in the same element share the same object.
/// </summary>
public sealed class Container
{
    /// <summary>Null for the outermost.</summary>
    public required Container? Parent { get; init; }

    /// <summary>Number in document order, unique in the transcript; 0 for the outermost.</summary>
    public required int Id { get; init; }

    /// <summary>Local name in lower case; `text` in text files.</summary>
    public required string Tag { get; init; }

    /// <summary>The element's id as written, or null.</summary>
    public string? ElementId { get; init; }

    /// <summary>Class names in lower case.</summary>
    public Sequence<string> Classes { get; init; } = [];

    /// <summary>The words that class names and id are made of, in lower case: `relatedArticles` and `related-articles` both say `related` and `articles`.</summary>
    public Sequence<string> Words { get; init; } = [];

    public string? Role { get; init; }

    /// <summary>Marked hidden (`hidden`, `aria-hidden`, an inline display:none): kept, not obeyed.</summary>
    public bool IsHidden { get; init; }

    public LanguageTag? Language { get; init; }

    /// <summary>Equal for siblings of the same shape (tag and classes): repeated shapes are teasers and lists.</summary>
    public int SiblingSignature { get; init; }

    /// <summary>Of a cell; 1 elsewhere.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Of a cell; 1 elsewhere.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Of a `th`: its scope attribute in lower case, or null.</summary>
    public string? Scope { get; init; }

    /// <summary>First number of an ordered list; 1 elsewhere.</summary>
    public int Start { get; init; } = 1;

    /// <summary>`itemprop`, lower case, or null.</summary>
    public string? ItemProperty { get; init; }

    /// <summary>How many ancestors it has.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>It and the elements around it, outermost first, as selectors: `body > article.story > p`.</summary>
    public string Path =>
        string.Join(" > ", SelfAndAncestors().Reverse().Select(c => c.Tag + (c.ElementId is null ? "" : $"#{c.ElementId}") + string.Concat(c.Classes.Select(name => $".{name}"))));

    /// <summary>This container and its ancestors, innermost first.</summary>
    public IEnumerable<Container> SelfAndAncestors()
    {
        for (var container = this; container is not null; container = container.Parent)
        {
            yield return container;
        }
    }

    /// <summary>The nearest container with one of the tags, this one included, or null.</summary>
    public Container? Nearest(params ReadOnlySpan<string> tags)
    {
        for (var container = this; container is not null; container = container.Parent)
        {
            foreach (var tag in tags)
            {
                if (string.Equals(container.Tag, tag, StringComparison.Ordinal))
                {
                    return container;
                }
            }
        }

        return null;
    }
}
