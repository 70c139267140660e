using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>
/// An act of a state against a source, as dated data with its evidence (`content/notices/&lt;id&gt;/designation.yml`). It concerns registered bodies, not brands, and has
/// several dates; what readers risk is told by act, person and territory. What its sources disagree on isn't in it.
/// </summary>
/// <param name="Id">Name of its folder.</param>
/// <param name="Country">Of the state, by ISO 3166-1 alpha-2.</param>
/// <param name="CategoryName">What that state's law calls the category.</param>
/// <param name="ListEntry">Its number on the state's list; null where it has none or it isn't known.</param>
/// <param name="Dates">In the order of time.</param>
/// <param name="Checked">When the sources were last looked at; shown to readers as a date.</param>
/// <param name="Supersedes">Ids of earlier designations that this one replaces.</param>
/// <param name="Sources">All that the facts name, ordered by id.</param>
public sealed record Designation(
    string Id,
    DesignationSubject Subject,
    DesignationAuthority Authority,
    string Country,
    DesignationCategory Category,
    MultilingualText CategoryName,
    Sequence<DesignationLaw> Laws,
    ListEntry? ListEntry,
    Sequence<DesignationDate> Dates,
    Sequence<ReaderRisk> Risks,
    EdtfDate Checked,
    Sequence<string> Supersedes,
    Sequence<FactSource> Sources)
{
    /// <summary>Languages of the people whom it concerns: above an article the notice leads to itself in these. Empty: in all that it is written in.</summary>
    public Sequence<LanguageTag> Languages { get; init; } = [];

    /// <summary>Whether its end is among its dates; it then stays as history.</summary>
    public bool HasEnded => Dates.Any(d => d.Event == DesignationEvent.Ended);
}

/// <summary>Who or what was designated.</summary>
/// <param name="Names">As registered, or as the act names them.</param>
/// <param name="Brands">Names that the same newsroom goes by.</param>
public sealed record DesignationSubject(SubjectKind Kind, Sequence<string> Names, Sequence<string> Brands, FactSource Source);

/// <summary>What kind of subject it is.</summary>
public enum SubjectKind
{
    Organization,
    Outlet,
    Service,
    Person,
    Channel,
    Domain,
    Symbol,
    Archive,
}

/// <summary>Which authority of the state did it.</summary>
public sealed record DesignationAuthority(MultilingualText Name, FactSource Source);

/// <summary>The legal family of an act; each has other consequences for readers, so they are never mixed.</summary>
public enum DesignationCategory
{
    UndesirableOrganization,
    ForeignAgent,
    ExtremistMaterials,
    ExtremistOrganization,
    TerroristOrganization,
    Sanctions,
    Blocking,
    Closure,
    Accreditation,
}

/// <summary>A law that the act stands on or that punishes by it.</summary>
public sealed record DesignationLaw(MultilingualText Name, FactSource Source);

/// <summary>A place on a state's list.</summary>
public sealed record ListEntry(string Number, FactSource Source);

/// <summary>One of the dates of an act.</summary>
public sealed record DesignationDate(DesignationEvent Event, EdtfDate Date, FactSource Source);

/// <summary>What happened on a date, in the order in which it can happen.</summary>
public enum DesignationEvent
{
    Decided,
    Announced,
    Listed,
    InForce,
    Appealed,
    Ended,
}

/// <summary>What readers risk by doing something, as a source reports it.</summary>
/// <param name="Consequences">Ordered as in the file; several where the source names several.</param>
/// <param name="IsRetroactive">Whether acts before the designation were punished; null where it isn't known.</param>
public sealed record ReaderRisk(
    Sequence<ReaderAct> Acts,
    Sequence<RiskPerson> Persons,
    Sequence<RiskTerritory> Territories,
    Sequence<RiskConsequence> Consequences,
    bool? IsRetroactive,
    FactSource Source);

/// <summary>Something that a reader does.</summary>
public enum ReaderAct
{
    Read,
    Search,
    Circumvent,
    Subscribe,
    Like,
    Comment,
    Share,
    Save,
    Donate,
    Contact,
    WorkFor,
}

/// <summary>Whom a risk concerns.</summary>
public enum RiskPerson
{
    Anyone,
    Present,
    Citizen,
    StatelessResident,
}

/// <summary>Where a risk exists. By law and in fact are two things: occupied land belongs to one state and is held by another.</summary>
/// <param name="ByLaw">The state it belongs to, by ISO 3166-1 alpha-2; null where it isn't said.</param>
/// <param name="InFact">The state that holds it.</param>
public sealed record RiskTerritory(MultilingualText Name, string? ByLaw, string? InFact);

/// <summary>What may follow.</summary>
public enum RiskConsequence
{
    NoneReported,
    Fine,
    Arrest,
    Imprisonment,
    Violence,
}

/// <summary>Who says it: every fact of a designation names one.</summary>
/// <param name="Id">Its key in the file.</param>
/// <param name="Date">When it said so.</param>
/// <param name="IsState">Whether it speaks for the state itself: usable for what the state says, and labelled so.</param>
public sealed record FactSource(string Id, string Name, WebUrl? Url, EdtfDate Date, bool IsState);
