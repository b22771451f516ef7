using System.Globalization;

namespace Confrere.Site.Cards;

/// <summary>Breaks a text into lines that are no wider than a width: at plain spaces only, and inside a word only where it is wider than a whole line.</summary>
internal static class LineBreaks
{
    /// <summary>The lines, as even as their number allows.</summary>
    /// <param name="text">The text; no-break spaces hold.</param>
    /// <param name="width">The widest line.</param>
    /// <param name="measure">Measures a line.</param>
    public static IReadOnlyList<string> Of(string text, float width, Func<string, float> measure)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, measure)).ToList();
        var lines = Greedy(words, width, measure);
        // A last line of one short word looks forgotten: the same number of lines, as narrow as they go.
        var (low, high) = (width / 2, width);
        for (var step = 0; step < 6 && lines.Count > 1; step++)
        {
            var middle = (low + high) / 2;
            if (words.TrueForAll(word => measure(word) <= middle) && Greedy(words, middle, measure) is var even && even.Count == lines.Count)
                (lines, high) = (even, middle);
            else
                low = middle;
        }
        return lines;
    }

    private static List<string> Greedy(List<string> words, float width, Func<string, float> measure)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            var longer = lines.Count > 0 ? lines[^1] + " " + word : word;
            if (lines.Count > 0 && measure(longer) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }
        return lines;
    }

    private static List<string> Pieces(string word, float width, Func<string, float> measure)
    {
        if (measure(word) <= width)
            return [word];
        var pieces = new List<string> { "" };
        var characters = StringInfo.GetTextElementEnumerator(word);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            if (pieces[^1].Length > 0 && measure(pieces[^1] + character) > width)
                pieces.Add("");
            pieces[^1] += character;
        }
        return pieces;
    }
}
