using System.Globalization;

namespace Confrere.Corpora;

/// <summary>The figures and lists as a person reads them.</summary>
internal sealed class TextReport(TextWriter output)
{
    /// <summary>The tables of one half.</summary>
    public void Write(Score score)
    {
        output.WriteLine($"== {score.Half}");
        if (score.WithEntities > 0)
        {
            output.WriteLine($"{"label",-14} {"marks",6} {"found",7} {"whole",7} {"blocking",8}");
            foreach (var label in score.Labels.Append(score.All))
                output.WriteLine($"{label.Label,-14} {label.Count,6} {Share(label.Found, label.Count),7} {Share(label.Covered, label.Count),7} {Share(label.Blocking, label.Count),8}");
            output.WriteLine($"texts where everything is found: {score.Whole} of {score.WithEntities} ({Share(score.Whole, score.WithEntities)})");
        }
        Write("false alarms, texts with marks", score.Marked);
        Write("false alarms, clean texts", score.Clean);
        Write("findings, texts nobody marked", score.Unlabelled);
        output.WriteLine();
    }

    /// <summary>Every mark that was not found.</summary>
    public void WriteMisses(IEnumerable<Examination> examinations, string? label)
    {
        foreach (var examination in examinations)
        {
            foreach (var mark in examination.Misses.Where(mark => label is null || mark.Label == label))
                output.WriteLine($"missed {mark.Label,-13} {examination.Text.Id}: {Excerpts.Around(examination.Text.Text, mark.Start, mark.Length)}");
        }
    }

    /// <summary>Every finding where nothing is marked.</summary>
    public void WriteAlarms(IEnumerable<Examination> examinations)
    {
        foreach (var examination in examinations)
        {
            foreach (var finding in examination.Alarms)
                output.WriteLine($"alarm {Excerpts.Named(finding),-20} {examination.Text.Id}: {Excerpts.Around(examination.Text.Text, finding.At.Offset, finding.At.Length)}");
        }
    }

    private void Write(string title, AlarmScore alarms)
    {
        if (alarms.Texts == 0)
            return;
        output.WriteLine($"{title}: {alarms.Count} in {alarms.Texts} texts, {alarms.Words} words: {Rate(alarms.PerThousandWords)} per 1,000 words; {alarms.Blocked} texts held back");
        foreach (var (rule, count) in alarms.ByRule.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal))
            output.WriteLine($"  {rule,-24} {count,5} {Rate(alarms.Per(count)),7}");
    }

    private static string Share(int part, int whole) => Score.PerCent(part, whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Rate(double rate) => rate.ToString("0.00", CultureInfo.InvariantCulture);
}
