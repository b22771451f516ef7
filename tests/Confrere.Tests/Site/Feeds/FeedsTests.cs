using System.Xml.Linq;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Feeds;

/// <summary>Feeds as a reader program takes them.</summary>
public sealed class FeedsTests
{
    [Fact]
    public void Feeds_are_well_formed_and_hold_the_excerpt_and_the_text_with_whole_addresses()
    {
        using var site = Built(ThreePosts + """

            -- input/billets/quatre.md --
            titre: "Quatre & <cinq>"
            date: 2026-05-01
            résumé: "Le résumé : « cinq » < six."
            spécialités: pédiatrie
            ---
            Voir [un](../anecdotes/un.md) et une note[^1].

            [^1]: La note.
            """);

        var rss = XDocument.Parse(site.Output("feed.rss"));
        var item = rss.Descendants("item").First();
        var content = item.Element(XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/"))!.Value;

        Assert.Equal("Quatre & <cinq>", item.Element("title")!.Value);
        Assert.Equal("Le résumé : « cinq » < six.", item.Element("description")!.Value.Replace('\u00A0', ' '));
        Assert.Contains("href=\"https://example.org/anecdotes/un\"", content);
        Assert.DoesNotContain("href=\"#", content);
        Assert.Contains("href=\"https://example.org/billets/quatre#fn:1\"", content);
        Assert.Equal(4, rss.Descendants("item").Count());
        Assert.Single(XDocument.Parse(site.Output("specialites/pediatrie/feed.rss")).Descendants("item"));
        Assert.NotNull(XDocument.Parse(site.Output("feed.atom")).Root);
    }

    [Fact]
    public void In_feeds_a_received_idea_is_announced_by_what_is_true()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "SiteTitle": "Essai", "Host": "example.org", "Cards": false }
            -- input/idees-recues/froid.md --
            ---
            titre: Froid et rhume
            date: 2026-03-12
            mythe: Le froid donne le rhume.
            fait: Un virus donne le rhume, le froid n’y est pour rien.
            sources: [{ titre: Un essai, éditeur: Une revue, année: 2020 }]
            ---
            Le rhume se transmet par les mains et par l’air.
            """);

        site.Run("build");

        Assert.Equal("Un virus donne le rhume, le froid n’y est pour rien.", XDocument.Parse(site.Output("feed.rss")).Descendants("item").Single().Element("title")!.Value);
        Assert.Contains("Froid et rhume", site.Output("idees-recues/froid.html"));
    }

    [Fact]
    public void Without_a_host_there_are_no_feeds_no_sitemap_and_a_word_about_it()
    {
        using var site = TinySite.Of(ThreePosts.Replace("\"Host\": \"example.org\", ", ""));

        var ran = site.Run("build");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("statiq.json(1,1): warning sans-hote", ran.Output);
        Assert.DoesNotContain(site.OutputFiles(), file => file.Contains("feed.") || file == "sitemap.xml");
        Assert.DoesNotContain("canonical", site.Output("index.html"));
    }
}
