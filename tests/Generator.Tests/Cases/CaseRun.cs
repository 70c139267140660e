using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Generator.Commands;
using Generator.Tests.Commands;

namespace Generator.Tests.Cases;

/// <summary>A case with all that was built for it.</summary>
/// <param name="Sites">One a build, in order.</param>
/// <param name="SitesByTimeZone">The same archive built on machines in other time zones.</param>
internal sealed record CaseRun(Case Case, IReadOnlyList<BuiltSite> Sites, IReadOnlyList<BuiltSite> SitesByTimeZone)
{
    private const string BaseUrl = "https://user.github.io/archive/";

    public BuiltSite Site => Sites[0];

    /// <summary>Builds everything that a case asks for.</summary>
    public static CaseRun Of(Case @case)
    {
        var input = @case.Input;
        if (input.ValueKind == JsonValueKind.Undefined)
        {
            return new CaseRun(@case, [Import(@case)], []);
        }

        var articles = input.GetProperty("articles").EnumerateArray().ToList();
        if (input.TryGetProperty("build", out var builds))
        {
            return new CaseRun(@case, [.. builds.EnumerateArray().Select(build => Build(build.GetProperty("site"), articles, build.TryGetProperty("change_headline", out var changes) ? changes : default))], []);
        }

        var site = input.GetProperty("site");
        List<BuiltSite> sites = [Build(site, articles)];
        if (input.TryGetProperty("build_twice_in_different_order", out _))
        {
            sites.Add(Build(site, articles.AsEnumerable().Reverse()));
        }

        var zones = input.TryGetProperty("run_under_time_zones", out var listed) ? listed.EnumerateArray().Select(z => z.GetString()!) : [];
        return new CaseRun(@case, sites, [.. zones.Select(zone => Build(site, articles, zone: zone))]);
    }

    /// <summary>Judges a finished site that is given as paths and contents.</summary>
    public static CaseRun OfFinishedSite(Case @case, JsonElement files)
    {
        using var site = TestFolders.Temporary();
        foreach (var file in files.EnumerateObject())
        {
            site.Write($"_site/{file.Name}", file.Value.GetString()!);
        }

        var (exitCode, printed) = Run(site, "check", "_site");
        return new CaseRun(@case, [BuiltSite.Read(Path.Join(site.FullPath, "_site"), BaseUrl, exitCode, printed)], []);
    }

    /// <summary>Any site that the program makes.</summary>
    public static BuiltSite AnySite()
    {
        var input = JsonDocument.Parse($$"""{"site": {"base_url": "{{BaseUrl}}", "languages": ["en"]}, "articles": [{"id": "a", "language": "en", "headline": "Bridge to reopen", "published": "2024-05-14", "body": ["…"]}]}""").RootElement;
        return Build(input.GetProperty("site"), input.GetProperty("articles").EnumerateArray());
    }

    private static BuiltSite Build(JsonElement site, IEnumerable<JsonElement> articles, JsonElement changes = default, string? zone = null)
    {
        using var archive = TestFolders.Temporary();
        CaseArchive.WriteSite(archive, site);
        CaseArchive.WriteArticles(archive, articles, changes);
        var (exitCode, printed) = zone is null ? Run(archive, "build") : RunElsewhere(archive, zone);
        return BuiltSite.Read(Path.Join(archive.FullPath, "_site"), site.GetProperty("base_url").GetString()!, exitCode, printed);
    }

    // A file as a person would add it, with what is known beside it; what import can't be told is written into its capture.yml.
    private static BuiltSite Import(Case @case)
    {
        using var archive = TestFolders.Temporary();
        CaseArchive.WriteSite(archive, JsonDocument.Parse($$"""{"base_url": "{{BaseUrl}}", "languages": ["en", "ru", "uk", "fa"]}""").RootElement);
        archive.WriteBytes(Path.GetFileName(@case.InputFile), File.ReadAllBytes(@case.InputFile));
        var known = @case.Root.TryGetProperty("capture", out var capture) ? capture.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal) : [];
        List<string> words = ["import", Path.GetFileName(@case.InputFile)];
        foreach (var (name, value) in known.Where(k => k.Key != "http_content_type"))
        {
            words.AddRange([name switch { "address" => "--url", "captured" => "--captured", "published" => "--published", "language" => "--language", _ => throw new NotSupportedException(name) }, value]);
        }

        if (!known.ContainsKey("address"))
        {
            words.AddRange(["--source", "example"]);
        }

        var (imported, said) = Run(archive, [.. words]);
        if (known.TryGetValue("http_content_type", out var mediaType))
        {
            var settings = Assert.Single(Directory.EnumerateFiles(archive.FullPath, "capture.yml", SearchOption.AllDirectories));
            File.AppendAllText(settings, $"media_type: {mediaType}\n");
        }

        var (built, printed) = Run(archive, "build");
        return BuiltSite.Read(Path.Join(archive.FullPath, "_site"), BaseUrl, imported == ExitCode.Clean ? built : imported, said + printed);
    }

    private static (int ExitCode, string Out) Run(TemporaryFolder archive, params string[] words)
    {
        var console = new TestConsole(archive.FullPath);
        var exitCode = console.Run([.. words, "--json"]);
        Assert.True(exitCode is not (ExitCode.Internal or ExitCode.Usage), console.Error);
        return (exitCode, console.Out);
    }

    // A machine in another time zone, for which a process of its own is needed.
    private static (int ExitCode, string Out) RunElsewhere(TemporaryFolder archive, string zone)
    {
        var program = Path.Join(AppContext.BaseDirectory, "generator.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", "--json"]) { UseShellExecute = false, WorkingDirectory = archive.FullPath, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TZ"] = zone;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is ExitCode.Clean, string.Create(CultureInfo.InvariantCulture, $"{process.ExitCode}: {error.Result}"));
        return (process.ExitCode, printed);
    }
}
