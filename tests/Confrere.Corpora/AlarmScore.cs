using System.Collections.Immutable;

namespace Confrere.Corpora;

/// <summary>Findings where nothing is marked, in some texts.</summary>
/// <param name="Texts">How many texts.</param>
/// <param name="Words">How many words they have.</param>
/// <param name="Blocked">How many of the texts such a finding would hold back.</param>
/// <param name="ByRule">How many such findings each rule has; rules without any are left out.</param>
internal sealed record AlarmScore(int Texts, int Words, int Blocked, ImmutableSortedDictionary<string, int> ByRule)
{
    /// <summary>How many in all.</summary>
    public int Count => ByRule.Values.Sum();

    /// <summary>How many in a thousand words.</summary>
    public double PerThousandWords => Per(Count);

    /// <summary>A number of findings, in a thousand words.</summary>
    public double Per(int count) => Words == 0 ? 0 : 1000.0 * count / Words;

    /// <summary>The figures of some examinations.</summary>
    public static AlarmScore Of(IReadOnlyCollection<Examination> examinations) => new(
        examinations.Count,
        examinations.Sum(examination => examination.Text.Words),
        examinations.Count(examination => examination.Alarms.Any(finding => finding.Blocks)),
        examinations.SelectMany(examination => examination.Alarms).CountBy(finding => finding.Rule).ToImmutableSortedDictionary(StringComparer.Ordinal));
}
