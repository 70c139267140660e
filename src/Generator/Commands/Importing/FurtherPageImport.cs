using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands.Importing;

/// <summary>Adds to a planned capture the further pages of its article.</summary>
internal static class FurtherPageImport
{
    /// <param name="plan">The plan of the first page.</param>
    /// <param name="pages">The files in which the article goes on, in order, with their paths for messages.</param>
    public static Outcome<ImportPlan> Add(ImportPlan plan, IEnumerable<(string File, ReadOnlyMemory<byte> Bytes)> pages)
    {
        var settings = plan.Files[^1];
        var files = plan.Files.SkipLast(1).ToList();
        var text = new StringBuilder(Encoding.UTF8.GetString(settings.Bytes.Span)).Append("further_pages:\n");
        foreach (var (file, bytes) in pages)
        {
            var kind = FileKind.Of(bytes.Span, file);
            if (kind.Extension is null)
            {
                return Outcome.Nothing<ImportPlan>(ImportDiagnostics.UnreadableKind.At(Location.Of(file), kind.Name));
            }

            var name = string.Create(CultureInfo.InvariantCulture, $"page-{files.Count(f => f.Path.StartsWith(plan.Folder.Path, StringComparison.Ordinal)) + 1}.{kind.Extension}");
            files.Add(new NewFile(plan.Folder.PathOf(name), bytes));
            SettingsText.AppendFurtherPage(text, name, Sha256Digest.Of(bytes.Span));
        }

        return Outcome.Of(plan with { Files = [.. files, settings with { Bytes = Encoding.UTF8.GetBytes(text.ToString()) }] });
    }
}
