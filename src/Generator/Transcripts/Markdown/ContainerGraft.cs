namespace Generator.Transcripts.Markdown;

/// <summary>Puts the containers of a piece of HTML under the place in a Markdown file where the piece stood.</summary>
/// <param name="place">Stands for the piece's own root.</param>
/// <param name="nextId">Numbers a container.</param>
internal sealed class ContainerGraft(Container place, Func<int> nextId)
{
    private readonly Dictionary<Container, Container> _grafted = [];

    public Container Of(Container container)
    {
        if (container.Parent is null || container.Tag is "html" or "body")
        {
            return place;
        }

        if (!_grafted.TryGetValue(container, out var grafted))
        {
            // The outer one is numbered first.
            var parent = Of(container.Parent);
            grafted = new Container
            {
                Parent = parent,
                Id = nextId(),
                Tag = container.Tag,
                ElementId = container.ElementId,
                Classes = container.Classes,
                Words = container.Words,
                Role = container.Role,
                IsHidden = container.IsHidden,
                Language = container.Language,
                SiblingSignature = container.SiblingSignature,
                ColumnSpan = container.ColumnSpan,
                RowSpan = container.RowSpan,
                Scope = container.Scope,
                Start = container.Start,
                ItemProperty = container.ItemProperty,
            };
            _grafted.Add(container, grafted);
        }

        return grafted;
    }
}
