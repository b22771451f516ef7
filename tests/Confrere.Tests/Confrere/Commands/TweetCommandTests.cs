using System.Text;
using System.Text.Json;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Commands;

/// <summary><c>confrere tweet</c>, as it is used.</summary>
public sealed class TweetCommandTests
{
    private const string Blog =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Checklist": { "Require": [] } }
        -- input/billets/court.md --
        ---
        titre: Un billet
        date: 2026-03-12
        ---
        Une phrase d’essai, tout entière. Une autre la suit.
        -- input/billets/brouillon.md --
        ---
        titre: Pas encore
        brouillon: oui
        ---
        Un secret de brouillon.
        -- input/anecdotes/fautif.md --
        ---
        titre: Trop bavard
        date: 2026-03
        tweet: Un tweet tranquille.
        ---
        Rappeler le 06 39 98 12 34.
        """;

    [Fact]
    public void An_excerpt_is_printed_ready_to_paste_under_its_counts()
    {
        using var site = TinySite.Of(Blog);

        var ran = site.Run("tweet", "input/billets/court.md");

        Assert.Equal(0, ran.Exit);
        Assert.Equal("── X 76/280 · Bluesky 86/300 · Mastodon 76/500\nUne phrase d’essai, tout entière. Une autre la suit.\nhttps://example.org/billets/court\n", ran.Output);
        Assert.Equal("", ran.Error);
    }

    [Fact]
    public void A_thread_is_numbered_and_counted()
    {
        using var site = TinySite.Of(Blog.Replace("Une autre la suit.", string.Join(' ', Enumerable.Repeat("Une autre phrase la suit, un peu plus longue que la première.", 9))));

        var ran = site.Run("tweet", "input/billets/court.md", "--thread", "--network", "x");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("\nhttps://example.org/billets/court\n1/3\n", ran.Output);
        Assert.EndsWith("\nhttps://example.org/billets/court\n3/3\n", ran.Output);
        Assert.DoesNotContain("Bluesky", ran.Output);
    }

    [Fact]
    public void Json_says_the_same()
    {
        using var site = TinySite.Of(Blog);

        using var document = JsonDocument.Parse(site.Run("tweet", "input/billets/court.md", "--format", "json").Output);

        Assert.Equal("https://example.org/billets/court", document.RootElement.GetProperty("url").GetString());
        foreach (var announcement in document.RootElement.GetProperty("announcements").EnumerateArray())
        {
            var network = Network.Find(announcement.GetProperty("network").GetString()!)!;
            var part = announcement.GetProperty("parts")[0];
            Assert.Equal(network.Length(part.GetProperty("text").GetString()!), part.GetProperty("length").GetInt32());
            Assert.Equal("text", announcement.GetProperty("from").GetString());
        }
    }

    [Theory]
    [InlineData("input/anecdotes/fautif.md", "tranquille")]
    [InlineData("input/billets/brouillon.md", "secret")]
    public void Nothing_is_made_of_a_post_that_is_not_cleared(string path, string words)
    {
        using var site = TinySite.Of(Blog);

        foreach (var ran in new[] { site.Run("tweet", path), site.Run("tweet", path, "--thread"), site.Run("tweet", path, "--format", "json") })
        {
            Assert.Equal(1, ran.Exit);
            Assert.Equal("", ran.Output);
            Assert.DoesNotContain(words, ran.All);
            Assert.DoesNotContain("98 12", ran.All);
        }
    }

    [Fact]
    public void Without_a_host_the_room_for_the_address_is_kept()
    {
        using var site = TinySite.Of(Blog.Replace("\"Host\": \"example.org\", ", ""));

        var ran = site.Run("tweet", "input/billets/court.md", "--network", "x");

        Assert.Equal("── X 52/280\nUne phrase d’essai, tout entière. Une autre la suit.\n", ran.Output);
        Assert.Contains("--base-url", ran.Error);
        Assert.Contains("https://example.net/b/billets/court\n", site.Run("tweet", "input/billets/court.md", "--base-url", "https://example.net/b/").Output);
    }

    [Theory]
    [InlineData("tweet")]
    [InlineData("tweet", "input/billets/absent.md")]
    [InlineData("tweet", "input/billets/court.md", "--network", "minitel")]
    public void Wrong_use_is_told(string command, params string[] arguments)
    {
        using var site = TinySite.Of(Blog);

        var ran = site.Run(command, arguments);

        Assert.Equal(2, ran.Exit);
        Assert.Equal("", ran.Output);
    }

    [Fact]
    public void A_text_is_counted_as_the_networks_do()
    {
        using var site = TinySite.Of(Blog);

        Assert.Equal("X 28/280\nBluesky 31/300\nMastodon 28/500\n", site.Run(Language.French, Encoding.UTF8.GetBytes("Lu\u00A0: https://example.org/billet"), "tweet", "--count").Output);
        Assert.Equal("X 281/280 : 1 de trop\nBluesky 281/300\nMastodon 281/500\n", site.Run(Language.French, Encoding.UTF8.GetBytes(new string('a', 281)), "tweet", "--count").Output);
        Assert.Contains("X 0/280 : rien à envoyer", site.Run("tweet", "--count").Output);
    }

    [Fact]
    public void The_count_is_told_in_twitter_texts_own_names()
    {
        using var site = TinySite.Of(Blog);

        using var document = JsonDocument.Parse(site.Run(Language.French, Encoding.UTF8.GetBytes("é e\u0301 👩‍⚕️ voir exemple.fr/x."), "tweet", "--count", "--format", "json").Output);

        var root = document.RootElement;
        Assert.Equal(["weightedLength", "valid", "permillage", "displayRangeStart", "displayRangeEnd", "validRangeStart", "validRangeEnd", "urls", "bluesky", "mastodon"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(36, root.GetProperty("weightedLength").GetInt32());
        Assert.True(root.GetProperty("valid").GetBoolean());
        Assert.Equal(128, root.GetProperty("permillage").GetInt32());
        Assert.Equal(28, root.GetProperty("displayRangeEnd").GetInt32());
        Assert.Equal(28, root.GetProperty("validRangeEnd").GetInt32());
        Assert.Equal("exemple.fr/x", root.GetProperty("urls")[0].GetProperty("url").GetString());
        Assert.Equal([16, 28], root.GetProperty("urls")[0].GetProperty("indices").EnumerateArray().Select(index => index.GetInt32()));
        Assert.Equal(24, root.GetProperty("bluesky").GetProperty("graphemes").GetInt32());
    }

    [Fact]
    public void A_byte_order_mark_is_counted_and_refused_as_X_does()
    {
        using var site = TinySite.Of(Blog);

        using var document = JsonDocument.Parse(site.Run(Language.French, Encoding.UTF8.GetBytes("\uFEFFabc"), "tweet", "--count", "--format", "json").Output);

        Assert.False(document.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(5, document.RootElement.GetProperty("weightedLength").GetInt32());
    }

    [Fact]
    public void A_text_that_is_not_utf8_is_told() => Assert.Equal(2, TinySite.Of(Blog).Run(Language.French, [0x65, 0xE9, 0x65], "tweet", "--count").Exit);

    [Fact]
    public void A_post_without_a_decent_excerpt_is_told_by_check_and_build_with_the_reason()
    {
        using var site = TinySite.Of(Blog.Replace("titre: Un billet", "titre: Un billet\ntweet: " + new string('a', 257)).Replace("Une phrase d’essai", "Si " + new string('b', 300) + ", une phrase d’essai") + "\n");
        site.Delete("input/anecdotes/fautif.md");

        foreach (var ran in new[] { site.Run("check"), site.Run("build") })
        {
            Assert.Equal(0, ran.Exit);
            Assert.Contains("input/billets/court.md(3,8): warning extrait: ", ran.Output);
            Assert.Contains("257", ran.Output);
        }
    }

    [Theory]
    [InlineData("Le miel est bon pour les bébés", "error titre-mythe")]
    [InlineData("«\u00A0Le miel est bon pour les bébés.\u00A0»", "error titre-mythe")]
    [InlineData("Idée reçue\u00A0: le miel est bon pour les bébés", "error titre-mythe")]
    [InlineData("Le miel est-il bon pour les bébés\u202F?", "warning titre-mythe")]
    [InlineData("Le miel n’est pas bon pour les bébés", "")]
    [InlineData("Pas de miel avant un an", "")]
    public void A_received_ideas_title_says_what_is_true(string title, string expected)
    {
        using var site = TinySite.Of(
            $"""
            -- statiq.json --
            {Quoted}
            -- input/idees-recues/miel.md --
            ---
            titre: "{title}"
            date: 2026-03-12
            fait: Le miel est dangereux avant un an.
            mythe: Le miel est bon pour les bébés.
            ---
            Une spore peut s’y trouver.
            """);

        var ran = site.Run("check");

        Assert.Equal(expected.StartsWith("error", StringComparison.Ordinal) ? 1 : 0, ran.Exit);
        Assert.Equal(expected.Length > 0, ran.Output.Contains("titre-mythe", StringComparison.Ordinal));
        Assert.Contains(expected, ran.Output);
    }

    private const string Quoted = "{ \"Host\": \"example.org\" }";
}
