using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The number of a passport, an identity card, a driving licence, a residence permit, or of a card that is one person’s: transport, student, sport.</summary>
public sealed partial class PieceDIdentite : IRule
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = new[]
    {
        "passeport", "passport", "passeports", "cni", "cin", "cnie", "identité", "identite", "identity", "permis", "séjour", "sejour", "visa", "récépissé", "recepisse", "licence", "navigo", "électeur", "electeur", "électorale", "electorale",
        "étudiant", "etudiant", "ine", "cmi", "invalidité", "invalidite", "conduire", "titre", "ausweis", "carte", "fidélité", "fidelite", "driving", "allocataire", "caf", "écrou", "ecrou", "agdref", "réfugié", "refugie", "militaire", "adhérent", "adherent", "adhérente", "adherente", "mutuelle", "ceam",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc />
    public string Name => "piece-d-identite";

    /// <inheritdoc />
    public string Alias => "identity-document";

    /// <inheritdoc />
    public Topic Topic => Topic.Identifier;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Has(Cue.Record))
            yield break;
        var end = -1;
        foreach (var i in reading.Cued)
        {
            if (!reading.Words[i].Is(Cue.Record) || !Labels.Contains(reading.Of(i)))
                continue;
            if (AnnouncedNumber.After(reading, i) is not { } number || number.Start < end || !IsPapers(reading, i, number))
                continue;
            end = number.End;
            yield return new Hit(number.Start, number.Length);
        }
    }

    private static bool IsPapers(Reading reading, int label, AnnouncedNumber number)
    {
        // A new identity card has nine signs, as few as two of them figures.
        var isLong = number.Digits >= 6 || (number.Digits >= 2 && number.Letters > 0 && number.Digits + number.Letters is >= 8 and <= 12);
        if (!isLong || number.Digits > 16 || References.Precede(reading.Text, number.Start))
            return false;
        var word = reading.Of(label);
        var start = reading.Words[label].Start;
        var before = reading.Text.AsSpan(Math.Max(0, start - 16), Math.Min(16, start));
        var between = reading.Text.AsSpan(reading.Words[label].End, number.Start - reading.Words[label].End);
        // « carte » and « titre » are papers with « n° »; what is said of a payment or of a health card has its own rules.
        if (word.StartsWith("carte", StringComparison.OrdinalIgnoreCase) || word.StartsWith("titre", StringComparison.OrdinalIgnoreCase))
            return number.Link == NumberLink.Said && !Others().IsMatch(between);
        if (word.StartsWith("s", StringComparison.OrdinalIgnoreCase))
            return PermitBefore().IsMatch(before);
        return number.Link != NumberLink.Loose || CardBefore().IsMatch(before) || number.Letters > 0 || number.Digits >= 8;
    }

    [GeneratedRegex(@"\b(?:vitale|bancaire|bleue|grise|visa|s[ée]cu|assur|chu|patient|dossier|s[ée]jour)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:titre|carte|permis|visa) (?:de |d')\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PermitBefore();

    [GeneratedRegex(@"\b(?:cartes?|pi[èe]ces?|permis|papiers?|num[ée]ro) (?:nationale )?(?:de |d'|du |de l')?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CardBefore();
}
