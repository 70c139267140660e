using Generator.Articles.Storage;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>The facts of a file, with what its checks said, as compact bytes and back: what the cache keeps beside a page.</summary>
public static class PageFactsStorage
{
    private const int Form = 1;

    /// <summary>Equal outcomes give equal bytes.</summary>
    public static byte[] Write(Outcome<PageFacts> outcome)
    {
        var (writer, facts) = (new StorageWriter(), outcome.Value!);
        writer.Byte(Form);
        writer.List(outcome.Diagnostics, diagnostic =>
        {
            writer.Text(diagnostic.Descriptor.Code);
            writer.Text(diagnostic.Location.File);
            writer.Number(diagnostic.Location.Offset ?? -1);
            writer.Texts(diagnostic.Arguments);
        });
        writer.Text(facts.Address.Path);
        writer.Text(facts.Language?.Value);
        writer.Texts(facts.Ids);
        writer.List(facts.Links, link => Write(writer, link));
        writer.List(facts.Alternates, alternate =>
        {
            writer.Text(alternate.HrefLang);
            writer.Text(alternate.Path);
        });
        writer.Byte(facts.HasNotice ? 1 : 0);
        writer.Byte(facts.HasAttribution ? 1 : 0);
        writer.List(facts.Unwarned, link => Write(writer, link));
        writer.List(facts.Entries, entry =>
        {
            writer.Text(entry.Path);
            writer.Byte(entry.HasNotice ? 1 : 0);
            writer.Byte(entry.HasAttribution ? 1 : 0);
            writer.Number(entry.Offset);
        });
        return writer.ToArray();
    }

    /// <summary>What was written, or null where the bytes are damaged or name a diagnostic that there isn't.</summary>
    /// <param name="descriptors">Finds a descriptor by its code.</param>
    public static Outcome<PageFacts>? Read(ReadOnlyMemory<byte> bytes, Func<string, DiagnosticDescriptor?> descriptors)
    {
        var reader = new StorageReader(bytes);
        if (reader.Byte() != Form)
        {
            return null;
        }

        var diagnostics = reader.List<Diagnostic?>(() =>
        {
            var (code, file, offset, arguments) = (reader.Text(), reader.Text(), (int)reader.Number(), reader.Texts());
            return descriptors(code) is { } descriptor ? new Diagnostic(descriptor, new Location(file, offset < 0 ? null : offset), arguments) : null;
        });
        var isAddress = Address.TryParse(reader.Text(), out var address);
        var language = LanguageTag.TryParse(reader.TextOrNull(), out var tag) ? tag : null;
        var (ids, links) = (reader.Texts(), reader.List(() => Link(reader)));
        var alternates = reader.List(() => new PageAlternate(reader.Text(), reader.Text()));
        var (hasNotice, hasAttribution) = (reader.Flag(), reader.Flag());
        var unwarned = reader.List(() => Link(reader));
        var entries = reader.List(() => new FeedEntryFacts(reader.Text(), reader.Flag(), reader.Flag(), (int)reader.Number()));
        return reader.IsDamaged || !reader.IsAtEnd || !isAddress || diagnostics.Any(d => d is null)
            ? null
            : Outcome.Of(new PageFacts(address!, language, ids, links, alternates, hasNotice, hasAttribution, unwarned, entries), diagnostics.OfType<Diagnostic>());
    }

    private static void Write(StorageWriter writer, PageLink link)
    {
        writer.Text(link.Path);
        writer.Text(link.Fragment);
        writer.Number(link.Offset);
    }

    private static PageLink Link(StorageReader reader) => new(reader.Text(), reader.Text(), (int)reader.Number());
}
