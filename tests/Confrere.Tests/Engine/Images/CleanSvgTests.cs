using System.Text;
using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Tests.Engine.Images;

public class CleanSvgTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 9 9\">";

    [Fact]
    public void A_drawing_keeps_what_it_shows()
    {
        var cleaned = Cleaned("<title>Un nerf</title><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs><rect fill=\"url(#g)\" width=\"9\" height=\"9\"/><use xlink:href=\"#g\"/><text>Un <tspan>mot</tspan></text>");
        Assert.False(cleaned.TookOut);
        var text = Encoding.UTF8.GetString(cleaned.Bytes.Span);
        foreach (var kept in (string[])["<title>Un nerf</title>", "fill=\"url(#g)\"", "href=\"#g\"", "Un <tspan>mot</tspan>", "viewBox=\"0 0 9 9\""])
            Assert.Contains(kept, text);
    }

    [Theory]
    [InlineData("<!-- CANARI -->")]
    [InlineData("<metadata>CANARI</metadata>")]
    [InlineData("<g inkscape:label=\"CANARI\"/>")]
    [InlineData("<inkscape:page name=\"CANARI\"><g/></inkscape:page>")]
    [InlineData("<g data-name=\"CANARI\"/>")]
    [InlineData("<?editor CANARI?>")]
    public void Notes_of_people_and_programs_are_taken_out(string note)
    {
        var cleaned = Cleaned(note + "<rect width=\"9\" height=\"9\"/>");
        Assert.True(cleaned.TookOut);
        var text = Encoding.UTF8.GetString(cleaned.Bytes.Span);
        Assert.DoesNotContain("CANARI", text);
        Assert.Contains("<rect", text);
    }

    [Theory]
    [InlineData("<script>1</script>")]
    [InlineData("<g onclick=\"x()\"/>")]
    [InlineData("<foreignObject><p>x</p></foreignObject>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<image href=\"photo.jpg\"/>")]
    [InlineData("<use href=\"https://example.org/a.svg#b\"/>")]
    [InlineData("<rect fill=\"url(https://example.org/a)\"/>")]
    [InlineData("<rect style=\"fill:url( 'http://example.org' )\"/>")]
    [InlineData("<style>@import 'a.css';</style>")]
    [InlineData("<style><![CDATA[rect{fill:u\\72l(http://example.org)}]]></style>")]
    [InlineData("<a href=\"javascript:x()\"><text>x</text></a>")]
    [InlineData("<set attributeName=\"href\" to=\"x\"/>")]
    [InlineData("<g>")]
    [InlineData("&jean;")]
    public void A_drawing_that_could_run_or_load_something_is_refused(string content) =>
        Assert.Equal(FileTrouble.DangerousDrawing, Cleaned(content).Trouble);

    [Fact]
    public void A_drawing_that_is_none_is_refused() =>
        Assert.Equal(FileTrouble.DangerousDrawing, CleanFile.Run(new SourceFile("a.svg", "<html><body/></html>"u8.ToArray())).Trouble);

    private static CleanedFile Cleaned(string content) => CleanFile.Run(new SourceFile("a.svg", Encoding.UTF8.GetBytes(Head + content + "</svg>")));
}
