using System.Text.Json.Nodes;

namespace Generator.LanguageData;

/// <summary>The JSON files of the CLDR's packages, as npm lays them down.</summary>
internal sealed class CldrPackages(string folder)
{
    private readonly Dictionary<string, JsonNode> _core = new(StringComparer.Ordinal);

    /// <summary>The version of a package.</summary>
    public string VersionOf(string package) => Read($"{package}/package.json")["version"]!.GetValue<string>();

    /// <summary>A file of `cldr-core`, read once: `supplemental/plurals.json`.</summary>
    public JsonNode Core(string file)
    {
        if (!_core.TryGetValue(file, out var node))
        {
            _core.Add(file, node = Read($"cldr-core/{file}"));
        }

        return node;
    }

    /// <summary>What a file says of a locale, below the locale's name.</summary>
    public JsonNode Main(string package, string locale, string file) => Read($"{package}/main/{locale}/{file}.json")["main"]![locale]!;

    private JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, path)))!;
}
