using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Attesting;
using Confrere.Engine;
using Confrere.Reports;
using Confrere.Site;

namespace Confrere.Preview;

/// <summary>What stands beside a page in the preview, and there alone: what the checklist says of the text, and whether it would be published.</summary>
/// <param name="state">The look.</param>
/// <param name="view">What is to be seen.</param>
/// <param name="file">The page's file.</param>
/// <param name="token">What proves that a form is this run's.</param>
internal sealed class Margin(PreviewState state, PreviewView view, string file, string token)
{
    private readonly ConsoleWords words = ConsoleWords.In(state.Settings.Language);
    private readonly Review? review = state.ReviewAt(file);

    /// <summary>The panel, in a shadow of its own: neither its style nor the theme's reaches the other.</summary>
    public string Panel()
    {
        var html = new StringBuilder();
        html.Append($"<div id=\"confrere-margin\" lang=\"{Language}\" data-run=\"{token[..8]}\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{PreviewServer.Own}margin.css\">");
        html.Append($"<button type=\"button\" class=\"handle\" aria-expanded=\"true\" aria-controls=\"panel\" title=\"{Text(words.MarginKeys)}\"><span class=\"dot {Tone}\"></span>{Text(words.MarginTitle)}{Count()}</button>");
        html.Append($"<section id=\"panel\" class=\"panel\" aria-label=\"{Text(words.MarginTitle)}\" tabindex=\"-1\">");
        html.Append(Verdict()).Append(Faults()).Append(Checklist());
        if (review is not null && view == PreviewView.Everything)
            html.Append(Reviewing(review)).Append(Announcing(review));
        html.Append(Blog());
        return html.Append("</section></template></div>\n").Append(Marks()).ToString();
    }

    /// <summary>In the place of a page whose template fails.</summary>
    public string Broken(Finding fault) => $"<h1>{Text(words.PageBroken)}</h1>{List([fault])}<p>{Text(words.GoneWhenMended)}</p>";

    /// <summary>In the place of a page that there is not.</summary>
    public string NotFound() => $"<h1>{Text(words.PageNotFound)}</h1><p><a href=\"{Text(state.Settings.LinkRoot)}/\">{Text(words.PageHome)}</a></p>";

    /// <summary>In the place of any page where a build would publish nothing.</summary>
    public string NothingPublished() => $"<h1>{Text(words.NothingGoesOut)}</h1><p>{Text(words.NothingGoesOutWhy)}</p>{List([.. state.Report.Findings.Where(finding => finding.Blocks)])}";

    private string Language => state.Settings.Language == Engine.Language.French ? "fr" : "en";

    private List<Finding> Findings => review is null ? [] : [.. state.FindingsOf(review.Post.Path)];

    private string Tone => Findings.Exists(finding => finding.Blocks) || state.Faults.Any(fault => fault.Blocks) || (view == PreviewView.Published && state.Report.IsRefused) ? "blocks" : Findings.Exists(finding => !finding.Waived) ? "advises" : "clear";

    private string Count() => Findings.Count(finding => !finding.Waived) is > 0 and var count ? $" <span class=\"count\">{count}</span>" : "";

    private string Verdict()
    {
        if (review is null)
            return "";
        var post = review.Post;
        var blocking = Findings.Count(finding => finding.Blocks);
        var standing = post.Standing switch
        {
            Standing.Draft => words.VerdictDraft,
            Standing.Waiting => words.VerdictWaiting(post.Date is { } date ? SiteWords.In(state.Settings.Language).Date(date) : ""),
            Standing.Excluded => words.VerdictExcluded,
            _ when state.IsPublished(post) => words.VerdictPublished,
            _ => words.VerdictStays,
        };
        return $"<p class=\"verdict {Tone}\"><strong>{Text(standing)}</strong>{(blocking > 0 ? " " + Text(words.VerdictBlocking(blocking)) : "")}</p>{Open(Place.Whole(post.Path), post.Path)}";
    }

    private string Faults() => state.Faults.Count == 0 ? "" : $"<details open id=\"faults\"><summary>{Text(words.MarginFaults)}</summary>{List([.. state.Faults])}</details>";

    private string Checklist()
    {
        if (review is null)
            return "";
        var body = Findings.Count == 0 ? $"<p>{Text(words.MarginNothingFound)}</p>" : List(Findings);
        return $"<details open id=\"checklist\"><summary>{Text(words.MarginChecklist)}{Count()}</summary>{body}<p class=\"small\">{Text(words.MarginNoCertificate)}</p></details>";
    }

