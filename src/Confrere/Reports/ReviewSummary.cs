using System.Text;
using Confrere.Checklist.Attesting;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Reviewing;

namespace Confrere.Reports;

/// <summary>
/// What a pull request shows of the reviews that its texts still want, as Markdown: the questions, and the command to run at home. It holds places and questions, never a word of a text; no answer is chosen,
/// and nothing but <c>confrere review</c> writes a seal.
/// </summary>
/// <param name="sources">The files, to name them as the repository knows them.</param>
/// <param name="veil">What may be told of private words.</param>
/// <param name="language">The blog's language.</param>
internal sealed class ReviewSummary(ReportSources sources, ReportVeil veil, Language language)
{
    // A summary is read by people: beyond this, the queue is the way through.
    private const int Most = 20;

    private readonly ConsoleWords words = ConsoleWords.In(language);

    /// <summary>The summary; null where no text waits.</summary>
    /// <param name="forms">The forms of all texts that must be reviewed.</param>
    public string? Of(IEnumerable<ReviewForm> forms)
    {
        var waiting = ReviewQueue.Ordered(forms, isLocal: false).ToList();
        if (waiting.Count == 0)
            return null;
        var text = new StringBuilder().Append("## ").AppendLine(words.SummaryHeading(waiting.Count)).AppendLine().AppendLine(words.SummaryHow).AppendLine();
        foreach (var form in waiting.Take(Most))
            Append(text, form);
        if (waiting.Count > Most)
            text.AppendLine(words.SummaryMore(waiting.Count - Most)).AppendLine();
        return text.ToString().ReplaceLineEndings("\n");
    }

    private void Append(StringBuilder text, ReviewForm form)
    {
        var path = veil.Text(sources.FromHere(form.Post.Path));
        text.Append("### ").AppendLine(words.SummaryOf(Code(path), words.QueueState(form.State))).AppendLine();
        var blocking = form.Blocking.Count(finding => finding.Rule != MotPrive.Id);
        if (blocking > 0)
            text.AppendLine(words.SummaryMendFirst(blocking)).AppendLine();
        if (form is { Last: not null, Broken: { IsNone: false } broken })
            text.AppendLine(words.SummaryLines(string.Join(", ", broken.Changed.Select(block => block.At.Line).Concat(broken.Removed.Select(at => at.Line)).Distinct().Order()))).AppendLine();
        foreach (var question in form.Questions(ReviewAnswers.None))
        {
            text.Append("**").Append(words.ReviewTitle(question.Topic)).AppendLine("**").AppendLine();
            foreach (var point in question.Points)
                text.Append("- ").Append(point.Kind == PointKind.Face ? words.SummaryOf(Code(veil.Text(point.About)), words.ReviewAsks(point)) : words.ReviewAsks(point)).Append(' ').AppendLine(Code(string.Join(" | ", point.Choices)));
            text.AppendLine();
        }
        var command = $"confrere review {Argument(path)}";
        Block(text, [command]);
        text.Append("<details><summary>").Append(words.SummaryWithout).AppendLine("</summary>").AppendLine();
        Block(text, [command + " \\", .. form.Questions(ReviewAnswers.None).SelectMany(question => question.Points).Select(point => $"  --answer {veil.Text(ReviewLines.Answer(point, language))} \\")], trim: 2);
        text.AppendLine("</details>").AppendLine();
    }

    private static string Argument(string path) => path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_') ? path : ReviewLines.Quoted(path);

    // A file's name may hold anything: the fence is longer than any in it, and no line of it is one of ours.
    private static void Block(StringBuilder text, IReadOnlyList<string> lines, int trim = 0)
    {
        var code = string.Join('\n', lines.Select(OnOneLine));
        var fence = Fence(code, 3);
        text.Append(fence).AppendLine("sh").AppendLine(code[..^trim]).AppendLine(fence).AppendLine();
    }

    private static string Code(string told)
    {
        var fence = Fence(told, 1);
        var space = told.StartsWith('`') || told.EndsWith('`') ? " " : "";
        return fence + space + OnOneLine(told) + space + fence;
    }

    private static string Fence(string told, int least)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in told)
            longest = Math.Max(longest, run = letter == '`' ? run + 1 : 0);
        return new string('`', Math.Max(least, longest + 1));
    }

    private static string OnOneLine(string told) => string.Concat(told.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}
