namespace Generator.Articles.Steps;

/// <summary>What a passage is used for in the article.</summary>
internal enum PassageUse
{
    /// <summary>No step has decided yet.</summary>
    Open,
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Body,
    AgencyCredit,
    SourceDescription,
    Notice,
    LeftOut,
}
