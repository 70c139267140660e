using System.Text;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>A script asks nobody for anything, neither another host nor, opened from a folder, its own, and leaves nothing behind on a reader's machine.</summary>
internal static partial class ScriptFileCheck
{
    public static Outcome<PageFacts> Run(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes().Span);
        var asking = Asking().Matches(text).Select(m => m.Groups["name"].Value.TrimEnd()).Distinct(StringComparer.Ordinal)
            .Select(name => CheckDiagnostics.ScriptAsks.At(Location.Of(file.Address.Path), name));
        var keeping = Keeping().Matches(text).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)
            .Select(name => CheckDiagnostics.SomethingKept.At(Location.Of(file.Address.Path), name));
        return Outcome.Of(PageFacts.None(file.Address), asking.Concat(keeping));
    }

    [GeneratedRegex(@"(?<name>\b(cookie|cookieStore|localStorage|sessionStorage|indexedDB|openDatabase|caches|serviceWorker)\b)(?!\s*:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Keeping();

    [GeneratedRegex(@"(?<![\w$.])(?<name>fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|import|export)(?=\s*[({\s*""'])|(?<=\.)(?<name>sendBeacon|serviceWorker)\b|(?<=new )(?<name>XMLHttpRequest)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Asking();
}
