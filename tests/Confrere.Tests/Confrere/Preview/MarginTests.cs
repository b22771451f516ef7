using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Confrere.Tests.Confrere.Preview;

public sealed class MarginTests
{
    private const string Blog = """
        -- statiq.json --
        {"Language": "fr", "SiteTitle": "Essai", "Host": "exemple.org", "Cards": false, "Checklist": {"OnBlocking": "Withhold"}}
        -- input/billets/texte.md --
        ---
        titre: Appel au 06 12 34 56 78
        date: 2026-03-02
        ---
        Un début sans histoire, puis le 06 12 34 56 78, et la suite.

        Le *06 12 34 56 78* est en relief, dans un \*texte à échappement 06 12 34 56 78\*.

        Voir [ce lien](tel:+33612345678).

        `06 12 34 56 78`

        <p data-a="06 12 34 56 78">Du HTML.</p>
        -- input/anecdotes/cas.md --
        ---
        titre: La nuit calme
        date: 2026-03-02
        vu-le: printemps 2025
        ---
        Une dame venait pour une toux. Je l’ai examinée longuement, puis nous avons parlé de son jardin.
        """;

    [Fact]
    public async Task Each_finding_is_marked_in_the_text_and_stands_in_the_panel()
    {
        await using var served = await Served.Of(Blog);
        var page = (await served.Get("/billets/texte")).Text;
        var document = await new HtmlParser().ParseDocumentAsync(page, TestContext.Current.CancellationToken);

        var marks = document.QuerySelectorAll("mark.confrere-mark.blocks");
        Assert.Equal("06 12 34 56 78", marks[0].TextContent.Replace('\u00A0', ' '));
        Assert.Equal("06 12 34 56 78", marks[1].TextContent.Replace('\u00A0', ' '));
        Assert.Equal("EM", marks[1].ParentElement!.TagName);
        var numbers = document.QuerySelectorAll("[data-confrere]").SelectMany(mark => mark.GetAttribute("data-confrere")!.Split(' ')).ToHashSet();
        var listed = Regex.Matches(page, "<li class=\"\\w+\" data-finding=\"([0-9]+)\"( data-in=\"title\")?>").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Success);
        // What stands in the title is marked there; every other one of a body has its mark.
        Assert.Contains(listed, finding => finding.Value);
        Assert.All(listed.Where(finding => !finding.Value), finding => Assert.Contains(finding.Key, numbers));
    }

    [Fact]
    public async Task Marks_change_no_word_of_the_text()
    {
        await using var served = await Served.Of(Blog);
        var document = await new HtmlParser().ParseDocumentAsync((await served.Get("/billets/texte")).Text, TestContext.Current.CancellationToken);

        Assert.Contains("Un début sans histoire, puis le 06 12 34 56 78, et la suite.", document.QuerySelector(".body")!.TextContent.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task Where_nothing_would_go_out_each_reason_names_its_file()
    {
        await using var served = await Served.Of(Blog.Replace("Withhold", "Refuse", StringComparison.Ordinal));
        var page = (await served.GetPublished("/")).Text;

        Assert.Contains("Rien ne sortirait", page);
        Assert.Contains(">input/billets/texte.md:", page);
        Assert.Contains(">input/anecdotes/cas.md:1:1<", page);
        Assert.Contains("class=\"dot blocks\"", page);
        Assert.DoesNotContain("class=\"goto\"", page);
        // A sign never begins a line.
        Assert.DoesNotContain(" »", page);
    }

    [Fact]
    public async Task The_published_view_has_no_marks()
    {
        await using var served = await Served.Of(Blog.Replace("titre: Appel au 06 12 34 56 78", "titre: Appel", StringComparison.Ordinal).Replace("06 12 34 56 78", "le réseau", StringComparison.Ordinal).Replace("tel:+33612345678", "https://exemple.org/", StringComparison.Ordinal));

        Assert.DoesNotContain("confrere-mark", (await served.GetPublished("/billets/texte")).Text);
    }

    [Fact]
    public async Task The_excerpt_stands_in_the_margin_with_its_counts()
    {
        await using var served = await Served.Of(Blog);

        Assert.Matches("X [0-9]+/280 · ", (await served.Get("/anecdotes/cas")).Text);
    }

    [Fact]
    public async Task Nothing_of_a_review_is_ticked_beforehand_and_each_point_stands_alone()
    {
        await using var served = await Served.Of(Blog);
        var page = (await served.Get("/anecdotes/cas")).Text;

        Assert.Contains("Pas encore relu", page);
        Assert.DoesNotContain(" checked", page);
        foreach (var key in (string[])["role", "told", "patient", "relative", "colleague", "respect", "consent", "changed"])
            Assert.Contains($"name=\"p:{key}\"", page);
    }

    [Fact]
    public async Task Answers_in_the_margin_seal_the_text_as_the_command_does()
    {
        await using var served = await Served.Of(Blog);
        await using var twin = await Served.Of(Blog);
        var form = await Form(served, "/anecdotes/cas");

        var answer = await Post(served, form, Answers);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("relecture inscrite et scellée", answer.Text);
        var ran = twin.Site.Run("review", ["input/anecdotes/cas.md", .. Answers.SelectMany(pair => (string[])["--answer", $"{pair.Key}={pair.Value}"])]);
        Assert.Equal(0, ran.Exit);
        Assert.Equal(File.ReadAllBytes(Path.Join(twin.Site.Root, "input/anecdotes/cas.md")), File.ReadAllBytes(Path.Join(served.Site.Root, "input/anecdotes/cas.md")));
        Assert.Contains("Relu et scellé", (await served.Until("/anecdotes/cas", seen => seen.Text.Contains("Relu et scellé", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task A_point_without_an_answer_seals_nothing_and_the_given_answers_stay()
    {
        await using var served = await Served.Of(Blog);
        var before = File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md"));
        var form = await Form(served, "/anecdotes/cas");

        var answer = await Post(served, form, Answers.Where(pair => pair.Key != "respect"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Il manque 1 réponse.", answer.Text);
        Assert.Matches("name=\"p:patient\" value=\"non\" checked", answer.Text);
        Assert.Equal(before, File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md")));
    }

    [Fact]
    public async Task An_answer_that_keeps_the_text_in_is_told_and_seals_nothing()
    {
        await using var served = await Served.Of(Blog);
        var form = await Form(served, "/anecdotes/cas");

        var answer = await Post(served, form, Answers.Select(pair => pair.Key == "patient" ? KeyValuePair.Create("patient", "oui") : pair));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.DoesNotContain("relecture:", File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Answers_about_a_text_that_has_changed_since_seal_nothing()
    {
        await using var served = await Served.Of(Blog);
        var form = await Form(served, "/anecdotes/cas");
        var changed = File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md")).Replace("jardin", "potager", StringComparison.Ordinal);
        served.Site.Write("input/anecdotes/cas.md", changed);

        var answer = await Post(served, form, Answers);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(changed, File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md")));
    }

    [Theory]
    [InlineData("http://evil.example", true)]
    [InlineData("", true)]
    [InlineData("null", true)]
    [InlineData("own", false)]
    public async Task A_form_of_another_site_or_without_this_run_s_token_changes_nothing(string origin, bool hasToken)
    {
        await using var served = await Served.Of(Blog);
        var before = File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md"));
        var form = await Form(served, "/anecdotes/cas");
        if (!hasToken)
            form = form with { Token = new string('0', form.Token.Length) };

        var answer = await Post(served, form, Answers, origin == "own" ? null : origin);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(before, File.ReadAllText(Path.Join(served.Site.Root, "input/anecdotes/cas.md")));
    }

    private static readonly KeyValuePair<string, string>[] Answers =
    [
        new("role", "auteur"), new("told", "non"), new("patient", "non"), new("relative", "non"), new("colleague", "non"),
        new("respect", "oui"), new("consent", "non demandé"), new("changed", "âge, lieu"),
    ];

    private static async Task<Shown> Form(Served served, string path)
    {
        var text = (await served.Get(path)).Text;
        string Value(string name) => Regex.Match(text, $"<input type=\"hidden\" name=\"{name}\" value=\"([^\"]*)\">").Groups[1].Value;
        return new Shown(Value("token"), Value("path"), Value("read"));
    }

    private static async Task<Seen> Post(Served served, Shown form, IEnumerable<KeyValuePair<string, string>> answers, string? origin = null)
    {
        var fields = answers.SelectMany(pair => pair.Value.Split(", ").Select(value => KeyValuePair.Create("p:" + pair.Key, value)))
            .Concat([new("token", form.Token), new("path", form.Path), new("read", form.Read)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_confrere/review") { Content = new FormUrlEncodedContent(fields) };
        if (origin is not "")
            request.Headers.Add("Origin", origin ?? $"http://127.0.0.1:{served.Port}");
        return await served.Send(request);
    }

    private sealed record Shown(string Token, string Path, string Read);
}
