using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Confrere.Engine;
using Confrere.Site.Search;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Search;

/// <summary>Search as readers meet it: the script of the theme over the index of a built site.</summary>
public sealed class SearchTests
{
    private const string Posts = Settings + """

        -- input/billets/tension.md --
        ---
        titre: L’HTA du soir
        date: 2026-01-10
        spécialités: cardio
        ---
        Une HTA découverte à l’hôpital. Le cœur va bien, les anti-inflammatoires sont en cause.
        -- input/billets/arterielle.md --
        ---
        titre: Mesurer chez soi
        date: 2026-01-11
        ---
        L’hypertension artérielle se mesure assis.

        ## L’IRM n’y fait rien
        -- input/billets/vaccins.md --
        ---
        titre: Vaccinations
        date: 2026-01-12
        étiquettes: grippe
        ---
        Vacciner contre la grippe : 500mg de paracétamol au besoin, en tout 7,35 g. Une lombalgie n’y change rien.
        -- input/billets/english.md --
        ---
        titre: The "weekend" <script>alert(1)</script> effect
        date: 2026-01-13
        langue: en
        ---
        Allergies and vaccines: the patient's fevers were not treated.
        """;

    [Theory]
    [InlineData("hopital", "tension")]
    [InlineData("l'hôpital", "tension")]
    [InlineData("COEUR", "tension")]
    [InlineData("cœur", "tension")]
    [InlineData("antiinflammatoire", "tension")]
    [InlineData("anti-inflammatoires", "tension")]
    [InlineData("anti inflammatoire", "tension")]
    [InlineData("cardiologie", "tension")]
    [InlineData("cardio", "tension")]
    [InlineData("hta", "tension")]
    [InlineData("hta", "arterielle")]
    [InlineData("hypertension arterielle", "tension")]
    [InlineData("hypertention", "arterielle")]
    [InlineData("ypertension", "tension")]
    [InlineData("hyperten", "arterielle")]
    [InlineData("irm", "arterielle")]
    [InlineData("vaccin", "vaccins")]
    [InlineData("vaccinés", "vaccins")]
    [InlineData("grippes", "vaccins")]
    [InlineData("500 mg", "vaccins")]
    [InlineData("500mg", "vaccins")]
    [InlineData("7,35", "vaccins")]
    [InlineData("mal de dos", "vaccins")]
    [InlineData("allergy", "english")]
    [InlineData("fever", "english")]
    [InlineData("vaccine", "english")]
    [InlineData("patient’s fever", "english")]
    public void A_query_finds_its_post(string query, string post)
    {
        using var site = Built(Posts);

        Assert.Contains($"/billets/{post}", Search(site).Find(query));
    }

    [Theory]
    [InlineData("foie", "input/billets/a.md", "Une fois encore.")]
    [InlineData("toux", "input/billets/a.md", "Une toue est un bateau.")]
    [InlineData("selle", "input/billets/a.md", "Du sel.")]
    [InlineData("bronchite", "input/billets/a.md", "La bronchoscopie.")]
    public void Words_of_medicine_are_not_taken_for_others(string query, string path, string text)
    {
        using var site = Built($"{Settings}\n-- {path} --\n---\ntitre: Un texte\ndate: 2026-01-10\n---\n{text}\n");

        Assert.Empty(Search(site).Find(query));
    }

    [Fact]
    public void A_word_in_the_title_counts_more_than_one_in_the_text()
    {
        using var site = Built(Posts);

        Assert.Equal("/billets/tension", Search(site).Find("hta")[0]);
    }

    [Fact]
    public void A_query_that_is_not_answered_as_asked_says_so()
    {
        using var site = Built(Posts);
        var search = Search(site);

        Assert.Equal("""{"isNear":true,"isPartly":false,"isCommon":false}""", search.Told("ypertension"));
        Assert.Equal("""{"isNear":false,"isPartly":true,"isCommon":false}""", search.Told("hta introuvable"));
        Assert.Equal("""{"isNear":false,"isPartly":false,"isCommon":true}""", search.Told("de la"));
        Assert.Equal("""{"isNear":false,"isPartly":false,"isCommon":false}""", search.Told("hta"));
    }

    [Theory]
    [InlineData("grippe", "gripe", true)]
    [InlineData("gripe", "grippe", true)]
    [InlineData("grippe", "gripqe", true)]
    [InlineData("grippe", "rgippe", true)]
    [InlineData("grippe", "grpipee", false)]
    [InlineData("grippe", "grip", false)]
    public void One_slip_is_forgiven_and_no_more(string one, string other, bool isNear)
    {
        using var site = Built(Posts);

        Assert.Equal(isNear, Search(site).IsNear(one, other));
    }

