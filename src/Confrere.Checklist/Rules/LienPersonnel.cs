using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A link to one person: a profile on a network, a collection of money, an obituary. A search engine finds her through it, and it finds the text through her.</summary>
public sealed class LienPersonnel : IRule
{
    /// <inheritdoc />
    public string Name => "lien-personnel";

    /// <inheritdoc />
    public string Alias => "personal-link";

    /// <inheritdoc />
    public Topic Topic => Topic.Contact;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        if (!reading.Has(Cue.Network))
            yield break;
        var end = -1;
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (!word.Is(Cue.Network) || word.Start < end || !IsInLink(reading.Text, word))
                continue;
            var passage = reading.Post.Prose.PassageAt(word.Start);
            var from = Math.Max(passage.Start, word.Start - 80);
            var match = Link().Match(reading.Text, from, Math.Min(passage.End, word.End + 240) - from);
            while (match.Success && match.Index + match.Length <= word.Start)
                match = match.NextMatch();
            if (!match.Success || match.Index > word.Start || IsOwn(context, match.Value) || SeverityOf(reading, match) is not { } severity)
                continue;
            end = match.Index + match.Length;
            yield return new Hit(match.Index, match.Length, severity);
        }
    }

    // « sur Facebook » is no link: a dot or a slash touches the word.
    private static bool IsInLink(string text, Word word) =>
        (word.End < text.Length && text[word.End] is '.' or '/' or '-') || (word.Start > 0 && text[word.Start - 1] is '.' or '/' or '-');

    private static bool IsOwn(ReviewContext context, string link)
    {
        foreach (var own in context.OwnContacts)
        {
            if (own.Contains('.', StringComparison.Ordinal) && own.Length > 5 && link.Contains(own, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // A profile, a collection or an obituary is a person; what a network shows to all of an institution is only said, and a video or a group is nothing.
    private static Severity? SeverityOf(Reading reading, Match match)
    {
        if (match.Groups["path"] is { Success: true } path && Institution().IsMatch(path.Value))
            return null;
        if (match.Groups["sure"].Success)
            return Severity.Blocking;
        if (match.Groups["post"].Success)
            return reading.IsAboutPatient(match.Index) ? Severity.Blocking : Severity.Advisory;
        return reading.IsAboutPatient(match.Index) ? Severity.Blocking : Severity.Advisory;
    }

    private const string End = @"[^\s<>""«»)\]]*[^\s<>""«»)\].,;:!?…]";

    private static readonly Regex LinkPattern = new(@"(?<![\p{L}\p{N}.@-])(?:https?://)?(?:[a-z0-9-]{1,40}\.){0,3}(?:"
        // Profiles: one name behind the host.
        + @"(?:facebook|fb)\.(?:com|me)/(?!(?:groups?|watch|help|policies|privacy|events?|hashtag|business|legal|about|sharer?|dialog|plugins|login|marketplace|gaming|tr)(?:[/?.]|$))(?<path>" + End + ")"
        + @"|instagram\.com/(?!(?:p|reel|explore|tv|accounts|about|legal)(?:/|$))(?<path>" + End + @")|instagram\.com/(?<post>(?:p|reel|tv)/" + End + ")"
        + @"|(?:twitter|(?<![\p{L}\p{N}])x)\.com/(?!(?:hashtag|search|i|intent|share|home|explore|privacy|tos|settings)(?:[/?]|$))(?<path>" + End + ")"
        + @"|tiktok\.com/(?<path>@" + End + @")|(?:vm|vt)\.tiktok\.com/(?<post>" + End + ")"
        + @"|linkedin\.com/(?:in|pub)/(?<path>" + End + @")|snapchat\.com/add/(?<path>" + End + @")|threads\.(?:net|com)/(?<path>@" + End + @")|bsky\.app/profile/(?<path>" + End + ")"
        + @"|(?:t|telegram)\.me/(?<path>[\p{L}_]" + End + @")|youtube\.com/(?<path>@" + End + @")|pinterest\.(?:com|fr)/(?<path>" + End + @")|twitch\.tv/(?<path>" + End + @")|onlyfans\.com/(?<path>" + End + @")|discord(?:app)?\.com/users/(?<path>" + End + @")|vinted\.fr/member/(?<path>" + End + @")|strava\.com/athletes/(?<path>" + End + @")|copainsdavant\.linternaute\.com/(?:p|profil)/(?<path>" + End + @")|viadeo\.(?:com|journaldunet\.com)/(?:p|profile)/(?<path>" + End + @")|doctolib\.(?:fr|de|it)/(?!(?:specialit|search|help|legal|hopital-public)[^/]*)(?<path>[a-z-]+/[a-z0-9-]+/" + End + @")|geneanet\.org/(?<path>" + End + ")"
        // Collections and obituaries: they are about one person by nature.
        + @"|(?<sure>(?:leetchi\.com/(?:fr/)?c|gofundme\.com/f|gofund\.me|cotizup\.com|helloasso\.com/associations/[^/\s]+/(?:collectes|formulaires)|lepotcommun\.fr/pot|lydia-app\.com/(?:pots|collect)|paypal\.(?:me|com/(?:pools|paypalme))|onparticipe\.fr/c|papayoux\.com/[a-z]{2}/cagnotte|tipeee\.com|ulule\.com|kisskissbankbank\.com/[a-z]{2}/projects|justgiving\.com/[a-z-]+|cagnotte\.me|(?:okpal|miimosa|gandee|liberapay|patreon|buymeacoffee|ko-fi|fundly|givesendgo|whydonate|betterplace|crowdfunder)\.[a-z.]{2,6}(?:/[a-z-]{2,12})??)/" + End + ")"
        + @"|(?<sure>(?:libramemoria\.com|dansnoscoeurs\.fr|avis-(?:de-)?deces?\.[a-z]{2,8}|avis-(?:de-)?deces?s?\.[\p{L}-]{2,20}\.[a-z]{2,8}|[\p{L}-]*deces-en-france\.fr|deces-en-france\.fr|inmemori\.com|simplifia\.fr|paradisblanc\.com|legacy\.com|findagrave\.com|mesdefunts\.com|enaos\.net|inmemoriam\.be|hommages\.ch|necrologie[\p{L}-]*\.[\p{L}.-]{2,30}|[\p{L}-]*obseques[\p{L}-]*\.[a-z]{2,8}|funebres\.[a-z]{2,6}|alliancecoop\.com|memoriam\.[a-z]{2,4}|dignitymemorial\.com|deces\.matchid\.io)/" + End + ")"
        + @"|(?:[\p{L}0-9-]{1,40}\.)+[a-z]{2,8}/(?<sure>(?:[\w-]+/){0,4}(?:avis-de-deces|avis-deces|necrologies?|obseques|obituar(?:y|ies)|faire-part-de-deces|cagnottes?|hommages?)[/-]" + End + ")"
        + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Link() => LinkPattern;

    // Houses that speak to all: their pages lead to no patient.
    private static readonly Regex InstitutionPattern = new(@"^@?/?(?:has[_.-]?sante|hassante|ameli\w*|assurance[_.-]?maladie|ministere[_.-]?\w*|sante[_.-]?publique\w*|santeprevention|who|whofrance|oms|inserm\w*|institutpasteur|pasteur|ansm|ars[_.-]?\w+|aphp|ap[_.-]hp\w*|croixrouge\w*|msf\w*|lequotidiendumedecin|prescrire\w*|nejm|thelancet|bmj[_.\w]*|cochrane\w*|nhs\w*|cdcgov|cdc|fda\w*|ema_news|vidal\w*|univadis|ordre_?medecins|cnom|ordre\w+|gouvernement\w*|ministeresante|service[_.-]?public\w*|wikipedia|ligue\w*|france\w*inter\w*|arte\w*|lemonde\w*)/?(?:[?#].*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Institution() => InstitutionPattern;
}
