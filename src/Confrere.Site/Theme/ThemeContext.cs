using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Confrere.Site.Theme;

/// <summary>Runs templates strictly: a name that does not exist is an error, and everything is escaped that is not <see cref="Html"/>. One for each worker.</summary>
internal sealed class ThemeContext : TemplateContext
{
    public ThemeContext(LoadedTheme theme)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        // A list of ten thousand posts is no endless loop; a million turns is one.
        LoopLimit = 1_000_000;
        RecursiveLimit = 64;
        LimitToString = 0;
        // By SetValue: the indexer leaves a read-only member as it was, without a word.
        BuiltinObject.SetValue("include", new Include(theme), true);
    }

    /// <inheritdoc />
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Html html)
            Write(html.Text);
        else if (textAsObject is not null)
            Write(Escape.Html(ObjectToString(textAsObject) ?? ""));
        return this;
    }

    /// <summary>Renders a template with a model.</summary>
    public string Render(Template template, ScriptObject model)
    {
        PushGlobal(model);
        try
        {
            return template.Render(this);
        }
        finally
        {
            PopGlobal();
        }
    }

    // Scriban's own include gives text, which would be escaped; this one gives HTML, and takes templates that are parsed already.
    private sealed class Include(LoadedTheme theme) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(Html);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var name = context.ObjectToString(arguments[0]) ?? "";
            if (callerContext is null || theme.Find(name) is not { Page: { } page })
                throw new ScriptRuntimeException(callerContext?.Span ?? default, TemplateFault.NoTemplate + name);
            context.EnterRecursive(callerContext);
            context.PushOutput();
            try
            {
                page.Evaluate(context);
                return new Html(context.Output.ToString() ?? "");
            }
            finally
            {
                context.PopOutput();
                context.ExitRecursive(callerContext);
            }
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
