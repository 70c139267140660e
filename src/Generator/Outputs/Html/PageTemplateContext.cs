using Generator.Languages;
using Generator.Web;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Generator.Outputs.Html;

/// <summary>
/// One run of a page's template. Every value is escaped for the place it is written in, unless it is markup of our own writers; addresses are the only values of link
/// attributes; the only function is `include`.
/// </summary>
internal sealed class PageTemplateContext : TemplateContext
{
    // Far more than any page needs, and reached in seconds by a loop that never ends.
    private const int MostSteps = 5_000_000;

    private static readonly ScriptObject s_functions = Functions();

    private readonly TemplateSet _templates;
    private SourceSpan? _expression;
    private int _steps;

    public PageTemplateContext(TemplateSet templates)
        : base(s_functions, StringComparer.Ordinal)
    {
        _templates = templates;
        TemplateLoader = new PartialLoader();
        foreach (var partial in templates.Partials)
        {
            CachedTemplates.Add(partial.Path, partial.Template);
        }

        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        AutoIndent = false;
        LimitToString = 0;

        // The language's own limit is for one loop, and an archive may list any number of articles on one page; loops that don't end are counted below.
        LoopLimit = int.MaxValue;
        RecursiveLimit = 32;
        NewLine = "\n";
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        // The language hands in the span of the whole block around the expression; the expression is the one that was just evaluated.
        var place = _expression is { } expression ? _templates.PlaceOf(expression.FileName, expression.Start.Offset) : TemplatePlace.Forbidden;
        span = _expression ?? span;
        _expression = null;
        switch (textAsObject)
        {
            case null:
                break;
            case SafeHtml safe when place == TemplatePlace.Text:
                Write(safe.Markup);
                break;
            case LabelText words when place == TemplatePlace.Text:
                Write(PhraseWriter.Text(words).Markup);
                break;
            case LabelText words when place == TemplatePlace.Attribute:
                Write(HtmlEscaping.Attribute(words.Text));
                break;
            case HrefValue href when place == TemplatePlace.Address:
                Write(HtmlEscaping.Attribute(href.Value));
                break;
            case string text when place == TemplatePlace.Text:
                Write(HtmlEscaping.Text(text));
                break;
            case string text when place == TemplatePlace.Attribute:
                Write(HtmlEscaping.Attribute(text));
                break;
            case int or long or double when place is TemplatePlace.Text or TemplatePlace.Attribute:
                Write(ObjectToString(textAsObject));
                break;
            default:
                throw new ScriptRuntimeException(span, Refusal(place, textAsObject));
        }

        return this;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        // What a capture collected was escaped when it was written.
        if (scriptNode is ScriptCaptureStatement { Target: { } target } capture)
        {
            PushOutput();
            string captured;
            try
            {
                base.Evaluate(capture.Body, false);
            }
            finally
            {
                captured = PopOutput().ToString() ?? "";
            }

            SetValue(target, new SafeHtml(captured));
            return null;
        }

        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement)
        {
            _expression = value is null ? null : scriptNode.Span;
        }

        return value;
    }

    // Values have no members but those of the tree.
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target is IScriptObject ? base.GetMemberAccessorImpl(target) : NullAccessor.Default;

    protected override bool OnStepLoop(ScriptLoopStatementBase loop) =>
        ++_steps <= MostSteps ? base.OnStepLoop(loop) : throw new ScriptRuntimeException(loop.Span, "the template's loops don't end");

    private static ScriptObject Functions()
    {
        var functions = new ScriptObject(StringComparer.Ordinal);
        functions.SetValue("include", new IncludePartial(), readOnly: true);
        functions.IsReadOnly = true;
        return functions;
    }

    private static string Refusal(TemplatePlace place, object value) => place switch
    {
        TemplatePlace.Forbidden => "nothing can be written here: only between tags and between the double quotes of an attribute",
        TemplatePlace.Address => "an attribute that holds an address takes only a member that is an address",
        TemplatePlace.Attribute => "an attribute takes only text; this is " + Kind(value),
        _ => "only text and markup can be written here; this is " + Kind(value),
    };

    private static string Kind(object value) => value switch
    {
        SafeHtml => "markup",
        HrefValue => "an address",
        bool => "a yes or no",
        ScriptArray => "a list",
        _ => "a group of members",
    };

    /// <summary>The `include` of templates: what a partial wrote is markup already; line breaks around it are its file's, not the page's.</summary>
    private sealed class IncludePartial : IScriptCustomFunction
    {
        private readonly IncludeFunction _include = new();

        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(SafeHtml);

        public ScriptParameterInfo GetParameterInfo(int index) => _include.GetParameterInfo(index);

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new SafeHtml(_include.Invoke(context, callerContext, arguments, blockStatement)?.ToString()?.Trim('\n') ?? "");

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary>Finds partials by their file's name; all of them were read before any page is written.</summary>
    private sealed class PartialLoader : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => TemplateSet.PartialPath(templateName);

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            throw new ScriptRuntimeException(callerSpan, $"there is no {templatePath}");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));
    }
}
