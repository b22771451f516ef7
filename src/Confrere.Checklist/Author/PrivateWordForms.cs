using System.Text;

namespace Confrere.Checklist.Author;

/// <summary>One way to write a private word or phrase: its letters run together, and where one word of it ends and the next begins.</summary>
/// <param name="Letters">Its letters, folded.</param>
/// <param name="Gaps">Before which letters a new word begins.</param>
/// <param name="MustBeWhole">Whether it counts only with its words apart, never run together.</param>
internal sealed record PrivateWordForm(string Letters, IReadOnlySet<int> Gaps, bool MustBeWhole);

/// <summary>All ways in which a phrase of the private list can be written: in another order, with its small words left out or put in, with an initial, with « saint » cut short.</summary>
internal static class PrivateWordForms
{
    private static readonly HashSet<string> SmallWords = ["de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux", "en", "sur", "of", "the", "and"];

    private static readonly string[][] Connections = [["de"], ["du"], ["des"], ["d"], ["de", "la"], ["de", "l"], ["la"], ["et"], ["a"]];

    private static readonly (string Long, string Short)[] Shortened = [("saint", "st"), ("sainte", "ste"), ("docteur", "dr"), ("professeur", "pr"), ("hopital", "hop"), ("boulevard", "bd"), ("avenue", "av")];

    /// <summary>The forms of a line of the list; none where it has no word of two letters.</summary>
    public static IEnumerable<PrivateWordForm> Of(string line)
    {
        var words = WordsOf(line);
        if (words.Sum(word => word.Length) < 2)
            return [];
        var orders = new List<IReadOnlyList<string>> { words };
        var heavy = words.Where(word => !SmallWords.Contains(word)).ToList();
        if (heavy.Count is 2 or 3 or 4)
            AddOrders(orders, words, heavy);
        var forms = orders.SelectMany(WithShortened).Select(FormOf).ToList();
        if (IsName(line, words))
            forms.AddRange(Initialled(words).Select(FormOf));
        return forms.DistinctBy(form => (form.Letters, string.Join(',', form.Gaps.Order()))).ToList();
    }

    private static List<string> WordsOf(string line)
    {
        var folded = FoldedText.Of(line);
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < folded.Count; i++)
        {
            if (i > 0 && HasGap(line, folded.PlaceOf(i - 1), folded.PlaceOf(i)))
                Close(words, word);
            word.Append(folded[i]);
        }
        Close(words, word);
        return words;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }

    private static bool HasGap(string line, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (!FoldedText.IsUnseen(line[i]))
                return true;
        }
        return false;
    }

    private static void AddOrders(List<IReadOnlyList<string>> orders, List<string> words, List<string> heavy)
    {
        orders.Add(heavy);
        for (var gap = 1; gap < heavy.Count; gap++)
            orders.AddRange(Connections.Select(connection => (IReadOnlyList<string>)[.. heavy[..gap], .. connection, .. heavy[gap..]]));
        // « Dupont Jean » for « Jean Dupont »; a phrase with small words has one order.
        if (heavy.Count != words.Count)
            return;
        for (var turn = 1; turn < heavy.Count; turn++)
            orders.Add([.. heavy[turn..], .. heavy[..turn]]);
    }

    private static IEnumerable<IReadOnlyList<string>> WithShortened(IReadOnlyList<string> words)
    {
        yield return words;
        if (words.Count < 2)
            yield break;
        foreach (var (full, cut) in Shortened)
        {
            if (words.Contains(full))
                yield return [.. words.Select(word => word == full ? cut : word)];
            if (words.Contains(cut))
                yield return [.. words.Select(word => word == cut ? full : word)];
        }
    }

    // Two or three words with capitals, as a person's name is written.
    private static bool IsName(string line, List<string> words)
    {
        var parts = line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 && words.Count is 2 or 3 && words[^1].Length >= 4 && words[0].Length >= 2 && parts.All(part => char.IsUpper(part[0])) && !Shortened.Any(pair => pair.Long == words[0] || pair.Short == words[0]);
    }

    // « J. Dupont », « jdupont », « Dupont J. », and « J.-P. Dupont ».
    private static IEnumerable<IReadOnlyList<string>> Initialled(List<string> words)
    {
        var initials = words[..^1].Select(word => word[..1]).ToList();
        yield return [.. initials, words[^1]];
        yield return [words[^1], .. initials];
        if (initials.Count == 1)
            yield break;
        yield return [string.Concat(initials), words[^1]];
        yield return [words[^1], string.Concat(initials)];
    }

    private static PrivateWordForm FormOf(IReadOnlyList<string> words)
    {
        var gaps = new HashSet<int>();
        var at = 0;
        foreach (var word in words.SkipLast(1))
            gaps.Add(at += word.Length);
        var letters = string.Concat(words);
        // « l’ange » run together is another word; « Dupont J » run together is none that anybody writes by chance.
        return new PrivateWordForm(letters, gaps, MustBeWhole: words.Count > 1 && letters.Length < 7 && SmallWords.Contains(words[0]));
    }
}
