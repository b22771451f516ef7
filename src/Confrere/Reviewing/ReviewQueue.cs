using Confrere.Checklist.Attesting;
using Confrere.Checklist.Rules;

namespace Confrere.Reviewing;

/// <summary>The texts of a blog that wait for a review, the gravest first: those that hold what must be mended, then those that nobody has read, then those that have changed since.</summary>
internal static class ReviewQueue
{
    /// <summary>The texts that wait, as they are listed.</summary>
    /// <param name="forms">The forms of all texts that must be reviewed.</param>
    /// <param name="isLocal">Whether the author alone sees it; else no text is told to hold private words.</param>
    public static IEnumerable<QueuedText> Of(IEnumerable<ReviewForm> forms, bool isLocal) => Ordered(forms, isLocal)
        .Select(form => new QueuedText(form.Post.Path, form.State, Blocking(form, isLocal), form.Advice.Length, form.Questions(ReviewAnswers.None).Sum(question => question.Points.Length)));

    /// <summary>The forms of the texts that wait.</summary>
    /// <param name="forms">The forms of all texts that must be reviewed.</param>
    /// <param name="isLocal">Whether the author alone sees it.</param>
    public static IEnumerable<ReviewForm> Ordered(IEnumerable<ReviewForm> forms, bool isLocal) => forms
        .Where(form => form.State != SealState.Valid)
        .OrderByDescending(form => Blocking(form, isLocal))
        .ThenBy(form => form.State)
        .ThenByDescending(form => form.Advice.Length)
        .ThenBy(form => form.Post.Path, StringComparer.Ordinal);

    private static int Blocking(ReviewForm form, bool isLocal) => form.Blocking.Count(finding => isLocal || finding.Rule != MotPrive.Id);
}
