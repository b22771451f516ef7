using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The name that someone goes by on a network: « @lulu_33 », « insta : lulu.33 », « son compte TikTok, c'est lulu33 ».</summary>
public sealed partial class PseudoEnLigne : IRule
{
    /// <inheritdoc />
    public string Name => "pseudo-en-ligne";

    /// <inheritdoc />
    public string Alias => "online-handle";

    /// <inheritdoc />
    public Topic Topic => Topic.Contact;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        var found = new List<Hit>();
        AddMentions(reading, context, found);
        if (reading.Has(Cue.Network))
            AddAnnounced(reading, context, found);
        return found.OrderBy(hit => hit.Start);
    }

    private static void AddMentions(Reading reading, ReviewContext context, List<Hit> found)
    {
        var text = reading.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var passage = reading.Post.Prose.PassageAt(at);
            if (passage.Field is Field.Code or Field.Target or Field.Attribute or Field.Markup)
                continue;
            var match = Mention().Match(text, Math.Max(0, at - 1), Math.Min(passage.End, at + 80) - Math.Max(0, at - 1));
            if (!match.Success || match.Index > at || IsOwn(context, match.Value) || Keyword().IsMatch(match.Value) || IsDose(text, at))
                continue;
            if (match.Groups["server"].Success || !Institution().IsMatch(match.Value))
                found.Add(new Hit(match.Index, match.Length, SeverityOf(reading, match.Index)));
        }
    }

    private static void AddAnnounced(Reading reading, ReviewContext context, List<Hit> found)
    {
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (!word.Is(Cue.Network) || word.Length < 2 || reading.Post.Prose.PassageAt(word.Start).Field is Field.Code or Field.Target or Field.Attribute)
                continue;
            var named = NamedBefore().Match(reading.Text, Math.Max(0, word.Start - 60), Math.Min(60, word.Start));
            if (named.Success && named.Groups["hit"] is var name && LooksMade().IsMatch(name.Value) && !IsOwn(context, name.Value) && !found.Exists(other => other.Start < name.Index + name.Length && name.Index < other.Start + other.Length))
                found.Add(new Hit(name.Index, name.Length, SeverityOf(reading, name.Index)));
            var match = Announced().Match(reading.Text, word.End, Math.Min(80, reading.Text.Length - word.End));
            var hit = match.Groups["hit"];
            if (!match.Success || IsOwn(context, hit.Value) || found.Exists(other => other.Start < hit.Index + hit.Length && hit.Index < other.Start + other.Length))
                continue;
            // A plain word behind « Facebook » is a sentence; a name has figures, a dot, a low line or a capital inside, or is said to be one.
            if (LooksMade().IsMatch(hit.Value) || IsSaid().IsMatch(match.Groups["said"].ValueSpan) || (match.Groups["said"].ValueSpan.Contains(':') && IsSaid().IsMatch(reading.Before(word.Start, 16))))
                found.Add(new Hit(hit.Index, hit.Length, SeverityOf(reading, hit.Index)));
        }
    }

    private static Severity SeverityOf(Reading reading, int index) => reading.IsAboutPatient(index) ? Severity.Blocking : Severity.Advisory;

    private static bool IsOwn(ReviewContext context, string handle)
    {
        var bare = handle.TrimStart('@');
        foreach (var own in context.OwnContacts)
        {
            if (own.TrimStart('@').Equals(bare, StringComparison.OrdinalIgnoreCase) || own.EndsWith("/" + handle, StringComparison.OrdinalIgnoreCase) || own.EndsWith("/" + bare, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // « 5 mg @ 8 h »: the sign of a price or a dose.
    private static bool IsDose(string text, int at) => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && at > 0 && text[at - 1] != ' ';

    [GeneratedRegex(@"(?<![\p{L}\p{N}.+%/])@(?=[\w.-]{0,40}[\p{L}])[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,38}[\p{L}\p{N}_](?<server>@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?(?![\p{L}\p{N}@/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mention();

    private static readonly Regex AnnouncedPattern = new(@"\G(?: (?:de|du|perso|pro|priv[ée]|secret)\b ?(?:\p{L}{2,14}(?= ?[:=,(]| (?:sous|est)\b))?)?"
        + @"(?<said> ?[,(]? ?(?:\p{L}{1,12} ){0,2}?(?:sous le (?:nom|pseudo(?:nyme)?)(?: de| d')?|pseudo|c'est|[aà] savoir|s'appelle|est|s'intitule|au nom de|nomm[ée]+|intitul[ée]+|is|called)(?: :)? ?| ?[:=(] ?| )[«""“]? ?"
        + @"(?!(?:le|la|les|l|un|une|des|du|de|the|pas|tr[èe]s|rempli\w*|plein\w*|ferm\w*|supprim\w*|publi\w*|priv\w*|suivi\w*|devenu\w*|encore|toujours|mon|ma|son|sa|on|il|elle|je|tout|rien|c|https?|www|called|named|nomm\w*|appel\w*|pseudo\w*)(?![\p{L}\p{N}_.]))"
        + @"(?<hit>@?[\p{L}\p{N}][\p{L}\p{N}_.\-]{2,38}[\p{L}\p{N}_])(?![\p{L}\p{N}@/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Announced() => AnnouncedPattern;

    [GeneratedRegex(@"\p{L}[\p{L}]*[\d_]|\d\p{L}|\p{L}\.[\p{L}\d]|\p{Ll}\p{Lu}|^@", RegexOptions.CultureInvariant)]
    private static partial Regex LooksMade();

    // « JujuLeFou79 » sur Twitch.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@/.])(?<hit>[\p{L}][\p{L}\p{N}_.-]{3,30}[\p{L}\p{N}_]) ?[»""”]? (?:sur|on) \z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedBefore();

    [GeneratedRegex("pseudo|sous le nom|s'appelle|intitul|nomm|called", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsSaid();

    // Words of style sheets and programs; the sign is theirs too.
    private static readonly Regex KeywordPattern = new(@"^@(?:media|import|font-face|keyframes|supports|page|charset|layer|container|property|namespace|Override|Test|param|return|returns|author|version|see|todo|here|all|everyone|channel|example|types|angular|vue|babel|article|book|misc|online|inproceedings|phdthesis|techreport)(?:\W|$)", RegexOptions.CultureInvariant);

    private static Regex Keyword() => KeywordPattern;

    // Houses that speak to all.
    private static readonly Regex InstitutionPattern = new(@"^@(?:has_sante|HAS_Sante|ameli\w*|assur\w*maladie|MinSante\w*|MinistereSante|SantePublique\w*|santeprevention|WHO|OMS\w*|Inserm|pasteur\w*|institutpasteur|ansm|ARS_\w+|APHP|aphp|CroixRouge\w*|MSF\w*|Prescrire\w*|NEJM|TheLancet|bmj_latest|BMJ|cochrane\w*|NHS\w*|CDCgov|US_FDA|EMA_News|Vidal\w*|ordre_medecins|CNOM|ordre\w+|gouvernementFR|Elysee|CNRS|confrere)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Institution() => InstitutionPattern;
}
