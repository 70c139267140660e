using System.Text;

namespace Generator.Tests.Limits;

/// <summary>Pages that grow by repetition, each made to cost a reader or a parser more than its size: by depth, by attributes, by what HTML repeats, by what a table spans.</summary>
internal static class HostilePages
{
    /// <summary>Repetitions in a page.</summary>
    public const int Many = 100_000;

    private const int Few = 30_000;

    public static Dictionary<string, Func<string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["divisions in divisions"] = () => Repeat("<div>", Many) + "<p>x",
        ["links in links"] = () => Repeat("<a href=x><div>", Many) + "x",
        ["tables in tables"] = () => Repeat("<table><tr><td>", Many) + "x",
        ["lists in lists"] = () => Repeat("<ul><li>", Many) + "x",
        ["ruby in ruby"] = () => Repeat("<ruby>x<rt>y", Many),
        ["foreign content in foreign content"] = () => Repeat("<svg><foreignObject><math><mi>", Many) + "x",
        ["elements that break out of drawings"] = () => Repeat("<svg><p>", Many) + "x",
        ["templates in templates"] = () => Repeat("<template><td>", Many) + "x",
        ["pictures in pictures"] = () => Repeat("<picture><source srcset=x><img src=y>", Many),
        ["formatting that closes in the wrong order"] = () => Repeat("<b><i><div></b></i>", Many),
        ["formatting in paragraphs"] = () => "<b><i><u><s>" + Repeat("<p>x</p>", Few),
        ["formatting in cells"] = () => "<table>" + Repeat("<tr><td><b>x", Few),
        ["text that tables put out"] = () => "<table>" + Repeat("<p>x<i>y</i><tr>", Few),
        ["named boxes around paragraphs"] = () => Repeat("<div itemprop=author itemscope>", 300) + Repeat("<p>x", Few),
        ["named boxes around a long text"] = () => Repeat("<div itemprop=author><time itemprop=datePublished>", 190) + new string('a', 4_000_000),
        ["broken data"] = () => Repeat("<script type=application/ld+json>{</script>", Few),
        ["sources of a picture"] = () => "<picture>" + Repeat("<source srcset=x>", Few / 2) + Repeat("<img srcset=y>", Few / 2),
        ["an element of many attributes"] = () => "<p " + Numbered(Many, i => $"a{i}=1 ") + ">x",
        ["attributes for an open body"] = () => "<html><body>" + Numbered(Many / 4, i => $"<body a{i}=1><html b{i}=1>") + "x",
        ["a box of many names"] = () => "<div class=\"" + Numbered(2000, i => $"c{i} ") + "\">" + Repeat("<p>x", Few),
        ["cells that span everything"] = () => "<h1>T</h1><table>" + Repeat("<tr><td colspan=1000 rowspan=65534>x", Few),
        ["rows of cells"] = () => "<h1>T</h1><table>" + Repeat("<tr><th>x<td>y", Few),
        ["pictures in a line"] = () => "<p>" + Repeat("x<img src=/a.jpg alt=z>", Few),
        ["breaks"] = () => "<p>" + Repeat("x<br><br>", Few),
        ["dates"] = () => "<h1>T</h1>" + Repeat("<time datetime=2022-01-01>1 January 2022</time>", Few),
        ["bylines"] = () => "<h1>T</h1>" + Repeat("<p class=byline>By John Smith", Few),
        ["blocks of data"] = () => Repeat("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>", Few / 2),
        ["arrays in arrays"] = () => "<script type=application/ld+json>" + Repeat("[", Many * 10) + "</script>",
        ["a line of one word"] = () => "<h1>T</h1><p>" + new string('a', 8_000_000),
        ["references"] = () => "<p>" + Repeat("&amp;", Many * 10) + Repeat("&CounterClockwiseContourIntegra", Many) + "&#" + new string('9', Many * 10) + ";",
        ["entities of entities"] = () => "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a0 'lol'>" + Numbered(Many, i => $"<!ENTITY a{i + 1} '&a{i};&a{i};&a{i};&a{i};'>") + $"]><html><p>&a{Many};</p></html>",
        ["a flag that never ends"] = () => "<p>\U0001F3F4" + Repeat("\U000E0061", Many * 10),
        ["marks on one letter"] = () => "<p>a" + Repeat("\u0327\u0301", Many * 10),
        ["controls of direction"] = () => "<p>" + Repeat("\u202A\u2066a", Many * 5) + Repeat("\u2069\u202C", Many * 5),
        ["declarations never closed"] = () => Repeat("<meta charset", Many) + "\xFF",
        ["comments never closed"] = () => Repeat("<!--", Many * 10),
        ["angle brackets"] = () => Repeat("</<a <", Many * 10),
    };

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Numbered(int times, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            all.Append(text(i));
        }

        return all.ToString();
    }
}
