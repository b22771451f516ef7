using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

/// <summary>Whatever operation is the last, the next build finds the whole old site or makes the whole new one.</summary>
public sealed class CrashTests
{
    private const string Old = "a=file b/index.html=same c/index.html=old d/e/index.html=gone f/g=one f/h=two Garde/x=case";
    private const string New = "a/index.html=page b/index.html=same c/index.html=changed f=file garde/x=case new/index.html=new";
    private const string Theirs = "CNAME=blog.example d/photo.jpg=theirs";

    public static TheoryData<Fault> Faults => [.. Enum.GetValues<Fault>()];

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_update_cut_short_anywhere_leaves_the_old_site_or_the_new_one(Fault fault)
    {
        var (olds, news) = (0, 0);
        for (var n = 1; ; n++)
        {
            using var bench = new Bench();
            bench.Publish(Old);
            bench.Put("CNAME", "blog.example");
            bench.Put("d/photo.jpg", "theirs");

            if (!CutShort(bench, New, n, fault)) break;

            var site = bench.Site;
            Assert.Contains(site, new[] { Sorted(Old, Theirs), Sorted(New, Theirs) });
            if (site == Sorted(Old, Theirs)) olds++;
            else news++;
            GoesOn(bench, Theirs);
        }

        Assert.True(olds > 5 && news > 10, $"{olds} old, {news} new");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_first_build_cut_short_anywhere_leaves_no_site_or_the_whole_one(Fault fault)
    {
        var (nones, wholes) = (0, 0);
        for (var n = 1; ; n++)
        {
            using var bench = new Bench();

            if (!CutShort(bench, New, n, fault)) break;

            var site = bench.Site;
            Assert.Contains(site, new[] { "", Sorted(New) });
            Assert.Equal(site.Length > 0, Directory.Exists(bench.Output));
            if (site.Length == 0) nones++;
            else wholes++;
            GoesOn(bench);
        }

        Assert.True(nones > 5 && wholes > 1, $"{nones} without, {wholes} whole");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_first_build_to_another_volume_cut_short_anywhere_is_finished(Fault fault)
    {
        for (var n = 1; ; n++)
        {
            using var bench = new Bench();

            if (!CutShort(bench, New, n, fault, otherVolume: true)) break;

            Assert.Contains(bench.Site, new[] { "", Sorted(New) });
            GoesOn(bench);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_recovery_cut_short_anywhere_is_itself_recovered(Fault fault)
    {
        for (var n = 1; ; n++)
        {
            using var bench = new Bench();
            bench.Publish(Old);
            StopAfterTheJournal(bench);
            var disk = new FaultyDisk(n, fault);
            Try(() => bench.Open(disk).Dispose());

            bench.Open().Dispose();

            Assert.Equal(Sorted(New), bench.Site);
            if (!disk.Failed) break;
            GoesOn(bench);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_file_set_aside_is_in_its_place_or_in_the_cache_wherever_the_build_stopped(Fault fault)
    {
        for (var n = 1; ; n++)
        {
            using var bench = new Bench();
            bench.Publish("a=one");
            bench.Put("robots.txt", "theirs");

            if (!CutShort(bench, "a=one robots.txt=ours", n, fault)) break;

            var aside = Path.Join(bench.State, "set-aside");
            var kept = Directory.Exists(aside) ? Directory.GetFiles(aside).Select(File.ReadAllText).ToArray() : [];
            if (bench.Site == "a=one robots.txt=ours") Assert.Equal(["theirs"], kept);
            else Assert.Equal("a=one robots.txt=theirs", bench.Site);
        }
    }

    [Fact]
    public void A_journal_cut_at_any_byte_changes_nothing_and_is_forgotten()
    {
        using var bench = new Bench();
        bench.Publish(Old);
        var whole = StopAfterTheJournal(bench);
        bench.Open().Dispose();

        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(Path.Join(bench.State, "journal"), whole[..length]);
            using (var publication = bench.Open()) Assert.False(publication.FinishedEarlierRun);
            Assert.Equal(Sorted(New), bench.Site);
            Assert.False(File.Exists(Path.Join(bench.State, "journal")));
        }
    }

    [Fact]
    public void A_journal_with_a_changed_byte_changes_nothing_and_is_forgotten()
    {
        using var bench = new Bench();
        bench.Publish(Old);
        var journal = StopAfterTheJournal(bench);
        journal[journal.Length / 2] ^= 1;
        File.WriteAllBytes(Path.Join(bench.State, "journal"), journal);

        using (var publication = bench.Open()) Assert.False(publication.FinishedEarlierRun);

        Assert.Equal(Sorted(Old), bench.Site);
        Assert.Equal(["lock", "manifest.tsv"], Directory.GetFileSystemEntries(bench.State).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_that_fails_half_way_says_so_with_the_path_and_the_next_one_says_it_finished()
    {
        using var bench = new Bench();
        bench.Publish("a=one b=two");
        var target = Path.Join(bench.Output, "b");
        var order = new FaultyDisk();
        using (var probe = new Bench())
        {
            probe.Publish("a=one b=two");
            probe.Publish("a=ONE b=TWO", order);
            var n = order.Changed.IndexOf(Path.Join(probe.Output, "b")) + 1;

            var failed = Assert.Throws<PublicationException>(() => bench.Publish("a=ONE b=TWO", new FaultyDisk(n)));

            Assert.Equal((PublicationProblem.HalfPublished, target, true), (failed.Problem, Assert.Single(failed.Paths), failed.Operation is not null));
        }

        Assert.Equal("a=ONE b=two", bench.Site);
        using (var publication = bench.Open()) Assert.True(publication.FinishedEarlierRun);
        Assert.Equal("a=ONE b=TWO", bench.Site);
    }

    // Publishes on a disk that goes wrong at operation n, then opens on a healthy one. False if n was never reached.
    private static bool CutShort(Bench bench, string site, int n, Fault fault, bool otherVolume = false)
    {
        var disk = new FaultyDisk(n, fault) { OtherVolume = otherVolume };
        Try(() => bench.Publish(site, disk));
        bench.Open().Dispose();
        return disk.Failed;
    }

    // The build after the recovery publishes all the new site, leaves no folder of the old one, and the one after that has nothing to do.
    private static void GoesOn(Bench bench, string theirs = "")
    {
        bench.Publish(New);
        Assert.Equal(Sorted(New, theirs), bench.Site);
        Assert.DoesNotContain("d/e", bench.Folders, StringComparison.Ordinal);
        var idle = new FaultyDisk();
        bench.Publish(New, idle);
        Assert.Empty(idle.Changed);
    }

    private static byte[] StopAfterTheJournal(Bench bench)
    {
        for (var n = 1; ; n++)
        {
            Try(() => bench.Publish(New, new FaultyDisk(n, Fault.KilledAfter)));
            var journal = Path.Join(bench.State, "journal");
            if (File.Exists(journal)) return File.ReadAllBytes(journal);
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (PublicationException)
        {
            // The fault that was asked for.
        }
    }

    private static string Sorted(params string[] sites) =>
        string.Join(' ', sites.SelectMany(site => site.Split(' ', StringSplitOptions.RemoveEmptyEntries)).OrderBy(file => file.Split('=')[0], StringComparer.Ordinal));
}
