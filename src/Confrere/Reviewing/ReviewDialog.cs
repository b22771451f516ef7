using Confrere.Checklist;
using Confrere.Checklist.Attesting;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Reviewing;

/// <summary>
/// Asks a review's points in the terminal, one key each, all on one screen. Nothing is chosen beforehand, and a key that is no answer does nothing. Lines are written one after the other and never again, so that a screen reader, a slow
/// line and a terminal without colours show the same.
/// </summary>
/// <param name="console">Where it speaks and listens.</param>
/// <param name="language">The blog's language.</param>
/// <param name="passages">Shows lines of the text; it is the author's own screen.</param>
internal sealed class ReviewDialog(CommandConsole console, Language language, LocalPassage passages)
{
    private const int Margin = 5;
    private static readonly ConsoleKey[] BackKeys = [ConsoleKey.LeftArrow, ConsoleKey.Backspace, ConsoleKey.UpArrow];

    private readonly ConsoleWords words = ConsoleWords.In(language);

    /// <summary>Whether the text can be skipped for another.</summary>
    public bool CanSkip { get; init; }

    /// <summary>Asks.</summary>
    /// <param name="form">The form.</param>
    /// <param name="given">What was answered beforehand, by flags.</param>
    public DialogResult Ask(ReviewForm form, ReviewAnswers given)
    {
        var (answers, told) = (given, new Stack<string>());
        QuestionTopic? shown = null;
        while (true)
        {
            var point = form.Open(answers).FirstOrDefault();
            (Step Next, string Answer) key = point is null ? End(form, answers) : Answer(form, answers, point, ref shown);
            switch (key.Next)
            {
                case Step.Answered:
                    answers = answers.With(point!.Key, key.Answer);
                    told.Push(point.Key);
                    break;
                case Step.Back:
                    shown = null;
                    answers = told.TryPop(out var last) ? answers.Without(last) : answers;
                    break;
                default:
                    return new DialogResult(key.Next switch { Step.Confirmed => DialogEnd.Confirmed, Step.Skipped => DialogEnd.Skipped, Step.Mended => DialogEnd.Mended, _ => DialogEnd.Stopped }, answers);
            }
        }
    }

    private (Step, string) Answer(ReviewForm form, ReviewAnswers answers, ReviewPoint point, ref QuestionTopic? shown)
    {
        var questions = form.Questions(answers);
        var question = questions.First(question => question.Points.Any(asked => asked.Key == point.Key));
        if (shown != question.Topic)
            console.Error.WriteLine($"{questions.IndexOf(question) + 1}/{questions.Length}  {words.ReviewTitle(question.Topic)}");
        shown = question.Topic;
        Show(point);
        var keys = new PointKeys(point, point.Kind == PointKind.Advice ? words.ReviewMended : null);
        Prompt(words.ReviewAsks(point) + (point.IsSeveral ? " " + words.ReviewSeveral : ""), keys);
        return point.IsSeveral ? Several(keys) : One(point, keys);
    }

    private (Step, string) One(ReviewPoint point, PointKeys keys)
    {
        while (true)
        {
            var typed = console.ReadKey();
            if (Leaves(typed, out var step))
                return (step, "");
            if (keys.Find(typed!.Value.KeyChar) is not { } answer)
                continue;
            console.Error.WriteLine(answer);
            return answer == words.ReviewMended && !point.Reads(answer) ? (Step.Mended, "") : (Step.Answered, answer);
        }
    }

    // Answers are put in and taken out until Enter ends them; « nothing » goes with no other.
    private (Step, string) Several(PointKeys keys)
    {
        var chosen = new List<string>();
        while (true)
        {
            var typed = console.ReadKey();
            if (Leaves(typed, out var step))
                return (step, "");
            if (typed!.Value.Key == ConsoleKey.Enter && chosen.Count > 0)
            {
                console.Error.WriteLine();
                return (Step.Answered, string.Join(", ", chosen));
            }
            if (keys.Find(typed.Value.KeyChar) is not { } answer)
                continue;
            Toggle(chosen, answer);
            console.Error.Write($"{Environment.NewLine}{new string(' ', Margin)}= {string.Join(", ", chosen)} ");
        }
    }

    private static void Toggle(List<string> chosen, string answer)
    {
        if (chosen.Remove(answer))
            return;
        chosen.RemoveAll(other => IsNothing(answer) || IsNothing(other));
        chosen.Add(answer);
    }

    private static bool IsNothing(string answer) => AnswerForms.Changes.Find(answer) == Change.Nothing;

    private (Step, string) End(ReviewForm form, ReviewAnswers answers)
    {
        var troubles = form.TroublesOf(answers);
        foreach (var trouble in troubles)
            console.Error.WriteLine($"! {ChecklistWords.In(language).Trouble(trouble)}");
        console.Error.WriteLine(troubles.IsEmpty ? words.ReviewEnd : words.ReviewEndKeptIn);
        while (true)
        {
            var typed = console.ReadKey();
            if (Leaves(typed, out var step))
                return (step, "");
            if (typed!.Value.Key == ConsoleKey.Enter)
                return (Step.Confirmed, "");
        }
    }

    private bool Leaves(ConsoleKeyInfo? typed, out Step step)
    {
        step = typed switch
        {
            null => Step.Stopped,
            { Key: ConsoleKey.Escape } or { KeyChar: '\u0004' or '\u0003' } => Step.Stopped,
            { Key: ConsoleKey.Tab } when CanSkip => Step.Skipped,
            { Key: var key } when BackKeys.Contains(key) => Step.Back,
            _ => Step.Answered,
        };
        if (step == Step.Answered)
            return false;
        console.Error.WriteLine(step == Step.Back ? "←" : "");
        return true;
    }

    // What the point is about: the passage, the line with its mark, or the image's place.
    private void Show(ReviewPoint point)
    {
        var shown = point.Kind switch
        {
            PointKind.Read => passages.Of(point.At),
            PointKind.Advice => passages.Marked(point.At),
            PointKind.Face => [$"{new string(' ', Margin)}{point.About}"],
            _ => [],
        };
        foreach (var line in shown)
            console.Error.WriteLine(line);
    }

    // On one line where it fits; else the answers follow below, broken between answers alone.
    private void Prompt(string asked, PointKeys keys)
    {
        var width = Math.Max(40, console.LocalWidth ?? 80) - 1;
        var indent = new string(' ', Margin);
        var oneLine = $"{indent}{asked}  {string.Join("  ", keys.Shown)} › ";
        if (oneLine.Length + keys.Longest <= width)
        {
            console.Error.Write(oneLine);
            return;
        }
        console.Error.WriteLine(indent + asked);
        var line = indent + " ";
        foreach (var key in keys.Shown)
        {
            if (line.Length + key.Length + 2 > width)
            {
                console.Error.WriteLine(line.TrimEnd());
                line = indent + " ";
            }
            line += " " + key + " ";
        }
        console.Error.Write(line.TrimEnd() + " › ");
    }

    private enum Step
    {
        Answered,
        Back,
        Confirmed,
        Skipped,
        Mended,
        Stopped,
    }
}