    [Fact]
    public void The_browser_reads_words_as_the_generator_does()
    {
        using var site = Built(Posts);
        var search = Search(site);
        var texts = Directory.EnumerateFiles(Path.Join(TinySite.Repository(), "input"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Append("Aujourd’hui qu’il n’y a l’IRM d’Alzheimer ; COVID-19, L4-L5, 3mg, 1.5 ml, 7,35 SpO₂ m² œdème Œsophage ŒUF İstanbul ΟΔΟΣ Straße e\u0301te\u0301 co\u00ADeur ﬁbre presqu'île jusqu’à T4L-d’ rendez-vous -a- '' 12,5,6 l'l'eau Hб1 नमस्ते 😀x patient’s o’clock don't");

        foreach (var (language, number) in ((Language, int)[])[(Language.French, 0), (Language.English, 1)])
        {
            var words = new SearchWords(SearchLanguage.Of(language));
            foreach (var text in texts)
                Assert.Equal(Described(words.Cut(text)), Described(JsonDocument.Parse(search.Cut(text, number)).RootElement));
        }
    }

    [Fact]
    public void What_is_not_published_is_not_found()
    {
        using var site = Built(Posts + """

            -- input/billets/brouillon.md --
            ---
            titre: Le secret du brouillon
            date: 2026-01-14
            brouillon: oui
            ---
            Ornithorynque.
            -- input/billets/lien.md --
            ---
            titre: Un lien
            date: 2026-01-15
            ---
            Voir [Le secret du brouillon](brouillon.md). <!-- échidné -->
            """);
        var index = string.Concat(site.OutputFiles().Where(file => file.StartsWith("recherche/data/", StringComparison.Ordinal)).Select(site.Output));

        foreach (var word in (string[])["ornithor", "secret", "brouillon", "echidn"])
            Assert.DoesNotContain(word, index, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_month_precise_date_stays_a_month_in_the_index()
    {
        using var site = Built(ThreePosts);
        var index = string.Concat(site.OutputFiles().Where(file => file.StartsWith("recherche/data/d-", StringComparison.Ordinal)).Select(site.Output));

        Assert.Contains("mars 2026", index);
        Assert.DoesNotContain("28", index);
    }

    [Fact]
    public void A_search_fetches_a_few_files_and_nothing_before_it()
    {
        var posts = Enumerable.Range(0, 400).Select(number => $"-- input/billets/t{number}.md --\n---\ntitre: Texte {number}\ndate: 2025-01-{1 + (number % 28):00}\n---\nMot{number} mot{number * 7} fièvre.\n");
        using var site = Built(Settings + "\n" + string.Join("\n", posts));
        var search = Search(site);

        Assert.Empty(search.Fetched);
        Assert.Equal("/billets/t77", search.Find("texte 77")[0]);
        Assert.Equal(search.Fetched.Count, search.Fetched.Distinct().Count());
        Assert.InRange(search.Fetched.Sum(file => Compressed(site.Output("recherche/data/" + file))), 1, 30_000);
    }

    [Fact]
    public void The_index_is_the_same_whatever_the_order_of_work()
    {
        using var one = Built(Posts);
        using var other = Built(Posts);

        Assert.Equal(one.WholeOutput(), other.WholeOutput());
    }

    [Fact]
    public void Search_can_be_turned_off()
    {
        using var site = Built(Posts.Replace("\"PageSize\": 2", "\"PageSize\": 2, \"Search\": false"));

        Assert.DoesNotContain(site.OutputFiles(), file => file.StartsWith("recherche", StringComparison.Ordinal));
        Assert.DoesNotContain("/recherche/", site.Output("index.html"));
    }

    [Fact]
    public void Without_a_script_the_page_says_so_and_leads_to_the_lists()
    {
        using var site = Built(Posts.Replace("\"Host\"", "\"LinkRoot\": \"blog\", \"Host\""));
        var page = site.Output("recherche/index.html");

        Assert.Contains("action=\"/blog/recherche/\" method=\"get\"", page);
        Assert.Contains("data-search=\"/blog/recherche/data/\"", page);
        Assert.Contains("<noscript>", page);
        Assert.Contains("href=\"/blog/specialites/cardiologie/\"", page);
        Assert.Contains("href=\"/blog/recherche/\"", site.Output("index.html"));
    }

    [Fact]
    public void Titles_reach_the_page_as_text_never_as_HTML()
    {
        var script = File.ReadAllText(Path.Join(TinySite.Repository(), "theme", "search.js"));

        foreach (var way in (string[])["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "DOMParser", ".style"])
            Assert.DoesNotContain(way, script);
    }

    private static BrowserSearch Search(TinySite site) => new(name => site.Output("recherche/data/" + name));

    private static int Compressed(string text)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return (int)buffer.Length;
    }

    private static string Described(IEnumerable<ReadChunk> chunks) =>
        string.Join('\n', chunks.Select(chunk => $"{string.Join(' ', chunk.Words.Select(word => $"{word.Folded}:{word.Term}"))} {chunk.Joined}"));

    private static string Described(JsonElement chunks) =>
        string.Join('\n', chunks.EnumerateArray().Select(chunk =>
            $"{string.Join(' ', chunk.GetProperty("words").EnumerateArray().Select(word => $"{word.GetProperty("folded").GetString()}:{word.GetProperty("term").GetString()}"))} {chunk.GetProperty("joined").GetString()}"));
}
