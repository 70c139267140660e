namespace Generator.Captures.Images;

/// <summary>Whose a picture is, by its own data: who made it, whom to name, who holds the rights. Each in one clean line; null where it isn't said.</summary>
public sealed record PictureCredit(string? Creator, string? Credit, string? Rights)
{
    /// <summary>All of it in one line, nothing said twice; null where nothing is said.</summary>
    public string? Line
    {
        get
        {
            var said = new List<string>();
            foreach (var part in ((string?[])[Creator, Credit, Rights]).OfType<string>())
            {
                if (!said.Exists(s => s.Contains(part, StringComparison.OrdinalIgnoreCase)))
                {
                    said.RemoveAll(s => part.Contains(s, StringComparison.OrdinalIgnoreCase));
                    said.Add(part);
                }
            }

            return said.Count == 0 ? null : string.Join(" · ", said);
        }
    }

    /// <summary>What this one says and, where it says nothing, another.</summary>
    public PictureCredit Or(PictureCredit other) => new(Creator ?? other.Creator, Credit ?? other.Credit, Rights ?? other.Rights);
}
