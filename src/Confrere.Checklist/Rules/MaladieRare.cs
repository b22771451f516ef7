using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A rare disease of the patient, where the post also tells a town, a day or a rare trade: together they leave one person.</summary>
public sealed partial class MaladieRare : IRule
{
    /// <inheritdoc />
    public string Name => "maladie-rare";

    /// <inheritdoc />
    public string Alias => "rare-disease";

    /// <inheritdoc />
    public Topic Topic => Topic.RareCase;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Has(Cue.Disease))
            yield break;
        var told = new HashSet<int>();
        foreach (var i in reading.Cued)
        {
            if (!reading.Words[i].Is(Cue.Disease) || RareDiseases.Instance.Find(reading, i, out var start, out var end) is not (> 0 and var disease) || told.Contains(disease))
                continue;
            if (!reading.IsProse(start) || !reading.IsAboutPatient(start) || IsOnlyThoughtOf(reading, start, end))
                continue;
            if (!Pointers.Around(reading, start))
                continue;
            told.Add(disease);
            yield return new Hit(start, end - start, Severity.Advisory);
        }
    }

    // « Pas d'argument pour une maladie de Wilson », « penser au syndrome de Lyell », « les hémophiles ».
    private static bool IsOnlyThoughtOf(Reading reading, int start, int end)
    {
        var from = Math.Max(reading.Post.Prose.PassageAt(start).Start, start - 60);
        return Doubt().IsMatch(reading.Plain.AsSpan(from, start - from)) || After().IsMatch(reading.Plain.AsSpan(end, Math.Min(25, reading.Plain.Length - end)));
    }

    private static readonly Regex DoubtPattern = new(@"\b(?:pas|sans|ni|aucune?|elimin\w*|ecart\w*|exclu\w*|recherch\w*|suspicion|suspect\w*|pens\w+|evoqu\w+|evoquant|differentiels?|hypothese\w*|absence|type|comme|risque|tel(?:le)?s? que|peut|possible|ou|formes?|cas|etudes?|association|les|des|dans|bilan|depistage|craint|craindre|pseudo|simul\w+|mim\w+)\b[^.;:\n]{0,28}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Doubt() => DoubtPattern;

    [GeneratedRegex(@"^ ?(?:\?|:? ?negati|est peu probable|a ete (?:ecart|elimin|exclu)|etai(?:t|ent) (?:negati|ecart|elimin|exclu)|ecartee?|eliminee?|exclue?|like\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex After();
}
