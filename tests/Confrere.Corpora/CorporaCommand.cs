using System.Collections.Immutable;
using System.CommandLine;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Corpora;

/// <summary>The command: measures the checklist on the corpus, or on one text given on the command line.</summary>
internal sealed class CorporaCommand
{
    private readonly TextWriter output;
    private readonly TextWriter error;
    private readonly Argument<string[]> paths = new("path") { Arity = ArgumentArity.ZeroOrMore, Description = "Files or folders instead of the corpus: .txt with marks, .jsonl without." };
    private readonly Option<string> kind = new("--kind") { DefaultValueFactory = _ => "anecdote", Description = "What texts without a kind are." };
    private readonly Option<string?> text = new("--text") { Description = "One text, shown with its findings as ⟦rule|…⟧; ? only said, ~ waived. Marks in it are compared." };
    private readonly Option<bool> misses = new("--misses") { Description = "Lists the marks that are not found (of the unseen half only with --unseen)." };
    private readonly Option<bool> alarms = new("--alarms") { Description = "Lists the findings where nothing is marked (of the unseen half only with --unseen)." };
    private readonly Option<string?> rule = new("--rule") { Description = "Runs one rule alone." };
    private readonly Option<string?> label = new("--label") { Description = "Lists the misses of one label." };
    private readonly Option<bool> seen = new("--seen") { Description = "Only the half that the rules' writers read." };
    private readonly Option<bool> unseen = new("--unseen") { Description = "Only the half that they do not read." };
    private readonly Option<bool> raise = new("--raise") { Description = "Writes today's figures into thresholds.json where they are better." };
    private readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "text", Description = "text or json." };
    private readonly RootCommand command = new("Measures the checklist on invented texts in which a person marked what must be found.");

    public CorporaCommand(TextWriter output, TextWriter error)
    {
        (this.output, this.error) = (output, error);
        format.AcceptOnlyFromAmong("text", "json");
        label.AcceptOnlyFromAmong([.. Mark.Labels]);
        command.Arguments.Add(paths);
        foreach (var option in (Option[])[kind, text, misses, alarms, rule, label, seen, unseen, raise, format])
            command.Options.Add(option);
        command.SetAction(Run);
    }

    /// <summary>Runs what was asked for.</summary>
    /// <returns>The exit code: 0 done, 1 a threshold is missed or a text is marked wrongly, 2 wrong use.</returns>
    public int Run(string[] args)
    {
        var parsed = command.Parse(args);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        foreach (var fault in parsed.Errors)
            error.WriteLine(fault.Message);
        return 2;
    }

    private int Run(ParseResult asked)
    {
        ImmutableArray<IRule>? rules = null;
        if (asked.GetValue(rule) is { } name)
        {
            if (AllRules.Find(name) is not IRule one)
                return WrongUse($"no rule is called {name}: {string.Join(", ", AllRules.List.Select(each => each.Name))}");
            rules = [one];
        }
        if (Kinds.FromKey(Fold.Key(asked.GetValue(kind)!)) is not { } ofKind)
            return WrongUse("kinds are anecdote, question, billet, idee-recue, page");
        if (asked.GetValue(text) is { } words)
            return Show(words, ofKind, rules);
        var given = asked.GetValue(paths)!;
        return given.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } absent
            ? WrongUse($"nothing is at {absent}")
            : Measure(asked, given.Length == 0 ? [CorpusFolder.Texts] : given, ofKind, rules);
    }

    private int Measure(ParseResult asked, string[] given, Kind ofKind, ImmutableArray<IRule>? rules)
    {
        var (texts, faults) = CorpusReader.Read(given, ofKind);
        foreach (var fault in faults)
            error.WriteLine(fault);
        var half = (asked.GetValue(seen), asked.GetValue(unseen)) switch { (true, false) => "seen", (false, true) => "unseen", _ => null };
        var examinations = Examination.OfAll(texts.Where(each => half is null || each.Half == half), rules);
        var scores = examinations.GroupBy(each => each.Text.Half).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => Score.Of(same.Key, [.. same])).ToList();
        // Who reads the unseen half tunes to it: its words are shown only to those who ask for that half by name.
        var listed = examinations.Where(each => each.Text.Half != "unseen" || asked.GetValue(unseen)).ToList();

        // Of other texts, or of one rule alone, the thresholds say nothing.
        var isWhole = asked.GetValue(paths)!.Length == 0 && rules is null;
        if (isWhole && asked.GetValue(raise))
            Thresholds.Raise(scores);
        var unmet = isWhole ? Thresholds.Unmet(scores, half) : [];
        Report(asked, scores, listed, unmet);
        return faults.Length + unmet.Count == 0 ? 0 : 1;
    }

    private void Report(ParseResult asked, List<Score> scores, List<Examination> listed, IReadOnlyList<string> unmet)
    {
        var (ofMisses, ofAlarms) = (asked.GetValue(misses) || asked.GetValue(label) is not null, asked.GetValue(alarms));
        if (asked.GetValue(format) == "json")
        {
            JsonReport.Write(output, scores, ofMisses ? listed : null, ofAlarms ? listed : null, asked.GetValue(label), unmet);
            return;
        }
        var report = new TextReport(output);
        if (ofMisses)
            report.WriteMisses(listed, asked.GetValue(label));
        if (ofAlarms)
            report.WriteAlarms(listed);
        foreach (var score in scores)
            report.Write(score);
        foreach (var line in unmet)
            output.WriteLine($"below its threshold: {line}");
    }

    private int Show(string words, Kind ofKind, ImmutableArray<IRule>? rules)
    {
        var (plain, marks, faults) = MarkReader.Read(words.Replace("\\n", "\n", StringComparison.Ordinal));
        var examination = Examination.Of(new LabelledText("text", "text", ofKind, plain, marks), rules);
        output.WriteLine(Excerpts.WithFindings(examination));
        foreach (var (_, fault) in faults)
            error.WriteLine(fault);
        if (marks.Length > 0)
        {
            new TextReport(output).WriteMisses([examination], null);
            new TextReport(output).WriteAlarms([examination]);
        }
        return 0;
    }

    private int WrongUse(string message)
    {
        error.WriteLine(message);
        return 2;
    }
}
