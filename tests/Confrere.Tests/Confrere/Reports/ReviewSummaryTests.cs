using Confrere.Tests.Commands;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Reports;

/// <summary>What a pull request is told of the reviews that its texts want: places, questions and commands, never a word of a text.</summary>
public sealed class ReviewSummaryTests
{
    private static string SummaryOf(TinySite site, params string[] more)
    {
        var file = Path.Join(site.Root, "cache", "resume.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Delete(file);
        site.Run("check", ["--summary", file, .. more]);
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    [Fact]
    public void It_names_the_text_asks_the_questions_and_gives_the_command()
    {
        using var site = TypedReview.NewSite();

        var summary = SummaryOf(site);

        Assert.Contains("### `input/anecdotes/a.md` : jamais relu", summary);
        Assert.Contains("confrere review input/anecdotes/a.md\n", summary);
        Assert.Contains("--answer 'rôle=auteur | ", summary);
        Assert.Contains("proche", summary);
    }

    [Fact]
    public void It_holds_no_word_of_the_text_nor_of_its_title()
    {
        using var site = TypedReview.NewSite(TypedReview.Text.Replace("titre: Essai", "titre: Kwzpatient guéri").Replace("Un sirop", "Un sirop de Kwzplante"));

        Assert.DoesNotContain("kwz", SummaryOf(site), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_private_word_is_not_told_in_a_path_either()
    {
        using var site = TypedReview.NewSite();
        site.Write("input/anecdotes/un-soir-a-zarbelec.md", TypedReview.Text + "\nUn soir à Zarbelec.\n");
        site.Write("mots.prive.txt", "Zarbelec\n");

        var summary = SummaryOf(site);

        Assert.Contains("2 textes", summary);
        Assert.DoesNotContain("zarbelec", summary, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_strange_file_name_makes_no_markup_and_no_second_command()
    {
        using var site = TypedReview.NewSite();
        site.Write("input/anecdotes/a`b $(date) 'c'.md", TypedReview.Text);

        var summary = SummaryOf(site);

        Assert.Contains("### ``input/anecdotes/a`b $(date) 'c'.md``", summary);
        var command = summary.Split('\n').Single(line => line.StartsWith("confrere review", StringComparison.Ordinal) && line.Contains("date") && !line.EndsWith('\\'));
        // In single quotes a shell runs nothing.
        Assert.Equal("confrere review 'input/anecdotes/a`b $(date) '\\''c'\\''.md'", command);
    }

    [Fact]
    public void Beyond_twenty_texts_it_counts_the_rest()
    {
        using var site = TypedReview.NewSite();
        for (var n = 1; n <= 24; n++)
            site.Write($"input/anecdotes/t{n:00}.md", TypedReview.Text);

        var summary = SummaryOf(site);

        Assert.Equal(20, summary.Split("\n### ").Length - 1);
        Assert.Contains("5", summary.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void A_reviewed_blog_has_none_and_another_language_has_its_own_signs()
    {
        using var site = TypedReview.NewSite();
        TypedReview.Sealed(site, TypedReview.Whole);
        Assert.Equal("", SummaryOf(site));

        site.Write("input/anecdotes/b.md", TypedReview.Text);
        Assert.Contains("### `input/anecdotes/b.md`: never reviewed", SummaryOf(site, "--set", "Language=en"));
    }

    [Fact]
    public void After_an_edit_it_names_the_lines_to_read_again()
    {
        using var site = TypedReview.NewSite();
        TypedReview.Sealed(site, TypedReview.Whole);
        site.Edit("tranquille", "paisible");

        var line = TypedReview.Read(site).Split('\n').ToList().FindIndex(text => text.Contains("paisible")) + 1;
        Assert.Contains($"lignes : {line}.", SummaryOf(site));
    }
}
