using Generator.Diagnostics;

namespace Generator.Checks;

/// <summary>What the finished site must not have. Everything here is an error: a site that breaks one of these rules is not published.</summary>
public static class CheckDiagnostics
{
    public static readonly DiagnosticDescriptor TitleMissing = Rule(
        "CHK001",
        "a page has no title",
        "the page has no title, an empty one, or several",
        "give the template's head one title element with words in it",
        "The title is what a screen reader says first, what stands on a browser's tab and what a saved page is called. Without it a reader with several pages open can't tell them apart.");

    public static readonly DiagnosticDescriptor LanguageMissing = Rule(
        "CHK002",
        "a page or a part of it doesn't say its language",
        "the element '{0}' states no language, or no valid one",
        "write `lang` with a BCP 47 tag from the page's model",
        "By its language a screen reader chooses a voice, a browser its fonts, quotation marks and hyphenation, and a translator what to translate. Read with another language's voice, a text can't be understood.");

    public static readonly DiagnosticDescriptor DirectionWrong = Rule(
        "CHK003",
        "text doesn't run in the direction of its language",
        "the element '{0}' runs {1}, its language {2}",
        "write `dir` beside every `lang`, both from the model",
        "Persian, Arabic and other scripts run from right to left. With the wrong direction full stops, brackets and numbers stand at the wrong end of a line, and a sentence with names in Latin letters falls apart.");

    public static readonly DiagnosticDescriptor FirstHeadingCount = Rule(
        "CHK004",
        "a page has not exactly one first heading",
        "the page has {0} headings of the first level; it needs one, with words in it",
        "let the template write one h1: on an article's page the headline",
        "Readers who can't see the page jump to its first heading to learn what it is. A second one, or none, leaves them guessing.");

    public static readonly DiagnosticDescriptor HeadingSkipped = Rule(
        "CHK005",
        "headings skip a level",
        "a heading of level {0} follows level {1}",
        "let levels go down one at a time, beginning with the first",
        "Headings are the table of contents that a screen reader makes of a page. A level left out looks like a part that is missing.");

    public static readonly DiagnosticDescriptor PictureWithoutText = Rule(
        "CHK006",
        "a picture has no text in its place",
        "the picture '{0}' has no `alt`",
        "write `alt`, empty where nothing is known of the picture",
        "Where a picture can't be seen or isn't loaded, this text stands for it. Without the attribute a screen reader reads out the file's name.");

    public static readonly DiagnosticDescriptor PictureWithoutSize = Rule(
        "CHK007",
        "a picture doesn't say its size",
        "the picture '{0}' has no `width` and `height` in pixels",
        "write both from the stored picture",
        "On a slow line pictures come late. Where their size isn't known the text jumps away from under a reader's eyes each time one arrives.");

    public static readonly DiagnosticDescriptor ForeignRequest = Rule(
        "CHK008",
        "a file of the site asks another host",
        "the {0} loads '{1}'",
        "load nothing but files of the site, by relative addresses",
        "Whatever a page loads from elsewhere tells that host, and everyone on the way, who reads which article when. Where reading is punished that can be evidence. It also fails from a USB stick and behind a block.");

    public static readonly DiagnosticDescriptor ScriptFound = Rule(
        "CHK009",
        "a page has a script",
        "a {0} stands on the page",
        "write what the page says as HTML; only JSON-LD data blocks may stand in script elements",
        "Pages work without scripts: on old phones, in careful browsers, printed, opened from a folder, where browsers refuse module scripts without a word. A page that can't run anything can't be made to do harm.");

    public static readonly DiagnosticDescriptor HandlerFound = Rule(
        "CHK010",
        "an attribute runs a script, embeds something or sets a style",
        "the element '{0}' has a '{1}' attribute that isn't allowed",
        "remove the attribute; styles belong in the stylesheet",
        "Such attributes are how hostile markup comes to life. None is ever written on purpose, so that one on a finished page means that something of a source got through.");

    public static readonly DiagnosticDescriptor PolicyWeak = Rule(
        "CHK011",
        "a page's content security policy is missing or too wide",
        "the page's content security policy doesn't hold: {0}",
        "keep the policy of the built-in templates: default-src 'none', and 'self' for what the page has",
        "The policy makes the browser itself refuse whatever the page must not load or run. It is the last line of defence should hostile markup ever get through everything else.");

    public static readonly DiagnosticDescriptor ReferrerSent = Rule(
        "CHK012",
        "a page tells other hosts where its readers come from",
        "the page has no referrer policy `no-referrer`, or a part of it has another one",
        "write <meta name=\"referrer\" content=\"no-referrer\"> and no referrerpolicy attribute",
        "When a reader follows a link, browsers tell the other host the address of the page before. For a banned source's archive that address alone can harm the reader.");

