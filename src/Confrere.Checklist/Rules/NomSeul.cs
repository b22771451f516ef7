using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A name alone: the bare name of someone named elsewhere, a word that the sentence treats as a person, or a capital that nothing else explains.</summary>
public sealed class NomSeul : IRule
{
    /// <inheritdoc />
    public string Name => "nom-seul";

    /// <inheritdoc />
    public string Alias => "bare-name";

    /// <inheritdoc />
    public Topic Topic => Topic.Identity;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.NamesFor(context).Bare.Where(name => name.Form is NameForm.Again or NameForm.Person or NameForm.Unexplained)
            .Select(name => new Hit(name.Start, name.End - name.Start, SeverityOf(name, reading)));
    }

    // A guess is told, and holds nothing back.
    private static Severity SeverityOf(BareName name, Reading reading) =>
        name.Form != NameForm.Unexplained && reading.IsAboutPatient(name.Start) ? Severity.Blocking : Severity.Advisory;
}
