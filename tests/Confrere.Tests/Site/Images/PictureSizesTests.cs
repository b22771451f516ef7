using System.Text;
using AngleSharp.Html.Parser;
using Confrere.Engine.Images;
using Confrere.Tests.Sites;
using SkiaSharp;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Images;

/// <summary>Pages keep the place of their pictures before these have come.</summary>
public sealed class PictureSizesTests
{
    [Fact]
    public void Each_picture_of_a_page_tells_its_size()
    {
        using var site = TinySite.Of(Settings + """

            -- input/images/dessin.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 15"><path d="M0 0h30v15z"/></svg>
            -- input/billets/deux.md --
            ---
            titre: Deux images
            date: 2026-03-12
            image: ../images/vue.png
            image-alt: Un carré
            ---
            ![Une vue](../images/vue.png)

            ![Un dessin](/images/dessin.svg)

            <img src="../images/vue.png" alt="La même">

            <img src="../images/vue.png" alt="La même, en petit" width="20">
            """);
        site.Write("input/images/vue.png", Png(40, 30));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);

        var images = new HtmlParser().ParseDocument(site.Output("billets/deux.html")).QuerySelectorAll("article img").Select(image => (image.GetAttribute("width"), image.GetAttribute("height")));

        Assert.Equal([("40", "30"), ("40", "30"), ("1280", "640"), ("40", "30"), ("20", null)], images);
    }

    [Fact]
    public void Every_picture_of_the_example_blog_tells_its_size()
    {
        using var example = new ExampleSite();

        var images = example.Pages.SelectMany(page => new HtmlParser().ParseDocument(page.Html).Images).ToList();

        Assert.True(images.Count > 5);
        Assert.All(images, image => Assert.True(int.Parse(image.GetAttribute("width")!) > 0 && int.Parse(image.GetAttribute("height")!) > 0));
    }

    [Theory]
    [InlineData("width='30' height='15'", 30, 15)]
    [InlineData("width='30px' height='15px' viewBox='0 0 2 1'", 30, 15)]
    [InlineData("width='30' viewBox='0 0 2 1'", 30, 15)]
    [InlineData("height='15' viewBox='0,0,2,1'", 30, 15)]
    [InlineData("width='100%' viewBox='0 0 2 1'", 1280, 640)]
    public void A_drawing_is_as_large_as_it_says(string attributes, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(FileNature.Svg, Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>")));

    [Theory]
    [InlineData("")]
    [InlineData("width='30'")]
    [InlineData("width='0' height='15'")]
    [InlineData("viewBox='0 0 0 0'")]
    [InlineData("viewBox='a b c d'")]
    public void A_drawing_that_does_not_say_has_no_size(string attributes) =>
        Assert.Null(PictureSize.Of(FileNature.Svg, Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>")));

    [Theory]
    [InlineData(1, 40, 30)]
    [InlineData(3, 40, 30)]
    [InlineData(6, 30, 40)]
    public void A_photograph_taken_upright_stands_upright(int orientation, int width, int height)
    {
        var photograph = Jpeg(40, 30);
        byte[] notes = [0xFF, 0xE1, 0, 34, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];
        var cleaned = StripJpeg.Run([.. photograph[..2], .. notes, .. photograph[2..]]);

        Assert.Equal(new PictureSize(width, height), PictureSize.Of(FileNature.Jpeg, cleaned));
    }

    private static byte[] Png(int width, int height) => Encoded(width, height, SKEncodedImageFormat.Png);

    private static byte[] Jpeg(int width, int height) => Encoded(width, height, SKEncodedImageFormat.Jpeg);

    private static byte[] Encoded(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(format, 80);
        return data.ToArray();
    }
}
