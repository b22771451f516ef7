using System.Text;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Excerpts;
using Confrere.Site.Links;

namespace Confrere.Preview;

/// <summary>What will announce a text, as networks show it, with what each counts.</summary>
/// <param name="state">The look.</param>
/// <param name="post">The text.</param>
internal sealed class ExcerptPanel(PreviewState state, Post post)
{
    // As X shows an address: without its scheme, and not longer than this.
    private const int ShownAddress = 27;

    private readonly ConsoleWords words = ConsoleWords.In(state.Settings.Language);

    /// <summary>The excerpts; networks for which they are the same share one.</summary>
    public string Html()
    {
        var urls = new SiteUrls(state.Settings);
        var url = urls.Absolute(urls.PageUrl(post.Address));
        var hidden = state.HiddenTitles(post);
        var html = new StringBuilder();
        var chosen = Network.All.Select(network => (Network: network, PostExcerpt.For(post, hidden, network, url).Text)).Where(pair => pair.Text.Length > 0).ToList();
        foreach (var group in chosen.GroupBy(pair => pair.Text))
        {
            var whole = Excerpt.WithLink(group.Key, url);
            html.Append($"<p class=\"counts\">{Escape.Html(string.Join(" · ", group.Select(pair => words.Share(pair.Network.Label, pair.Network.Length(whole), pair.Network.Limit))))}</p>");
            html.Append($"<p class=\"excerpt\">{Escape.Html(group.Key)}{(url.Length > 0 ? $"<br><span class=\"address\">{Escape.Html(Shown(url))}</span>" : "")}</p>");
        }
        return chosen.Count == 0 ? $"<p>{Escape.Html(words.NoExcerpt)}</p>" : html.ToString();
    }

    private static string Shown(string url)
    {
        var bare = url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..];
        return bare.Length <= ShownAddress ? bare : bare[..ShownAddress] + "…";
    }
}
