using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Confrere.Checklist;
using Confrere.Corpora;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Tests.Checklist;

/// <summary>What gives somebody away is found wherever it is put into a clean text, and what is found stays found whatever is written beside it.</summary>
public sealed partial class InsertionTests
{
    private static readonly IReadOnlyList<LabelledText> Corpus = CorpusReader.Read([CorpusFolder.Texts], Kind.Anecdote).Texts;

    // Front matter of their own would stand where some fields are put.
    private static readonly List<LabelledText> Clean = [.. Corpus.Where(text => text.Half == "seen" && text.Marks.Length == 0 && !text.Text.StartsWith("---"))];

    // Where a field stands in a file: § is the entity, ¶ the text.
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["title"] = "---\ntitre: \"§\"\n---\n¶",
        ["description"] = "---\nrésumé: « § »\n---\n¶",
        ["tags"] = "---\nétiquettes: [toux, \"§\"]\n---\n¶",
        ["unknown key"] = "---\nnotes: \"Voir § plus tard\"\n---\n¶",
        ["front-matter comment"] = "---\ntitre: Toux\n# §\n---\n¶",
        ["alternative text"] = "¶\n\n![§](image.png)\n",
        ["image title"] = "¶\n\n![Une main](image.png \"§\")\n",
        ["link words"] = "¶\n\nVoir [§](https://example.org/).\n",
        ["link target"] = "¶\n\nVoir [ceci](<https://example.org/?q=toux §>).\n",
        ["link title"] = "¶\n\nVoir [ceci](https://example.org/ \"§\").\n",
        ["reference title"] = "¶\n\nVoir [ceci][un].\n\n[un]: https://example.org/ \"§\"\n",
        ["unused definition"] = "¶\n\n[inutile]: https://example.org/ \"§\"\n",
        ["comment"] = "¶\n\n<!-- § -->\n",
        ["comment in a line"] = "¶\n\nUn mot <!-- § --> et un autre.\n",
        ["attribute"] = "¶\n\n<p title=\"§\">Un mot.</p>\n",
        ["attribute in a line"] = "¶\n\nUn <span data-note=\"§\">mot</span>.\n",
        ["raw HTML"] = "¶\n\n<div>\n<b>§</b>\n</div>\n",
        ["footnote"] = "¶\n\nUn mot[^n].\n\n[^n]: §\n",
        ["unused footnote"] = "¶\n\n[^jamais]: §\n",
        ["cell"] = "¶\n\n| quand | quoi |\n|---|---|\n| hier | § |\n",
        ["head of a table"] = "¶\n\n| § | quoi |\n|---|---|\n| hier | rien |\n",
        ["heading"] = "¶\n\n## §\n",
        ["underlined heading"] = "¶\n\n§\n===\n",
        ["list item"] = "¶\n\n- un\n- §\n",
        ["numbered item"] = "¶\n\n1. un\n2. §\n",
        ["quotation"] = "¶\n\n> §\n",
        ["strong"] = "¶\n\nVoir **§** ici.\n",
        ["code"] = "¶\n\nVoir `§` ici.\n",
        ["block of code"] = "¶\n\n```\n§\n```\n",
        ["info string"] = "¶\n\n```text §\nrien\n```\n",
    };

    public static TheoryData<string> Sorts => [.. InventedEntity.Sorts];

    public static TheoryData<string> FieldNames => [.. Fields.Keys];

    [Theory]
    [MemberData(nameof(Sorts))]
    public void Between_any_two_sentences_of_a_clean_text_it_is_found(string sort)
    {
        var random = new Random(Seed(sort));
        var missed = new StringBuilder();
        for (var i = 0; i < 60; i++)
        {
            var clean = Pick(random, sort);
            var entity = InventedEntity.Of(sort, random);
            var gaps = Gap().Matches(clean.Text).Where(gap => !IsMarkup(clean.Text, gap.Index)).Select(gap => gap.Index + gap.Length).DefaultIfEmpty(0).ToList();
            var at = gaps[random.Next(gaps.Count)];
            missed.Append(Missed(clean, entity, clean.Text.Insert(at, entity.Text + ". "), at));
        }

        Assert.True(missed.Length == 0, missed.ToString());
    }

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void In_any_field_it_is_found(string field)
    {
        var random = new Random(Seed(field));
        var missed = new StringBuilder();
        foreach (var sort in InventedEntity.Sorts.SelectMany(sort => Enumerable.Repeat(sort, 3)))
        {
            var clean = Pick(random, sort);
            var entity = InventedEntity.Of(sort, random);
            var template = Fields[field].Replace("¶", clean.Text.Replace('§', ' '));
            missed.Append(Missed(clean, entity, template.Replace("§", entity.Text), template.IndexOf('§')));
        }

        Assert.True(missed.Length == 0, missed.ToString());
    }

    [Fact]
    public void In_a_file_name_it_is_found()
    {
        var random = new Random(7);
        var missed = new StringBuilder();
        foreach (var sort in InventedEntity.Sorts.SelectMany(sort => Enumerable.Repeat(sort, 8)))
        {
            var entity = InventedEntity.Of(sort, random);
            if (entity.AsFileName is { } name && !Review(Pick(random, sort), "texte", name).Any(finding => finding.Rule == sort && finding.Blocks && finding.At == Place.Whole(finding.At.Path)))
                missed.Append(name).Append('\n');
        }

        Assert.True(missed.Length == 0, missed.ToString());
    }

    // Each of these words admits something where it stands in the same sentence.
    [Theory]
    [InlineData("On isola le germe en 1982.")]
    [InlineData("Revue : ISSN 0195-668X.")]
    [InlineData("Voir PMID: 28845751")]
    [InlineData("Le prix du stade, et la rue")]
    [InlineData("Une étude publiée selon l’")]
    [InlineData("C’est une idée")]
    [InlineData("Un score, une dose, un stade 2")]
    [InlineData("La maladie, le syndrome de")]
    [InlineData("Le modèle, la référence, la loi")]
    [InlineData("Site consulté le")]
    public void What_the_paragraph_before_ends_with_admits_nothing(string ending)
    {
        var random = new Random(Seed(ending));
        var missed = new StringBuilder();
        var text = new LabelledText("paragraphs", "", Kind.Anecdote, $"Une toux.\n\n{ending}\n\n", []);
        foreach (var sort in InventedEntity.Sorts.SelectMany(sort => Enumerable.Repeat(sort, 4)))
        {
            var entity = InventedEntity.Of(sort, random);
            missed.Append(Missed(text, entity, text.Text + entity.Text + "\n", text.Text.Length));
        }

        Assert.True(missed.Length == 0, missed.ToString());
    }

    [Fact]
    public void Another_paragraph_takes_no_blocking_finding_away()
    {
        var random = new Random(11);
        var gone = new StringBuilder();
        foreach (var text in Corpus.Where(text => text is { Half: "seen", HasEntities: true } && !text.Text.StartsWith("---")).Take(150))
        {
            var other = Clean[random.Next(Clean.Count)].Text.Split("\n\n").FirstOrDefault(paragraph => paragraph.Length > 0 && char.IsLetter(paragraph[0]), "Rien d’autre.").Trim();
            var before = random.Next(2) == 0;
            var shift = before ? other.Length + 2 : 0;
            var after = Review(text, before ? $"{other}\n\n{text.Text}" : $"{text.Text}\n\n{other}\n").Where(finding => finding.Blocks).Select(finding => (finding.Rule, finding.At.Offset, finding.At.Length)).ToHashSet();
            foreach (var finding in Review(text, text.Text).Where(finding => finding.Blocks && finding.Topic != Topic.Form))
            {
                if (!after.Contains((finding.Rule, finding.At.Offset + shift, finding.At.Length)))
                    gone.Append($"{text.Id}: {finding.Rule}: {Excerpts.Around(text.Text, finding.At.Offset, finding.At.Length)}\n");
            }
        }

        Assert.True(gone.Length == 0, gone.ToString());
    }

    // A direct identifier holds every text back; a birth date is only said where no patient is told of.
    private static bool IsHeld(LabelledText text, Finding finding) => finding.Blocks || (finding.Rule == "date-de-naissance" && !text.Kind.TellsOfAPatient());

    // Empty where the entity is found at its place: all of it, and nothing of the text around.
    private static string Missed(LabelledText clean, InventedEntity entity, string text, int at)
    {
        var (start, core, end) = (at, at + entity.Before.Length, at + entity.Text.Length);
        var isFound = Review(clean, text).Any(finding => finding.Rule == entity.Rule && IsHeld(clean, finding)
            && finding.At.Offset >= start && finding.At.Offset <= core && finding.At.Offset + finding.At.Length == end);
        return isFound ? "" : $"{clean.Id}: {entity.Rule}: {Excerpts.Around(text, at, entity.Text.Length)}\n";
    }

    private static ImmutableArray<Finding> Review(LabelledText like, string text, string name = "exemple")
    {
        var folder = like.Kind switch { Kind.Anecdote => "anecdotes/", Kind.Question => "questions/", Kind.Myth => "idees-recues/", Kind.Post => "billets/", _ => "" };
        var source = new PostSource(new SourceFile($"input/{folder}{name}.md", Encoding.UTF8.GetBytes(text)), []);
        var post = new ParsePosts(new ParseContext { Now = Instant.FromUtc(2026, 11, 1, 0, 0) }).Run(source);
        return new ReviewPosts(new ReviewContext { Settings = new() { Require = [] } }).Run(post).Findings;
    }

    // Without a patient, the name of a hospital gives nobody away, and a name may be a public person's.
    private static LabelledText Pick(Random random, string sort)
    {
        var texts = sort is "etablissement" or "civilite-et-nom" ? [.. Clean.Where(text => text.Kind.TellsOfAPatient())] : Clean;
        return texts[random.Next(texts.Count)];
    }

    // A seed of its own for each case, the same on every machine: string.GetHashCode is not.
    private static int Seed(string name) => name.Aggregate(17, (seed, letter) => unchecked((seed * 31) + letter));

    // Inside code, a table, a link or a list's number, a gap is none.
    private static bool IsMarkup(string text, int index)
    {
        var line = text[(text.LastIndexOf('\n', index) + 1)..index];
        return line.Length == 0 || !char.IsLetter(line[0]) || line.Any(letter => letter is '`' or '[' or '<' or '|' or '*' or '_' or '«');
    }

    // Behind the dot of a word of some length: « Dr. » and « p. » end no sentence.
    [GeneratedRegex(@"(?<=\p{Ll}{4})[.!?] (?=\p{Lu})")]
    private static partial Regex Gap();
}
