using System.Collections.Immutable;
using Confrere.Checklist.Attesting;
using Confrere.Engine.Attesting;
using Confrere.Engine.Text;

namespace Confrere.Reviewing;

/// <summary>The one key that stands for each answer to a point: its first letter where all differ, else a figure, else a letter in order.</summary>
internal sealed class PointKeys
{
    private readonly ImmutableArray<(char Key, string Answer)> keys;

    /// <summary>The keys of a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="further">A further answer that the dialogue itself takes; null for none.</param>
    public PointKeys(ReviewPoint point, string? further = null)
    {
        ImmutableArray<string> answers = further is null ? point.Choices : [.. point.Choices, further];
        var first = answers.Select(answer => Fold.Letters(answer)[0]).ToList();
        keys = [.. answers.Select((answer, index) => (answers.Length <= 3 && first.Distinct().Count() == answers.Length ? first[index] : answers.Length <= 10 ? (char)('0' + ((index + 1) % 10)) : (char)('a' + index), answer))];
        IsYesNo = point.IsYesNo;
    }

    private bool IsYesNo { get; }

    /// <summary>Each key with its answer, as they are shown.</summary>
    public IEnumerable<string> Shown => keys.Select(key => $"{key.Key} {key.Answer}");

    /// <summary>The length of the longest answer.</summary>
    public int Longest => keys.Max(key => key.Answer.Length);

    /// <summary>The answer that a key stands for; null if none. Yes and no are understood in either language.</summary>
    public string? Find(char typed)
    {
        var folded = Fold.Letters(char.ToLowerInvariant(typed).ToString());
        var found = keys.FirstOrDefault(key => folded.Length == 1 && key.Key == folded[0]).Answer;
        if (found is not null || !IsYesNo || AnswerForms.YesNo(folded) is not { } answer)
            return found;
        return keys.First(key => AnswerForms.YesNo(key.Answer) == answer).Answer;
    }
}
