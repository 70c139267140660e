using System.Text;
using Generator.Checks;
using Generator.Checks.Pages;
using Generator.Diagnostics;
using Generator.Outputs;
using Generator.Tests.Catalog;
using Generator.Web;

namespace Generator.Tests.Checks;

/// <summary>Finished files made in memory, and what the checks say of them.</summary>
internal static class CheckedFiles
{
    public const string Base = "https://user.github.io/archive/";

    /// <summary>A page that breaks no rule.</summary>
    public const string GoodPage = """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <title>A bridge reopens</title>
        <link rel="stylesheet" href="../assets/site.css">
        <link rel="canonical" href="https://user.github.io/archive/en/bridge.html">
        <link rel="alternate" hreflang="en" href="https://user.github.io/archive/en/bridge.html">
        <link rel="alternate" hreflang="fa" href="https://user.github.io/archive/fa/bridge.html">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>
        </head>
        <body>
        <a href="#article">Skip</a>
        <a href="../fa/bridge.html" lang="fa" dir="rtl" hreflang="fa">فارسی</a>
        <section id="notice" aria-labelledby="label"><p id="label">Notice</p><p>The source was declared undesirable in one country.</p></section>
        <main id="article"><h1>A bridge reopens</h1><p>Text with <a href="https://other.example/">a link</a>.</p><h2>Part</h2>
        <img src="../images/a.png" alt="" width="4" height="3"></main>
        <section id="attribution"><h2>Attribution</h2><p>The newsroom, its address, its date.</p></section>
        <p><a href="bridge.text.html">Text edition</a> <a href="mailto:desk@news.example">Mail</a></p>
        </body>
        </html>
        """;

    public static readonly CheckSettings Settings = new(Entries.Url(Base), 3000);

    public static OutputFile File(string path, string content, string type = "text/html") => OutputFile.Of(Address.Of(path), type, Encoding.UTF8.GetBytes(content));

    public static Outcome<PageFacts> Check(string content, string path = "en/bridge.html", string type = "text/html", CheckSettings? settings = null) =>
        PageCheck.Run(File(path, content, type), settings ?? Settings);

    public static IEnumerable<string> Codes(Outcome<PageFacts> outcome) => outcome.Diagnostics.Select(d => d.Descriptor.Code);
}
