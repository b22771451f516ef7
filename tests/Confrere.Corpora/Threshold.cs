using System.Globalization;

namespace Confrere.Corpora;

/// <summary>The figures that one half of the corpus must reach.</summary>
/// <param name="Marked">How many texts with marks there must be.</param>
/// <param name="Clean">How many texts without.</param>
/// <param name="Recall">The least share found of each label, in per cent.</param>
/// <param name="WholeTexts">The least share of texts in which everything is found, in per cent.</param>
/// <param name="AlarmsInMarked">The most false alarms in a thousand words of texts with marks.</param>
/// <param name="AlarmsInClean">The most false alarms in a thousand words of texts without.</param>
internal sealed record Threshold(int Marked, int Clean, SortedDictionary<string, double> Recall, double WholeTexts, double AlarmsInMarked, double AlarmsInClean)
{
    /// <summary>The figures of today, rounded to the lenient side, so that the same figures always pass.</summary>
    public static Threshold From(Score score) => new(
        score.Marked.Texts,
        score.Clean.Texts,
        new(score.Labels.ToDictionary(label => label.Label, label => Floor(label.Recall)), StringComparer.Ordinal),
        Floor(score.WholeTexts),
        Ceiling(score.Marked.PerThousandWords),
        Ceiling(score.Clean.PerThousandWords));

    /// <summary>The stricter of two, figure by figure.</summary>
    public Threshold Stricter(Threshold other) => new(
        Math.Max(Marked, other.Marked),
        Math.Max(Clean, other.Clean),
        new(Recall.Concat(other.Recall).GroupBy(label => label.Key).ToDictionary(same => same.Key, same => same.Max(label => label.Value)), StringComparer.Ordinal),
        Math.Max(WholeTexts, other.WholeTexts),
        Math.Min(AlarmsInMarked, other.AlarmsInMarked),
        Math.Min(AlarmsInClean, other.AlarmsInClean));

    /// <summary>What a half does not reach, a line each.</summary>
    public IEnumerable<string> Unmet(Score score)
    {
        var today = From(score);
        foreach (var (label, wanted) in Recall)
        {
            if (today.Recall.GetValueOrDefault(label) is var found && found < wanted)
                yield return Line($"{score.Half}: {label}: {found} % found, {wanted} % wanted");
        }
        if (today.WholeTexts < WholeTexts)
            yield return Line($"{score.Half}: everything is found in {today.WholeTexts} % of the texts, {WholeTexts} % wanted");
        if (today.AlarmsInMarked > AlarmsInMarked)
            yield return Line($"{score.Half}: {today.AlarmsInMarked} false alarms per 1,000 words of texts with marks, {AlarmsInMarked} allowed");
        if (today.AlarmsInClean > AlarmsInClean)
            yield return Line($"{score.Half}: {today.AlarmsInClean} false alarms per 1,000 words of clean texts, {AlarmsInClean} allowed");
        if (today.Marked < Marked || today.Clean < Clean)
            yield return Line($"{score.Half}: {today.Marked} texts with marks and {today.Clean} clean ones, {Marked} and {Clean} wanted");
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private static double Floor(double share) => Math.Floor(Math.Round(share * 10, 6)) / 10;

    private static double Ceiling(double rate) => Math.Ceiling(Math.Round(rate * 100, 6)) / 100;
}
