using Confrere.Engine;
using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class ExcerptTests
{
    private const string Long =
        "Ce matin-là, dans la petite salle d’attente du cabinet, trois générations de la même famille étaient assises côte à côte, le grand-père avec son journal, la mère avec son téléphone, l’enfant avec un dinosaure vert qui poussait à intervalles réguliers des cris de victoire.";

    [Fact]
    public void The_authors_tweet_comes_first() =>
        Assert.Equal("Mon tweet à moi", Excerpt.Choose(Story("Une phrase.") with { Tweet = " Mon tweet\u202Fà moi ".Replace('\u202F', ' '), Description = "Autre" }));

    [Fact]
    public void A_tweet_that_leaves_no_room_for_the_address_gives_way_to_the_description()
    {
        Assert.Equal("Une description.", Excerpt.Choose(Story("Une phrase.") with { Tweet = new string('a', 257), Description = "Une description." }));
        Assert.Equal(new string('a', 256), Excerpt.Choose(Story("Une phrase.") with { Tweet = new string('a', 256) }));
    }

    [Fact]
    public void A_description_too_long_gives_way_to_the_text() =>
        Assert.Equal("Une phrase assez longue pour dire à elle seule de quoi il retourne.",
            Excerpt.Choose(Story("Une phrase assez longue pour dire à elle seule de quoi il retourne.") with { Description = string.Concat(Enumerable.Repeat("mot ", 80)) }));

    [Fact]
    public void Whole_sentences_are_taken_until_the_next_would_overflow()
    {
        const string first = "Trois heures du matin, le téléphone sonne et la voix au bout du fil chuchote, de peur de réveiller la maison.";
        const string second = "Une dame de quatre-vingts ans passés me demande, très poliment, de venir constater le décès de son chat.";
        Assert.Equal($"{first} {second}", Excerpt.Choose(Story($"{first} {second} {Long}")));
    }

    [Fact]
    public void The_next_paragraph_follows_when_there_is_room() =>
        Assert.Equal("Trois heures du matin, quelque part en montagne. Le téléphone sonne.",
            Excerpt.Choose(Story("Trois heures du matin, quelque part en montagne.", "Le téléphone sonne.")));

    [Fact]
    public void A_label_is_not_joined_to_what_follows() =>
        Assert.Equal("Une histoire de garde, un soir de neige dans la vallée", Excerpt.Choose(Story("Une histoire de garde, un soir de neige dans la vallée", "Le téléphone sonne.")));

    [Fact]
    public void A_long_sentence_is_cut_at_a_clause() =>
        Assert.Equal("Ce matin-là, dans la petite salle d’attente du cabinet, trois générations de la famille étaient assises côte à côte, le grand-père avec son journal, la mère avec son téléphone…",
            Excerpt.Choose(Story(Long.Replace("la même famille", "la famille", StringComparison.Ordinal))));

    // Each of these, cut before its last clause, would say something else than its author.
    [Theory]
    [InlineData("pas")]
    [InlineData("jamais")]
    [InlineData("sauf")]
    [InlineData("mais")]
    [InlineData("si")]
    [InlineData("à condition")]
    [InlineData("plus")]
    [InlineData("moins")]
    [InlineData("peut")]
    [InlineData("devrait")]
    [InlineData("sans")]
    [InlineData("aucun")]
    [InlineData("uniquement")]
    [InlineData("contre-indiqué")]
    [InlineData("unless")]
    public void A_long_sentence_that_turns_is_never_cut(string turning)
    {
        var sentence = Long.Replace("la même famille", "la famille", StringComparison.Ordinal);
        Assert.Equal("Le titre", Excerpt.Choose(Story(sentence.Replace("des cris de victoire", turning + " des cris", StringComparison.Ordinal))));
        Assert.Equal("Le titre", Excerpt.Choose(Story(sentence.Replace("avec son journal", turning + " avec son journal", StringComparison.Ordinal))));
    }

    [Fact]
    public void Another_sentence_stands_in_for_one_that_may_not_be_cut()
    {
        var first = Long.Replace("des cris", "pas des cris", StringComparison.Ordinal);
        Assert.Equal("Le pédiatre de garde arrive à minuit passé.", Excerpt.Choose(Story(first + " Il riait. Le pédiatre de garde arrive à minuit passé.")));
    }

    [Theory]
    [InlineData("Mais jamais avant un an, à cause du botulisme du nourrisson")]
    [InlineData("Sauf avant un an, à cause du risque de botulisme du nourrisson")]
    [InlineData("C’est faux, et voici en quelques lignes ce que disent les essais")]
    [InlineData("Cependant, le nourrisson de moins d’un an est exposé au botulisme")]
    public void A_sentence_that_the_next_one_turns_does_not_stand_last(string turning)
    {
        var next = turning + string.Concat(Enumerable.Repeat(" et encore quelques mots", 9)) + ".";
        var text = $"Le cabinet ouvre à huit heures et la salle est déjà pleine. Le miel calme la toux de l’enfant. {next}";
        Assert.Equal("Le cabinet ouvre à huit heures et la salle est déjà pleine.", Excerpt.Choose(Story(text)));
        Assert.Equal("Le titre", Excerpt.Choose(Story($"Le miel calme la toux de l’enfant, disait ma grand-mère. {next}")));
    }

    [Fact]
    public void Nothing_ends_on_a_colon()
    {
        Assert.Equal("Le pharmacien rappelle à midi.", Excerpt.Choose(Story("Le pharmacien rappelle à midi. Trois choses à retenir\u00A0:", "La suite.")));
        Assert.Equal("Le titre", Excerpt.Choose(Story("Voici ce qu’il faut retenir de cette longue journée\u00A0:")));
    }

    [Theory]
    [InlineData("un comprimé d’amoxicilline 1 g matin et soir", "amoxicilline…")]
    [InlineData("de l’amoxicilline, 1 g matin et soir", "amoxicilline…")]
    [InlineData("de l’amoxicilline, soit un gramme matin et soir", "amoxicilline…")]
    [InlineData("de l’amoxicilline, à raison d’un gramme par prise", "amoxicilline…")]
    [InlineData("une fièvre à 38,5 °C au lever du jour", "38,…")]
    public void A_dose_is_never_parted_from_its_drug(string dose, string broken)
    {
        for (var padding = 0; padding < 60; padding++)
        {
            var sentence = $"Ce matin-là, au cabinet, {new string('a', padding + 150)} recevait {dose}, avec une tisane de thym préparée par la voisine, dans un bol ébréché, près de la fenêtre du salon, face au jardin et aux pommiers en fleurs de la saison.";
            var chosen = Excerpt.Choose(Story(sentence));
            Assert.DoesNotContain(broken, chosen, StringComparison.Ordinal);
            Assert.DoesNotContain("38…", chosen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_quotation_is_never_cut_open()
    {
        for (var padding = 0; padding < 80; padding++)
        {
            var sentence = $"Elle entre, {new string('a', padding + 60)}, dit «\u00A0Bonjour docteur, je viens pour le petit, celui de ma fille, il tousse la nuit, il est pâle\u00A0», pose son sac (le rouge, celui de la pharmacie, le grand) et attend dans le couloir, debout, près de la porte du cabinet de consultation.";
            var chosen = Excerpt.Choose(Story(sentence));
            Assert.Equal(chosen.Count(unit => unit == '«'), chosen.Count(unit => unit == '»'));
            Assert.Equal(chosen.Count(unit => unit == '('), chosen.Count(unit => unit == ')'));
        }
    }

    [Fact]
    public void Narrow_spaces_become_no_break_spaces() => Assert.Equal("Est-ce grave\u00A0? Voilà une question\u00A0!", Excerpt.Choose(Story("Est-ce grave\u202F?  Voilà une\nquestion\u202F!")));

    [Fact]
    public void A_question_keeps_its_question()
    {
        var source = Story($"Femme de 34 ans, pas d’antécédent, non fumeuse. {Long}", "Scanner normal.", "Auriez-vous traité\u202F?", "Merci.") with { Kind = ExcerptKind.Question };
        Assert.Equal("Femme de 34 ans, pas d’antécédent, non fumeuse. […] Scanner normal. Auriez-vous traité\u00A0?", Excerpt.Choose(source));
        Assert.Equal("Homme de 60 ans. Que faire\u00A0?", Excerpt.Choose(source with { Paragraphs = Paragraphs("Homme de 60 ans. Que faire\u202F?") }));
        Assert.Equal("Un cas de toux. Que faire\u00A0?", Excerpt.Choose(source with { Description = "Un cas de toux.", Paragraphs = Paragraphs("Homme de 60 ans. Que faire\u202F?") }));
        Assert.Equal("Que faire devant cette toux\u00A0?", Excerpt.Choose(source with { Description = "Que faire devant cette toux\u202F?" }));
    }

    [Fact]
    public void The_last_question_is_the_question() =>
        Assert.Equal("Pourquoi elle\u00A0? Homme de 60 ans. Scanner\u00A0?",
            Excerpt.Choose(Story("Pourquoi elle\u202F? Homme de 60 ans.", "Scanner\u202F?", "Merci d’avance.") with { Kind = ExcerptKind.Question }));

    [Fact]
    public void A_question_leaves_its_list_number_behind() =>
        Assert.Equal("Homme de 60 ans. Scanner\u00A0? Et si oui, quand\u00A0?",
            Excerpt.Choose(Story("Homme de 60 ans.", "1. Scanner\u202F?", "2. Et si oui, quand\u202F?") with { Kind = ExcerptKind.Question }));

    [Fact]
    public void A_title_that_asks_is_the_question_where_the_text_has_none() =>
        Assert.Equal("Homme de 60 ans. Scanner ou non\u00A0?",
            Excerpt.Choose(Story("Homme de 60 ans.") with { Kind = ExcerptKind.Question, Title = "Scanner ou non\u202F?" }));

    [Fact]
    public void A_received_idea_begins_with_the_fact()
    {
        var source = Story("On entend que les antibiotiques guérissent la grippe.") with
        {
            Kind = ExcerptKind.ReceivedIdea,
            Fact = "Les antibiotiques n’agissent pas sur les virus",
        };
        Assert.Equal("Les antibiotiques n’agissent pas sur les virus. On entend que les antibiotiques guérissent la grippe.", Excerpt.Choose(source));
        Assert.Equal("Les antibiotiques n’agissent pas sur les virus. La grippe en est un.", Excerpt.Choose(source with { Description = "La grippe en est un." }));
        Assert.Equal("Les antibiotiques n’agissent pas sur les virus, donc pas sur la grippe.",
            Excerpt.Choose(source with { Description = "Les antibiotiques n’agissent pas sur les virus, donc pas sur la grippe." }));
    }

    [Fact]
    public void A_fact_is_not_said_twice() =>
        Assert.Equal("Le miel apaise la toux. Dès un an.", Excerpt.Choose(Story("Le miel apaise la toux. Dès un an.") with { Kind = ExcerptKind.ReceivedIdea, Fact = "Le miel apaise la toux" }));

    [Fact]
    public void A_meagre_beginning_takes_a_piece_of_the_next_sentence() =>
        Assert.StartsWith("Non. Ce matin-là", Excerpt.Choose(Story("Non. " + Long.Replace("la même famille", "la famille", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void A_title_that_may_not_be_cut_leaves_nothing() =>
        Assert.Equal("", Excerpt.Choose(Story() with { Title = Long.Replace("des cris", "pas des cris", StringComparison.Ordinal) }));

    [Fact]
    public void A_received_ideas_excerpt_never_begins_with_the_idea()
    {
        var source = Story("Le miel convient à tous, dit-on.") with { Kind = ExcerptKind.ReceivedIdea, Myth = "Le miel convient à tous." };
        Assert.Equal("Pas avant un an", Excerpt.Choose(source with { Title = "Pas avant un an" }));
        Assert.Equal("Le titre", Excerpt.Choose(source with { Tweet = "Le miel convient à tous\u00A0!" }));
        Assert.Equal("", Excerpt.Choose(source with { Title = "Le miel convient à tous" }));
        Assert.Equal("Le titre", Excerpt.Choose(source with { Description = "Le miel convient à tous." }));
        Assert.Equal("Le titre", Excerpt.Choose(source with { Fact = "Le miel est dangereux, sauf " + new string('a', 250) }));
    }

    [Fact]
    public void Nothing_under_a_heading_that_turns_it_is_an_excerpt()
    {
        var story = Story() with { Paragraphs = [new Paragraph("Donner du miel à un bébé de trois mois.", ParagraphForm.Text, "À ne pas faire")] };
        Assert.Equal("Le titre", Excerpt.Choose(story));
        Assert.Equal("Le cabinet est plein ce matin.", Excerpt.Choose(story with { Paragraphs = [new Paragraph("Le cabinet est plein ce matin."), .. story.Paragraphs] }));
        Assert.Equal("Homme de 60 ans. […] Que faire\u00A0?", Excerpt.Choose(story with
        {
            Kind = ExcerptKind.Question,
            Paragraphs = [new Paragraph("Homme de 60 ans."), new Paragraph("Pas de fièvre.", ParagraphForm.Item, "Ce que je n’ai pas trouvé"), new Paragraph("Que faire\u202F?")],
        }));
    }

    [Fact]
    public void What_was_not_found_is_kept_from_a_list_too() =>
        Assert.Equal("Homme de 60 ans, fumeur. […] Pas de fièvre. Que faire\u00A0?", Excerpt.Choose(Story() with
        {
            Kind = ExcerptKind.Question,
            Paragraphs = [new Paragraph("Homme de 60 ans, fumeur."), new Paragraph("Toux depuis un mois, " + new string('a', 220)), new Paragraph("Pas de fièvre", ParagraphForm.Item), new Paragraph("Que faire\u202F?")],
        }));

    [Fact]
    public void What_was_not_found_does_not_stand_without_the_patient() =>
        Assert.Equal("Toux, et après\u00A0? Que faire\u00A0?", Excerpt.Choose(Story() with
        {
            Kind = ExcerptKind.Question,
            Title = "Toux, et après\u202F?",
            Paragraphs = Paragraphs("Homme de 60 ans, sans antécédent, " + new string('a', 240) + ".", "Le bilan est normal.", "Que faire\u202F?"),
        }));

    [Fact]
    public void A_later_sentence_that_denies_does_not_stand_without_the_beginning() =>
        Assert.Equal("Le titre", Excerpt.Choose(Story("Il n’a pas bougé depuis " + new string('a', 260) + ". L’examen est sans particularité.")));

    [Theory]
    [InlineData("{{< youtube abc >}}")]
    [InlineData("{% include photo.html %}")]
    [InlineData("<?# Figure src=a.png ?>")]
    [InlineData("Figure 2. Le cliché de face.")]
    [InlineData("Tableau 1 : les doses")]
    [InlineData("Légende : le cliché.")]
    [InlineData("Crédit photo : une amie")]
    public void Shortcodes_and_captions_do_not_leak(string paragraph) =>
        Assert.Equal("Une phrase assez longue pour dire à elle seule de quoi il retourne.",
            PostExcerpt.Of(Read($"{paragraph}\n\nUne phrase assez longue pour dire à elle seule de quoi il retourne."), []));

    [Fact]
    public void Markdown_in_a_description_does_not_leak() =>
        Assert.Equal("Un mot gras, un lien et du code.", Excerpt.Choose(Story() with { Description = "Un mot **gras**, un [lien](https://exemple.fr/a_(b)) et du `code`." }));

    private static Post Read(string markdown) =>
        new ParsePosts(new ParseContext { Now = NodaTime.Instant.MinValue }).Run(new PostSource(new SourceFile("input/billets/a.md", System.Text.Encoding.UTF8.GetBytes(markdown)), []));

    [Fact]
    public void Broken_characters_are_dropped() => Assert.Equal("Une phrase é entière.", Excerpt.Choose(Story("Une\uFEFF phrase \uD83De\u0301 enti\u00ADère.\uDC00")));

    internal static ExcerptSource Story(params string[] paragraphs) => new(ExcerptKind.Story, null, null, null, "Le titre", Paragraphs(paragraphs));

    internal static IReadOnlyList<Paragraph> Paragraphs(params string[] texts) => [.. texts.Select(text => new Paragraph(text))];
}
