using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A tag, a number or a link that machines lead back to the author, where she does not sign with her name.</summary>
public sealed class LienAuteur : IRule
{
    /// <inheritdoc />
    public string Name => "lien-auteur";

    /// <inheritdoc />
    public string Alias => "author-trace";

    /// <inheritdoc />
    public Topic Topic => Topic.Author;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        if (!context.HidesAuthor)
            yield break;
        foreach (var passage in reading.Post.Prose.Passages)
        {
            var isTold = passage.Key switch { "rel" => reading.Post.Prose.TextOf(passage) is "me" || reading.Post.Prose.TextOf(passage).StartsWith("me ", StringComparison.Ordinal), "data-domain" or "data-website-id" => passage.End > passage.Start, _ => false };
            if (isTold)
                yield return new Hit(passage.Start, passage.End - passage.Start);
        }
        foreach (var match in reading.NearPlain(Trace(), Cue.Trace, 60, 80))
        {
            // Numbers of measurement are written in capitals; « g-force » is not.
            if (match.Groups["code"] is not { Success: true } code || !reading.Text.AsSpan(code.Index, code.Length).ContainsAnyInRange('a', 'z'))
                yield return new Hit(match.Index, match.Length);
        }
    }

    private static readonly Regex TracePattern = new(@"(?<![\w-])(?:"
        + "(?:google-site-verification|msvalidate\\.01|yandex-verification|p:domain_verify|facebook-domain-verification|ahrefs-site-verification|norton-safeweb-site-verification|baidu-site-verification|keybase-site-verification|fediverse:creator|article:author|twitter:creator|fb:(?:admins|app_id|pages))"
        + @"|(?<code>ua-\d{4,10}-\d{1,4}|g-(?=[a-z0-9]*\d)[a-z0-9]{8,12}|gtm-[a-z0-9]{5,9}|aw-\d{8,12}|ca-pub-\d{10,20})(?![\w-])|ca-pub-\d{10,20}|(?:matomo|piwik)\.(?:php|js)|setsiteid|plausible\.io|data-domain=|data-website-id|gravatar\.com/(?:avatar/)?[\w-]+|rel=[""']?me\b|\bme(?= noopener| nofollow)"
        + @"|orcid\.org/\d{4}-\d{4}-\d{4}-\d{3}[\dx]|orcid(?: id)? ?:? ?\d{4}-\d{4}-\d{4}-\d{3}[\dx]|(?:idhal|idref|researcherid|scopus id) ?[:=/]? ?[\w-]{3,}|cv\.hal\.science/[\w-]+|hal\.science/search/index/\?q=%2a&authidhal_s=[\w-]+|idref\.fr/\w+|scholar\.google\.[a-z]+/citations\?user=[\w-]+|researchgate\.net/profile/[\w-]+|linkedin\.com/(?:in|pub)/[\w%-]+|(?:www\.)?doctolib\.fr/(?!$|\s)[\w-]+/[\w-]+(?:/[\w-]+)?|annuairesante\.ameli\.fr/professionnels-de-sante/[\w/-]+|maiia\.com/[\w-]+/[\w-]+/[\w-]+|publons\.com/researcher/\w+"
        + @"|rpps ?(?:n°|no|:|=)? ?\d[\d ]{9,13}\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Trace() => TracePattern;
}
