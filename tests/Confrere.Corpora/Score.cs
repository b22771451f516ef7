using System.Collections.Immutable;

namespace Confrere.Corpora;

/// <summary>How many entities of a label there are, and how many of them are found, wholly found, and found by a blocking finding.</summary>
internal readonly record struct LabelScore(string Label, int Count, int Found, int Covered, int Blocking)
{
    /// <summary>The share found, in per cent.</summary>
    public double Recall => Score.PerCent(Found, Count);
}

/// <summary>The figures of one half of the corpus.</summary>
/// <param name="Half">The half.</param>
/// <param name="Labels">By label, those that occur.</param>
/// <param name="WithEntities">How many texts hold something to be found.</param>
/// <param name="Whole">In how many of them everything is found.</param>
/// <param name="Marked">Alarms in texts with marks.</param>
/// <param name="Clean">Alarms in texts without.</param>
/// <param name="Unlabelled">Findings in texts that nobody marked.</param>
internal sealed record Score(string Half, ImmutableArray<LabelScore> Labels, int WithEntities, int Whole, AlarmScore Marked, AlarmScore Clean, AlarmScore Unlabelled)
{
    /// <summary>The share of texts in which everything is found, in per cent.</summary>
    public double WholeTexts => PerCent(Whole, WithEntities);

    /// <summary>All labels together.</summary>
    public LabelScore All => new("all", Labels.Sum(label => label.Count), Labels.Sum(label => label.Found), Labels.Sum(label => label.Covered), Labels.Sum(label => label.Blocking));

    /// <summary>The figures of some examinations.</summary>
    public static Score Of(string half, IReadOnlyCollection<Examination> examinations)
    {
        var labels =
            from label in Mark.Labels
            let marks = examinations.SelectMany(examination => examination.Text.Marks.Where(mark => mark.Label == label && !mark.IsDebatable).Select(mark => (examination, mark))).ToList()
            where marks.Count > 0
            select new LabelScore(label, marks.Count, marks.Count(m => m.examination.Finds(m.mark)), marks.Count(m => m.examination.Covers(m.mark)), marks.Count(m => m.examination.Blocks(m.mark)));
        var withEntities = examinations.Where(examination => examination.Text.HasEntities).ToList();
        return new Score(half, [.. labels], withEntities.Count, withEntities.Count(examination => !examination.Misses.Any()),
            AlarmScore.Of([.. examinations.Where(e => !e.Text.IsUnlabelled && e.Text.Marks.Length > 0)]),
            AlarmScore.Of([.. examinations.Where(e => !e.Text.IsUnlabelled && e.Text.Marks.Length == 0)]),
            AlarmScore.Of([.. examinations.Where(e => e.Text.IsUnlabelled)]));
    }

    /// <summary>A share in per cent; of nothing, all.</summary>
    public static double PerCent(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
