using System.Collections.Immutable;

namespace Confrere.Checklist.Attesting;

/// <summary>The answers given in a review, by the key of their point: each speaks for that point alone.</summary>
public sealed class ReviewAnswers
{
    private readonly ImmutableDictionary<string, string> answers;

    private ReviewAnswers(ImmutableDictionary<string, string> answers) => this.answers = answers;

    /// <summary>No answer yet.</summary>
    public static ReviewAnswers None { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The keys that were answered.</summary>
    public IEnumerable<string> Keys => answers.Keys.Order(StringComparer.Ordinal);

    /// <summary>The answer to a point; null where it has none.</summary>
    public string? this[string key] => answers.GetValueOrDefault(key);

    /// <summary>Reads answers as <c>key=answer</c>, in either language. A point that is answered twice, otherwise each time, is not answered.</summary>
    public static ReviewAnswers Of(IEnumerable<string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var points = given.Select(answer => answer.Split('=', 2)).GroupBy(pair => PointNames.KeyOf(pair[0]), pair => pair.ElementAtOrDefault(1)?.Trim() ?? "", StringComparer.Ordinal);
        return new ReviewAnswers(None.answers.AddRange(points.Where(point => point.Distinct(StringComparer.Ordinal).Count() == 1).Select(point => KeyValuePair.Create(point.Key, point.First()))));
    }

    /// <summary>The same, with one point answered.</summary>
    public ReviewAnswers With(string key, string answer) => new(answers.SetItem(key, answer));

    /// <summary>The same, with one point open again.</summary>
    public ReviewAnswers Without(string key) => new(answers.Remove(key));
}
