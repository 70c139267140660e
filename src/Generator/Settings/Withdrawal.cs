using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>That an article was taken out of the archive (`withdrawn:` in capture.yml): a tombstone stays, and nothing of its text.</summary>
/// <param name="Date">When it was withdrawn.</param>
/// <param name="KeepsAddress">
/// Whether the tombstone stands at the article's own address. An address is made of a headline's words, so that a person must have said (`address: keep`)
/// that this one tells nothing; otherwise the tombstone stands at an address without words, and the old one leads to the page for what isn't there.
/// </param>
public sealed record Withdrawal(EdtfDate Date, WithdrawalReason Reason, bool KeepsAddress)
{
    private const string Keep = "keep";
    private const string Form = "reason from the closed list: person-at-risk, law, rights, source or error";

    /// <summary>Reads the map under `withdrawn:`; null where it is absent or wrong, which is reported.</summary>
    internal static Withdrawal? Read(SettingsReader settings)
    {
        if (settings.Map("withdrawn") is not { } map)
        {
            return null;
        }

        var date = map.Date("date");
        if (map.Node("date") is null)
        {
            map.Report(SettingsDiagnostics.MissingKey.At(map.Location, "date"));
        }

        map.RequiredText("reason");
        var reason = map.Value("reason", Form, text => Parse(text) is { } parsed ? (object)parsed : null) as WithdrawalReason?;
        var address = map.Value("address", "`keep`, or no such key", text => text == Keep ? text : null);
        map.Finish();
        return date is not null && reason is { } known ? new Withdrawal(date, known, address is not null) : null;
    }

    /// <summary>How a reason is written in settings: `person-at-risk`; null for no reason of the list.</summary>
    public static WithdrawalReason? Parse(string text)
    {
        foreach (var reason in Enum.GetValues<WithdrawalReason>())
        {
            if (text == ListedName.Of(reason))
            {
                return reason;
            }
        }

        return null;
    }
}

/// <summary>Why an article was withdrawn: said in general, because a closer reason would tell what the article said.</summary>
public enum WithdrawalReason
{
    /// <summary>Somebody named or shown in it, or who wrote it, may be harmed.</summary>
    PersonAtRisk,

    /// <summary>A law or a court demands it.</summary>
    Law,

    /// <summary>The holder of its rights asked for it.</summary>
    Rights,

    /// <summary>The source itself has withdrawn it.</summary>
    Source,

    /// <summary>It was in the archive by mistake.</summary>
    Error,
}
