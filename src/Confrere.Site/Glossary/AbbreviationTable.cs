using System.Collections.Frozen;
using Confrere.Engine;

namespace Confrere.Site.Glossary;

/// <summary>What abbreviations stand for on a blog: those of medicine that mean one thing only, and the blog's own. What is in neither is not explained, and never guessed.</summary>
public sealed class AbbreviationTable
{
    private static readonly Lazy<FrozenDictionary<string, string>> Medical = new(Read);

    private readonly FrozenDictionary<string, string> meanings;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>The table of a blog.</summary>
    /// <param name="language">The language of its texts; there is a table of French only.</param>
    /// <param name="own">The blog's own, which win; an empty meaning means that a form is not to be explained.</param>
    public AbbreviationTable(Language language, IReadOnlyDictionary<string, string> own)
    {
        var all = language == Language.French ? Medical.Value.ToDictionary() : [];
        foreach (var (form, meaning) in own)
            all[form] = meaning;
        meanings = all.Where(pair => pair.Value.Length > 0).ToFrozenDictionary(StringComparer.Ordinal);
        bySpan = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The first abbreviation of a text at or after a place; false if there is none. Each character is looked at once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="meaning">What it stands for.</param>
    public bool Next(ReadOnlySpan<char> text, int from, out int start, out int length, out string meaning)
    {
        for (start = from; start < text.Length; start += Math.Max(1, length))
        {
            length = WordAt(text, start);
            // Figures and small letters begin no word of the table that stands alone.
            if (length > 1 && bySpan.TryGetValue(text.Slice(start, length), out var found) && StandsAlone(text, start, length))
            {
                meaning = found;
                return true;
            }
        }
        (length, meaning) = (0, "");
        return false;
    }

    private static int WordAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return end - start;
    }

    // A part of an address, a code or a compound is not the abbreviation.
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        if (start > 0 && (IsJoint(text[start - 1]) || text[start - 1] is '.' && start > 1 && IsOfWord(text[start - 2])))
            return false;
        return end == text.Length || !(IsJoint(text[end]) || text[end] is '.' or '+' && end + 1 < text.Length && IsOfWord(text[end + 1]));
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is >= '\u2080' and <= '\u2089';

    private static bool IsJoint(char character) => character is '-' or '\u2011' or '/' or '\\' or '_' or '@' or '#' or '&' or '=' or '\u00AD' or '\u200B';

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(AbbreviationTable).Assembly.GetManifestResourceStream("Confrere.Site.Glossary.Tables.Abbreviations.fr.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
