using Confrere.Checklist.Attesting;
using Confrere.Checklist.Rules;

namespace Confrere.Reviewing;

/// <summary>The texts of a blog that wait for a review, the gravest first: those that hold what must be mended, then those that nobody has read, then those that have changed since.</summary>
internal static class ReviewQueue
{
    /// <summary>The texts that wait.</summary>
    /// <param name="forms">The forms of all texts that must be reviewed.</param>
    /// <param name="isLocal">Whether the author alone sees it; else no text is told to hold private words.</param>
    public static IEnumerable<QueuedText> Of(IEnumerable<ReviewForm> forms, bool isLocal) => forms
        .Where(form => form.State != SealState.Valid)
        .Select(form => new QueuedText(form.Post.Path, form.State, form.Blocking.Count(finding => isLocal || finding.Rule != MotPrive.Id), form.Advice.Length, form.Questions(ReviewAnswers.None).Sum(question => question.Points.Length)))
        .OrderByDescending(text => text.Blocking)
        .ThenBy(text => text.State)
        .ThenByDescending(text => text.Advice)
        .ThenBy(text => text.Path, StringComparer.Ordinal);
}
