using System.Text;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>A script asks nobody for anything: neither another host, nor, opened from a folder, its own.</summary>
internal static partial class ScriptFileCheck
{
    public static Outcome<PageFacts> Run(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes().Span);
        var asking = Asking().Matches(text).Select(m => m.Groups["name"].Value.TrimEnd()).Distinct(StringComparer.Ordinal)
            .Select(name => CheckDiagnostics.ScriptAsks.At(Location.Of(file.Address.Path), name));
        return Outcome.Of(PageFacts.None(file.Address), asking);
    }

    [GeneratedRegex(@"(?<![\w$.])(?<name>fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|import|export)(?=\s*[({\s*""'])|(?<=\.)(?<name>sendBeacon|serviceWorker)\b|(?<=new )(?<name>XMLHttpRequest)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Asking();
}
