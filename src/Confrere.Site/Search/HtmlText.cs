using System.Net;
using System.Text;
using Confrere.Engine.Markdown;

namespace Confrere.Site.Search;

/// <summary>The words of a rendered text as readers see them: what the page does not show is not searched.</summary>
internal static class HtmlText
{
    /// <summary>Takes the words out of HTML.</summary>
    /// <param name="html">HTML of our own making.</param>
    /// <param name="headings">Takes what stands in headings.</param>
    /// <param name="text">Takes the rest.</param>
    public static void Read(string html, StringBuilder headings, StringBuilder text)
    {
        var target = text;
        foreach (var token in HtmlScanner.Scan(html))
        {
            if (token.Part == HtmlPart.Text || token is { Part: HtmlPart.Attribute, Tag: "img", Name: "alt" })
                target.Append(WebUtility.HtmlDecode(html.Substring(token.Start, token.Length)));
            if (token.Part is not (HtmlPart.Open or HtmlPart.Close))
                continue;
            if (token.Tag is ['h', >= '1' and <= '6'])
                target = token.Part == HtmlPart.Open ? headings : text;
            // A word may change its dress in the middle: <em>hyper</em>tension.
            if (token.Tag is not ("em" or "strong" or "b" or "i" or "sub" or "abbr" or "span" or "a"))
                target.Append(' ');
        }
    }
}
