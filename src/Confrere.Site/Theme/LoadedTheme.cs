using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Data;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Confrere.Site.Theme;

/// <summary>The templates and words of a theme, parsed once.</summary>
public sealed class LoadedTheme
{
    private readonly Dictionary<string, Template> templates = [];

    private LoadedTheme(SortedDictionary<string, SourceFile> files, Language language, List<Finding> faults)
    {
        foreach (var (name, file) in files.Where(file => file.Value.Extension == ".html"))
        {
            if (SourceText.Decode(file, language, out var fault) is not { } source)
            {
                faults.Add(fault!);
                continue;
            }
            var template = Template.Parse(source.Text, file.Path, null, new LexerOptions { Lang = ScriptLang.Default });
            foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                faults.Add(TemplateFault.Of(message.Span, message.Message, language));
            templates[name] = template;
        }
        Words = ReadWords(files, language, faults);
        Assets = [.. files.Where(file => ThemeFiles.IsAsset(file.Key)).Select(file => (file.Key, file.Value))];
    }

    /// <summary>The interface's words in the blog's language.</summary>
    public ScriptObject Words { get; }

    /// <summary>The files that go to the site as they are, by path below the theme.</summary>
    public ImmutableArray<(string Path, SourceFile File)> Assets { get; }

    /// <summary>Reads a theme.</summary>
    /// <param name="files">Its files, by path below it.</param>
    /// <param name="language">The blog's language.</param>
    /// <param name="faults">What is wrong with them.</param>
    public static LoadedTheme Load(SortedDictionary<string, SourceFile> files, Language language, out ImmutableArray<Finding> faults)
    {
        var found = new List<Finding>();
        var theme = new LoadedTheme(files, language, found);
        faults = [.. found];
        return theme;
    }

    /// <summary>A template by the name of its file; null if there is none.</summary>
    public Template? Find(string name) => templates.GetValueOrDefault(name);

    /// <summary>The place of a stretch of a template.</summary>
    public static Place PlaceOf(SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1, Math.Max(0, span.Start.Offset), Math.Max(0, span.Length));

    private static ScriptObject ReadWords(SortedDictionary<string, SourceFile> files, Language language, List<Finding> faults)
    {
        var words = new ScriptObject();
        var name = language == Language.French ? "words.fr.json" : "words.en.json";
        if (!files.TryGetValue(name, out var file) || SourceText.Decode(file, language, out _) is not { } source)
            return words;
        var document = JsonData.Read(source, language);
        faults.AddRange(document.Faults);
        foreach (var entry in document.Root.Entries)
        {
            if (entry.Value is ScalarNode scalar)
                words[entry.Key] = scalar.Value;
        }
        words.IsReadOnly = true;
        return words;
    }
}
