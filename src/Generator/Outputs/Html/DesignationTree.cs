using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>The facts of a designation as terms beside what is known, each with the source that says so and the day it did.</summary>
internal sealed class DesignationTree(TreePlace place)
{
    private readonly List<TemplateValue> _rows = [];

    public IEnumerable<TemplateValue> Rows(Designation designation)
    {
        Add("designation.subject", Subject(designation.Subject), designation.Subject.Source);
        Add("designation.authority", InWords(designation.Authority.Name), designation.Authority.Source);
        Add("designation.category", InWords(designation.CategoryName), null);
        foreach (var law in designation.Laws)
        {
            Add("designation.laws", InWords(law.Name), law.Source);
        }

        if (designation.ListEntry is { } entry)
        {
            Add("designation.list_entry", PhraseWriter.Isolated(entry.Number), entry.Source);
        }

        foreach (var date in designation.Dates)
        {
            Add(ListedName.LabelOf("designation.", date.Event), Date(date.Date), date.Source);
        }

        foreach (var risk in designation.Risks)
        {
            Add(PhraseWriter.Label(place.Words, "designation.risk_term", ("acts", Joined(risk.Acts.Select(act => ListedName.LabelOf("act.", act))))), Risk(risk), risk.Source);
            if (risk.IsRetroactive == true)
            {
                Add("designation.retroactive_term", PhraseWriter.Text(place.Label("designation.retroactive")), risk.Source);
            }
        }

        Add("designation.checked", Date(designation.Checked), null);
        return _rows;
    }

    private SafeHtml Subject(DesignationSubject subject)
    {
        var names = PhraseWriter.Isolated(subject.Names, place.Words);
        return subject.Brands.Count == 0
            ? names
            : new SafeHtml($"{names.Markup} ({PhraseWriter.Isolated(subject.Brands, place.Words).Markup})");
    }

    // One or the other may follow, so they aren't joined by the language's word for "and".
    private SafeHtml Risk(ReaderRisk risk) => PhraseWriter.Label(
        place.Words,
        "designation.risk",
        ("consequences", new SafeHtml(string.Join(" / ", risk.Consequences.Select(consequence => PhraseWriter.Text(place.Label(ListedName.LabelOf("consequence.", consequence))).Markup)))),
        ("persons", Joined(risk.Persons.Select(person => ListedName.LabelOf("person.", person)))),
        ("territories", PhraseWriter.Joined(risk.Territories.Select(territory => InWords(territory.Name)), place.Words)));

    private SafeHtml Joined(IEnumerable<string> labels) => PhraseWriter.Joined(labels.Select(label => PhraseWriter.Text(place.Label(label))), place.Words);

    private SafeHtml InWords(MultilingualText text)
    {
        var words = text.In(place.Words.Tag, place.Languages.Order);
        return PhraseWriter.Isolated(words.Value, words.Language);
    }

    private SafeHtml Date(EdtfDate date) => PhraseWriter.Time(date, place.Words.Date(date));

    private SafeHtml Source(FactSource source)
    {
        var name = PhraseWriter.Isolated(source.Name);
        return PhraseWriter.Label(
            place.Words,
            source.IsState ? "designation.source_of_state" : "designation.source",
            ("source", source.Url is { } url ? PhraseWriter.Link(HrefValue.ToWeb(url), name, isOutside: true) : name),
            ("date", Date(source.Date)));
    }

    private void Add(string label, SafeHtml value, FactSource? source) => Add(PhraseWriter.Text(place.Label(label)), value, source);

    private void Add(SafeHtml term, SafeHtml value, FactSource? source) => _rows.Add(TemplateValue.Map.Of(
        new TemplateMember("term", term),
        new TemplateMember("value", value),
        new TemplateMember("source", source is null ? null : Source(source))));
}
