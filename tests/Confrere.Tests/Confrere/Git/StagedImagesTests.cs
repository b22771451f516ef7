using Confrere.Tests.Engine.Images;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Git;

/// <summary>What is committed of an image stays in the repository: an image that carries more than its picture waits until it is cleaned.</summary>
public sealed class StagedImagesTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Checklist": { "Require": [] } }
        -- input/billets/un.md --
        ---
        titre: Un
        date: 2026-01-02
        ---
        Un billet.

        """;

    [Theory]
    [InlineData("input/images/main.jpg")]
    [InlineData("input/images/_notes/main.png")]
    [InlineData("input/images/été à moi.webp")]
    [InlineData("brouillons/main.jpg")]
    public void It_is_refused_with_the_command_that_cleans_it(string path)
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write(path, path.EndsWith("jpg") ? Pictures.Jpeg(6) : path.EndsWith("png") ? Pictures.Png(6) : Pictures.Webp());
        git.Git("add", "-A");

        var refused = git.Site.Run("check", "--staged");

        Assert.Equal(1, refused.Exit);
        Assert.Contains($"{path}(1,1): error image-metadonnees: ", refused.Output);
        Assert.Contains($"confrere clean \"{path}\"  puis : git add \"{path}\"", refused.Output);

        var cleaned = git.Site.Run("clean", path);
        Assert.True(cleaned.Exit == 0, cleaned.All);
        Assert.Contains("nettoyé", cleaned.Output);
        Assert.False(Pictures.HoldsCanary(File.ReadAllBytes(Path.Join(git.Top, path))));
        git.Git("add", "-A");
        var accepted = git.Site.Run("check", "--staged");
        Assert.True(accepted.Exit == 0, accepted.All);
        Assert.Contains("déjà propre", git.Site.Run("clean", path).Output);
    }

    [Fact]
    public void An_image_outside_of_the_blogs_folder_is_none_of_ours()
    {
        using var git = GitSite.Of(Settings.Replace("-- ", "-- blog/"));
        git.Site.Write("autre-projet/main.jpg", Pictures.Jpeg(6));
        git.Git("add", "-A");
        Assert.DoesNotContain("image-metadonnees", git.RunIn("blog", "check", "--staged").Output);

        git.Site.Write("blog/brouillons/main.jpg", Pictures.Jpeg(6));
        git.Git("add", "-A");
        Assert.Contains("brouillons/main.jpg(1,1): error image-metadonnees", git.RunIn("blog", "check", "--staged").Output);
    }

    [Fact]
    public void An_image_that_was_committed_before_does_not_hold_up_others()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write("input/images/main.jpg", Pictures.Jpeg(6));
        git.Commit("Début");
        git.Site.Write("input/billets/deux.md", "---\ntitre: Deux\ndate: 2026-01-02\n---\nRien de plus.\n");
        git.Git("add", "-A");

        Assert.DoesNotContain("image-metadonnees", git.Site.Run("check", "--staged").Output);
    }

    [Fact]
    public void A_cleaned_image_shows_what_it_showed()
    {
        using var site = TinySite.Of(Settings);
        site.Write("input/images/main.jpg", Pictures.Jpeg(6));
        var before = SkiaSharp.SKBitmap.Decode(Path.Join(site.Root, "input/images/main.jpg")).Bytes;

        Assert.Equal(0, site.Run("clean", "input/images/main.jpg").Exit);

        Assert.Equal(before, SkiaSharp.SKBitmap.Decode(Path.Join(site.Root, "input/images/main.jpg")).Bytes);
    }

    [Fact]
    public void What_cannot_be_read_whole_is_left_as_it_is()
    {
        using var site = TinySite.Of(Settings);
        var cut = Pictures.Jpeg(6)[..200];
        site.Write("input/images/main.jpg", cut);

        var ran = site.Run("clean", "input/images/main.jpg");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/images/main.jpg : laissé tel quel", ran.Output);
        Assert.Equal(cut, File.ReadAllBytes(Path.Join(site.Root, "input/images/main.jpg")));
        Assert.Equal(2, site.Run("clean").Exit);
        Assert.Equal(2, site.Run("clean", "input/images/absente.jpg").Exit);
    }
}
