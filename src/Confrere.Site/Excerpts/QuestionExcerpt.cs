using System.Text.RegularExpressions;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>The excerpt of a question to colleagues: the question itself, and before it, as far as there is room, age, sex, what was not found, and the beginning.</summary>
internal sealed partial class QuestionExcerpt(Func<string, bool> fits, Func<string, Func<string, bool>, string?> cut)
{
    // Marks sentences left out.
    private const string Gap = " […] ";

    // What stands further from the beginning is not looked at.
    private const int MostSentences = 60;

    public string? Choose(string title, string description, IReadOnlyList<Paragraph> paragraphs)
    {
        if (description.Contains('?', StringComparison.Ordinal) && fits(description) && !ExcerptText.Announces(description))
            return description;
        // Items of lists are among them: the question may stand below a list, and what was not found inside one.
        var all = paragraphs.SelectMany(paragraph => Sentences.Split(ExcerptText.Clean(paragraph.Text)).Select(sentence => (Text: sentence, IsTurned: Reversals.Any(paragraph.Heading)))).ToList();
        var sentences = all.ConvertAll(sentence => sentence.Text);
        var (first, question) = QuestionOf(sentences);
        if (question.Length == 0)
            (first, question) = (sentences.Count, ExcerptText.Asks(title) ? title : "");
        if (question.Length == 0)
            return null;
        if (!fits(question))
            return ExcerptText.Asks(title) && fits(title) ? title : null;
        if (description.Length > 0 && ExcerptText.IsClosed(description) && fits($"{description} {question}"))
            return $"{description} {question}";
        // Under « Ce que l’on ne voit pas » a sentence says the contrary of itself: it is left out.
        return WithCase([.. all.Take(first).Select(sentence => sentence.IsTurned ? "" : sentence.Text)], question, title);
    }

    // The last question; one that leans on the question before it (« Et si oui, quand ? ») brings that along, or gives way to it.
    private (int First, string Text) QuestionOf(List<string> sentences)
    {
        var last = sentences.FindLastIndex(ExcerptText.Asks);
        if (last < 0)
            return (0, "");
        var first = last;
        while (first > 0 && last - first < 3 && ExcerptText.Asks(sentences[first - 1]) && Reversals.LeansBack(WithoutListNumber(sentences[first])))
            first--;
        var whole = string.Join(' ', sentences.Skip(first).Take(last - first + 1).Select(WithoutListNumber));
        if (fits(whole))
            return (first, whole);
        var alone = fits(WithoutListNumber(sentences[first])) ? first : last;
        return (alone, WithoutListNumber(sentences[alone]));
    }

    // « 4. À tous : … ? » is the last of a list that is not shown.
    private static string WithoutListNumber(string question)
    {
        var digits = question.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 3 && question.Length > digits + 2 && (question[digits] is '.' or ')') && char.IsWhiteSpace(question[digits + 1]) ? question[(digits + 2)..] : question;
    }

    private string WithCase(IReadOnlyList<string> before, string question, string title)
    {
        var kept = new SortedSet<int>();
        var near = Math.Min(before.Count, MostSentences);
        var person = Enumerable.Range(0, near).FirstOrDefault(index => Person().IsMatch(Fold.Letters(before[index])), -1);
        // « Le bilan est normal » alone would speak of somebody who is well: what was not found goes with the patient or with the beginning.
        if (near > 0 && Keep(before, kept, Math.Max(0, person), question))
        {
            foreach (var index in Enumerable.Range(0, near).Where(index => Negative().IsMatch(Fold.Letters(before[index]))))
                Keep(before, kept, index, question);
        }
        var next = 0;
        while (next < near && (kept.Contains(next) || Keep(before, kept, next, question)))
            next++;
        if (kept.Count > 0)
            return Composed(before, kept, question);
        if (person >= 0 && cut(before[person], piece => fits($"{piece} {question}")) is { } patient)
            return $"{patient} {question}";
        return ExcerptText.IsClosed(title) && Fold.Key(title) != Fold.Key(question) && fits($"{title} {question}") ? $"{title} {question}" : question;
    }

    // A sentence comes with those that turn it or that it announces, or not at all.
    private bool Keep(IReadOnlyList<string> before, SortedSet<int> kept, int index, string question)
    {
        var (from, to) = (index, index);
        while (from > 0 && Reversals.TurnsBack(before[from]))
            from--;
        while (to + 1 < before.Count && (ExcerptText.Announces(before[to]) || Reversals.TurnsBack(before[to + 1])))
            to++;
        if (ExcerptText.Announces(before[to]) || Enumerable.Range(from, to - from + 1).Any(at => before[at].Length == 0))
            return false;
        var more = new SortedSet<int>(kept.Concat(Enumerable.Range(from, to - from + 1)));
        if (!fits(Composed(before, more, question)))
            return false;
        kept.UnionWith(more);
        return true;
    }

    private static string Composed(IReadOnlyList<string> before, SortedSet<int> kept, string question)
    {
        var text = new System.Text.StringBuilder();
        var previous = -1;
        foreach (var index in kept)
        {
            if (previous >= 0)
                text.Append(index == previous + 1 ? " " : Gap);
            text.Append(before[index]);
            if (!ExcerptText.IsClosed(before[index]) && !ExcerptText.Announces(before[index]))
                text.Append('.');
            previous = index;
        }
        if (previous >= 0)
            text.Append(previous == before.Count - 1 ? " " : Gap);
        return text.Append(question).ToString();
    }

    // « Femme de 34 ans », « F, octogénaire », « Nourrisson de six mois », « A 45-year-old man ».
    [GeneratedRegex("""
        \b(?:homme|femme|garcon|fille|fillette|patiente?|nourrisson|bebe|enfant|adolescente?|dame|monsieur|man|woman|boy|girl|infant|child|[hf])\b[^.?!]{0,60}
          \b(?:ans?|mois|jours|semaines|\w+enaire|years?|months?|age[de]*|old|(?:ving|tren|quaran|cinquan|soixan)taine|twenties|(?:thir|for|fif|six|seven|eigh|nine)t?ies)\b
        | \b(?:[hf]\s?\d{1,2}|\d{1,3}[\s-]?(?:ans|mois|years?|yo)\b|\w+enaire\b)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    // What was looked for and not found turns a diagnosis: « pas de fièvre », « sans antécédent », « scanner normal ».
    [GeneratedRegex(@"\b(?:pas d['e]|pas de|sans|aucune?s?|ni|absence d|absents?|negatifs?|negatives?|normal\w*|indemne|no|without|negative|denies)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Negative();
}
