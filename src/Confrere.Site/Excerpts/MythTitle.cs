using System.Text.RegularExpressions;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>Whether a title or an excerpt says again the received idea that the post answers: who reads no further takes it for true.</summary>
internal static partial class MythTitle
{
    // Words that carry no claim: without them « le rhume » and « un rhume » are one.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "au", "aux", "a", "en", "et", "ou", "on", "il", "elle", "ils", "elles", "que", "qu", "qui", "ce", "c", "est", "t", "y", "se", "s",
        "the", "an", "of", "to", "is", "are", "it", "does", "do", "you", "that", "can", "one", "vrai", "faux", "true", "false", "vraiment", "really", "alors", "idee", "recue", "mythe", "myth",
    };

    /// <summary>Whether a text is the myth: its words in its order and nothing else, were it between quotation marks or after a label.</summary>
    public static bool Is(string? myth, string text)
    {
        var said = Words(myth);
        return said.Count > 0 && !Denies(text, myth) && !Asks(text) && Words(text).SequenceEqual(said);
    }

    /// <summary>Whether a text asks or quotes the myth, or most of it, without answering.</summary>
    public static bool Echoes(string? myth, string text)
    {
        var said = Words(myth).Distinct().ToList();
        if (said.Count == 0 || Denies(text, myth))
            return false;
        var words = Words(text).ToHashSet();
        var shared = said.Count(words.Contains);
        return Asks(text) ? shared * 3 >= said.Count * 2 : shared == said.Count && words.Count <= said.Count + 2;
    }

    /// <summary>Whether the beginning of a longer text is the myth: it would stand first where only the beginning is read.</summary>
    public static bool Repeats(string? myth, string text) =>
        text.Length > 0 && !string.IsNullOrEmpty(myth) && Sentences.Split(text) is [var first, ..] && (Is(myth, first) || (Echoes(myth, first) && Sentences.Split(text).Count == 1));

    private static bool Asks(string text) => text.Contains('?', StringComparison.Ordinal);

    // A denial that the myth itself does not have: « le froid ne donne pas le rhume » has all of its words.
    private static bool Denies(string text, string? myth) => Denials(text) > Denials(myth ?? "");

    private static int Denials(string text) => Denial().Count(Fold.Letters(text));

    private static List<string> Words(string? text) =>
        [.. Word().Matches(Fold.Letters(text ?? "")).Select(match => match.Value).Where(word => !Empty.Contains(word)).Select(Stem)];

    // « attrapent » and « attrape », « antibiotiques » and « antibiotique ».
    private static string Stem(string word) => word.Length > 4 ? Ending().Replace(word, "") : word;

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("(?:ent|es|e|s|x)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?:pas|jamais|aucune?s?|ni|sans|non|rien|nulle?|not|never|no|without)\b|n't\b", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}
