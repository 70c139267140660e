using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>One rule for the site as a whole, and what judges it.</summary>
internal sealed record WholeCheck(DiagnosticDescriptor Descriptor, Func<SiteFacts, IEnumerable<Diagnostic>> Run);
