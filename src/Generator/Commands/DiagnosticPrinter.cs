using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands;

/// <summary>Prints diagnostics as compilers do, so that editors and terminals can jump to the place; line and column are found only now.</summary>
public sealed class DiagnosticPrinter(CommandConsole console, InputTree archive)
{
    private const string Bold = "\e[1m";
    private const string Plain = "\e[0m";
    private readonly Dictionary<string, TextPlaces?> _places = new(StringComparer.Ordinal);

    /// <summary>A severity as printed: `error`, `warning`, `information`.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>Prints for people, on the console's error stream.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var place = Place(diagnostic.Location);
            var word = Word(diagnostic.Descriptor.Severity);
            console.Error.WriteLine(console.UsesColor
                ? $"{Bold}{place}{Plain}: {Color(diagnostic.Descriptor.Severity)}{word} {diagnostic.Descriptor.Code}{Plain}: {diagnostic.Message}"
                : $"{place}: {word} {diagnostic.Descriptor.Code}: {diagnostic.Message}");
            if (diagnostic.Hint.Length > 0)
            {
                console.Error.WriteLine($"  hint: {diagnostic.Hint}");
            }
        }
    }

    /// <summary>Prints for machines, on the console's output stream, one object a line.</summary>
    public void PrintJson(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            JsonLines.Write(console.Out, json =>
            {
                json.WriteString("kind", "diagnostic");
                json.WriteString("code", diagnostic.Descriptor.Code);
                json.WriteString("severity", Word(diagnostic.Descriptor.Severity));
                json.WriteString("file", diagnostic.Location.File);
                if (LineAndColumn(diagnostic.Location) is var (line, column))
                {
                    json.WriteNumber("line", line);
                    json.WriteNumber("column", column);
                }

                json.WriteString("message", diagnostic.Message);
                json.WriteString("hint", diagnostic.Hint);
            });
        }
    }

    /// <summary>How often each code occurs: errors first, then by code.</summary>
    public static IReadOnlyList<(DiagnosticDescriptor Descriptor, int Count)> Summary(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.GroupBy(d => d.Descriptor)
            .OrderByDescending(g => g.Key.Severity)
            .ThenBy(g => g.Key.Code, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count())),
    ];

    private static string Color(Severity severity) => severity switch
    {
        Severity.Error => "\e[31m",
        Severity.Warning => "\e[33m",
        _ => "\e[36m",
    };

    private string Place(Location location)
    {
        if (location.File.Length == 0)
        {
            return "archive";
        }

        return LineAndColumn(location) is var (line, column)
            ? string.Create(CultureInfo.InvariantCulture, $"{location.File}({line},{column})")
            : location.File;
    }

    private (int Line, int Column)? LineAndColumn(Location location)
    {
        if (location.Offset is not { } offset || location.File.Length == 0)
        {
            return null;
        }

        if (!_places.TryGetValue(location.File, out var places))
        {
            places = PlacesIn(location.File);
            _places.Add(location.File, places);
        }

        return places?.At(offset);
    }

    private TextPlaces? PlacesIn(string file)
    {
        try
        {
            return archive.ReadBytes(file) is { } bytes ? TextPlaces.Of(bytes) : null;
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }
}
