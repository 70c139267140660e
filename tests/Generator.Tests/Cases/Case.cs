using System.Text.Json;

namespace Generator.Tests.Cases;

/// <summary>One case of the outside test data: a single fault that archives have met, with the right outcome.</summary>
internal sealed record Case(string Kind, string Id, string Folder, JsonElement Root)
{
    public JsonElement Expect => Root.GetProperty("expect");

    /// <summary>`html`, `text`, `warc`, `mhtml` or `json`.</summary>
    public string Format => Root.GetProperty("input_format").GetString()!;

    public string InputFile => Assert.Single(Directory.EnumerateFiles(Folder, "input.*"));

    /// <summary>The JSON input; undefined where the input is of another format.</summary>
    public JsonElement Input => Format == "json" ? Parse(InputFile) : default;

    public static Case Read(string kind, string id)
    {
        var folder = TestFolders.Outside(Path.Join("cases", kind, id));
        return new Case(kind, id, folder, Parse(Path.Join(folder, "case.json")));
    }

    private static JsonElement Parse(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
}
