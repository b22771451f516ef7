using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A first name and a surname side by side, without a civility: « Marie Chastagnol », « CHASTAGNOL Marie », « J. Chastagnol ».</summary>
public sealed class PrenomEtNom : IRule
{
    /// <inheritdoc />
    public string Name => "prenom-et-nom";

    /// <inheritdoc />
    public string Alias => "full-name";

    /// <inheritdoc />
    public Topic Topic => Topic.Identity;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        // Where no patient is spoken of, who is named in full is a public person more often than not.
        return reading.NamesFor(context).Bare.Where(name => name.Form == NameForm.Full)
            .Select(name => new Hit(name.Start, name.End - name.Start, reading.IsAboutPatient(name.Start) ? Severity.Blocking : Severity.Advisory));
    }
}
