using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Author;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Tests.Checklist.Author;

/// <summary>Private words are found however they are written, and nothing else is. Names and places are invented.</summary>
public sealed class PrivateWordsTests
{
    private static readonly PrivateWords Words = PrivateWords.Of(
    [
        """
        # la liste d’une autrice
        Jean Dupontel   # c’est moi
        Hôpital Saint-Élide de Sombreval
        Noëlle Cœurdevey
        Zoé
        CHM
        Montjoliet
        L’Ange
        d'Aubremont
        Martin
        Leau
        À la bonne heure, Marguerite
        """,
        "Sureau\r\nMarie-Ève Lançon\r\n+1100\r\n",
    ]);

    public static TheoryData<string> Written =>
    [
        "Jean Dupontel", "jean dupontel", "JEAN DUPONTEL", "Dupontel Jean", "DUPONTEL, Jean", "jeandupontel", "JeanDupontel", "dupontel-jean", "jean.dupontel@example.org", "jean_dupontel", "#JeanDupontel", "@jdupontel",
        "J. Dupontel", "J Dupontel", "jdupontel@example.org", "https://example.org/dr-jean-dupontel", "dr.jeandupontel.example", "images/jean-dupontel.jpg", "Jean\u00A0Dupontel", "Jean  Dupontel", "Je\u200Ban Dupon\u00ADtel", "J\u200De\u200Da\u200Dn Dupontel",
        "Jean Dup0ntel", "Jean Duponte\u0301l", "Ｊｅａｎ Ｄｕｐｏｎｔｅｌ", "Jеаn Dupоntel", "Jean <b>Dupon</b>tel", "Jean &#68;upontel", "D.u.p.o.n.t.e.l J.e.a.n", "J-E-A-N-D-U-P-O-N-T-E-L", "le docteur Jean Dupontel's", "Jean d e Dupontel".Replace("d e ", "de "),
        "hôpital Saint-Élide de Sombreval", "HOPITAL SAINT ELIDE DE SOMBREVAL", "l’hôpital St-Élide de Sombreval", "hopital st elide sombreval", "hôpital Saint Elide Sombreval", "Hôpital-Saint-Élide-de-Sombreval", "hopitalsaintelidedesombreval.example",
        "Noelle Coeurdevey", "NOËLLE CŒURDEVEY", "noelle-coeurdevey", "NoelleCoeurdevey", "n.coeurdevey@example.org", "Zoé", "ZOE", "Zoe,", "(zoé)", "au CHM", "#CHM", "le chm.", "C.H.M.", "Montjoliet", "Mont-Joliet", "MONTJOLIET", "Mont Joliet",
        "drmontjoliet@example.org", "les Montjoliets", "jeanmontjoliet", "cabinetmontjoliet.example", "L’Ange", "l'ange", "L'ANGE", "chez L’Ange", "d’Aubremont", "D'Aubremont", "daubremont", "Martin", "MARTIN", "le Dr Martin", "les Martins", "Leau", "LEAU",
        "À la bonne heure, Marguerite !", "a la bonne heure Marguerite", "Sureau", "sureau", "Marie Eve Lancon", "marie-ève lançon", "M.-È. Lançon", "melancon@example.org", "MarieEveLancon", "Lançon Marie-Ève", "marie%2Deve%20lan%C3%A7on",
    ];

    public static TheoryData<string> Near =>
    [
        "Jean", "Dupont", "Jean Dupont", "Dupond Jean", "Jeanne Dupontelle", "Jean, qui dort. Le Dupon", "un hôpital", "Saint-Élide", "l’hôpital de Sombreval-sur-Mer".Replace("hôpital de", "hospice de"), "Noël", "le cœur de Véronique", "une zone",
        "la zoologie", "protozoaire", "zoester", "chmod 755", "un schéma", "CHMP", "le mont joli", "un mont, joli et haut", "montjolie", "un lange", "mélange", "langer un enfant", "les langes", "auberge d’au-dessus", "Aubervilliers", "martinique", "martinet",
        "la martingale", "Martine", "Saint-Martial", "de l’eau", "l’eau froide", "bouleau", "tableau", "un gâteau", "leauté", "sur eau et sur terre", "posé sur eau", "à la bonne heure", "la Marguerite du jardin", "Marie et Ève ont lancé", "un glaçon", "1100 mL", "+1100 mL", "ange", "l’angle", "une vieille-du-lac", "jean",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_private_word_is_found_however_it_is_written(string text) => Assert.True(IsFound(text), text);

    [Theory]
    [MemberData(nameof(Near))]
    public void What_only_looks_near_is_left_alone(string text) => Assert.False(IsFound(text), text);

    [Fact]
    public void There_are_enough_variants()
    {
        Assert.True(Written.Count >= 60);
        Assert.True(Near.Count >= 40);
    }

    [Fact]
    public void The_place_found_is_the_word_and_no_more() => Assert.Equal([(5, 13)], Words.Find("Avec Jean Dupontel, ce soir."));

    [Fact]
    public void A_mask_leaves_nothing_of_the_words() => Assert.Equal("input/….md et …", Words.Mask("input/jean-dupontel.md et Zoé"));

    [Fact]
    public void Comments_and_empty_lines_are_no_words()
    {
        Assert.False(PrivateWords.Of(["# tout est commentaire\n\n   \n"]).IsRead);
        Assert.False(Words.AreIn("c’est moi"));
    }

    [Fact]
    public void A_time_zone_is_sought_in_no_text()
    {
        Assert.Equal(["+1100"], Words.Zones);
        Assert.Equal(["-0300", "+0545", "+0200"], PrivateWords.Of(["-03:00\nUTC+5:45\nGMT+2"]).Zones.OrderBy(zone => zone == "-0300" ? 0 : zone == "+0545" ? 1 : 2));
    }

    [Fact]
    public void The_words_are_told_by_nothing() => Assert.DoesNotContain("Dupontel", $"{Words} {new ReviewContext { PrivateWords = Words }}");

    // As a post holds it: entities, look-alikes and invisible characters are read as a person reads them.
    private static bool IsFound(string text)
    {
        var post = new ParsePosts(new ParseContext { Now = Instant.FromUtc(2026, 11, 1, 0, 0) }).Run(new PostSource(new SourceFile("input/billets/exemple.md", Encoding.UTF8.GetBytes($"---\ntitre: Essai\ndate: 2026-01-01\n---\nIci {text} là.\n")), []));
        return new ReviewPosts(new ReviewContext { PrivateWords = Words }, [new MotPrive()]).Run(post).Findings.Any(finding => finding.Rule == MotPrive.Id);
    }
}
