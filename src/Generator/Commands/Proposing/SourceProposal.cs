namespace Generator.Commands.Proposing;

/// <summary>A profile ready to be read by a person.</summary>
/// <param name="Id">The folder under `seeds/`.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Pages">How many pages it was made from.</param>
internal sealed record SourceProposal(string Id, string Text, int Pages)
{
    public const string FileName = "source.yml";
}
