using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>Nothing of a text that stays in comes out by any door: an identifier of each kind in each corner of it is searched for in every byte.</summary>
public sealed class CanaryTests(ITestOutputHelper log)
{
    private const string Settings =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "PageSize": 2, "Checklist": { "OnBlocking": "Withhold", "Require": [] } }
        """;

    // Published, in the same lists and series as those that are not, and linked to them.
    private const string Published =
        """
        -- input/billets/un.md --
        ---
        titre: Premier
        date: 2026-03-01
        étiquettes: [commune]
        spécialités: [cardio]
        série: Suite
        ---
        Un billet tranquille.
        -- input/billets/deux.md --
        ---
        titre: Second
        date: 2026-05-01
        étiquettes: [commune]
        spécialités: [cardio]
        série: Suite
        ---
        Un autre billet tranquille.
        """;

    private const string Post =
        """
        ---
        # {{yaml comment}}
        titre: 'Le cas {{title}}'
        résumé: 'Ce que dit {{description}}'
        tweet: 'Voir {{tweet}}'
        auteur: '{{author}}'
        étiquettes: [commune, '{{tag}}']
        spécialités: [cardio]
        série: Suite
        Image: '{{front matter image}}.png'
        ImageAlt: '{{front matter alt}}'
        RedirectFrom: ['/ancien/{{redirect}}']
        fait: '{{fact}}'
        mythe: '{{myth}}'
        pourquoi: '{{why}}'
        en-clair: 'Il dit {{plain}}'
        répondre: '{{reply to}}'
        Interests: '{{interests}}'
        Corrections: [{ date: 2026-04, texte: '{{correction}}' }]
        Sources: [{ titre: '{{source title}}', url: 'https://example.net/{{source url}}' }]
        Réponses: [{ mois: 2026-04, texte: '{{answer}}', auteur: '{{answer author}}', permission: non }]
        Fictional: ['{{fictional}}']
        admis: [{ règle: lieu, texte: '{{waiver text}}', raison: 'parce que {{waiver reason}}' }]
        Patient: 'non, {{patient reason}}'
        Seen: '{{seen}}'
        Review: { note: '{{review note}}' }
        '{{unknown key}}': essai
        couleur: '{{unknown value}}'
        STATE---
        # Un titre avec {{heading}}

        Texte de {{body}} et **{{strong}}**[^note].

        <!-- {{html comment}} -->

        ![{{alt}}](images/absente.png "{{image title}}")
        [{{link text}}](https://example.net/{{link target}} "{{link title}}")
        `{{inline code}}`

        ```{{code info}}
        {{code}}
        ```

        <div title="{{html title}}" data-note="{{html data}}" id="{{html id}}">{{html text}}</div>

        | Colonne {{table head}} | B |
        |---|---|
        | {{table cell}} | c |

        - {{list item}}

        > {{quote}}

        [inutile]: https://example.net/{{unused definition}} "{{unused definition title}}"

        [^note]: {{footnote}}

        [^perdue]: {{unused footnote}}
        """;

    // How a text stays in: its name, where it lies, and what its front matter says.
    private static readonly (string Name, string Folder, string State, string Body)[] States =
    [
        ("withheld", "anecdotes", "date: 2026-04-12\n", "Rappeler le 06 39 98 99 99.\n"),
        ("withheld post", "billets", "date: 2024-04-12\n", "Rappeler le 06 39 98 99 99.\n"),
        ("withheld question", "questions", "date: 2026-04-12\nstatut: ouverte\n", "Rappeler le 06 39 98 99 99.\n"),
        ("withheld myth", "idees-recues", "date: 2026-04-12\n", "Rappeler le 06 39 98 99 99.\n"),
        ("withheld page", "pages", "", "Rappeler le 06 39 98 99 99.\n"),
        ("draft", "anecdotes", "date: 2026-04-12\nbrouillon: oui\n", ""),
        ("future", "anecdotes", "date: 2027-04-12\n", ""),
        ("excluded", "anecdotes", "date: 2026-04-12\nExcluded: true\n", ""),
        ("private folder", "anecdotes/_tiroir", "date: 2026-04-12\n", ""),
        ("draft by folder", "billets/chantier", "date: 2026-04-12\n", ""),
        ("broken yaml", "billets", "date: 2026-04-12\nraté: \"sans fin\n", ""),
        ("broken link", "billets", "date: 2026-04-12\n", "[ici](nulle-part.md)\n"),
    ];

    [Fact]
    public void No_canary_reaches_the_output_a_log_or_a_report()
    {
        var (site, canaries) = Planted(linked: true);
        using var _ = site;

        var build = site.Run("build");
        Assert.True(build.Exit == 0, build.All);
        Assert.True(site.HasOutput("billets/un.html"));
        Nothing(canaries, Everything(site, "output"));
        Nothing(canaries, Everything(site, "cache"));

        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            // A path is told, since a finding must be found; what is in the file is not.
            NothingButPaths(canaries, site.Run("build", "--format", format).All);
            NothingButPaths(canaries, site.Run("check", "--format", format).All);
        }
        var report = Path.Join(site.Root, "rapport.html");
        site.Run("check", "--report", report);
        NothingButPaths(canaries, File.ReadAllText(report));
        log.WriteLine($"{Canaries.Kinds.Count} kinds x corners in {States.Length} states: {canaries.Corners.Count} canaries, none found.");
        Assert.True(canaries.Corners.Count > 4000, $"{canaries.Corners.Count}");
    }

    [Fact]
    public void A_refused_build_writes_nothing_and_tells_nothing()
    {
        var (site, canaries) = Planted(linked: true);
        using var _ = site;
        site.Write("statiq.json", File.ReadAllText(Path.Join(site.Root, "statiq.json")).Replace("Withhold", "Refuse"));

        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            var build = site.Run("build", "--format", format);
            Assert.Equal(1, build.Exit);
            NothingButPaths(canaries, build.All);
        }
        Assert.Empty(site.OutputFiles());
        Nothing(canaries, Everything(site, "cache"));
    }

    [Fact]
    public void The_site_is_the_same_to_the_byte_without_what_is_not_published()
    {
        var (site, _) = Planted(linked: false);
        using var with = site;
        using var without = TinySite.Of(Settings + "\n" + Published);

        Assert.Equal(0, with.Run("build").Exit);
        Assert.Equal(0, without.Run("build").Exit);

        Assert.Equal(without.OutputFiles(), with.OutputFiles());
        Assert.Equal(without.WholeOutput(), with.WholeOutput());
    }

    [Fact]
    public void A_link_that_misses_a_heading_does_not_tell_the_heading()
    {
        using var site = TinySite.Of(Settings + "\n" + Published + "\n[ici](/anecdotes/cas#le-cas-zqver) et [là](#chez-zqbleu)\n\n## Chez Zqbleus\n-- input/anecdotes/cas.md --\n---\ntitre: T\ndate: 2026-03-01\nbrouillon: oui\n---\n## Le cas Zqvert\n");

        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            var all = site.Run("build", "--format", format).All + site.Run("check", "--format", format).All;
            Assert.Contains("ancre-absente", all);
            Assert.DoesNotContain("zqvert", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("zqbleus", all, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_canary_that_is_published_is_found()
    {
        var canaries = new Canaries();
        using var site = TinySite.Of(Settings + "\n" + Published + "\nUn mot d’enfant : " + canaries.Fill("{{body}}", "name", "published")[3..].ToLowerInvariant() + ".\n");
        site.Write("input/images/a.png", Png("note", canaries.Fill("{{png}}", "email", "published")));

        site.Run("build");

        Assert.Contains(canaries.In(Everything(site, "output")), corner => corner.StartsWith("name in published body", StringComparison.Ordinal));
    }

    private static (TinySite Site, Canaries Canaries) Planted(bool linked)
    {
        var site = TinySite.Of(Settings + "\n" + Published);
        var canaries = new Canaries();
        var links = new StringBuilder();
        foreach (var (name, folder, state, body) in States)
        {
            foreach (var kind in Canaries.Kinds)
            {
                var where = $"{name}:";
                var file = $"{folder}/{(name == "broken yaml" ? "y" : "")}{canaries.FileName(kind, where + " file name")}";
                var image = $"images/{canaries.FileName(kind, where + " image name")}.png";
                if (folder.Contains("/_", StringComparison.Ordinal))
                    image = folder + "/" + image;
                var text = Post.ReplaceLineEndings("\n").Replace("STATE", state, StringComparison.Ordinal) + "\n\n" + body + $"\n![Une image](/{image})\n<a href='/{image[..^4]}-second.txt'>Un texte</a>\n";
                site.Write($"input/{file}.md", canaries.Fill(text, kind, where));
                site.Write($"input/{image}", Png("Comment", kind == "word" ? "" : canaries.Fill("{{png text}}", kind, where)));
                site.Write($"input/{image[..^4]}-second.txt", kind == "word" ? canaries.Fill("Un texte {{attached text}}.\n", kind, where) : "Rien.\n");
                site.Write($"input/{folder}/_{file.Split('/')[^1]}.md.yml", canaries.Fill("# {{sidecar comment}}\nnote: '{{sidecar value}}'\n", kind, where));
                site.Write($"input/_notes/{canaries.FileName(kind, where + " note name")}.txt", canaries.Fill("{{private note}}\n", kind, where));
                if (linked)
                    links.Append($"- [le récit](</{file}.md>) et [sa fin](</{file}.md#un-titre-avec>)\n");
            }
        }
        site.Write("input/billets/chantier/_directory.yml", "brouillon: oui\n" + string.Concat(Canaries.Kinds.Select(kind => canaries.Fill("# {{directory comment}}\n" + kind + ": '{{directory value}}'\n", kind, "folder:"))));
        if (linked)
            site.Write("input/billets/liens.md", "---\ntitre: Liens\ndate: 2026-06-01\n---\n" + links);
        return (site, canaries);
    }

    private static void Nothing(Canaries canaries, string text) => Assert.Empty(canaries.In(text));

    private static void NothingButPaths(Canaries canaries, string text) => Assert.DoesNotContain(canaries.In(text), corner => !corner.Contains(" name: ", StringComparison.Ordinal));

    // Every byte below a folder: names, contents, and what is compressed in them.
    private static string Everything(TinySite site, string folder)
    {
        var all = new StringBuilder();
        foreach (var path in site.OutputFiles(folder))
        {
            var bytes = File.ReadAllBytes(Path.Join(site.Root, folder, path));
            all.Append(path).Append('\n').Append(Encoding.UTF8.GetString(bytes)).Append('\n');
            if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
                all.Append(Inflated(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)));
            if (path.EndsWith(".png", StringComparison.Ordinal))
                all.Append(PngTexts(bytes));
        }
        return all.ToString();
    }

    private static string PngTexts(byte[] png)
    {
        var texts = new StringBuilder();
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var type = Encoding.ASCII.GetString(png, at + 4, 4);
            var zero = type is "zTXt" ? Array.IndexOf(png, (byte)0, at + 8) : -1;
            if (zero > 0)
                texts.Append(Inflated(new ZLibStream(new MemoryStream(png, zero + 2, at + 8 + length - zero - 2), CompressionMode.Decompress)));
            at += 12 + length;
        }
        return texts.ToString();
    }

    private static string Inflated(Stream stream)
    {
        using (stream)
        using (var reader = new StreamReader(stream, Encoding.Latin1))
            return reader.ReadToEnd();
    }

    private static byte[] Png(string keyword, string text)
    {
        var data = Encoding.Latin1.GetBytes(keyword + "\0" + text);
        var png = new List<byte> { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };
        Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        if (text.Length > 0)
            Chunk("tEXt", data);
        Chunk("IDAT", [0x78, 0x9C, 0x63, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]);
        Chunk("IEND", []);
        return [.. png];

        void Chunk(string type, byte[] content)
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
            png.AddRange(length);
            byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
            png.AddRange(named);
            BinaryPrimitives.WriteUInt32BigEndian(length, Crc(named));
            png.AddRange(length);
        }
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var part in bytes)
        {
            crc ^= part;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
