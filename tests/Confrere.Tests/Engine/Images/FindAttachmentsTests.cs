using System.Collections.Immutable;
using System.Security.Cryptography;
using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Tests.Engine.Images;

public class FindAttachmentsTests
{
    [Fact]
    public void Images_are_found_wherever_a_text_names_them()
    {
        var images = Found("""
            ---
            Title: Un titre
            Image: ../images/tete.png
            ---
            ![Un schéma](/images/a.png) puis ![encore](../images/a.png), <img src="../images/b%20c.png" alt="x">
            et [en grand](../images/d.png), [ailleurs](https://example.org/images/e.png), [un texte](autre.md).
            """);
        Assert.Equal(["input/images/a.png", "input/images/b c.png", "input/images/d.png", "input/images/tete.png"], images.Select(image => image.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_image_is_known_by_its_bytes_size_and_place()
    {
        var image = Assert.Single(Found("Voici :\n\n![Un schéma](/images/a.png)"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Bytes(600, 400))), image.Digest);
        Assert.Equal((600, 400, FileNature.Png, ImageLook.Ordinary), (image.Width, image.Height, image.Nature, image.Look));
        Assert.Equal(3, image.At.Line);
    }

    [Theory]
    [InlineData(1170, 2532, false, ImageLook.Screen)]
    [InlineData(1920, 1080, false, ImageLook.Screen)]
    [InlineData(1000, 2050, false, ImageLook.Screen)]
    [InlineData(512, 512, true, ImageLook.Medical)]
    [InlineData(512, 512, false, ImageLook.Ordinary)]
    [InlineData(64, 64, true, ImageLook.Ordinary)]
    public void A_pictures_form_tells_what_it_looks_like(int width, int height, bool isGrey, ImageLook look) =>
        Assert.Equal(look, ImageLooks.Of(FileNature.Png, new ImageHeader(width, height, isGrey)));

    private static ImmutableArray<Attachment> Found(string text)
    {
        var files = ((string[])["a.png", "b c.png", "d.png", "tete.png", "seule.png"]).Select(name => new SourceFile("input/images/" + name, Bytes(600, 400))).ToList();
        var post = new ParsePosts(new ParseContext { Now = Sites.TinySite.Now }).Run(new PostSource(new SourceFile("input/billets/un.md", System.Text.Encoding.UTF8.GetBytes(text)), []));
        return [.. new FindAttachments(files, "input", "").Run(post).Images];
    }

    private static byte[] Bytes(int width, int height) =>
        [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0];
}
