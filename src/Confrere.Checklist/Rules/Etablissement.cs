using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A place of care by its name: « le CHU de Rennes », « la clinique des Cèdres », « Necker ». With a date or a disease it leads to the patient, and to the author.</summary>
public sealed class Etablissement : IRule
{
    /// <inheritdoc />
    public string Name => "etablissement";

    /// <inheritdoc />
    public string Alias => "hospital";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.House);
    }
}
