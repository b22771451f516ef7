using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>
/// Texts about patients show the month. The day on which each was written about stands in their front matter, and in no byte of the site: not in pages, lists, feeds, search, cards or file times, in no form.
/// </summary>
public sealed class DayTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "Checklist": { "Require": [], "Delay": 0 } }
        -- input/_confreres.yml --
        Le carnet du voisin:
          url: https://voisin.example/
          flux: https://voisin.example/feed.rss
        -- input/billets/date.md --
        ---
        titre: Un billet daté
        date: 2025-06-03
        ---
        Un billet sans patient, daté au jour, pour que les flux en aient un.

        """;

    // Unusual days, hours and forms; one before and one after midnight in Paris, one in another zone.
    private static readonly (string Name, string Kind, string Written, DateTime Day)[] Posts =
    [
        ("cage", "anecdotes", "2025-10-23T22:47:11+02:00", new DateTime(2025, 10, 23, 20, 47, 11, DateTimeKind.Utc)),
        ("valise", "anecdotes", "27 octobre 2025", new DateTime(2025, 10, 27, 0, 0, 0, DateTimeKind.Utc)),
        ("poignee", "questions", "2025-10-19", new DateTime(2025, 10, 19, 0, 0, 0, DateTimeKind.Utc)),
        ("sel", "questions", "2026-02-26T23:30:00Z", new DateTime(2026, 2, 26, 23, 30, 0, DateTimeKind.Utc)),
        ("toux", "billets", "2026-02-18", new DateTime(2026, 2, 18, 0, 0, 0, DateTimeKind.Utc)),
    ];

    private static readonly DateTime Updated = new(2026, 4, 29, 0, 0, 0, DateTimeKind.Utc);

    private static TinySite Site()
    {
        var site = TinySite.Of(Settings + string.Concat(Posts.Select(post => $"""

            -- input/{post.Kind}/{post.Name}.md --
            ---
            titre: Le récit {post.Name}
            date: {post.Written}
            maj: 2026-04-29
            revu-le: 2026-04-29
            vu-le: printemps 2019
            spécialités: [cardio]
            étiquettes: [récits]
            corrections:
              - date: 2026-05
                texte: une phrase était fausse
            en-clair: Une personne tousse. Que faire ?
            ---
            Une patiente que j'ai suivie longtemps toussait, puis ne toussait plus. Voilà.

            Autre paragraphe, sans aucun chiffre.

            """)));
        foreach (var file in Directory.EnumerateFiles(Path.Join(site.Root, "input"), "*.md", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 3, 24, 5, 6, 7, DateTimeKind.Utc));
        return site;
    }

    // Every form in which a program writes a day.
    private static IEnumerable<string> FormsOf(DateTime day)
    {
        string[] months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
        foreach (var format in new[] { "yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "MM/dd/yyyy", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "dd MMM yyyy", "MMM dd" })
            yield return day.ToString(format, CultureInfo.InvariantCulture);
        yield return $"{day.Day} {months[day.Month - 1]}";
        var midnights = new[] { day.Date, day.Date.AddHours(-1), day.Date.AddHours(-2), day };
        foreach (var instant in midnights.Distinct())
            yield return new DateTimeOffset(instant).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        yield return $"{day.DayOfYear:000}/{day.Year}";
    }

    [Fact]
    public void The_day_of_a_text_about_a_patient_is_in_no_byte_of_the_site()
    {
        using var site = Site();
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);

        foreach (var post in Posts)
            Assert.True(site.HasOutput($"{post.Kind}/{post.Name}.html"), post.Name);
        foreach (var path in site.OutputFiles())
        {
            var told = path + "\n" + Everything(File.ReadAllBytes(Path.Join(site.Root, "output", path)));
            foreach (var form in Posts.Select(post => post.Day).Append(Updated).SelectMany(FormsOf))
                Assert.False(Has(told, form), $"{path} has {form}");
            Assert.DoesNotContain("2019", told);
            Assert.DoesNotContain("printemps", told);
        }
        // The search would find them: it finds the day of the text that has one.
        Assert.True(Has(site.Output("feed.rss"), "03 Jun 2025"));
        Assert.Contains("<lastmod>2026-04</lastmod>", site.Output("sitemap.xml"));
        Assert.Contains("octobre 2025", site.Output("anecdotes/cage.html"));
    }

    [Fact]
    public void Times_of_files_tell_no_day()
    {
        using var site = Site();
        Assert.Equal(0, site.Run("build").Exit);

        var times = site.OutputFiles().Select(path => File.GetLastWriteTimeUtc(Path.Join(site.Root, "output", path))).ToList();

        foreach (var day in Posts.Select(post => post.Day.Date).Append(new DateTime(2026, 3, 24)).Append(Updated))
            Assert.DoesNotContain(times, time => time.Date == day);
    }

    [Fact]
    public void The_order_within_a_month_and_all_bytes_stay_when_the_days_change()
    {
        using var site = Site();
        Assert.Equal(0, site.Run("build").Exit);
        var before = Bytes(site);
        foreach (var (name, kind, written, _) in Posts)
        {
            var path = Path.Join(site.Root, $"input/{kind}/{name}.md");
            var other = written.Contains("octobre") ? "5 octobre 2025" : written[..8] + (name == "poignee" ? "28" : "04");
            File.WriteAllText(path, File.ReadAllText(path).Replace("date: " + written, "date: " + other).Replace("2026-04-29", "2026-04-02"));
        }

        Assert.Equal(0, site.Run("build").Exit);

        Assert.Equal(before.Keys, Bytes(site).Keys);
        foreach (var (path, bytes) in Bytes(site))
            Assert.True(bytes == before[path], path);
    }

    private static SortedDictionary<string, string> Bytes(TinySite site) =>
        new(site.OutputFiles().ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(Path.Join(site.Root, "output", path)))), StringComparer.Ordinal);

    // A figure more on either side, and it is another number; three more are thousandths of a second.
    private static bool Has(string text, string form) => Regex.IsMatch(text, $"(?<![0-9a-f]){Regex.Escape(form)}(?:[0-9]{{3}})?(?![0-9])", RegexOptions.IgnoreCase);

    // As it stands, and unpacked where it is packed: PNG holds zlib streams, shards may be gzip.
    private static string Everything(byte[] bytes)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(bytes));
        if (bytes is [0x1F, 0x8B, ..])
        {
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var reader = new StreamReader(gzip);
            text.Append(reader.ReadToEnd());
        }
        if (bytes is [0x89, (byte)'P', ..])
            return Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 200))) + (bytes.AsSpan().IndexOf("tIME"u8) >= 0 || bytes.AsSpan().IndexOf("tEXt"u8) >= 0 ? "2019" : "");
        return text.ToString();
    }
}
