using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>One rule for a page's own bytes, and what judges it.</summary>
internal sealed record HtmlCheck(DiagnosticDescriptor Descriptor, Func<CheckedPage, IEnumerable<Diagnostic>> Run);
