using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A school, an employer, a club, a prison by its name: « l'école Jules-Ferry », « l'abattoir de Lamballe ».</summary>
public sealed class Organisme : IRule
{
    /// <inheritdoc />
    public string Name => "organisme";

    /// <inheritdoc />
    public string Alias => "organisation";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.Body);
    }
}
