using System.Collections.Immutable;
using System.Text;
using Confrere.Checklist;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Corpora;

/// <summary>What the checklist says of one text, set against its marks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Findings">What was found, blocking or advisory, faults of form left out; at offsets of the text.</param>
internal sealed record Examination(LabelledText Text, ImmutableArray<Finding> Findings)
{
    private static readonly ParseContext Parsing = new() { Now = Instant.FromUtc(2026, 11, 1, 0, 0) };

    private static readonly ReviewContext Reviewing = new() { Settings = new() { Require = [] } };

    /// <summary>Parses a text and puts it through the checklist, as a build does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The rules; all of them where null.</param>
    public static Examination Of(LabelledText text, ImmutableArray<IRule>? rules = null)
    {
        var folder = text.Kind switch { Kind.Page => "", Kind.Myth => "idees-recues/", _ => text.Kind.Name() + "s/" };
        var file = new SourceFile($"input/{folder}exemple.md", Encoding.UTF8.GetBytes(text.Text));
        var review = new ReviewPosts(Reviewing, rules).Run(new ParsePosts(Parsing).Run(new PostSource(file, [])));
        // A title is read raw and decoded, and a rule can say the same thing in two ways: one rule counts once at one place.
        return new Examination(text, [.. review.Findings.Where(finding => finding.Topic != Topic.Form).OrderBy(finding => finding.Severity == Severity.Blocking ? 0 : 1)
            .DistinctBy(finding => (finding.Rule, finding.At)).OrderBy(finding => finding.At)]);
    }

    /// <summary>Examines many texts at once, and keeps their order.</summary>
    public static ImmutableArray<Examination> OfAll(IEnumerable<LabelledText> texts, ImmutableArray<IRule>? rules = null) =>
        [.. texts.AsParallel().AsOrdered().Select(text => Of(text, rules))];

    /// <summary>Whether some finding touches a mark.</summary>
    public bool Finds(Mark mark) => Findings.Any(finding => Touch(finding.At, mark));

    /// <summary>Whether a finding that holds the post back touches a mark.</summary>
    public bool Blocks(Mark mark) => Findings.Any(finding => finding.Blocks && Touch(finding.At, mark));

    /// <summary>Whether each letter and figure of a mark lies in a finding.</summary>
    public bool Covers(Mark mark) => Enumerable.Range(mark.Start, mark.Length).Where(index => char.IsLetterOrDigit(Text.Text[index]))
        .All(index => Findings.Any(finding => finding.At.Offset <= index && index < finding.At.Offset + finding.At.Length));

    /// <summary>Marks that must be found and are not.</summary>
    public IEnumerable<Mark> Misses => Text.Marks.Where(mark => !mark.IsDebatable && !Finds(mark));

    /// <summary>Findings at places where nothing is marked. What the author admitted with a reason is none.</summary>
    public IEnumerable<Finding> Alarms => Findings.Where(finding => !finding.Waived && !Text.Marks.Any(mark => Touch(finding.At, mark)));

    private static bool Touch(Place place, Mark mark) => place.Offset < mark.End && mark.Start < place.Offset + place.Length;
}
