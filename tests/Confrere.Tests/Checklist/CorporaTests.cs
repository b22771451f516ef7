using Confrere.Corpora;
using Confrere.Engine;

namespace Confrere.Tests.Checklist;

/// <summary>The corpora are well formed, and the checklist does on them what it did before.</summary>
public sealed class CorporaTests
{
    [Fact]
    public void Every_text_is_marked_as_the_format_says()
    {
        var (texts, faults) = CorpusReader.Read([CorpusFolder.Texts], Kind.Anecdote);

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
        Assert.Equal(["seen", "unseen"], texts.Select(text => text.Half).Distinct().Order());
        foreach (var half in texts.GroupBy(text => text.Half))
        {
            Assert.InRange(half.Count(text => text.HasEntities), 200, int.MaxValue);
            Assert.InRange(half.Count(text => text.Marks.IsEmpty), 200, int.MaxValue);
        }
    }

    [Fact]
    public void No_figure_falls_below_its_threshold()
    {
        var (texts, _) = CorpusReader.Read([CorpusFolder.Texts], Kind.Anecdote);
        var scores = Examination.OfAll(texts).GroupBy(examination => examination.Text.Half).Select(half => Score.Of(half.Key, [.. half])).ToList();

        var unmet = Thresholds.Unmet(scores);
        Assert.True(unmet.Count == 0, string.Join('\n', unmet));
    }

    [Theory]
    [InlineData("[NOM|Mme Chastagnol] tousse.", "Mme Chastagnol tousse.", "NOM 0 14")]
    [InlineData("À [?LIEU|Brest], [HEURE|3 h 12].", "À Brest, 3 h 12.", "?LIEU 2 5, HEURE 9 6")]
    [InlineData("[COURRIEL|zoe [at] exemple.fr].", "zoe [at] exemple.fr.", "COURRIEL 0 19")]
    [InlineData("Voir [ici](a.md) | [x].", "Voir [ici](a.md) | [x].", "")]
    public void Marks_are_taken_out_and_their_places_kept(string marked, string text, string places)
    {
        var read = MarkReader.Read(marked);

        Assert.Empty(read.Faults);
        Assert.Equal(text, read.Text);
        Assert.Equal(places, string.Join(", ", read.Marks.Select(mark => $"{(mark.IsDebatable ? "?" : "")}{mark.Label} {mark.Start} {mark.Length}")));
    }

    [Theory]
    [InlineData("=== a anecdote\n[NOM|Mme\nChastagnol]\n", "f.txt(2): a: a mark NOM that is empty, nested or not closed on its line")]
    [InlineData("=== a anecdote\nx\n[NOM|Mme [LIEU|Brest]]\n", "f.txt(3): a: a mark NOM that is empty, nested or not closed on its line")]
    [InlineData("=== a anecdote\n[VILLE|Brest]\n", "f.txt(2): a: unknown label VILLE")]
    [InlineData("=== a anecdote\n[NOM|Zoé ] dort.\n", "f.txt(2): a: a mark NOM with a space at its edge")]
    [InlineData("=== a recette\nx\n", "f.txt(1): expected « === id kind », with a kind among anecdote, question, billet, idee-recue, page")]
    [InlineData("x\n=== a page\ny\n", "f.txt(1): a line « === id kind » must come first")]
    [InlineData("=== a page\n\n=== b page\ny\n", "f.txt(2): a: an empty text")]
    public void What_is_marked_wrongly_is_told_with_its_line(string content, string expected)
    {
        var faults = new List<string>();

        CorpusReader.ReadMarked("f.txt", content, [], faults);

        Assert.Equal(expected, Assert.Single(faults));
    }

    [Fact]
    public void Figures_count_marks_texts_and_alarms()
    {
        var texts = new List<LabelledText>();
        CorpusReader.ReadMarked("seen-f.txt", """
            === a anecdote
            [NOM|Mme Chastagnol] a appelé au [TELEPHONE|06 12 34 56 78], née le [?NAISSANCE|3 mai 1956].

            === b anecdote
            [NOM|M. Le Kervadec] et [QUASI|une bague bleue]. Mme Chastagnol aussi.

            === c billet
            Quatre mots, sans rien.
            """, texts, []);

        var score = Score.Of("seen", Examination.OfAll(texts));

        Assert.Equal([new("NOM", 2, 2, 2, 2), new("TELEPHONE", 1, 1, 1, 1), new("QUASI", 1, 0, 0, 0)], score.Labels);
        Assert.Equal((2, 1), (score.WithEntities, score.Whole));
        Assert.Equal((2, 1, 1), (score.Marked.Texts, score.Marked.Count, score.Marked.ByRule["civilite-et-nom"]));
        Assert.Equal((1, 4, 0), (score.Clean.Texts, score.Clean.Words, score.Clean.Count));
    }

    [Fact]
    public void A_figure_that_is_worse_than_its_threshold_is_named()
    {
        var nothing = new AlarmScore(2, 1000, 0, System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty);
        var before = new Score("seen", [new("NOM", 3, 2, 2, 2)], 2, 1, nothing, nothing, nothing);
        var alarm = nothing with { Blocked = 1, ByRule = nothing.ByRule.Add("nir", 1) };

        Assert.Empty(Threshold.From(before).Unmet(before));
        Assert.Equal("seen: NOM: 33.3 % found, 66.6 % wanted", Assert.Single(Threshold.From(before).Unmet(before with { Labels = [new("NOM", 3, 1, 1, 1)] })));
        Assert.Equal("seen: NOM: 0 % found, 66.6 % wanted", Assert.Single(Threshold.From(before).Unmet(before with { Labels = [] })));
        Assert.Equal("seen: everything is found in 0 % of the texts, 50 % wanted", Assert.Single(Threshold.From(before).Unmet(before with { Whole = 0 })));
        Assert.Equal("seen: 1 false alarms per 1,000 words of clean texts, 0 allowed", Assert.Single(Threshold.From(before).Unmet(before with { Clean = alarm })));
        Assert.Equal("seen: 1 false alarms per 1,000 words of texts with marks, 0 allowed", Assert.Single(Threshold.From(before).Unmet(before with { Marked = alarm })));
        Assert.Equal("seen: 1 texts with marks and 2 clean ones, 2 and 2 wanted", Assert.Single(Threshold.From(before).Unmet(before with { Marked = nothing with { Texts = 1 } })));
    }
}
