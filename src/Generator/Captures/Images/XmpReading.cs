using System.Text;
using System.Xml;

namespace Generator.Captures.Images;

/// <summary>Reads from an XMP packet whose a picture is (ISO 16684-1; IPTC Photo Metadata Standard): `dc:creator`, `photoshop:Credit`, `dc:rights`.</summary>
internal sealed class XmpReading
{
    private const int Largest = 256 * 1024;
    private const int LongestValue = 1000;
    private const int MostValues = 4;
    private const string Creator = "creator";
    private const string Credit = "Credit";
    private const string Rights = "rights";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    // Neither entities nor anything outside the packet is ever read.
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Largest };

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal) { [Creator] = [], [Credit] = [], [Rights] = [] };
    private readonly StringBuilder _text = new();
    private string? _property;
    private int _depth;
    private bool _hasItems;
    private bool _isDefault;

    private XmpReading()
    {
    }

    public static PictureCredit Of(ReadOnlyMemory<byte> packet)
    {
        var reading = new XmpReading();
        if (packet.Length is > 0 and <= Largest)
        {
            reading.Read(Encoding.UTF8.GetString(packet.Span).Trim('\0', '\uFEFF', ' ', '\r', '\n', '\t'));
        }

        return new PictureCredit(reading.All(Creator), reading.First(Credit), reading.First(Rights));
    }

    // Step by step, not as a tree, so that nothing depends on how deep a hostile packet is nested. What was read before a fault counts.
    private void Read(string packet)
    {
        using var text = new StringReader(packet);
        using var reader = XmlReader.Create(text, s_settings);
        try
        {
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        Begin(reader);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when _property is not null && _text.Length < LongestValue:
                        _text.Append(reader.Value);
                        break;
                    case XmlNodeType.EndElement when _property is not null:
                        End(reader);
                        break;
                }
            }
        }
        catch (XmlException)
        {
            // A packet that isn't XML says nothing more.
        }
    }

    private void Begin(XmlReader reader)
    {
        foreach (var (name, space) in ((string, string)[])[(Creator, Dublin), (Credit, Photoshop), (Rights, Dublin)])
        {
            if (reader.GetAttribute(name, space) is { } written)
            {
                Add(name, written);
            }

            if (_property is null && !reader.IsEmptyElement && reader.LocalName == name && reader.NamespaceURI == space)
            {
                (_property, _depth, _hasItems) = (name, reader.Depth, false);
                _text.Clear();
                return;
            }
        }

        if (_property is not null && reader.LocalName == "li" && reader.NamespaceURI == Rdf)
        {
            _isDefault = reader.XmlLang == "x-default";
            _hasItems = true;
            _text.Clear();
        }
    }

    private void End(XmlReader reader)
    {
        if (reader.Depth == _depth)
        {
            if (!_hasItems)
            {
                Add(_property!, _text.ToString());
            }

            _property = null;
        }
        else if (reader.LocalName == "li" && reader.NamespaceURI == Rdf)
        {
            Add(_property!, _text.ToString(), _isDefault);
            _text.Clear();
        }
    }

    private void Add(string property, string value, bool isFirst = false)
    {
        var values = _values[property];
        if (values.Count < MostValues)
        {
            values.Insert(isFirst ? 0 : values.Count, value);
        }
    }

    private string? All(string property) => PictureParts.Line(string.Join(", ", _values[property].Select(PictureParts.Line).OfType<string>()));

    private string? First(string property) => _values[property].Select(PictureParts.Line).FirstOrDefault(line => line is not null);
}
