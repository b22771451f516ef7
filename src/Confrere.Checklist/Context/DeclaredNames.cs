using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>
/// The names that a post's author declared invented, and the author's own, which the byline shows anyway. A name is admitted where all its words stand in one declaration: « Mathilde » admits neither
/// « Mathilde Dupont » nor « Marie-Mathilde », which may be somebody else.
/// </summary>
internal sealed partial class DeclaredNames
{
    // What goes before a name and is none of it.
    private static readonly ImmutableHashSet<string> Beside =
        ["de", "la", "le", "les", "du", "des", "van", "von", "der", "den", "ter", "di", "da", "do", "dos", "del", "el", "al", "ben", "bin", "ibn", "m", "mr", "mme", "mlle", "mrs", "ms", "miss", "dr", "dre", "pr", "prof", "me", "monsieur", "madame", "mademoiselle", "docteur", "docteure", "professeur", "professeure", "doctor", "professor"];

    private static readonly char[] Gaps = [' ', '.', ',', '\n', '\t'];

    private const int MostWords = 4;

    private readonly ImmutableArray<ImmutableArray<string>> names;

    private DeclaredNames(ImmutableArray<ImmutableArray<string>> names) => this.names = names;

    /// <summary>The declarations that hold for a post: those that are names, and no private words.</summary>
    public static DeclaredNames Of(Post post, ReviewContext context)
    {
        var invented = post.FrontMatter.Fictional.Where(name => IsName(name.Value) && !PostSource.SpeaksForFolder(name.At.Path) && !context.PrivateWords.AreIn(name.Value)).Select(name => name.Value);
        return new DeclaredNames([.. invented.Append(context.Author).Append(post.FrontMatter.Author?.Value ?? "").Select(WordsOf).Where(words => words.Length > 0)]);
    }

    /// <summary>Whether a name, as the text has it, is one of them, in full or in part: « Vitrier », « VITRIER Jean » and « J. Vitrier » are « Jean Vitrier ».</summary>
    public bool Admit(ReadOnlySpan<char> name)
    {
        if (names.Length == 0)
            return false;
        var words = WordsOf(name.ToString());
        if (words.Length == 0)
            return false;
        foreach (var declared in names)
        {
            if (words.All(word => declared.Contains(word) || (word.Length == 1 && words.Length > 1 && declared.Any(other => other[0] == word[0]))))
                return true;
        }
        return false;
    }

    /// <summary>Whether a declaration is the name of one person, and covers nothing else: no sentence, no word that everybody says, no pattern, no letter alone.</summary>
    public static bool IsName(string declared)
    {
        var words = WordsOf(declared);
        return words.Length is >= 1 and <= MostWords
            && declared.All(character => char.IsLetter(character) || Fold.IsCombiningMark(character) || character is ' ' or '\u00A0' or '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '.')
            && words.Any(word => word.Length > 1)
            && declared.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).All(word => Beside.Contains(Fold.Letters(word)) || BeginsWithCapital(word))
            && !words.All(IsEverybodys)
            && !words.Any(NameWords.IsOrdinary)
            && !SentenceEnd().IsMatch(declared);
    }

    /// <summary>The words of a name, folded; hyphens join, and what goes before a name (« de », « Mme ») is left out.</summary>
    public static ImmutableArray<string> WordsOf(string name)
    {
        ImmutableArray<string> words = [.. Fold.Letters(name).Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.Length > 0 && !(word.Length > 1 && Beside.Contains(word)))];
        // « M. Vitrier »
        return words is ["m", _, ..] ? words.RemoveAt(0) : words;
    }

    // « d'Artagnan » and « Mathilde's ».
    private static string Bare(string word)
    {
        word = word.Trim('-', '\'');
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        return word.StartsWith("d'", StringComparison.Ordinal) || word.StartsWith("l'", StringComparison.Ordinal) ? word[2..] : word;
    }

    private static bool BeginsWithCapital(string word) => word.Split('\'', '\u2019') is var parts && (char.IsUpper(parts[0].FirstOrDefault()) || (parts.Length > 1 && char.IsUpper(parts[1].FirstOrDefault())));

    // A full stop stands behind an initial or a short form; behind a longer word a sentence ends.
    [GeneratedRegex(@"\p{L}{4}\.", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    private static bool IsEverybodys(string word) =>
        NameWords.IsFunction(word) || (Vocabulary.OfFolded(word) is var kinds && (kinds & WordKinds.Common) != 0 && (kinds & WordKinds.AnyName) == 0);
}
