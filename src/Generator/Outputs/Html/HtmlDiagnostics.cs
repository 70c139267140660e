using Generator.Diagnostics;

namespace Generator.Outputs.Html;

/// <summary>Problems in templates.</summary>
public static class HtmlDiagnostics
{
    public static readonly DiagnosticDescriptor TemplateNotRead = new(
        "OUT001",
        Severity.Error,
        "a template can't be read",
        "this template can't be read: {0}",
        "mend the template at this place, or remove the file so that the program's own is used",
        "Templates are written in Scriban. The usual causes are a block without its `end` and a brace that isn't closed.");

    public static readonly DiagnosticDescriptor TemplateFailed = new(
        "OUT002",
        Severity.Error,
        "a template fails while a page is written",
        "{0} can't be written: {1}",
        "mend the template at this place, or remove the file so that the program's own is used",
        "A template may use the members of its page and no others; it may write them between tags and between the double quotes of an attribute; an attribute that holds an address takes only a member that is an address. So no page can carry markup or a link that didn't come from the archive's own writers.");

    public static readonly DiagnosticDescriptor UnusedTemplate = new(
        "OUT003",
        Severity.Warning,
        "a file in the archive's templates is not used",
        "{0} overrides nothing{1}",
        "name it as the file of the program that it is to replace; parts of your own belong in templates/partials/",
        "The archive's templates replace those of the program file by file, by the same path. A file with another name in `templates/pages/` or `templates/assets/` would be forgotten without this warning.");
}
