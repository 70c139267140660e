using System.Globalization;
using Generator.Diagnostics;
using Generator.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Settings;

/// <summary>Reads YAML events into settings nodes with positions; anchors, aliases, tags and further documents are refused.</summary>
public static class YamlReading
{
    /// <summary>The longest file of settings, in characters.</summary>
    public const int LongestText = 1_000_000;

    private const int DeepestNesting = 24;

    // Whoever mends so many faults builds again anyway; a hostile file has a million.
    private const int MostFaults = 50;

    /// <summary>Reads a whole file of settings.</summary>
    /// <param name="text">The file's text without byte order mark.</param>
    /// <param name="file">Its path in the archive, for messages.</param>
    /// <param name="startOffset">Where the text begins in the file (front matter starts after its fence).</param>
    /// <param name="longest">A longer text is refused.</param>
    public static Outcome<SettingsNode.Map> Read(string text, string file, int startOffset = 0, int longest = LongestText)
    {
        var diagnostics = new List<Diagnostic>();
        if (text.Length > longest)
        {
            diagnostics.Add(SettingsDiagnostics.TooLong.At(new Location(file, startOffset), longest.ToString(CultureInfo.InvariantCulture)));
            return Outcome.Nothing<SettingsNode.Map>(diagnostics);
        }

        var reading = new Reading(file, startOffset, diagnostics);
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return Outcome.Of(new SettingsNode.Map([], new Location(file, startOffset)));
            }

            var root = reading.Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
            {
                reading.Refuse(parser.Current!, "a second document is");
            }

            if (root is SettingsNode.Map map)
            {
                return new Outcome<SettingsNode.Map>(map, diagnostics.ToSequence());
            }

            if (root is SettingsNode.Scalar { Value.Length: 0 })
            {
                return new Outcome<SettingsNode.Map>(new SettingsNode.Map([], root.Location), diagnostics.ToSequence());
            }

            diagnostics.Add(SettingsDiagnostics.NotYaml.At(new Location(file, startOffset), "keys and values are expected"));
        }
        catch (YamlException problem)
        {
            diagnostics.Add(SettingsDiagnostics.NotYaml.At(new Location(file, startOffset + (int)Math.Min(problem.Start.Index, text.Length)), FirstLine(problem.Message)));
        }

        return Outcome.Nothing<SettingsNode.Map>(diagnostics);
    }

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }

    private sealed class Reading(string file, int startOffset, List<Diagnostic> diagnostics)
    {
        public SettingsNode Node(Parser parser, int depth)
        {
            var current = parser.Current!;
            if (depth > DeepestNesting)
            {
                throw new YamlException(current.Start, current.End, "nested too deep");
            }

            switch (current)
            {
                case AnchorAlias:
                    Refuse(current, "aliases are");
                    parser.MoveNext();
                    return new SettingsNode.Scalar("", Place(current));
                case MappingStart:
                    RefuseDecoration((NodeEvent)current);
                    parser.MoveNext();
                    return Map(parser, Place(current), depth);
                case SequenceStart:
                    RefuseDecoration((NodeEvent)current);
                    parser.MoveNext();
                    return List(parser, Place(current), depth);
                case Scalar scalar:
                    RefuseDecoration(scalar);
                    parser.MoveNext();
                    var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null";
                    return new SettingsNode.Scalar(isNull ? "" : scalar.Value, Place(current));
                default:
                    throw new YamlException(current.Start, current.End, "a value is expected");
            }
        }

        public void Refuse(ParsingEvent at, string what) => Report(at, SettingsDiagnostics.NotAllowedInYaml.At(Place(at), what));

        private void Report(ParsingEvent at, Diagnostic fault)
        {
            diagnostics.Add(fault);
            if (diagnostics.Count >= MostFaults)
            {
                throw new YamlException(at.Start, at.End, "there are too many faults to go on");
            }
        }

        private SettingsNode.Map Map(Parser parser, Location place, int depth)
        {
            var entries = new List<SettingsEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var keyEvent = parser.Current!;
                if (Node(parser, depth + 1) is not SettingsNode.Scalar key)
                {
                    throw new YamlException(keyEvent.Start, keyEvent.End, "a key must be a single word");
                }

                var value = Node(parser, depth + 1);
                if (!seen.Add(key.Value))
                {
                    Report(keyEvent, SettingsDiagnostics.DuplicateKey.At(key.Location, key.Value));
                    continue;
                }

                entries.Add(new SettingsEntry(key.Value, key.Location, value));
            }

            return new SettingsNode.Map(entries.ToSequence(), place);
        }

        private SettingsNode.List List(Parser parser, Location place, int depth)
        {
            var items = new List<SettingsNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(parser, depth + 1));
            }

            return new SettingsNode.List(items.ToSequence(), place);
        }

        private void RefuseDecoration(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
            {
                Refuse(node, "anchors are");
            }

            if (!node.Tag.IsEmpty && node is not Scalar { Tag.Value: "!" })
            {
                Refuse(node, "tags are");
            }
        }

        private Location Place(ParsingEvent at) => new(file, startOffset + (int)at.Start.Index);
    }
}
