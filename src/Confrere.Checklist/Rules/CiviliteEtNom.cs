using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A name that its surroundings give away: a civility, a trade, a kinship, « prénommée », « le petit ».</summary>
public sealed partial class CiviliteEtNom : IRule
{
    /// <inheritdoc />
    public string Name => "civilite-et-nom";

    /// <inheritdoc />
    public string Alias => "named-person";

    /// <inheritdoc />
    public Topic Topic => Topic.Identity;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.NamesFor(context).Titled.Select(name => new Hit(name.Start, name.End - name.Start, SeverityOf(name, reading)));
    }

    private static Severity SeverityOf(TitledName name, Reading reading)
    {
        var passage = reading.Post.Prose.PassageAt(name.Start);
        if (passage is { Field: Field.FrontMatter, Key: "Sources" } || CitedAfter().IsMatch(reading.Text.AsSpan(name.End, Math.Min(30, reading.Text.Length - name.End))))
            return Severity.Advisory;
        // Where no patient is spoken of, a colleague or a minister is a public person more often than not: said, not refused.
        var isPublic = name.IsTrade || Office().IsMatch(reading.Post.Prose.TextOf(passage));
        return isPublic && !reading.IsAboutPatient(name.Start) ? Severity.Advisory : Severity.Blocking;
    }

    [GeneratedRegex(@"^,? ?(?:et al\b|et coll\b|\(?(?:19|20)\d\d\b|\[\d)", RegexOptions.CultureInvariant)]
    private static partial Regex CitedAfter();


    [GeneratedRegex(@"\b(?:ministre|pr[ée]sidente?|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|secr[ée]taire d'[ÉE]tat|pr[ée]f[èe]te?|prix Nobel|acad[ée]mie|romanci[èe]re?|[ée]crivaine?|acteur|actrice|historienn?e?|minister|MP|senator|loi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
