using Confrere.Site.Excerpts;
using Scriban.Runtime;

namespace Confrere.Site.Pages;

/// <summary>Links by which a reader passes a text on: plain addresses with the excerpt in them, nothing of the networks' own.</summary>
internal static class ShareLinks
{
    /// <summary>The links.</summary>
    /// <param name="title">The text's title, for a mail's subject.</param>
    /// <param name="excerpt">What announces it, short enough for X.</param>
    /// <param name="forBluesky">What announces it on Bluesky, which counts the address in full.</param>
    /// <param name="url">Its whole address.</param>
    public static ScriptObject Of(string title, string excerpt, string forBluesky, string url)
    {
        var text = Excerpt.WithLink(excerpt, url);
        var encoded = Uri.EscapeDataString(text);
        return new ScriptObject
        {
            ["text"] = text,
            ["title"] = title,
            ["url"] = url,
            ["links"] = new ScriptArray
            {
                Link("x", Network.X.Label, "https://x.com/intent/post?text=" + encoded),
                Link("bluesky", Network.Bluesky.Label, "https://bsky.app/intent/compose?text=" + Uri.EscapeDataString(Excerpt.WithLink(forBluesky, url))),
                Link("mastodon", Network.Mastodon.Label, "https://share.joinmastodon.org/#text=" + encoded),
            },
            ["mail_url"] = $"mailto:?subject={Uri.EscapeDataString(title)}&body={encoded}",
        };
    }

    private static ScriptObject Link(string name, string title, string url) => new() { ["name"] = name, ["title"] = title, ["url"] = url };
}
