using System.Text;
using Confrere.Engine;
using Confrere.Engine.Text;
using NodaTime;

namespace Confrere.Starters;

/// <summary>A text that has just been begun: where it lies, and what is in it so far.</summary>
/// <param name="Path">Its path, relative to the site.</param>
/// <param name="Text">Front matter with what is known, and comments that say what the checklist will ask.</param>
internal sealed record Starter(string Path, string Text)
{
    /// <summary>Begins a text.</summary>
    /// <param name="kind">What sort of text.</param>
    /// <param name="title">Its title.</param>
    /// <param name="day">Its date.</param>
    /// <param name="language">The blog's language.</param>
    /// <param name="inputFolder">The folder of the texts.</param>
    /// <param name="folders">The folders in it: a blog that has <c>posts/</c> keeps using it.</param>
    public static Starter Begin(Kind kind, string title, LocalDate day, Language language, string inputFolder, IEnumerable<string> folders)
    {
        var folder = kind == Kind.Page ? "" : FolderOf(kind, language, folders) + "/";
        var path = $"{inputFolder}/{folder}{Slug.From(title)}.md";
        var text = Template($"{(language == Language.French ? "fr" : "en")}/{kind.Name()}.md")
            .Replace("{title}", Quoted(title), StringComparison.Ordinal)
            .Replace("{date}", $"{day.Year:0000}-{day.Month:00}-{day.Day:00}", StringComparison.Ordinal)
            .Replace("{month}", $"{day.Year:0000}-{day.Month:00}", StringComparison.Ordinal)
            .Replace("{path}", path, StringComparison.Ordinal);
        return new Starter(path, text);
    }

    /// <summary>One of the texts that come with the command.</summary>
    public static string Template(string name)
    {
        using var stream = typeof(Starter).Assembly.GetManifestResourceStream("starters/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A text as a YAML or JSON string: between double quotes, on one line.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(letter is '"' or '\\' ? "\\" : "").Append(letter);
        return quoted.Append('"').ToString();
    }

    private static string FolderOf(Kind kind, Language language, IEnumerable<string> folders)
    {
        var own = folders.Where(folder => Kinds.FromKey(Fold.Key(folder)) == kind).Order(StringComparer.Ordinal).FirstOrDefault();
        return own ?? (kind, language) switch
        {
            (Kind.Anecdote, Language.French) => "anecdotes",
            (Kind.Myth, Language.French) => "idees-recues",
            (Kind.Post, Language.French) => "billets",
            (Kind.Anecdote, _) => "cases",
            (Kind.Myth, _) => "myths",
            (Kind.Post, _) => "posts",
            _ => "questions",
        };
    }
}
