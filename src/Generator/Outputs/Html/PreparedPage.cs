using Generator.Files;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>A page whose values are gathered and whose bytes aren't written yet.</summary>
/// <param name="Key">The same for the same bytes, whatever else has changed.</param>
public sealed record PreparedPage(Address Address, string Template, TemplateValue.Map Values, Sha256Digest Key);