    public static readonly DiagnosticDescriptor IdTwice = Rule(
        "CHK013",
        "an id is not unique",
        "the id '{0}' is empty, has white space, or stands a second time on the page",
        "give each element an id of its own, or none",
        "Links, labels and the notice's own mark find their element by its id. With two of one name they lead to the wrong one.");

    public static readonly DiagnosticDescriptor IdReferenceBroken = Rule(
        "CHK014",
        "an element is named by an id that isn't there",
        "{0} names '{1}', which is no id on the page",
        "correct the id, or write the label where it is needed",
        "Regions and controls take their names from other elements. Where those are missing a screen reader has nothing to say.");

    public static readonly DiagnosticDescriptor TooHeavy = Rule(
        "CHK015",
        "a page is too heavy",
        "the page and its stylesheet, without the page's own text, are {0} bytes compressed; at most {1} are allowed",
        "shorten what stands around the text, or the stylesheet",
        "On a slow or metered line a page should come in one round trip. What every page carries around its text is paid for by every reader, again and again.");

    public static readonly DiagnosticDescriptor DataMalformed = Rule(
        "CHK016",
        "data for machines is malformed",
        "{0} isn't valid JSON of its kind",
        "this is a fault of the program or of a template; please report it",
        "Search engines, citation tools and other archives read these data. A broken block is passed over in silence, and with it author, date and source.");

    public static readonly DiagnosticDescriptor CharsetLate = Rule(
        "CHK017",
        "a page doesn't begin by saying that it is UTF-8",
        "the head doesn't begin with the charset, or the bytes aren't UTF-8 without a byte order mark",
        "let <meta charset=\"utf-8\"> be the first element of the head",
        "Opened from a folder there is no server to name the encoding. A browser that guesses shows other alphabets as gibberish.");

    public static readonly DiagnosticDescriptor LinkNotRelative = Rule(
        "CHK018",
        "a link inside the site is written in the wrong form",
        "the link '{0}' should be {1}",
        "let links come from the model, which writes them for the page they stand on",
        "Relative links make the same bytes work under any path of any host, on a mirror and from a USB stick. Only what standards want absolute is: the canonical address, alternates, and links of the page for missing pages.");

    public static readonly DiagnosticDescriptor XmlMalformed = Rule(
        "CHK019",
        "a feed or sitemap is not well-formed XML",
        "the file isn't well-formed: {0}",
        "build the site anew; where that doesn't help, it is a fault of the program: please report it",
        "One wrong character makes feed readers and search engines refuse the whole file.");

    public static readonly DiagnosticDescriptor AddressRelative = Rule(
        "CHK020",
        "a feed or sitemap has a relative address",
        "the address '{0}' isn't absolute",
        "set `base_url` in content/site.yml and let addresses come from it",
        "A feed is read far from the site, where a relative address leads to another host or nowhere.");

    public static readonly DiagnosticDescriptor FeedIdTwice = Rule(
        "CHK021",
        "entries of a feed have one id",
        "the id '{0}' is empty or stands on more than one entry",
        "build the site anew; where that doesn't help, it is a fault of the program: please report it",
        "Feed readers tell entries apart by their ids (RFC 4287 §4.2.6): of two with the same one they show one, or one again and again.");

    public static readonly DiagnosticDescriptor ScriptAsks = Rule(
        "CHK022",
        "a script asks a host for something",
        "the script uses '{0}', which asks a host or fails from a folder",
        "carry the data in a classic script that the page loads by itself",
        "Opened from a folder, browsers refuse fetch, modules and workers without a word to the reader; on a host they tell it what the reader does.");

    public static readonly DiagnosticDescriptor LinkBroken = Rule(
        "CHK023",
        "a link leads nowhere",
        "the link leads to '{0}', and there is no such file",
        "show a link only where its target exists",
        "A dead end in an archive of what is forbidden elsewhere costs a reader trust, time and data. The program assigns all addresses itself, so that every broken link inside the site can be found before it is published.");

    public static readonly DiagnosticDescriptor FragmentBroken = Rule(
        "CHK024",
        "a link leads to a place that isn't on its page",
        "there is no place '{0}' in '{1}'",
        "give the element the id that the link names",
        "Skip links and links to parts of a page do nothing at all when the place is missing: a reader with a keyboard stays caught before the menu.");

    public static readonly DiagnosticDescriptor AlternateOneSided = Rule(
        "CHK025",
        "pages in several languages don't all name one another",
        "the page's list of languages doesn't hold: {0}",
        "let every page of a translation group list the same pages, its own among them",
        "Search engines believe such lists only where every page confirms the others (hreflang). Otherwise a reader searching in Ukrainian is sent to the English page.");

