using System.Text;

namespace Generator.LanguageData;

/// <summary>
/// Prints what the Unicode CLDR says of languages as one small table, which is committed as `src/Generator/Languages/Cldr/cldr.json` and carried by the generator.
/// Its argument is a folder of node modules with the packages cldr-core, cldr-dates-full, cldr-localenames-full, cldr-misc-full, cldr-numbers-full and cldr-units-full
/// of one version, and cldr-cal-persian-full.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments.Length != 1 || !Directory.Exists(arguments[0]))
        {
            Console.Error.WriteLine("usage: language-data FOLDER-OF-NODE-MODULES > src/Generator/Languages/Cldr/cldr.json");
            return 2;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        TableWriter.Write(new CldrPackages(arguments[0]), output);
        return 0;
    }
}
