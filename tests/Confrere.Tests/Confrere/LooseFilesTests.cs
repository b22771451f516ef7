using Confrere.Tests.Engine.Images;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>Files that are no texts of the blog: which of them go out, and what keeps them in.</summary>
public sealed class LooseFilesTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Cards": false, "Checklist": { "OnBlocking": "Withhold", "Require": [] } }
        """;

    private static string Essay(string body) => $"\n-- input/billets/a.md --\nTitle: Un essai\nPublished: 2026-01-01\n---\n{body}\n";

    private static TinySite Built(string body, params string[] names)
    {
        var site = TinySite.Of(Settings + Essay(body));
        foreach (var name in names)
            site.Write("input/" + name, name.EndsWith("jpg") || name.EndsWith("png") ? Pictures.Drawn(SkiaSharp.SKEncodedImageFormat.Jpeg) : "Bonjour.\n"u8.ToArray());
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        return site;
    }

    [Theory]
    [InlineData("<picture><source srcset=\"/images/b.jpg\"><img src=\"/images/a.jpg\" alt=\"a\"></picture>")]
    [InlineData("<img src=\"/images/a.jpg\" srcset=\"/images/b.jpg 2x\" alt=\"a\">")]
    [InlineData("![a](/images/a.jpg)\n\n<video poster=\"/images/b.jpg\"></video>")]
    [InlineData("![a](/images/a.jpg)\n\n<object data=\"/images/b.jpg\"></object>")]
    [InlineData("![a](/images/a.jpg)\n\n<noscript>\n<img src=\"/images/b.jpg\" alt=\"b\">\n</noscript>")]
    [InlineData("![a](/images/a.jpg)\n\n<template>\n<img src=\"/images/b.jpg\" alt=\"b\">\n</template>")]
    [InlineData("![a](/images/a.jpg)\n\n<!-- <img src=\"/images/b.jpg\"> -->")]
    [InlineData("![a](/images/a.jpg)\n\n`![b](/images/b.jpg)`")]
    [InlineData("![a](/images/a.jpg)\n\n[b]: /images/b.jpg")]
    [InlineData("<a href=\"/images/a.jpg\">a</a> <div data-image=\"/images/b.jpg\">b</div>")]
    public void An_image_that_only_a_tag_names_which_is_taken_out_stays_in(string body)
    {
        using var site = Built(body, "images/a.jpg", "images/b.jpg");

        Assert.Equal(["images/a.jpg"], site.OutputFiles().Where(path => path.StartsWith("images/", StringComparison.Ordinal)));
        Assert.Contains("/images/a.jpg\"", site.Output("billets/a.html"));
        Assert.DoesNotContain("src=\"/images/b.jpg", site.Output("billets/a.html"));
    }

    [Fact]
    public void A_file_goes_out_where_a_published_text_leads_to_it()
    {
        using var site = Built("[Le tableau](/fichiers/lu.csv)", "fichiers/lu.csv", "fichiers/oublie.csv", "fichiers/oublie.json", "oublie.txt", "page.html");

        Assert.True(site.HasOutput("fichiers/lu.csv"));
        Assert.DoesNotContain(site.OutputFiles(), path => path.Contains("oublie") || path == "page.html");
        Assert.Contains("input/oublie.txt(1,1): warning fichier-inutilise: ", site.Run("check").Output);
    }

    [Fact]
    public void What_hosts_browsers_and_search_engines_ask_for_goes_out_by_itself()
    {
        string[] names = ["CNAME", "humans.txt", "security.txt", "google0123456789abcdef.html", "site.webmanifest", "0123456789abcdef0123456789abcdef.txt", "css/plus.css", "js/plus.js"];
        using var site = Built("Rien.", names);

        foreach (var name in names)
            Assert.True(site.HasOutput(name), name);
    }

    [Theory]
    [InlineData("dossier/CNAME")]
    [InlineData("dossier/google0123456789abcdef.html")]
    [InlineData("googleur.html")]
    public void Under_another_name_or_in_a_folder_it_does_not(string name)
    {
        using var site = Built("Rien.", name);

        Assert.False(site.HasOutput(name));
    }

    [Theory]
    [InlineData("cas.txt")]
    [InlineData("cas.csv")]
    [InlineData("cas.html")]
    [InlineData("cas.json")]
    public void A_file_that_tells_of_a_patient_stays_in_whatever_the_settings(string name)
    {
        using var site = TinySite.Of(Settings + Essay($"[Le cas](/{name})") + $"\n-- input/{name} --\nHier j'ai vu une patiente de 42 ans qui toussait, et je lui ai dit de revenir.\n");

        var ran = site.Run("build");

        Assert.Contains($"input/{name}(1,", ran.Output);
        Assert.Contains("error fichier-patient: ", ran.Output);
        Assert.False(site.HasOutput(name));
        Assert.DoesNotContain(name, site.Output("billets/a.html"));
        Assert.Equal(1, site.Run("check").Exit);
        Assert.Contains("fichier-patient", site.Run("explain", "fichier-patient").Output);
    }

    [Fact]
    public void A_sentence_of_a_plain_text_runs_on_over_its_lines()
    {
        using var site = TinySite.Of(Settings + Essay("[Le cas](/cas.txt)") + "\n-- input/cas.txt --\nUne femme\nde 42 ans consultait\r\npour une toux. J’ai appelé Mme\nChastagnol.\n");

        var output = site.Run("check").Output;

        Assert.Contains("input/cas.txt(1,5): error fichier-patient: ", output);
        Assert.Contains("input/cas.txt(3,28): error civilite-et-nom: ", output);
    }

    [Fact]
    public void A_private_note_may_tell_of_one()
    {
        using var site = TinySite.Of(Settings + Essay("Rien.") + "\n-- input/_notes.txt --\nUne patiente que j'ai suivie longtemps toussait.\n");

        Assert.DoesNotContain("fichier-patient", site.Run("check").Output);
        Assert.DoesNotContain("relecture", site.Run("check").Output);
    }

    [Theory]
    [InlineData("anecdotes/martine-dupont.md", true)]
    [InlineData("anecdotes/dupont_martine.md", true)]
    [InlineData("anecdotes/2026-03-12-garde.md", true)]
    [InlineData("anecdotes/garde-20260312.md", true)]
    [InlineData("anecdotes/la-valise.md", false)]
    [InlineData("anecdotes/martin-et-la-valise.md", false)]
    public void The_name_of_a_story_tells_neither_a_person_nor_a_day(string path, bool isFound)
    {
        using var site = TinySite.Of(Settings + $"\n-- input/{path} --\nTitle: Un récit\nPublished: 2026-03\n---\nUne patiente tousse.\n");

        Assert.Equal(isFound, site.Run("check").Output.Split('\n').Any(line => line.StartsWith($"input/{path}(1,1): error ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("martine-dupont.jpg", "error nom-de-fichier")]
    [InlineData("IMG_20240312_101500.jpg", "warning nom-de-fichier")]
    [InlineData("main-gauche.jpg", "")]
    public void The_name_of_an_image_too(string name, string finding)
    {
        using var site = TinySite.Of(Settings + Essay("Rien."));
        site.Write("input/images/" + name, Pictures.Drawn(SkiaSharp.SKEncodedImageFormat.Jpeg));

        var output = site.Run("check").Output;

        Assert.Equal(finding.Length > 0, output.Contains("nom-de-fichier"));
        Assert.Contains($"input/images/{name}(1,1): {finding}", output + $"input/images/{name}(1,1): ");
    }

    [Fact]
    public void An_image_named_by_the_second_since_1970_goes_out_under_another_name()
    {
        using var site = TinySite.Of(Settings + Essay("![Un schéma](/images/FB_IMG_1710237600000.jpg)"));
        site.Write("input/images/FB_IMG_1710237600000.jpg", Pictures.Drawn(SkiaSharp.SKEncodedImageFormat.Jpeg));

        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain("1710237600", site.WholeOutput());
    }
}
