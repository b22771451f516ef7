using System.Collections.Frozen;
using Confrere.Engine.Images;
using Confrere.Engine.Markdown;

namespace Confrere.Engine;

/// <summary>Reads a file that is no post, such as an image, a text beside the posts or a private note: its name, and its words where it is text.</summary>
/// <param name="context">What parsing needs to know.</param>
/// <param name="withScripts">Whether styles and scripts are read too.</param>
/// <param name="withAnyText">Whether everything that can be read as text is, whatever its name; what cannot is no fault then.</param>
public sealed class ParseLooseFiles(ParseContext context, bool withScripts = false, bool withAnyText = false) : IModule<SourceFile, Post>
{
    // Styles and scripts hold long runs of figures that mean nothing to anybody.
    private static readonly FrozenSet<string> TextExtensions =
        ((string[])[".md", ".markdown", ".txt", ".html", ".htm", ".xhtml", ".svg", ".xml", ".json", ".yml", ".yaml", ".csv", ".tsv", ".ics", ".vcf", ".tex", ".rst"]).ToFrozenSet();

    // Their lines run on: a sentence, and a name, may begin in one and end in the next.
    private static readonly FrozenSet<string> RunningTextExtensions = ((string[])[".txt", ".md", ".markdown", ".rst", ".tex"]).ToFrozenSet();

    private static readonly FrozenSet<string> ScriptExtensions = ((string[])[".js", ".css", ".mjs", ".map"]).ToFrozenSet();

    private static readonly FrozenSet<string> MarkupExtensions = ((string[])[".html", ".htm", ".xhtml", ".svg", ".xml"]).ToFrozenSet();

    /// <inheritdoc />
    public Post Run(SourceFile document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var prose = new ProseBuilder();
        prose.AddFileName(document.Path, context.InputFolder);
        Finding? fault = null;
        var source = withAnyText || IsRead(document) ? SourceText.Decode(document, context.Language, out fault) : null;
        if (source is not null && MarkupExtensions.Contains(document.Extension))
            new HtmlReader(source, prose).Read(source.Text, 0);
        else if (source is not null)
            AddLines(source, prose, RunningTextExtensions.Contains(document.Extension));
        return new Post
        {
            Source = source ?? new SourceText(document.Path, ""),
            FrontMatter = new FrontMatter.FrontMatter(),
            Kind = Kind.Page,
            Address = document.Path.StartsWith(context.InputFolder + "/", StringComparison.Ordinal) ? document.Path[(context.InputFolder.Length + 1)..] : document.Path,
            Title = "",
            BodyStart = 0,
            Prose = prose.Build(),
            Faults = fault is null || withAnyText ? [] : [fault],
            Language = context.Language,
        };
    }

    /// <summary>Whether a file is a style or a script.</summary>
    public static bool IsScript(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ScriptExtensions.Contains(file.Extension);
    }

    // A text under a name that is not known is read like any other.
    private bool IsRead(SourceFile file) => IsScript(file)
        ? withScripts
        : TextExtensions.Contains(file.Extension) || (file.Bytes.Length > 0 && FileNatures.Of(file) is FileNature.Text or FileNature.Svg);

    private static void AddLines(SourceText source, ProseBuilder prose, bool isRunning)
    {
        var (from, isOpen) = (0, false);
        while (from < source.Text.Length)
        {
            var end = source.Text.IndexOf('\n', from);
            end = end < 0 ? source.Text.Length : end;
            var line = source.Text.AsSpan(from, end - from).TrimEnd('\r');
            if (isOpen && (!isRunning || line.IsWhiteSpace()))
            {
                prose.End();
                isOpen = false;
            }
            if (isOpen)
                prose.Add(" ", from - 1);
            else
                prose.Begin(Field.Markup, source);
            prose.Add(line, from);
            (from, isOpen) = (end + 1, true);
        }
        prose.End();
    }
}
