namespace Generator.Pages;

/// <summary>The pages on which the archive speaks of itself; their texts lie in `content/pages/&lt;name&gt;/&lt;tag&gt;.md`.</summary>
public enum ArchivePage
{
    Notices,
    About,
    Accessibility,
    Verify,
}

/// <summary>What such a page is called in folders and addresses.</summary>
public static class ArchivePageName
{
    public static string Name(this ArchivePage page) => page switch
    {
        ArchivePage.Notices => "notices",
        ArchivePage.About => "about",
        ArchivePage.Accessibility => "accessibility",
        _ => "verify",
    };
}
