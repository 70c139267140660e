namespace Generator.Commands.Proposing;

/// <summary>What pages say of whose they are.</summary>
/// <param name="Name">The name most of them give their site, and how many do; 0 where none says one and another name stands for it.</param>
/// <param name="Host">Null where no page states an address.</param>
/// <param name="PagesWithHost">How many state one.</param>
/// <param name="Languages">Language tags of the articles and how many have each, the most frequent first.</param>
internal sealed record SourceFacts((string Text, int Pages) Name, string? Host, int PagesWithHost, IReadOnlyList<(string Tag, int Pages)> Languages);
