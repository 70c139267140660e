using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>One value that a template can see. A page's template sees a tree of these and nothing else, and the page's cache key is a digest of that very tree.</summary>
public abstract record TemplateValue
{
    /// <summary>What isn't known or isn't there; false in a condition, nothing when written.</summary>
    public static readonly TemplateValue Absent = new Nothing();

    private TemplateValue()
    {
    }

    /// <summary>Text, or absent where it is null or empty.</summary>
    public static TemplateValue Of(string? text) => string.IsNullOrEmpty(text) ? Absent : new Text(text);

    public static TemplateValue Of(SafeHtml? markup) => markup is null || markup.Markup.Length == 0 ? Absent : new Markup(markup);

    /// <summary>Words of the interface, or absent where they are null or empty.</summary>
    public static TemplateValue Of(LabelText? words) => words is null ? Absent : words.Elsewhere is null ? Of(words.Text) : new Lent(words);

    public static TemplateValue Of(HrefValue? href) => href is null ? Absent : new Href(href);

    public static TemplateValue Of(bool flag) => new Flag(flag);

    /// <summary>A list, or absent where it is empty.</summary>
    public static TemplateValue Of(IEnumerable<TemplateValue> items) => items.ToSequence() is { Count: > 0 } list ? new List(list) : Absent;

    /// <summary>Adds the value to a digest so that no two different trees add the same bytes.</summary>
    public abstract void AddTo(IncrementalHash hash);

    /// <summary>Text that is escaped wherever it is written.</summary>
    public sealed record Text(string Value) : TemplateValue
    {
        public override void AddTo(IncrementalHash hash) => Add(hash, 't', Value);
    }

    /// <summary>Markup that our own writers made.</summary>
    public sealed record Markup(SafeHtml Value) : TemplateValue
    {
        public override void AddTo(IncrementalHash hash) => Add(hash, 'm', Value.Markup);
    }

    /// <summary>Words that another language lends to the interface: between tags they stand in an element that says which, in an attribute alone.</summary>
    public sealed record Lent(LabelText Words) : TemplateValue
    {
        public override void AddTo(IncrementalHash hash) => Add(hash, 'w', Words.Elsewhere + " " + Words.Text);
    }

    /// <summary>An address, the only value that a link or source attribute takes.</summary>
    public sealed record Href(HrefValue Value) : TemplateValue
    {
        public override void AddTo(IncrementalHash hash) => Add(hash, 'h', Value.Value);
    }

    public sealed record Flag(bool Value) : TemplateValue
    {
        public override void AddTo(IncrementalHash hash) => Add(hash, 'f', Value ? "1" : "0");
    }

    public sealed record List(Sequence<TemplateValue> Items) : TemplateValue
    {
        public override void AddTo(IncrementalHash hash)
        {
            AddLength(hash, 'l', Items.Count);
            foreach (var item in Items)
            {
                item.AddTo(hash);
            }
        }
    }

    /// <summary>Named members; a template that asks for another name is refused.</summary>
    public sealed record Map(Sequence<TemplateMember> Members) : TemplateValue
    {
        public static Map Of(params ReadOnlySpan<TemplateMember> members) => new(SequenceBuilder.Create(members));

        public override void AddTo(IncrementalHash hash)
        {
            AddLength(hash, 'o', Members.Count);
            foreach (var member in Members)
            {
                Add(hash, 'k', member.Name);
                member.Value.AddTo(hash);
            }
        }
    }

    private sealed record Nothing : TemplateValue
    {
        public override void AddTo(IncrementalHash hash) => AddLength(hash, '-', 0);
    }

    private static void Add(IncrementalHash hash, char kind, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        AddLength(hash, kind, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AddLength(IncrementalHash hash, char kind, int length)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], length);
        hash.AppendData(head);
    }
}

/// <summary>One named member of a map of template values.</summary>
/// <param name="Name">Lower case with low lines, as templates write it.</param>
public sealed record TemplateMember(string Name, TemplateValue Value)
{
    public TemplateMember(string name, string? text)
        : this(name, TemplateValue.Of(text))
    {
    }

    public TemplateMember(string name, LabelText? words)
        : this(name, TemplateValue.Of(words))
    {
    }

    public TemplateMember(string name, SafeHtml? markup)
        : this(name, TemplateValue.Of(markup))
    {
    }

    public TemplateMember(string name, HrefValue? href)
        : this(name, TemplateValue.Of(href))
    {
    }

    public TemplateMember(string name, bool flag)
        : this(name, TemplateValue.Of(flag))
    {
    }

    public TemplateMember(string name, IEnumerable<TemplateValue> items)
        : this(name, TemplateValue.Of(items))
    {
    }
}
