using Confrere.Tests.Engine.Images;
using Confrere.Tests.Sites;
using SkiaSharp;

namespace Confrere.Tests;

public class ImagesTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Cards": false, "Checklist": { "OnBlocking": "Refuse", "Require": [] } }
        """;

    private const string Essay = "\n-- input/billets/a.md --\nTitle: Un dessin\nPublished: 2026-01-01\n---\nVoici ![un schéma](/images/schema.jpg).\n";

    private const string Story = """

        -- input/anecdotes/b.md --
        Title: La main froide
        Published: 2026-01-01
        Image: /images/main.png
        ImageAlt: Une main
        ---
        Un patient montre sa main ![une main](../images/main.jpg).

        <img src="../images/paume.webp" alt="une paume"> <img src="../images/dos.png" alt="un dos">
        """;

    [Fact]
    public void Images_are_published_without_what_they_carry_along()
    {
        using var site = TinySite.Of(Settings + Essay);
        site.Write("input/images/schema.jpg", Pictures.Jpeg(6));

        var ran = site.Run("build");

        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("images/schema.jpg", site.OutputFiles());
        Assert.DoesNotContain(Pictures.Canary, site.WholeOutput());
        Assert.Equal(0, site.Run("check").Exit);
    }

    [Fact]
    public void Images_of_patients_are_drawn_anew_under_neutral_names()
    {
        using var site = TinySite.Of(Settings + Story);
        site.Write("input/images/main.jpg", Pictures.Jpeg(6, 2000, 1000));
        site.Write("input/images/main.png", Pictures.Png());
        site.Write("input/images/paume.webp", Pictures.Webp());
        site.Write("input/images/dos.png", Pictures.Png());

        var ran = site.Run("build");

        Assert.True(ran.Exit == 0, ran.All);
        var whole = site.WholeOutput();
        foreach (var name in (string[])["main.jpg", "main.png", "paume.webp", "dos.png", Pictures.Canary])
            Assert.DoesNotContain(name, whole);
        var images = site.OutputFiles().Where(path => path.StartsWith("images/", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, images.Count);
        foreach (var image in images)
            Assert.Contains("/" + image, site.Output("anecdotes/b.html"));
        var photo = images.Select(path => File.ReadAllBytes(Path.Join(site.Root, "output", path))).Single(bytes => SKBitmap.Decode(bytes).Height == 1600);
        Assert.Equal("BRWG", Pictures.Quarters(photo));

        // What was drawn once is kept, and a kept image that was cut short is drawn again.
        var kept = Directory.GetFiles(Path.Join(site.Root, "cache", "images"));
        Assert.NotEmpty(kept);
        foreach (var path in kept)
            File.WriteAllBytes(path, File.ReadAllBytes(path)[..20]);
        Assert.Equal(0, site.Run("build").Exit);
        Assert.Equal(whole, site.WholeOutput());
    }

    [Fact]
    public void An_image_that_only_texts_show_which_stay_in_stays_in()
    {
        using var site = TinySite.Of(Settings + Essay + Story.Replace("Title: La main froide", "Title: La main froide\nDraft: true"));
        site.Write("input/images/schema.jpg", Pictures.Jpeg());
        site.Write("input/images/main.jpg", Pictures.Jpeg());
        site.Write("input/images/main.png", Pictures.Png());
        site.Write("input/images/paume.webp", Pictures.Webp());
        site.Write("input/images/dos.png", Pictures.Png());

        Assert.Equal(0, site.Run("build").Exit);

        Assert.Equal(["images/schema.jpg"], site.OutputFiles().Where(path => path.StartsWith("images/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("scan.jpg", "dicom")]
    [InlineData("coupee.jpg", "image-illisible")]
    [InlineData("faux.png", "image-illisible")]
    [InlineData("dessin.svg", "dessin-refuse")]
    [InlineData("compte-rendu.pdf", "fichier-refuse")]
    public void A_file_that_cannot_be_made_clean_is_refused_with_its_page(string name, string rule)
    {
        using var site = TinySite.Of(Settings);
        site.Write("input/images/" + name, name switch
        {
            "scan.jpg" => [.. new byte[128], .. "DICM"u8],
            "coupee.jpg" => Pictures.Jpeg()[..200],
            "faux.png" => Pictures.Jpeg(),
            "dessin.svg" => "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"u8.ToArray(),
            _ => "%PDF-1.4"u8.ToArray(),
        });

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains($"input/images/{name}(1,1): error {rule}: ", ran.Output);
        Assert.Contains(rule, site.Run("explain", rule).Output);
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void A_moving_image_of_a_patient_is_refused_and_one_of_no_patient_is_not()
    {
        using var site = TinySite.Of(Settings + Essay.Replace("schema.jpg", "schema.gif"));
        site.Write("input/images/schema.gif", Pictures.Gif(3));
        Assert.Equal(0, site.Run("build").Exit);
        site.Write("input/anecdotes/b.md", "Title: La main\nPublished: 2026-01-01\n---\nUn patient ![schéma](/images/schema.gif).\n");
        Assert.Contains("image-patient", site.Run("build").Output);
    }

    [Fact]
    public void A_picture_of_a_screen_is_said_to_be_one()
    {
        using var site = TinySite.Of(Settings + Essay.Replace("schema.jpg", "schema.png"));
        site.Write("input/images/schema.png", Pictures.Drawn(SKEncodedImageFormat.Png, 1170, 2532));

        var ran = site.Run("check");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("input/billets/a.md(4,", ran.Output);
        Assert.Contains("image-ecran", ran.Output);
    }

    [Theory]
    [InlineData("IMG_20240312.jpg")]
    [InlineData("PXL_20240312_101530.jpg")]
    [InlineData("photo du 12-03-2024.jpg")]
    [InlineData("WhatsApp Image 2024-03-12.jpg")]
    public void A_name_that_tells_a_day_does_not_go_out(string name)
    {
        using var site = TinySite.Of(Settings + Essay.Replace("/images/schema.jpg", "</images/" + name + ">"));
        site.Write("input/images/" + name, Pictures.Jpeg());
        site.Write("input/images/seule-" + name, Pictures.Jpeg());

        Assert.Equal(0, site.Run("build").Exit);

        Assert.DoesNotContain("2024", site.WholeOutput());
        var image = Assert.Single(site.OutputFiles(), path => path.StartsWith("images/", StringComparison.Ordinal));
        Assert.Contains("/" + image, site.Output("billets/a.html"));
    }

    [Theory]
    [InlineData("Mme-Dupont.jpg")]
    [InlineData("madame_dupont_main.svg")]
    [InlineData("0612345678.png")]
    public void A_file_name_that_tells_a_person_is_found(string name)
    {
        using var site = TinySite.Of(Settings);
        site.Write("input/images/" + name, Pictures.Jpeg());
        Assert.Contains(site.Run("check").Output.Split('\n'), line => line.StartsWith($"input/images/{name}(1,", StringComparison.Ordinal) && !line.Contains("image-illisible", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<text>Mme D<tspan>upo</tspan>nt</text>")]
    [InlineData("<text><tspan>06 12 34 </tspan><tspan>56 78</tspan></text>")]
    [InlineData("<desc>Mme Dupont</desc>")]
    [InlineData("<g aria-label=\"Mme Dupont\"/>")]
    public void The_words_of_a_drawing_are_read(string content)
    {
        using var site = TinySite.Of(Settings);
        site.Write("input/images/dessin.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>");
        Assert.Equal(1, site.Run("check").Exit);
    }
}
