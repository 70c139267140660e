using Generator.Text;

namespace Generator.Languages;

/// <summary>Words of one language that take another form with another number: `{count} article`, `{count} articles`.</summary>
public sealed record CountedMessage(Sequence<MessageForm> Forms)
{
    /// <summary>The form of a category, else that of `Other`; without either, no words.</summary>
    public MessagePattern Of(PluralCategory category) =>
        (Forms.FirstOrDefault(form => form.Category == category) ?? Forms.FirstOrDefault(form => form.Category == PluralCategory.Other))?.Pattern ?? MessagePattern.Empty;
}

/// <summary>One form of a counted message.</summary>
public sealed record MessageForm(PluralCategory Category, MessagePattern Pattern);
