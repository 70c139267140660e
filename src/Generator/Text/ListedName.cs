using System.Collections.Frozen;
using System.Text;

namespace Generator.Text;

/// <summary>How the members of closed lists are written: in settings and data as `foreign-agent`, and in keys of labels as `act.work_for`.</summary>
public static class ListedName
{
    /// <summary>A member as settings and data name it: words in small letters, joined by hyphens.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Written<T>.Names[value];

    /// <summary>The key of a member's label in the interface's files.</summary>
    /// <param name="group">With its dot: `act.`.</param>
    public static string LabelOf<T>(string group, T value)
        where T : struct, Enum => $"{group}{Of(value).Replace('-', '_')}";

    private static class Written<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, Hyphened);

        private static string Hyphened(T value)
        {
            var name = new StringBuilder();
            foreach (var letter in value.ToString())
            {
                name.Append(char.IsAsciiLetterUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
            }

            return name.ToString();
        }
    }
}
