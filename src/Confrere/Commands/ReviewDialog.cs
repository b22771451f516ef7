namespace Confrere.Commands;

/// <summary>Asks the points of a review one by one, in the terminal. Nothing is ticked beforehand, and only one of the answers that are told counts.</summary>
/// <param name="console">Where it speaks and listens.</param>
/// <param name="words">The words of the blog's language.</param>
internal sealed class ReviewDialog(CommandConsole console, ConsoleWords words)
{
    /// <summary>The answers that were given, each as <c>key=answer</c>; those that are missing where the person stopped.</summary>
    /// <param name="questions">The points of the text.</param>
    /// <param name="given">What was answered beforehand.</param>
    public IReadOnlyList<string> Ask(ReviewQuestions questions, IReadOnlyList<string> given)
    {
        var answers = given.ToList();
        using var reader = new StreamReader(console.Input());
        var points = questions.Open(given);
        for (var number = 1; number <= points.Count; number++)
        {
            if (Answer(reader, points[number - 1], $"{number}/{points.Count}") is not { } answer)
                break;
            answers.Add($"{points[number - 1].Key}={answer}");
        }
        return answers;
    }

    private string? Answer(StreamReader reader, ReviewPoint point, string number)
    {
        var choices = point.Choices.Split(", ");
        console.Error.WriteLine();
        console.Error.WriteLine($"{number}  {words.ReviewQuestion(point.Key)}");
        for (var index = 0; index < choices.Length; index++)
            console.Error.WriteLine($"     {index + 1}  {choices[index]}");
        while (true)
        {
            console.Error.Write(point.Key == "changed" ? words.ReviewPromptOfSeveral : words.ReviewPrompt);
            if (reader.ReadLine() is not { } line)
                return null;
            var told = string.Join(", ", line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => Chosen(item, choices)));
            if (told.Length > 0 && point.IsRead(told))
                return told;
        }
    }

    private static string Chosen(string item, string[] choices) =>
        int.TryParse(item, out var number) && number >= 1 && number <= choices.Length ? choices[number - 1] : item;
}
