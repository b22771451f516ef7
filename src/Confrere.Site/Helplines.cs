using Confrere.Engine;

namespace Confrere.Site;

/// <summary>Numbers that stand before a text on suicide or violence, for the reader whom it touches.</summary>
/// <remarks>Sources: 3114.fr, arretonslesviolences.gouv.fr (3919), allo119.gouv.fr, preventionsuicide.be, ecouteviolencesconjugales.be, 143.ch, 147.ch, 454545.lu, 988.ca, samaritans.org, 988lifeline.org.</remarks>
public static class Helplines
{
    private static readonly string[] Suicide = ["suicid"];

    private static readonly string[] Violence =
    [
        "violence conjugale", "violences conjugales", "violence sexuelle", "violences sexuelles", "violences intrafamiliales", "violences faites", "violences familiales", "femme battue", "femmes battues",
        "féminicide", "agression sexuelle", "agressions sexuelles", "domestic violence", "domestic abuse", "sexual assault", "intimate partner violence",
    ];

    private static readonly string[] Children = ["maltraitance", "enfance en danger", "bébé secoué", "bébés secoués", "inceste", "enfant battu", "enfants battus", "child abuse", "shaken baby"];

    /// <summary>The numbers for a text; none where it touches none of this, or where we do not know the country's.</summary>
    /// <param name="post">The text.</param>
    /// <param name="country">The readers' country, as its ISO 3166 code; empty for the one that goes without saying in the blog's language.</param>
    /// <param name="language">The blog's language.</param>
    public static IReadOnlyList<EmergencyNumber> Before(Post post, string country, Language language)
    {
        ArgumentNullException.ThrowIfNull(post);
        var place = country.Length == 0 && language == Language.French ? "FR" : country;
        var isFrench = language == Language.French;
        var numbers = new List<EmergencyNumber>();
        if (Tells(post, Suicide))
            numbers.AddRange(OnSuicide(place, isFrench));
        if (Tells(post, Violence))
            numbers.AddRange(OnViolence(place, isFrench));
        if (Tells(post, Children))
            numbers.AddRange(OnChildren(place, isFrench));
        return numbers;
    }

    private static bool Tells(Post post, string[] words) =>
        words.Any(word => post.Body.Contains(word, StringComparison.OrdinalIgnoreCase) || post.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
            || post.FrontMatter.Tags.Any(tag => tag.Value.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<EmergencyNumber> OnSuicide(string country, bool isFrench) => country switch
    {
        "FR" => [Call("3114", isFrench ? "idées suicidaires, pour soi ou pour un proche, jour et nuit" : "suicide prevention, day and night")],
        "BE" => [Call("0800 32 123", isFrench ? "Centre de prévention du suicide" : "suicide prevention")],
        "CH" => [Call("143", isFrench ? "La Main Tendue, jour et nuit" : "day and night")],
        "LU" => [Call("454545", "SOS Détresse")],
        "CA" or "US" => [Call("988", isFrench ? "aide en cas de crise de suicide, jour et nuit" : "suicide and crisis line, day and night")],
        "GB" or "IE" => [Call("116 123", "Samaritans, day and night")],
        _ => [],
    };

    private static IEnumerable<EmergencyNumber> OnViolence(string country, bool isFrench) => country switch
    {
        "FR" => [Call("3919", isFrench ? "violences faites aux femmes, jour et nuit" : "violence against women, day and night")],
        "BE" => [Call("0800 30 030", isFrench ? "Écoute violences conjugales" : "domestic violence")],
        "US" => [Call("1-800-799-7233", "National Domestic Violence Hotline")],
        "GB" => [Call("0808 2000 247", "National Domestic Abuse Helpline")],
        _ => [],
    };

    private static IEnumerable<EmergencyNumber> OnChildren(string country, bool isFrench) => country switch
    {
        "FR" => [Call("119", isFrench ? "enfance en danger, jour et nuit" : "children in danger, day and night")],
        "BE" => [Call("103", isFrench ? "écoute-enfants" : "children")],
        "CH" => [Call("147", "Pro Juventute")],
        _ => [],
    };

    private static EmergencyNumber Call(string number, string label) =>
        new($"{number} ({label})", "tel:" + number.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));
}
