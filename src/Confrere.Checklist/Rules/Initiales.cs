using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>Initials that stand for a person: « A.P., 54 ans ». On a ward, and in a family, they are a name.</summary>
public sealed class Initiales : IRule
{
    /// <inheritdoc />
    public string Name => "initiales";

    /// <inheritdoc />
    public string Alias => "initials";

    /// <inheritdoc />
    public Topic Topic => Topic.Identity;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.NamesFor(context).Bare.Where(name => name.Form == NameForm.Initials)
            .Select(name => new Hit(name.Start, name.End - name.Start, reading.IsAboutPatient(name.Start) ? Severity.Blocking : Severity.Advisory));
    }
}