    public static readonly DiagnosticDescriptor NoticeMissing = Rule(
        "CHK026",
        "an article of a designated source lacks its notice",
        "'{0}' has no notice that is seen above the headline",
        "keep the notice in the template: an element with the id `notice`, its short form outside any `details`; in a feed an element of the class `notice`",
        "A state has made reading, keeping or sharing this source's work punishable for some readers. They must learn it before the first word of the article, on every form in which it leaves this site. No template may leave it out.");

    public static readonly DiagnosticDescriptor AttributionMissing = Rule(
        "CHK027",
        "an article lacks its attribution",
        "'{0}' doesn't say whose it is and how it came here",
        "keep the attribution in the template: an element with the id `attribution`; in a feed an element of the class `attribution`",
        "An archive's worth lies in saying whose each text is, where it stood, when and how it was saved. Without that nobody can cite it, check it or believe it.");

    public static readonly DiagnosticDescriptor ControlUnwarned = Rule(
        "CHK028",
        "a control that saves or shares stands before the warning",
        "the reader meets '{0}' before any notice or warning",
        "put the notice, or an element of the class `warning` with its words, before the control",
        "For some readers the danger lies not in reading but in having a copy, a subscription or a shared link. The warning has to come before the control, in the order in which a screen reader reads.");

    public static readonly DiagnosticDescriptor ArticleWithoutPage = Rule(
        "CHK029",
        "an article has no page",
        "no file was made at '{0}'",
        "build the site anew; where that doesn't help, it is a fault of the program: please report it",
        "Every article of the catalog has a page and a text edition. A missing one would be lost without anybody noticing.");

    public static readonly DiagnosticDescriptor FileGone = Rule(
        "CHK030",
        "a file of the manifest is not in the site",
        "'{0}' stands in the manifest, but is not there",
        "build the site anew, or copy it again from where it is whole",
        "A site that was copied, moved or cleaned up by hand may have lost files. Its manifest says which belong to it.");

    public static readonly DiagnosticDescriptor FileAltered = Rule(
        "CHK031",
        "a file of the site is not the one of its manifest",
        "the bytes of '{0}' are not those that were published",
        "build the site anew, or copy it again from where it is whole; nobody should trust this copy of the file",
        "The manifest holds the SHA-256 of every file as it was published. Another digest means that the file was damaged on the way, or that somebody changed it.");

    public static readonly DiagnosticDescriptor NoManifest = Rule(
        "CHK032",
        "a site has no manifest",
        "'{0}' holds no manifest of this program, so nobody can say whether its files are whole and all there",
        "build the site first, or name the folder that holds its manifest.json",
        "A site is known by its manifest.json, in which every file stands with its digest. The files of a folder without one are judged by themselves.");

    public static readonly DiagnosticDescriptor SomethingKept = Rule(
        "CHK033",
        "a page or script leaves something behind on a reader's machine",
        "'{0}' keeps something on the machine of whoever reads the page",
        "remove it; what a reader needs stands on the page itself",
        "A cookie, a stored value or a service worker stays when the page is closed, and shows whoever searches the machine that the archive was read, and when.");

    public static readonly DiagnosticDescriptor PageNotParsed = Rule(
        "CHK034",
        "a page's markup can't be parsed",
        "the program's HTML parser fails at the markup of this page, so that nothing is known of it",
        "look for elements of forms (`select` above all) in the archive's own templates, and close each where it belongs",
        "What can't be read can't be judged, and isn't published. The parser has faults at a few rows of tags that no browser writes and none of this program's own templates has.");

    public static readonly DiagnosticDescriptor PictureOfOtherKind = Rule(
        "CHK035",
        "a picture isn't what its name says",
        "the file's bytes are no whole picture of the kind {0}",
        "build the site anew, or copy it again from where it is whole; of pictures of your own, give the right name",
        "A picture's kind is told by its first bytes. Where the name says another, some browsers show nothing, and others take the file for something that it may have been made to be.");

    public static readonly DiagnosticDescriptor PictureTellsMore = Rule(
        "CHK036",
        "a picture carries more than the picture",
        "the file carries {0} bytes beside what draws the picture: place, device, comments or the like",
        "build the site anew; of pictures of your own, have an image program remove their metadata",
        "Cameras write into a picture where and when it was taken and with which device, programs add who worked on it. For somebody in the picture, or behind the camera, that can be a danger. Whose it is, is kept: it stands beside the picture.");

    private static DiagnosticDescriptor Rule(string code, string title, string message, string hint, string explanation) =>
        new(code, Severity.Error, title, message, hint, explanation);
}