    private string Reviewing(Review review)
    {
        var panel = new ReviewPanel(state, review, token);
        var says = panel.IsRequired || panel.State != SealState.Missing ? words.SealSays(panel.State) : words.NoReviewNeeded;
        var needs = panel.IsRequired && panel.State != SealState.Valid;
        return $"<details id=\"reviewing\"{(needs ? " open" : "")}><summary>{Text(words.MarginReview)}{(needs ? " <span class=\"count\">!</span>" : "")}</summary><p>{Text(says)}</p>{(panel.IsRequired || panel.State != SealState.Missing ? panel.Html(ReviewAnswers.None, []) : "")}</details>";
    }

    private string Announcing(Review review)
    {
        if (review.Post.Kind == Kind.Page)
            return "";
        var card = state.Settings.Cards && state.Settings.Host.Length > 0
            ? $"<details id=\"card\"><summary>{Text(words.MarginCard)}</summary><img class=\"card\" src=\"{PreviewServer.Own}card?file={Uri.EscapeDataString(file)}\" alt=\"{Text(words.MarginCard)}\" width=\"1200\" height=\"630\" loading=\"lazy\"></details>"
            : "";
        return $"<details id=\"excerpt\"><summary>{Text(words.MarginExcerpt)}</summary>{new ExcerptPanel(state, review.Post).Html()}</details>{card}";
    }

    private string Blog()
    {
        var report = state.Report;
        var here = view == PreviewView.Published;
        var going = report.IsRefused ? words.NothingGoesOut : words.BlogPublished(report.Published.Length);
        var staying = List(report.Withheld, words.BlogWithheld) + List(report.Drafts, words.BlogDrafts) + List(report.Waiting, words.BlogWaiting);
        return $"""
            <details id="{(review is null ? "whole" : "blog")}"{(review is null ? " open" : "")}><summary>{Text(words.MarginBlog)}</summary><p>{Text(going)}</p>{staying}</details>
            <p class="switch"><a href="?{PreviewPages.ViewKey}={(here ? "tout" : PreviewPages.Published)}">{Text(here ? words.ShowEverything : words.ShowPublished)}</a></p>
            """;
    }

    private string List(IReadOnlyList<Post> posts, string title) => posts.Count == 0 ? "" :
        $"<p>{Text(title)}</p><ul>{string.Concat(posts.Take(50).Select(post => $"<li><a href=\"{Text(state.Blog.Urls.PageUrl(post.Address))}\">{Text(post.Title)}</a></li>"))}</ul>";

    private string List(List<Finding> findings)
    {
        var html = new StringBuilder("<ol class=\"findings\">");
        for (var number = 0; number < findings.Count; number++)
            html.Append(Item(findings[number], number));
        return html.Append("</ol>").ToString();
    }

    private string Item(Finding finding, int number)
    {
        var (tone, label) = finding.Waived ? ("waived", words.FindingSettled) : finding.Blocks ? ("blocks", words.FindingBlocks) : ("advises", words.FindingAdvises);
        var help = RuleHelp.Of(finding.Rule, state.Settings.Language);
        // What stands on this page is shown in it; what stands elsewhere is named.
        var isHere = review is not null && finding.At.Path == review.Post.Path;
        var place = finding.At.Path.Length == 0 ? "" : Open(finding.At, $"{finding.At.Path}:{finding.At.Line}:{finding.At.Column}");
        return $"""
            <li class="{tone}" data-finding="{number}"{(IsInTitle(finding) ? " data-in=\"title\"" : "")}><p class="head"><span class="label">{Text(label)}</span>{(isHere ? $" <button type=\"button\" class=\"goto\" data-goto=\"{number}\">{Text(words.At(finding.At.Line, finding.At.Column))}</button>" : "")}</p>
            {(isHere ? "" : place)}<p class="advice">{Said(Sentence(finding.Advice))}</p>
            <details class="why"><summary>{Text(finding.Rule)}</summary><p>{Said(help.InBrief)}</p>{(isHere ? place : "")}</details></li>
            """;
    }

    private bool IsInTitle(Finding finding) => review?.Post.FrontMatter.Title is { At: var at } && finding.At.Path == at.Path && finding.At.Offset >= at.Offset && finding.At.Offset < at.Offset + at.Length;

    // A click opens the place in VS Code, where that is installed; the place can be read in any case.
    private string Open(Place at, string shown) =>
        $"<p class=\"place\"><a href=\"vscode://file{Text(SiteAddress(at))}\">{Text(shown)}</a></p>";

    private string SiteAddress(Place at) => Site.Links.SiteUrls.Encode($"/{Path.GetFullPath(Path.Join(state.Root, at.Path)).Replace('\\', '/').TrimStart('/')}") + $":{at.Line}:{at.Column}";

    // Links to what readers will not see are told from the others wherever they stand.
    private string Marks()
    {
        if (view == PreviewView.Published)
            return "";
        var html = new StringBuilder("<template id=\"confrere-unpublished\">");
        foreach (var (url, label) in state.Unpublished)
            html.Append($"<a href=\"{Text(url)}\">{Text(words.Badge(label))}</a>");
        return html.Append("</template>").ToString();
    }

    // On a terminal advice follows a colon.
    private static string Sentence(string advice) => advice.Length == 0 ? "" : char.ToUpperInvariant(advice[0]) + advice[1..];

    // Signs stay with their words. (No typography of texts here: what is to be pasted must stay as it is.)
    private static string Said(string advice) => Text(advice.Replace("« ", "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal)
        .Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" ;", "\u00A0;", StringComparison.Ordinal).Replace(" ?", "\u00A0?", StringComparison.Ordinal).Replace(" !", "\u00A0!", StringComparison.Ordinal));

    private static string Text(string text) => Escape.Html(text);
}
