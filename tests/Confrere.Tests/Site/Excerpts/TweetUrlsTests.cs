using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class TweetUrlsTests
{
    [Theory]
    [InlineData("voir http://exemple.fr/page", "http://exemple.fr/page")]
    [InlineData("voir exemple.fr/page, puis", "exemple.fr/page")]
    [InlineData("HTTPS://EXEMPLE.FR", "HTTPS://EXEMPLE.FR")]
    [InlineData("(http://exemple.fr)", "http://exemple.fr")]
    [InlineData("http://fr.wikipedia.org/wiki/Fer_(homonymie)", "http://fr.wikipedia.org/wiki/Fer_(homonymie)")]
    [InlineData("http://a.fr/x_(y(z))!", "http://a.fr/x_(y(z))")]
    [InlineData("http://a.fr/x_(y(z(t)))", "http://a.fr/x_")]
    [InlineData("http://a.fr:8080/x?y=1&z=2.", "http://a.fr:8080/x?y=1&z=2")]
    [InlineData("http://a.fr?y=1", "http://a.fr?y=1")]
    [InlineData("http://école.fr/été", "http://école.fr/été")]
    [InlineData("http://пример.рф", "http://пример.рф")]
    [InlineData("http://例え.みんな/x", "http://例え.みんな/x")]
    [InlineData("例え.みんな", "")]
    [InlineData("http://xn--fiqs8s.xn--fiqs8s", "http://xn--fiqs8s.xn--fiqs8s")]
    [InlineData("http://a_b.exemple.fr", "http://a_b.exemple.fr")]
    [InlineData("http://exemple.a_b.fr", "")]
    [InlineData("http://-exemple.fr", "")]
    [InlineData("@exemple.fr $exemple.fr #exemple.fr", "")]
    [InlineData("x@exemple.fr", "")]
    [InlineData("ftp://exemple.fr", "")]
    [InlineData("a/exemple.fr", "")]
    [InlineData("version 2.0, p.ex. 3.5 mg", "")]
    [InlineData("fin.Le texte", "")]
    [InlineData("fin.Et le texte", "fin.Et")]
    [InlineData("exemple.fr2", "")]
    [InlineData("exemple.fré", "exemple.fr")]
    [InlineData("a.fr b.org,c.net", "a.fr|b.org|c.net")]
    [InlineData("https://t.co/abc123/suite", "https://t.co/abc123")]
    [InlineData("https://t.co/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")]
    [InlineData("http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.fr", "")]
    [InlineData("www.exemple.museum", "www.exemple.museum")]
    [InlineData("exemple.co.uk/", "exemple.co.uk/")]
    public void Addresses_are_found(string text, string urls)
    {
        var found = TweetText.Parse(text).Urls;
        Assert.Equal(urls, string.Join('|', found.Select(url => url.Url)));
        Assert.All(found, url => Assert.Equal(url.Url, text[url.Start..url.End]));
    }

    [Fact]
    public void An_address_of_more_than_4096_characters_is_none()
    {
        Assert.Single(TweetText.Parse("http://a.fr/" + new string('a', 4096 - 19)).Urls);
        Assert.Empty(TweetText.Parse("http://a.fr/" + new string('a', 4096 - 18)).Urls);
    }
}
