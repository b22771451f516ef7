using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A country, a people, a religion or a language, said of a patient: « d'origine malienne », « patiente roumaine ».</summary>
public sealed class Origine : IRule
{
    /// <inheritdoc />
    public string Name => "origine";

    /// <inheritdoc />
    public string Alias => "origin";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.Origin);
    }
}
