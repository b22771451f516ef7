using AngleSharp.Html.Parser;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Sanitising;

/// <summary>HTML in posts: what helps to read stays, what can run, load, post or cover does not.</summary>
public sealed class SanitisingTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Un <script>alert(1)</script> mot.")]
    [InlineData("<SCRIPT SRC=//x.example/a.js></SCRIPT>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<img src=\"../images/a.svg\" onerror=\"alert(1)\">")]
    [InlineData("<p onclick='alert(1)'>mot</p>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<svg onload=alert(1)></svg>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>")]
    [InlineData("<iframe src=\"https://x.example\"></iframe>")]
    [InlineData("<object data=x></object><embed src=x>")]
    [InlineData("<form action=https://x.example><input name=a><button>Envoyer</button></form>")]
    [InlineData("<style>body{background:url(//x.example)}</style>")]
    [InlineData("<div style=\"position:fixed\">mot</div>")]
    [InlineData("<link rel=stylesheet href=//x.example><meta http-equiv=refresh content=0><base href=//x.example>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<div id=a\" onmouseover=\"alert(1)\" b=\"c\">mot</div>")]
    [InlineData("<div title='\"><img src=x onerror=alert(1)>'>mot</div>")]
    [InlineData("<a href=\"#\" ping=//x.example>mot</a>")]
    [InlineData("<details open ontoggle=alert(1)><summary>mot</summary></details>")]
    [InlineData("<template><img src=x onerror=alert(1)></template>")]
    [InlineData("<!--><img src=x onerror=alert(1)>-->")]
    [InlineData("<textarea></textarea><img src=x onerror=alert(1)>")]
    [InlineData("<p aria-x<img/onerror=alert(1) aria-label=\"ici\">mot</p>")]
    public void Nothing_that_runs_loads_or_posts_gets_through(string html)
    {
        using var site = TinySite.Of(Settings + $"\n-- input/images/a.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n-- input/billets/x --\nUn texte.\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\nAvant.\n\n{html}\n\nAprès.\n");

        var ran = site.Run("build");

        Assert.True(ran.Exit == 0, ran.All);
        var body = new HtmlParser().ParseDocument(site.Output("billets/un.html")).QuerySelector(".body")!;
        Assert.Empty(body.QuerySelectorAll("script,style,iframe,object,embed,form,input,button,svg,math,link,meta,base,template,textarea,noscript"));
        Assert.DoesNotContain(body.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on") || attribute.Name is "style" or "ping");
        Assert.DoesNotContain("alert(1)", body.TextContent);
        Assert.Contains("Avant.", body.TextContent);
        Assert.Contains("Après.", body.TextContent);
    }

    [Fact]
    public void What_is_taken_out_is_told_with_its_place_and_without_its_words()
    {
        using var site = TinySite.Of(Settings + "\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\nUn <b onclick=\"alert(1)\">mot</b>.\n\n> <div>\n> <iframe src=\"https://x.example/secret\"></iframe>\n> </div>\n");

        var ran = site.Run("check");

        Assert.Contains("input/billets/un.md(4,7): warning html-retire: un attribut qui lance un programme", ran.Output);
        Assert.Contains("input/billets/un.md(7,4): warning html-retire: un cadre", ran.Output);
        Assert.DoesNotContain("alert", ran.All);
        Assert.DoesNotContain("secret", ran.All);
    }

    [Fact]
    public void Tags_that_help_to_read_stay()
    {
        const string Html = "H<sub>2</sub>O, 10<sup>9</sup>, <kbd>Ctrl</kbd>, <abbr title=\"tension artérielle\">TA</abbr>, <mark>là</mark>.";
        using var site = Built(Settings + $"\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\n{Html}\n\n<details open>\n<summary>Plus</summary>\n\nTexte.\n\n</details>\n\n<table><tr><td colspan=\"2\">a</td></tr></table>\n");

        var page = site.Output("billets/un.html");

        Assert.Contains(Html, page);
        Assert.Contains("<details open>\n<summary>Plus</summary>", page);
        Assert.Contains("<td colspan=\"2\">a</td>", page);
    }

    [Fact]
    public void A_tag_left_open_or_closed_twice_does_not_change_the_page_around()
    {
        using var site = Built(Settings + "\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\n</div></article></main>\n\nUn <b>mot.\n\n<details>\n<summary>Plus</summary>\n");

        var document = new HtmlParser().ParseDocument(site.Output("billets/un.html"));

        Assert.Equal("main", document.QuerySelector("article.post")!.ParentElement!.LocalName);
        Assert.Null(document.QuerySelector("details footer, b footer"));
        Assert.Null(document.QuerySelector(".body footer"));
    }

    [Theory]
    [InlineData("[un](javascript:alert(1))")]
    [InlineData("[un](JAVASCRIPT:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![un](data:text/html,x)")]
    [InlineData("<a href=\"java&#115;cript:alert(1)\">un</a>")]
    [InlineData("<a href=\"java&#9;script:alert(1)\">un</a>")]
    [InlineData("[un](java&#9;script:alert(1))")]
    public void An_address_that_runs_a_script_stops_the_post(string markdown)
    {
        using var site = TinySite.Of(Settings + $"\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\n{markdown}\n");

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.False(site.HasOutput("billets/un.html"));
    }

    [Fact]
    public void A_picture_of_another_site_becomes_a_link()
    {
        using var site = TinySite.Of(Settings + "\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\n![Une courbe](https://x.example/a.png)\n\n<p><img src=\"https://x.example/b.png\" alt=\"b\"></p>\n");

        var ran = site.Run("build");
        var page = new HtmlParser().ParseDocument(site.Output("billets/un.html"));

        Assert.Contains("input/billets/un.md(4,", ran.Output);
        Assert.Contains("warning image-exterieure", ran.Output);
        Assert.Empty(page.QuerySelectorAll(".body img"));
        Assert.Equal("Une courbe", page.QuerySelector(".body a[href='https://x.example/a.png'][rel=noopener]")!.TextContent);
        Assert.DoesNotContain("<img src=\"https", System.Net.WebUtility.HtmlDecode(site.Output("feed.rss")));
    }
}
