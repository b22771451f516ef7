using System.Text;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Preview;
using Confrere.Tests.Sites;
using NodaTime;

namespace Confrere.Tests.Confrere.Preview;

public sealed class PreviewSessionTests
{
    private const string Settings = """{"Language": "fr", "SiteTitle": "Essai", "Host": "exemple.org", "LinkRoot": "/blog", "PageSize": 3, "Cards": false, "Checklist": {"OnBlocking": "Withhold", "Require": []}}""";

    private static readonly string[] Specialties = ["neurologie", "cardiologie", "urgences", "pédiatrie"];
    private static readonly string[] Folders = ["billets", "anecdotes", "questions", "idees-recues"];
    private static readonly string[] Endings = ["Une phrase de plus.", "Appelez le 06 12 34 56 78.", "Voir [un autre](texte-1.md).", "Voir [rien](nulle-part.md).", "## Un titre\n\nEt la suite.", "![Un dessin](dessin.svg)"];

    [Fact]
    public void After_two_hundred_changes_each_file_is_byte_for_byte_that_of_a_clean_build()
    {
        using var site = TinySite.Of($"-- statiq.json --\n{Settings}\n-- input/dessin.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"5\" height=\"5\"/></svg>\n");
        var chance = new Random(20261124);
        for (var number = 0; number < 24; number++)
            site.Write($"input/{Folders[number % Folders.Length]}/texte-{number}.md", Text(chance, number));
        var session = Session(site);
        session.Refresh(new HashSet<string>());

        for (var change = 0; change < 200; change++)
        {
            Change(site, chance, change);
            var state = session.Refresh(new HashSet<string>());
            // All files are compared now and then; in between, pages are asked for, so that something old could be kept.
            if (change % 10 == 9)
                Compare(site, state, change);
            else
                state.Find(PreviewView.Published, "index.html");
        }
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_looked_at_again()
    {
        using var site = TinySite.Of($"-- statiq.json --\n{Settings}\n-- input/billets/a.md --\n---\ntitre: A\ndate: 2026-01-01\n---\nTexte.\n");
        var session = Session(site);
        var first = session.State;

        Assert.Same(first, session.Refresh(new HashSet<string>()));
        site.Write("input/billets/a.md", "---\ntitre: A\ndate: 2026-01-01\n---\nTexte.\n");
        Assert.Same(first, session.Refresh(new HashSet<string>()));
    }

    [Fact]
    public void A_post_that_did_not_change_keeps_its_review()
    {
        using var site = TinySite.Of($"-- statiq.json --\n{Settings}\n-- input/billets/a.md --\n---\ntitre: A\ndate: 2026-01-01\n---\nTexte.\n-- input/billets/b.md --\n---\ntitre: B\ndate: 2026-01-02\n---\nTexte.\n");
        var session = Session(site);
        var before = session.State.Reviewed.Posts;

        site.Write("input/billets/a.md", "---\ntitre: A\ndate: 2026-01-01\n---\nAutre texte.\n");
        var after = session.Refresh(new HashSet<string>()).Reviewed.Posts;

        Assert.NotSame(before[0].Post, after[0].Post);
        Assert.Same(before[1].Post, after[1].Post);
    }

    [Fact]
    public void A_post_that_waits_comes_out_at_its_hour()
    {
        using var site = TinySite.Of($"-- statiq.json --\n{Settings}\n-- input/billets/a.md --\n---\ntitre: A\ndate: 2026-11-15 13:30\n---\nTexte.\n");
        var clock = new MovingClock(TinySite.Now);
        var session = new PreviewSession(new SiteArguments { Root = site.Root }, clock, Language.French);
        Assert.Empty(session.State.Report.Published);

        clock.Now = TinySite.Now + Duration.FromHours(3);

        Assert.Single(session.Refresh(new HashSet<string>()).Report.Published);
    }

    private static PreviewSession Session(TinySite site) => new(new SiteArguments { Root = site.Root }, new MovingClock(TinySite.Now), Language.French);

    private static void Change(TinySite site, Random chance, int change)
    {
        var files = Directory.EnumerateFiles(Path.Join(site.Root, "input"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var file = files[chance.Next(files.Count)];
        var relative = Path.GetRelativePath(site.Root, file);
        switch (chance.Next(10))
        {
            case 0:
                site.Write($"input/{Folders[chance.Next(Folders.Length)]}/ajout-{change}.md", Text(chance, change));
                break;
            case 1 when files.Count > 10:
                site.Delete(relative);
                break;
            case 2:
                File.Move(file, Path.Join(Path.GetDirectoryName(file), $"renomme-{change}.md"));
                break;
            case 3:
                site.Write("input/_directory.yml", $"Author: Auteur {chance.Next(3)}\n");
                break;
            case 4:
                site.Write("theme/card.html", chance.Next(2) == 0 ? "<p>{{ card.title }}</p>\n" : "<p>{{ card.title }} !</p>\n");
                break;
            case 5:
                site.Write("input/dessin.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{chance.Next(9) + 1}\" height=\"10\"><rect width=\"5\" height=\"5\"/></svg>\n");
                break;
            default:
                site.Write(relative, Text(chance, change));
                break;
        }
    }

    private static string Text(Random chance, int number) => $"""
        ---
        titre: Texte {number} {chance.Next(5)}
        date: 2026-{chance.Next(1, 13):00}-{chance.Next(1, 29):00}
        spécialités: [{Specialties[chance.Next(Specialties.Length)]}]
        étiquettes: [mot{chance.Next(4)}]
        {(chance.Next(8) == 0 ? "brouillon: oui" : "série: Suite")}
        ---
        Un texte sur les cafetières de la salle de garde.

        {Endings[chance.Next(Endings.Length)]}
        """;

    private static void Compare(TinySite site, PreviewState state, int change)
    {
        var arguments = new SiteArguments { Root = site.Root };
        var settings = arguments.ReadSettings(Language.French, out var faults);
        var built = new Dictionary<string, ReadOnlyMemory<byte>>();
        var report = new BlogBuild(settings, new BuildOptions { Now = TinySite.Now, Workers = 1 }).Run(arguments.Read(settings), faults, file => built.Add(file.Path, file.Content));
        Assert.False(report.IsRefused, $"after change {change}");
        Assert.Equal(report.Published.Select(post => post.Path), state.Report.Published.Select(post => post.Path));
        Assert.Equal(built.Keys.Order(StringComparer.Ordinal), state.PublishedFiles().Order(StringComparer.Ordinal));
        foreach (var (path, content) in built)
            Assert.True(state.Find(PreviewView.Published, path) is { } seen && seen.Bytes.Span.SequenceEqual(content.Span), $"{path} after change {change}:\n{Encoding.UTF8.GetString(content.Span)}");
    }

    private sealed class MovingClock(Instant now) : IClock
    {
        public Instant Now { get; set; } = now;

        public Instant GetCurrentInstant() => Now;
    }
}
