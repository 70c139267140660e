using Generator.Web;

namespace Generator.Checks;

/// <summary>What checks on one file need beside its bytes: a part of the key under which their facts are kept.</summary>
/// <param name="BaseUrl">Where the site is published, ending with a slash; null where that isn't known.</param>
/// <param name="StylesheetWeight">Bytes of the stylesheet on the line (`PageWeight.Of`).</param>
public sealed record CheckSettings(WebUrl? BaseUrl, int StylesheetWeight);
