using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>What people hide, such as a suicide, an abuse or a prison, told of a patient whose town, day or trade is told too: the harm is greater, so the crowd must be.</summary>
public sealed partial class SujetSensible : TraitRule
{
    /// <inheritdoc />
    public override string Name => "sujet-sensible";

    /// <inheritdoc />
    public override string Alias => "sensitive-subject";

    /// <inheritdoc />
    protected override Regex Pattern => Secret();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Secret;

    /// <inheritdoc />
    protected override bool IsOnce => true;

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        var (from, to) = (Math.Max(0, match.Index - 45), match.Index + match.Length);
        var isSaid = !Denied().IsMatch(reading.Plain.AsSpan(from, match.Index - from)) && !Absent().IsMatch(reading.Plain.AsSpan(to, Math.Min(25, reading.Plain.Length - to)));
        return isSaid && Pointers.Around(reading, match.Index) ? Severity.Advisory : null;
    }

    private static readonly Regex SecretPattern = new(@"(?<![\w-])(?:tentatives? de suicide|suicidee?|(?:s'est |se serait )(?:suicidee?|pendue?|defenestree?|immolee?|jetee? sous)|par suicide|suicide|ts (?:medic\w*|par|aux|a)|pendaison|autolyse|phlebotomie|"
        + "(?:a ete|avait ete|fut) (?:violee?|abusee?|battue?|agressee? sexuellement)|viols?|inceste|incestueu(?:x|se)|attouchements?|abus sexuels?|agression sexuelle|maltraitances?|violences? conjugales?|(?:femme|enfant)s? battue?s?|syndrome du bebe secoue|bebe secoue|excisee?|excision|mutilation sexuelle|prostitue[es]?|prostitution|"
        + "ivg|avortement|avorte|img|(?:seropositi(?:f|ve)|sida|infectee? par le vih|porteu(?:r|se) du vih|vih (?:\\+|positif|connu|sous|traite|depuis|stade)|syphilis|gonococcie)|"
        + "toxicoman(?:e|ie)|heroin(?:e|omane)|cocain(?:e|omane)|crack|methadone|subutex|injecteu(?:r|se)|alcooliques?|sevrage (?:alcoolique|ethylique)|addicte?|chemsex|"
        + @"(?:en |sorti[e]? de |maison d'arret|de )prison|incarceree?|detenue?|ecrou|garde a vue|sous bracelet|fiche s|radicalisee?|delinquante?|meurtre|assassinee?|meurtri(?:er|ere)|proxenete|pedophil(?:e|ie)|sans[ -]papiers|interne(?:e)? d'office|hospitalisation sous contrainte|changement de sexe|transgenre)(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Secret() => SecretPattern;

    [GeneratedRegex(@"\b(?:pas|sans|absence|aucune?|ni|jamais|serologies?|depistage|recherche|risque|prevention|idees?|test|ecarte|elimine|hors|contre|numero|ligne|loi|type|exclu|pr|polyarthrite|rhumatoide|negati\w+)\b[^.;:\n]{0,25}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Denied();

    [GeneratedRegex(@"^ ?(?:\(?-|:? ?negati|et (?:vhb|vhc|hepatite)[^.;]{0,12}negati|cellulaire|des autres|0\b|non\b|\?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Absent();
}
