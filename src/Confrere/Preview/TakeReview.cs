using System.Security.Cryptography;
using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Attesting;
using Confrere.Publishing;
using Confrere.Reviewing;
using Microsoft.AspNetCore.Http;

namespace Confrere.Preview;

/// <summary>Takes a review's answers from the margin and seals the text by the same code as <c>confrere review</c>, if the text on the disk is still the one that was read.</summary>
/// <param name="session">The preview.</param>
/// <param name="token">What proves that a form is this run's.</param>
internal sealed class TakeReview(PreviewSession session, string token)
{
    /// <summary>Takes a form.</summary>
    /// <returns>The status, and the form as it is to be shown now.</returns>
    public (int Status, string Html) Run(IFormCollection form)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form["token"].ToString()), Encoding.UTF8.GetBytes(token)))
            return (StatusCodes.Status403Forbidden, "");
        // What is on the disk now decides, not what was there at the last look.
        var state = session.Refresh(new HashSet<string> { Path.GetFullPath(Path.Join(session.State.Root, form["path"].ToString())) });
        if (state.Reviewed.Posts.FirstOrDefault(review => review.Post.Path == form["path"].ToString()) is not { } review)
            return (StatusCodes.Status404NotFound, "");
        var words = ConsoleWords.In(state.Settings.Language);
        var panel = new ReviewPanel(state, review, token);
        if (form["read"].ToString() != ReviewPanel.TagOf(state, review.Post.Path))
            return (StatusCodes.Status409Conflict, panel.Html(ReviewAnswers.None, [words.MarginOvertaken]));
        return Seal(state, review, panel, Answers(form), words);
    }

    private static (int Status, string Html) Seal(PreviewState state, Review review, ReviewPanel panel, ReviewAnswers answers, ConsoleWords words)
    {
        var texts = new ReviewTexts(state.Settings, state.Input, state.Options.Now, state.Reviewed);
        var form = texts.Find(review.Post.Path)!;
        var outcome = texts.Seal(form, answers);
        var troubles = outcome.Troubles.Select(ChecklistWords.In(state.Settings.Language).Trouble).ToList();
        if (outcome.File is not { } file)
            return (StatusCodes.Status422UnprocessableEntity, panel.Html(answers, [.. Why(outcome, review.Post.Path, words), .. troubles]));
        try
        {
            return new OwnFile(new RealDisk()).Replace(Path.GetFullPath(Path.Join(state.Root, review.Post.Path)), texts.BytesOf(form), file.Bytes)
                ? (StatusCodes.Status200OK, $"<div role=\"status\" class=\"told\">{string.Concat(troubles.Prepend(troubles.Count == 0 ? words.ReviewSealed(review.Post.Path) : words.ReviewKeptIn(review.Post.Path)).Select(line => $"<p>{Site.Escape.Html(line)}</p>"))}</div>")
                : (StatusCodes.Status409Conflict, panel.Html(ReviewAnswers.None, [words.MarginOvertaken]));
        }
        catch (DiskException exception)
        {
            return (StatusCodes.Status422UnprocessableEntity, panel.Html(answers, [words.ReviewDiskTrouble(review.Post.Path, exception.InnerException?.Message ?? exception.Message)]));
        }
    }

    private static IEnumerable<string> Why(ReviewOutcome outcome, string path, ConsoleWords words)
    {
        if (!outcome.Blocking.IsEmpty)
            yield return words.ReviewMustMend;
        if (!outcome.Strangers.IsEmpty)
            yield return words.ReviewStrangers(string.Join(", ", outcome.Strangers));
        if (!outcome.Open.IsEmpty)
            yield return words.PointsOpen(outcome.Open.Length);
        if (outcome.IsUnwritable)
            yield return words.ReviewUnwritable(path);
    }

    // Several boxes of one point are one answer; two answers to a point of one answer are none.
    private static ReviewAnswers Answers(IFormCollection form) => ReviewAnswers.Of(form
        .Where(field => field.Key.StartsWith(ReviewPanel.Point, StringComparison.Ordinal))
        .Select(field => $"{field.Key[ReviewPanel.Point.Length..]}={string.Join(", ", field.Value.OfType<string>())}"));
}
