using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Made;

/// <summary>Pages that are made without a text of the author's: colleagues, legal notice, privacy.</summary>
public sealed class MadePagesTests
{
    private const string Colleagues = """

        -- input/_confreres.yml --
        Rein de garde:
          url: https://rein.example/
          flux: https://rein.example/feed.rss
          spécialités: [néphro, MG]
          note: Des reins & des gens.
        Cœur de nuit:
          url: https://coeur.example/
          flux: https://coeur.example/feed.rss
          spécialités: cardio
        """;

    [Fact]
    public void Colleagues_have_a_page_and_their_feeds_are_one_file_for_each_specialty()
    {
        using var site = Built(ThreePosts + Colleagues);

        var page = new HtmlParser().ParseDocument(site.Output("confreres.html"));
        Assert.Equal(["Rein de garde", "Cœur de nuit"], page.QuerySelectorAll(".blogroll li > a:first-child").Select(link => link.TextContent));
        Assert.All(page.QuerySelectorAll(".blogroll a"), link => Assert.Equal("noopener", link.GetAttribute("rel")));
        Assert.Equal(["https://rein.example/feed.rss", "https://coeur.example/feed.rss"], Feeds(site.Output("confreres.opml")));
        Assert.Equal(["https://rein.example/feed.rss"], Feeds(site.Output("confreres/nephrologie.opml")));
        Assert.Equal(["https://coeur.example/feed.rss"], Feeds(site.Output("confreres/cardiologie.opml")));
        Assert.Contains("https://example.org/confreres<", site.Output("sitemap.xml"));
        Assert.Contains("href=\"/confreres\"", site.Output("index.html"));
    }

    [Theory]
    [InlineData("Rein: https://rein.example/", "(1,1): error confrere")]
    [InlineData("Rein:\n  flux: https://rein.example/f", "(1,1): error confrere")]
    [InlineData("Rein:\n  url: rein.example", "(2,8): error confrere")]
    [InlineData("Rein:\n  url: javascript:alert(1)", "(2,8): error confrere")]
    [InlineData("Rein:\n  url: https://rein.example/\n  spécialités: reinologie", "(3,16): error specialite")]
    [InlineData("Rein:\n  url: https://rein.example/\n  note: Appelez le 06 12 34 56 78", "error telephone")]
    public void What_is_wrong_with_the_colleagues_is_told_with_its_place(string yaml, string wanted)
    {
        using var site = TinySite.Of(ThreePosts + $"\n-- input/_confreres.yml --\n{yaml}\n");

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/_confreres.yml", ran.Output);
        Assert.Contains(wanted, ran.Output);
    }

    [Fact]
    public void The_legal_notice_says_what_the_settings_say_and_the_build_what_they_lack()
    {
        using var site = TinySite.Of(ThreePosts.Replace("\"Essai\"", "\"Essai\", \"Contact\": \"ecrire@example.org\", \"Legal\": { \"Host\": \"Un <hébergeur>\", \"NonProfessional\": true }"));

        var ran = site.Run("build");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("statiq.json(1,1): warning mentions-incompletes", ran.Output);
        Assert.Contains("Legal:HostAddress", ran.Output);
        Assert.DoesNotContain("Legal:Director", ran.Output);
        Assert.Contains("Un &lt;hébergeur&gt;", site.Output("mentions-legales.html"));
        Assert.Contains("article 1-1, II", site.Output("mentions-legales.html"));
        Assert.Contains("ecrire@example.org", site.Output("confidentialite.html"));
    }

    [Fact]
    public void A_whole_legal_notice_is_not_remarked_on()
    {
        using var site = TinySite.Of(ThreePosts.Replace("\"Essai\"", "\"Essai\", \"Contact\": \"ecrire@example.org\", \"Legal\": { \"Host\": \"Hébergeur\", \"HostAddress\": \"1 rue\", \"NonProfessional\": true }"));

        Assert.DoesNotContain("mentions-incompletes", site.Run("build").Output);
    }

    [Fact]
    public void An_authors_own_page_at_the_same_address_wins()
    {
        using var site = Built(ThreePosts + "\n-- input/mentions-legales.md --\ntitre: Mes mentions\n---\nÀ moi.\n");

        Assert.Contains("À moi.", site.Output("mentions-legales.html"));
        Assert.DoesNotContain("mentions-incompletes", site.Run("build").Output);
        Assert.Single(site.Output("sitemap.xml").Split("/mentions-legales<").Skip(1));
    }

    [Fact]
    public void In_English_the_pages_have_English_names_and_words()
    {
        using var site = Built(ThreePosts.Replace("\"Essai\"", "\"Essai\", \"Language\": \"en\""));

        Assert.Contains("What your device keeps", site.Output("privacy.html"));
        Assert.Contains("Right of reply", site.Output("legal-notice.html"));
    }

    [Fact]
    public void Every_blog_names_a_specialty_by_the_same_code_in_its_feeds()
    {
        using var french = Built(ThreePosts);
        using var english = Built(ThreePosts.Replace("\"Essai\"", "\"Essai\", \"Language\": \"en\""));

        Assert.Contains("<category domain=\"urn:x-confrere:specialite\">nephrologie</category>", french.Output("feed.rss"));
        Assert.Contains("<category domain=\"urn:x-confrere:specialite\">nephrologie</category>", english.Output("feed.rss"));
        Assert.Contains("<category term=\"nephrologie\" scheme=\"urn:x-confrere:specialite\" label=\"Néphrologie\" />", french.Output("specialites/nephrologie/feed.atom"));
        Assert.Contains("label=\"Nephrology\"", english.Output("specialties/nephrologie/feed.atom"));
        var json = System.Text.Json.Nodes.JsonNode.Parse(french.Output("specialites/nephrologie/feed.json"))!;
        Assert.Equal("nephrologie", json["_confrere"]!["specialties"]![0]!.ToString());
        Assert.Contains(json["items"]!.AsArray(), item => item!["_confrere"]!["specialties"]!.AsArray().Any(code => code!.ToString() == "nephrologie"));
    }

    private static IEnumerable<string> Feeds(string opml) => XDocument.Parse(opml).Descendants("outline").Select(outline => outline.Attribute("xmlUrl")!.Value);
}
