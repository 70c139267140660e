using System.Diagnostics;
using System.Globalization;
using Generator.Fuzzing;

// usage: Generator.Fuzzing [SECONDS] [FOLDER-OF-SEEDS] [FOLDER-FOR-FAILURES] [FIRST-NUMBER]
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3600;
var seeds = args.Length > 1 && Directory.Exists(args[1]) ? SeedFiles.In(args[1]) : [];
var failures = args.Length > 2 ? args[2] : "failures";
var number = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1;
var mutation = new InputMutation(seeds);
var clock = Stopwatch.StartNew();
var (tried, failed, said) = (0, new HashSet<string>(StringComparer.Ordinal), 0L);
while (clock.Elapsed.TotalSeconds < seconds)
{
    var (bytes, mediaType) = mutation.Numbered(number);
    var problem = FuzzOracle.Problem(bytes, mediaType);
    tried++;

    // One input for each kind of problem is enough to mend it.
    if (problem.Length > 0 && failed.Add(FuzzOracle.KindOf(problem)))
    {
        var small = InputShrinking.Of(bytes, b => FuzzOracle.KindOf(FuzzOracle.Problem(b, mediaType)) == FuzzOracle.KindOf(problem));
        Directory.CreateDirectory(failures);
        var file = Path.Join(failures, $"{number}.{mediaType.Split('/')[1]}");
        File.WriteAllBytes(file, small);
        Console.WriteLine($"input {number}: {FuzzOracle.Problem(small, mediaType).Split('\n')[0]}\n  {small.Length} bytes in {file}");
    }

    number++;
    if (clock.ElapsedMilliseconds - said > 60_000)
    {
        said = clock.ElapsedMilliseconds;
        Console.WriteLine($"{tried} inputs tried, {failed.Count} kinds of problems");
    }
}

Console.WriteLine($"{tried} inputs tried in {seconds} s, {failed.Count} kinds of problems; the next number is {number}");
return failed.Count == 0 ? 0 : 1;
