using System.Text.Json;
using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>A JSON file is JSON.</summary>
internal static class JsonFileCheck
{
    public static Outcome<PageFacts> Run(OutputFile file)
    {
        var facts = PageFacts.None(file.Address);
        try
        {
            using var document = JsonDocument.Parse(file.Bytes());
            return Outcome.Of(facts);
        }
        catch (JsonException)
        {
            return Outcome.Of(facts, CheckDiagnostics.DataMalformed.At(Location.Of(file.Address.Path), "the file"));
        }
    }
}
