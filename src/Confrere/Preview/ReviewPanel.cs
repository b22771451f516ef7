using System.Security.Cryptography;
using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Attesting;
using Confrere.Site;

namespace Confrere.Preview;

/// <summary>The review of a text as a form in the margin: the same points as <c>confrere review</c>, from the same form. Nothing is ticked beforehand, and each point is answered on its own.</summary>
/// <param name="state">The look.</param>
/// <param name="review">The text and what was found in it.</param>
/// <param name="token">What proves that a form is this run's.</param>
internal sealed class ReviewPanel(PreviewState state, Review review, string token)
{
    /// <summary>How the name of a point's field begins.</summary>
    public const string Point = "p:";

    private readonly ConsoleWords words = ConsoleWords.In(state.Settings.Language);
    private readonly ReviewForm form = new(review, state.FindingsOf(review.Post.Path), state.Settings.ForReview(state.Options.Now));

    /// <summary>How far the last review still speaks for the text.</summary>
    public SealState State => form.State;

    /// <summary>Whether the text stays in without one.</summary>
    public bool IsRequired => form.IsRequired;

    /// <summary>What tells the text that was read from one that has changed since.</summary>
    public static string TagOf(PreviewState state, string path) =>
        state.Input.Files.FirstOrDefault(file => file.Path == path) is { } file ? Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)) : "";

    /// <summary>The form, with what a person has answered so far.</summary>
    /// <param name="answers">Her answers.</param>
    /// <param name="told">What is to be said above them, one line each.</param>
    public string Html(ReviewAnswers answers, IReadOnlyList<string> told)
    {
        var html = new StringBuilder();
        html.Append($"<form method=\"post\" action=\"{PreviewServer.Own}review\" id=\"review\" data-read=\"{TagOf(state, review.Post.Path)}\">");
        html.Append(Hidden("token", token)).Append(Hidden("path", review.Post.Path)).Append(Hidden("read", TagOf(state, review.Post.Path)));
        html.Append($"<div role=\"status\" class=\"told\">{string.Concat(told.Select(line => $"<p>{Text(line)}</p>"))}</div>");
        if (form.Blocking.Length > 0)
            return html.Append($"<p>{Text(words.ReviewMustMend)}</p></form>").ToString();
        var questions = form.Questions(answers);
        if (questions.IsEmpty)
            return html.Append($"<p>{Text(form.State == SealState.Valid ? words.SealSays(SealState.Valid) : words.NothingToReview)}</p></form>").ToString();
        if (!form.IsWhole)
            html.Append($"<p>{Text(words.ReviewRead(form.Last!.Month))}</p>");
        for (var number = 0; number < questions.Length; number++)
            html.Append(Question(questions[number], $"{number + 1}/{questions.Length}", answers));
        return html.Append($"<p><button type=\"submit\" class=\"seal\">{Text(words.SealIt)}</button></p></form>").ToString();
    }

    private string Question(ReviewQuestion question, string number, ReviewAnswers answers) =>
        $"<div class=\"question\" role=\"group\" aria-label=\"{Text(words.ReviewTitle(question.Topic))}\"><p class=\"topic\">{number} {Text(words.ReviewTitle(question.Topic))}</p>{string.Concat(question.Points.Select(point => Asked(point, answers)))}</div>";

    private string Asked(ReviewPoint point, ReviewAnswers answers)
    {
        var given = (answers[point.Key] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var choices = string.Concat(point.Choices.Select(choice =>
            $"<label><input type=\"{(point.IsSeveral ? "checkbox" : "radio")}\" name=\"{Text(Point + point.Key)}\" value=\"{Text(choice)}\"{(given.Contains(choice) ? " checked" : "")}> {Text(choice)}</label>"));
        return $"<fieldset><legend>{Text(words.ReviewAsks(point))}</legend>{Where(point)}<div class=\"choices\">{choices}</div></fieldset>";
    }

    // Advice and passages lead to their place in the text.
    private string Where(ReviewPoint point)
    {
        var findings = state.FindingsOf(review.Post.Path);
        var number = point.Kind == PointKind.Advice ? findings.ToList().FindIndex(finding => finding.Rule == point.About && finding.At == point.At) : -1;
        if (number >= 0)
            return $"<p class=\"small\">{Text(findings[number].Advice)} <button type=\"button\" class=\"goto\" data-goto=\"{number}\">{Text(words.At(point.At.Line, point.At.Column))}</button></p>";
        return point.Kind == PointKind.Read ? $"<blockquote>{Text(Passage(point.At))}</blockquote>" : "";
    }

    // On the author's own screen the passage itself is shown.
    private string Passage(Engine.Place at)
    {
        var text = at.Path == review.Post.Path ? review.Post.Source.Text : "";
        var length = Math.Min(Math.Max(at.Length, 1), 600);
        return at.Offset >= text.Length ? "" : text.Substring(at.Offset, Math.Min(length, text.Length - at.Offset));
    }

    private static string Hidden(string name, string value) => $"<input type=\"hidden\" name=\"{name}\" value=\"{Text(value)}\">";

    private static string Text(string text) => Escape.Html(text);
}
