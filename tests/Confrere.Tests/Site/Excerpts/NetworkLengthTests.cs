using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class NetworkLengthTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("été", 3, 5)]
    [InlineData("e\u0301", 1, 3)]
    [InlineData("👩‍⚕️", 1, 13)]
    [InlineData("a\u202F!", 3, 5)]
    public void Bluesky_counts_what_a_reader_sees_and_bytes(string text, int graphemes, int bytes)
    {
        Assert.Equal(graphemes, NetworkLength.Graphemes(text));
        Assert.Equal(bytes, NetworkLength.Bytes(text));
    }

    [Fact]
    public void Bluesky_has_two_limits()
    {
        Assert.True(NetworkLength.FitsBluesky(new string('a', 300)));
        Assert.False(NetworkLength.FitsBluesky(new string('a', 301)));
        Assert.False(NetworkLength.FitsBluesky(string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 150))));
    }

    [Theory]
    [InlineData("https://exemple.fr/une/page", 23)]
    [InlineData("https://a.fr", 23)]
    [InlineData("exemple.fr", 10)]
    [InlineData("voir https://exemple.fr/x, merci", 35)]
    [InlineData("merci @nom@serveur.social !", 12)]
    [InlineData("👩‍⚕️ été", 5)]
    public void Mastodon_counts_addresses_as_23_and_mentions_without_their_server(string text, int length) => Assert.Equal(length, NetworkLength.Mastodon(text));

    [Fact]
    public void Mastodon_takes_500()
    {
        Assert.True(NetworkLength.FitsMastodon(new string('a', 500)));
        Assert.False(NetworkLength.FitsMastodon(new string('a', 501)));
    }
}
