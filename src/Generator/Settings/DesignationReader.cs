using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads designations. A file with any error gives no value: half a notice is worse than a build that stops.</summary>
public static class DesignationReader
{
    public const string Folder = "content/notices";
    private const string FileName = "designation.yml";

    /// <summary>Reads all of them, ordered by id.</summary>
    /// <param name="archive">The archive's folder.</param>
    /// <param name="sources">The profiles whose designations must be there.</param>
    public static Outcome<Sequence<Designation>> ReadAll(InputTree archive, IEnumerable<Source> sources)
    {
        var diagnostics = new List<Diagnostic>();
        var ids = archive.Folders(Folder);
        var designations = new List<Designation>();
        foreach (var id in ids)
        {
            var read = Read(archive, id);
            diagnostics.AddRange(read.Diagnostics);
            if (read.HasValue)
            {
                designations.Add(read.Value);
                diagnostics.AddRange(read.Value.Supersedes.Where(s => !ids.Contains(s, StringComparer.Ordinal)).Select(s => Unknown(Location.Of($"{Folder}/{id}/{FileName}"), s, ids)));
            }
        }

        foreach (var source in sources)
        {
            diagnostics.AddRange(source.Designations.Where(d => !ids.Contains(d, StringComparer.Ordinal)).Select(d => Unknown(Location.Of($"seeds/{source.Id}/source.yml"), d, ids)));
        }

        return Outcome.Of(designations.ToSequence(), diagnostics);
    }

    private static Outcome<Designation> Read(InputTree archive, string id)
    {
        var file = $"{Folder}/{id}/{FileName}";
        return archive.ReadText(file, YamlReading.LongestText) is { } text
            ? Parse(text, file, id)
            : Outcome.Nothing<Designation>(SettingsDiagnostics.FileMissing.At(Location.Of($"{Folder}/{id}"), file));
    }

    public static Outcome<Designation> Parse(string text, string file, string id)
    {
        var read = YamlReading.Read(text, file);
        if (!read.HasValue)
        {
            return Outcome.Nothing<Designation>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var keys = new SettingsReader(read.Value, diagnostics);
        var facts = new FactReader(FactReader.SourcesOf(keys));
        var designation = new Designation(
            id,
            Subject(Required(keys, "subject"), facts),
            Authority(Required(keys, "authority"), facts),
            FactReader.RequiredCountry(keys, "country"),
            FactReader.Named<DesignationCategory>(keys, "category"),
            FactReader.Texts(keys, "category_name"),
            keys.Maps("laws").Select(law => Law(law, facts)).ToSequence(),
            keys.Map("list_entry") is { } entry ? Entry(entry, facts) : null,
            Dates(keys, facts),
            keys.Maps("risks").Select(risk => Risk(risk, facts)).ToSequence(),
            FactReader.RequiredDate(keys, "checked"),
            keys.Texts("supersedes"),
            facts.Sources)
        {
            Languages = keys.Languages("languages"),
        };
        keys.Finish();
        return new Outcome<Designation>(diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? null : designation, diagnostics.ToSequence());
    }

    private static SettingsReader Required(SettingsReader keys, string key)
    {
        if (keys.Map(key) is { } map)
        {
            return map;
        }

        keys.RequiredText(key);
        return keys.Empty();
    }

    private static DesignationSubject Subject(SettingsReader keys, FactReader facts)
    {
        var subject = new DesignationSubject(FactReader.Named<SubjectKind>(keys, "kind"), FactReader.RequiredTexts(keys, "names"), keys.Texts("brands"), facts.Source(keys, "subject"));
        keys.Finish();
        return subject;
    }

    private static DesignationAuthority Authority(SettingsReader keys, FactReader facts)
    {
        var authority = new DesignationAuthority(FactReader.Texts(keys, "name"), facts.Source(keys, "authority"));
        keys.Finish();
        return authority;
    }

    private static DesignationLaw Law(SettingsReader keys, FactReader facts)
    {
        var law = new DesignationLaw(FactReader.Texts(keys, "name"), facts.Source(keys, "law"));
        keys.Finish();
        return law;
    }

    private static ListEntry Entry(SettingsReader keys, FactReader facts)
    {
        var entry = new ListEntry(keys.RequiredText("number"), facts.Source(keys, "list entry"));
        keys.Finish();
        return entry;
    }

    private static Sequence<DesignationDate> Dates(SettingsReader keys, FactReader facts)
    {
        var dates = new List<DesignationDate>();
        foreach (var map in keys.Maps("dates"))
        {
            var date = new DesignationDate(FactReader.Named<DesignationEvent>(map, "event"), FactReader.RequiredDate(map, "date"), facts.Source(map, "date"));
            map.Finish();
            if (dates.Find(before => MustFollow(before, date)) is { } later)
            {
                map.Report(DesignationDiagnostics.DatesOutOfOrder.At(map.Location, ListedName.Of(later.Event), later.Date.Value, ListedName.Of(date.Event), date.Date.Value));
            }

            dates.Add(date);
        }

        if (dates.Count == 0)
        {
            keys.Report(SettingsDiagnostics.MissingKey.At(keys.Location, "dates"));
        }

        return dates.OrderBy(d => d.Date.EarliestUtc).ThenBy(d => d.Event).ToSequence();
    }

    // Whether one of two dates lies on the wrong side of the other. Announcing and listing come in either order.
    private static bool MustFollow(DesignationDate one, DesignationDate other)
    {
        var (first, second) = one.Event <= other.Event ? (one, other) : (other, one);
        var isOrdered = Stage(first.Event) != Stage(second.Event);
        return isOrdered && first.Date.EarliestUtc > second.Date.EarliestUtc && second.Date is { Month: not null, Day: not null, Opening: EdtfOpening.None };
    }

    private static int Stage(DesignationEvent happening) => happening switch
    {
        DesignationEvent.Decided => 0,
        DesignationEvent.Ended => 2,
        _ => 1,
    };

    private static ReaderRisk Risk(SettingsReader keys, FactReader facts)
    {
        var risk = new ReaderRisk(
            FactReader.AllNamed<ReaderAct>(keys, "acts"),
            FactReader.AllNamed<RiskPerson>(keys, "persons"),
            keys.Maps("territories").Select(Territory).ToSequence(),
            FactReader.AllNamed<RiskConsequence>(keys, "consequences"),
            keys.Flag("retroactive"),
            facts.Source(keys, "risk"));
        keys.Finish();
        foreach (var missing in new[] { ("acts", risk.Acts.Count), ("persons", risk.Persons.Count), ("territories", risk.Territories.Count), ("consequences", risk.Consequences.Count) }.Where(m => m.Item2 == 0))
        {
            keys.Report(DesignationDiagnostics.PlaceOrPersonMissing.At(keys.Location, missing.Item1));
        }

        return risk;
    }

    private static RiskTerritory Territory(SettingsReader keys)
    {
        var territory = new RiskTerritory(FactReader.Texts(keys, "name"), FactReader.Country(keys, "by_law"), FactReader.Country(keys, "in_fact"));
        keys.Finish();
        return territory;
    }

    private static Diagnostic Unknown(Location place, string id, IEnumerable<string> ids)
    {
        var nearest = NearestName.Of(id, ids);
        return DesignationDiagnostics.DesignationUnknown.At(place, id, nearest is null ? "" : $"; did you mean '{nearest}'?");
    }
}
