namespace Confrere.Tests.Moving;

// Addresses, links, descriptions, and what goes out.
public sealed partial class StatiqFactsTests
{
    [Theory]
    [InlineData("Ma Garde.md", "ma-garde")]
    [InlineData("C'est l'heure (enfin)!.md", "cest-lheure-enfin")]
    [InlineData("Été à l'hôpital.md", "été-à-lhôpital")]
    [InlineData("a - b.md", "a-b")]
    [InlineData("v1.2.md", "v1.2")]
    [InlineData("UPPER_case.md", "uppercase")]
    public void Addresses_are_made_of_file_names_by_Statiqs_rule(string file, string address)
    {
        using var site = Built(("input/posts/" + file, Post("A")));
        Assert.True(site.HasOutput($"posts/{address}.html"), string.Join('\n', site.OutputFiles()));
    }

    [Fact]
    public void Names_stay_as_they_are_where_the_settings_say_so()
    {
        using var site = Built(("settings.yml", "OptimizeContentFileNames: false\n"), ("input/posts/Ma Garde.md", Post("A")));
        Assert.True(site.HasOutput("posts/Ma Garde.html"));
    }

    [Theory]
    [InlineData("DestinationPath: vieux/chemin.html", "vieux/chemin.html")]
    [InlineData("DestinationPath: vieux/dossier/index.html", "vieux/dossier/index.html")]
    [InlineData("DestinationFileName: autre-nom.html", "posts/autre-nom.html")]
    [InlineData("DestinationExtension: htm", "posts/a.html")]
    public void A_destination_is_the_address(string line, string file)
    {
        using var site = Built(("input/posts/a.md", Post("A", line + "\n")), ("input/posts/b.md", Post("B", body: "[A](a.md)")));
        Assert.True(site.HasOutput(file), string.Join('\n', site.OutputFiles()));
        Assert.Contains($"href=\"/{file.Replace("index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal)}\"", site.Output("posts/b.html"));
    }

    [Theory]
    [InlineData("../dehors.html")]
    [InlineData("flux.xml")]
    [InlineData("C:/x.html")]
    public void A_destination_outside_the_site_or_of_no_page_is_told_and_not_used(string path)
    {
        using var site = Site(("input/posts/a.md", Post("A", $"DestinationPath: {path}\n")));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("input/posts/a.md(3,18): warning destination", ran.Output);
        Assert.True(site.HasOutput("posts/a.html"));
    }

    [Theory]
    [InlineData("LinkRoot: /repo", "href=\"/repo/posts/a\"")]
    [InlineData("LinkRoot: repo/", "href=\"/repo/posts/a\"")]
    [InlineData("LinkHideExtensions: false", "href=\"/posts/a.html\"")]
    [InlineData("Host: https://example.org/", "href=\"/posts/a\"")]
    public void Links_follow_the_settings(string line, string expected)
    {
        using var site = Built(("settings.yml", line + "\n"), ("input/posts/a.md", Post("A")), ("input/posts/b.md", Post("B", body: "[A](/posts/a) et [encore](/posts/a.html)")));
        Assert.Contains(expected, site.Output("posts/b.html"));
    }

    [Fact]
    public void Lower_case_addresses_follow_the_settings()
    {
        using var site = Built(("settings.yml", "LinkLowercase: true\n"), ("input/Posts/a.md", Post("A")));
        Assert.True(site.HasOutput("posts/a.html"));
    }

    [Theory]
    [InlineData("Tags: Fièvre")]
    [InlineData("Tags: [Fièvre]")]
    [InlineData("Tags:\n- Fièvre")]
    [InlineData("Tags:\n  - Fièvre\n  -")]
    [InlineData("tags: Fièvre, autre")]
    public void Tags_are_a_word_a_list_or_words_between_commas(string line)
    {
        using var site = Built(("input/posts/a.md", Post("A", line + "\n")));
        Assert.Contains("/posts/a", site.Output("tags/fievre/index.html"));
    }

    [Theory]
    [InlineData("<!-- more -->")]
    [InlineData("<!--more-->")]
    [InlineData("<!--excerpt-->")]
    [InlineData("<!-- excerpt -->")]
    public void An_excerpt_ends_at_its_mark(string mark)
    {
        using var site = Built(("settings.yml", "Host: example.org\n"), ("input/posts/a.md", Post("A", body: $"Le début se tient seul.\n\n{mark}\n\nLa suite est longue.")));
        var feed = site.Output("feed.atom");
        Assert.Contains("Le début se tient seul.", feed);
        var description = site.Output("posts/a.html").Split('\n').First(line => line.Contains("name=\"description\"", StringComparison.Ordinal));
        Assert.DoesNotContain("La suite", description);
    }

    [Theory]
    [InlineData("Description: La phrase voulue.")]
    [InlineData("Excerpt: La phrase voulue.")]
    [InlineData("Lead: La phrase voulue.")]
    public void A_description_an_excerpt_or_a_lead_describes_the_text(string line)
    {
        using var site = Built(("input/posts/a.md", Post("A", line + "\n")));
        Assert.Contains("content=\"La phrase voulue.\"", site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("RedirectFrom: /vieux/lien", "vieux/lien.html")]
    [InlineData("RedirectFrom:\n  - vieux/lien.html", "vieux/lien.html")]
    [InlineData("RedirectFrom: [vieux/, autre]", "vieux/index.html")]
    public void Old_addresses_lead_on_and_may_be_linked(string line, string file)
    {
        using var site = Built(("input/posts/a.md", Post("A", line + "\n")), ("input/posts/b.md", Post("B", body: $"[Ancien](/{file.Replace("index.html", "", StringComparison.Ordinal)})")));
        Assert.Contains("/posts/a", site.Output(file));
        Assert.Contains("href=\"/posts/a\"", site.Output("posts/b.html"));
    }

    [Theory]
    [InlineData("Excluded: true", false)]
    [InlineData("ShouldOutput: false", false)]
    [InlineData("Excluded: false", true)]
    public void What_is_excluded_stays_in(string line, bool goes)
    {
        using var site = Built(("input/posts/a.md", Post("A", line + "\n")));
        Assert.Equal(goes, site.HasOutput("posts/a.html"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Excluded: false\n", true)]
    public void A_future_post_waits_unless_it_is_told_not_to(string line, bool goes)
    {
        using var site = Built(("input/posts/a.md", $"Title: A\nPublished: 2031-01-02\n{line}---\nTexte."));
        Assert.Equal(goes, site.HasOutput("posts/a.html"));
    }

    [Theory]
    [InlineData("[nommé](xref:le-texte-voulu)", "/posts/a")]
    [InlineData("[nommé](xref:Le-Texte-Voulu#suite)", "/posts/a#suite")]
    [InlineData("[nommé](xref:court)", "/posts/c")]
    public void A_link_by_name_finds_its_text(string link, string target)
    {
        using var site = Built(("input/posts/a.md", Post("Le texte voulu", body: "## Suite\n\nTexte.")), ("input/posts/b.md", Post("B", body: link)), ("input/posts/c.md", Post("Autre", "Xref: court\n")));
        Assert.Contains($"href=\"{target}\"", site.Output("posts/b.html"));
    }

    [Fact]
    public void A_link_by_a_name_that_is_unknown_is_a_broken_link()
    {
        using var site = Site(("input/posts/b.md", Post("B", body: "[nommé](xref:inconnu)")));
        Assert.Contains("input/posts/b.md(4,9): error lien-casse", site.Run("build").Output);
    }

    [Fact]
    public void Archives_cannot_move_but_their_addresses_lead_on()
    {
        using var site = Built(
            ("settings.yml", "Host: example.org\n"),
            ("input/posts/index.cshtml", "ArchiveSources: posts/**/*\nArchiveOrderKey: Published\n---\n@model X\n"),
            ("input/tags/index.cshtml", "---\nArchiveSources: posts/**/*\nArchiveKey: Tags\n---\n"),
            ("input/index.cshtml", "ArchivePageSize: 3\nArchiveSources: posts/**/*\n---\n"),
            ("input/blog.yml", "FeedRss: true\nFeedAtom: flux/atom.xml\n"),
            ("input/posts/a.md", Post("A", "Tags: [Garde de nuit, Pédiatrie]\n", "[Tous](/posts) et [par mot](/tags/garde-de-nuit.html)")));
        Assert.Contains("url=/tags/garde-de-nuit/", site.Output("tags/garde-de-nuit.html"));
        Assert.Contains("url=/tags/pediatrie/", site.Output("tags/pédiatrie.html"));
        Assert.Contains("url=/", site.Output("posts/index.html"));
        Assert.Equal(site.Output("feed.rss"), site.Output("blog.rss"));
        Assert.Equal(site.Output("feed.atom"), site.Output("flux/atom.xml"));
        Assert.Contains("href=\"/tags/garde-de-nuit/\"", site.Output("posts/a.html"));
    }
}
