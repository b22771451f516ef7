using Confrere.Engine;
using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class ThreadWriterTests
{
    private const string Url = "https://example.org/billets/un-texte";

    private const string Filler = "Le cabinet ouvre à huit heures, la salle est pleine, le café refroidit, la secrétaire sourit, le téléphone sonne.";

    [Fact]
    public void A_short_text_is_one_part() =>
        Assert.Equal(["Le titre\n\nUne phrase.\n" + Url + "\n1/1"], Texts(ExcerptTests.Story("Une phrase.")));

    [Fact]
    public void The_address_stands_in_the_first_and_in_the_last_part()
    {
        var parts = Texts(ExcerptTests.Story([.. Enumerable.Repeat(Filler, 8)]));

        Assert.True(parts.Count > 3);
        Assert.Equal([0, parts.Count - 1], Enumerable.Range(0, parts.Count).Where(index => parts[index].Contains(Url, StringComparison.Ordinal)));
        Assert.All(parts, (part, index) => Assert.EndsWith($"\n{index + 1}/{parts.Count}", part));
    }

    [Theory]
    [InlineData("Le miel calme la toux de l’enfant. Mais jamais avant un an.")]
    [InlineData("Le miel calme la toux de l’enfant. Sauf avant un an, à cause du botulisme.")]
    [InlineData("Le miel calme la toux. (Oduwole et al., Cochrane, 2018.)")]
    [InlineData("Le miel calme la toux. Source : revue Cochrane de 2018.")]
    [InlineData("Trois choses comptent : la toux, le sommeil et le repos des parents.")]
    [InlineData("Le froid donne-t-il le rhume ? Non.")]
    [InlineData("Honey soothes a cough. But never before the first birthday.")]
    public void A_claim_is_never_parted_from_what_turns_it_or_proves_it(string pair)
    {
        for (var padding = 0; padding < 260; padding += 3)
        {
            var source = ExcerptTests.Story($"{Padding(padding)} {pair} {Filler}", Filler);
            foreach (var network in Network.All)
                Assert.Contains(Texts(source, network), part => part.Contains(pair.Replace(" :", "\u00A0:").Replace(" ?", "\u00A0?"), StringComparison.Ordinal) || part.Contains(pair, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Under_a_heading_that_turns_its_list_each_part_says_so_again()
    {
        var source = ExcerptTests.Story() with
        {
            Paragraphs = [new Paragraph(Filler), .. Enumerable.Range(0, 9).Select(number => new Paragraph($"Donner du sirop numéro {Words(number)} à un nourrisson qui tousse la nuit dans sa chambre.", ParagraphForm.Item, "À ne pas faire"))],
        };

        var parts = Texts(source);

        Assert.All(parts.Where(part => part.Contains("sirop", StringComparison.Ordinal)), part => Assert.Contains("À ne pas faire", part));
        Assert.Contains("À ne pas faire (suite)\u00A0:\n– Donner", string.Concat(parts));
    }

    [Fact]
    public void A_list_stays_under_the_words_that_turn_it()
    {
        var source = ExcerptTests.Story() with
        {
            Paragraphs = [new Paragraph("Il ne faut surtout pas :"), .. Enumerable.Range(0, 9).Select(number => new Paragraph($"donner du sirop numéro {Words(number)} à un nourrisson qui tousse la nuit dans sa chambre", ParagraphForm.Item))],
        };

        Assert.All(Texts(source).Where(part => part.Contains("sirop", StringComparison.Ordinal)), part => Assert.Contains("Il ne faut surtout pas", part));
    }

    [Fact]
    public void A_sentence_that_cannot_be_cut_safely_is_left_out_and_marked()
    {
        var sentence = "Si l’enfant a moins d’un an, " + string.Concat(Enumerable.Repeat("qu’il tousse un peu la nuit, ", 12)) + "ne donnez pas de miel.";
        var thread = new ThreadWriter(Network.X, Url, Language.French).Write(ExcerptTests.Story(Filler, sentence, Filler));

        Assert.Equal(1, thread.LeftOut);
        Assert.Contains("[…]", string.Concat(thread.Parts.Select(part => part.Text)));
        Assert.DoesNotContain("miel", string.Concat(thread.Parts.Select(part => part.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sentence_goes_on_in_the_next_part_where_that_is_safe()
    {
        var sentence = "Ce matin, dans la salle d’attente, " + string.Concat(Enumerable.Repeat("une dame en bleu lisait le journal, ", 10)) + "un chien dormait.";
        var thread = new ThreadWriter(Network.X, Url, Language.French).Write(ExcerptTests.Story(sentence));

        Assert.Equal(0, thread.LeftOut);
        Assert.Contains(thread.Parts, part => part.Words.EndsWith("le journal…", StringComparison.Ordinal));
        Assert.Contains(thread.Parts, part => part.Words.StartsWith("… une dame en bleu", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thread_has_at_most_25_parts_and_then_points_to_the_blog()
    {
        var thread = new ThreadWriter(Network.X, Url, Language.English).Write(ExcerptTests.Story([.. Enumerable.Repeat(Filler + " " + Filler, 60)]));

        Assert.Equal(25, thread.Parts.Length);
        Assert.False(thread.IsWhole);
        Assert.Equal($"The rest is on the blog.\n{Url}\n25/25", thread.Parts[^1].Text);
    }

    [Fact]
    public void A_received_ideas_thread_begins_with_the_fact()
    {
        var source = ExcerptTests.Story("On entend que le miel convient à tous.") with { Kind = ExcerptKind.ReceivedIdea, Title = "Le miel convient à tous", Myth = "Le miel convient à tous.", Fact = "Le miel est dangereux avant un an." };

        Assert.StartsWith("Le miel est dangereux avant un an.", Texts(source)[0], StringComparison.Ordinal);
        Assert.StartsWith("Pas avant un an\n\nLe miel est dangereux avant un an.", Texts(source with { Title = "Pas avant un an" })[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_leaves_no_room_is_left_out() =>
        Assert.Equal(["Le titre\n\nUne phrase.\n1/1"], Texts(ExcerptTests.Story("Une phrase."), Network.Bluesky, "https://example.org/" + new string('a', 300)));

    private static string Padding(int length) => length < 12 ? "Début." : new string('a', length - 1) + ".";

    private static string Words(int number) => ((string[])["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"])[number];

    private static List<string> Texts(ExcerptSource source, Network? network = null, string url = Url) =>
        [.. new ThreadWriter(network ?? Network.X, url, Language.French).Write(source).Parts.Select(part => part.Text)];
}
