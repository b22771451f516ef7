using System.Text;
using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_first_site_gets_its_name_in_one_step()
    {
        var disk = new FaultyDisk();

        var summary = _bench.Publish("index.html=home garde/index.html=night", disk);

        Assert.Equal(new PublicationSummary(2, 0, 0, 0), summary with { SetAside = new PublicationSummary(0, 0, 0, 0).SetAside });
        Assert.Equal("garde/index.html=night index.html=home", _bench.Site);
        Assert.Equal([_bench.Output], disk.Changed.Where(path => path.StartsWith(_bench.Output, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_first_site_goes_file_by_file_where_the_folder_cannot_be_renamed()
    {
        var summary = _bench.Publish("index.html=home garde/index.html=night", new FaultyDisk { OtherVolume = true });

        Assert.Equal(2, summary.Written);
        Assert.Equal("garde/index.html=night index.html=home", _bench.Site);
    }

    [Fact]
    public void The_state_lives_in_the_cache_which_git_ignores()
    {
        _bench.Publish("index.html=home");

        Assert.Equal("index.html=home", _bench.Site);
        Assert.Equal("*\n", File.ReadAllText(Path.Join(_bench.Cache, ".gitignore")));
        Assert.Equal(["lock", "manifest.tsv"], Directory.GetFileSystemEntries(_bench.State).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_without_a_change_writes_nothing_at_all()
    {
        _bench.Publish("index.html=home garde/index.html=night");
        var disk = new FaultyDisk();

        var summary = _bench.Publish("index.html=home garde/index.html=night", disk);

        Assert.Equal((0, 2, 0), (summary.Written, summary.Unchanged, summary.Deleted));
        Assert.Empty(disk.Changed);
    }

    [Fact]
    public void Only_what_changed_is_written_and_what_is_gone_is_deleted_with_its_empty_folders()
    {
        _bench.Publish("index.html=home a/b/index.html=old c/index.html=same");
        _bench.Put("CNAME", "blog.example");
        var disk = new FaultyDisk();

        var summary = _bench.Publish("index.html=HOME c/index.html=same d/index.html=new", disk);

        Assert.Equal((2, 1, 1, 0), (summary.Written, summary.Unchanged, summary.Deleted, summary.UnknownFiles));
        Assert.Equal("CNAME=blog.example c/index.html=same d/index.html=new index.html=HOME", _bench.Site);
        Assert.Equal("c d", _bench.Folders);
        Assert.DoesNotContain(Path.Join(_bench.Output, "c/index.html"), disk.Changed);
    }

    [Fact]
    public void A_page_of_ours_that_someone_cut_or_deleted_is_written_again()
    {
        _bench.Publish("a=one b=two");
        _bench.Put("a", "");
        File.Delete(Path.Join(_bench.Output, "b"));

        Assert.Equal(2, _bench.Publish("a=one b=two").Written);
        Assert.Equal("a=one b=two", _bench.Site);
    }

    [Theory]
    [InlineData("a=file b=x", "a/b/c=page b=x")]
    [InlineData("a/b/c=page a/d=page b=x", "a=file b=x")]
    [InlineData("a/b=file", "a/b/c=page")]
    [InlineData("Garde/index.html=old", "garde/index.html=old")]
    [InlineData("Garde=old", "garde=new")]
    public void A_file_can_become_a_folder_and_a_folder_a_file_and_a_name_its_other_case(string before, string after)
    {
        _bench.Publish(before);

        _bench.Publish(after);

        Assert.Equal(after, _bench.Site);
        Assert.Equal(0, _bench.Publish(after).Written);
    }

    [Fact]
    public void Files_that_are_not_ours_stay_with_their_folders()
    {
        _bench.Publish("a/index.html=page b/index.html=page");
        _bench.Put(".git/config", "theirs");
        _bench.Put("a/photo.jpg", "theirs");
        Directory.CreateDirectory(Path.Join(_bench.Output, "empty"));

        _bench.Publish("b/index.html=page");

        Assert.Equal(".git/config=theirs a/photo.jpg=theirs b/index.html=page", _bench.Site);
        Assert.Equal(".git a b empty", _bench.Folders);
    }

    [Fact]
    public void A_file_put_by_hand_where_a_page_goes_is_set_aside_and_never_lost()
    {
        _bench.Publish("index.html=home");
        _bench.Put("robots.txt", "by hand");
        _bench.Put("notes", "by hand too");

        var summary = _bench.Publish("index.html=home robots.txt=ours notes/index.html=ours");

        Assert.Equal(["notes", "robots.txt"], summary.SetAside.Order(StringComparer.Ordinal));
        Assert.Equal("index.html=home notes/index.html=ours robots.txt=ours", _bench.Site);
        Assert.Equal(["by hand", "by hand too"], Directory.GetFiles(Path.Join(_bench.State, "set-aside")).Select(File.ReadAllText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_with_a_file_of_theirs_where_a_page_goes_is_refused_and_nothing_changes()
    {
        _bench.Publish("a/index.html=page");
        _bench.Put("a/photo.jpg", "theirs");

        var refused = Assert.Throws<PublicationException>(() => _bench.Publish("a=file"));

        Assert.Equal((PublicationProblem.FolderInTheWay, "a a/photo.jpg"), (refused.Problem, string.Join(' ', refused.Paths)));
        Assert.Equal("a/index.html=page a/photo.jpg=theirs", _bench.Site);
    }

    [Fact]
    public void Without_a_manifest_same_files_are_adopted_others_replaced_and_unknown_ones_counted()
    {
        _bench.Publish("index.html=home a/index.html=page stale/index.html=stale");
        _bench.Put("CNAME", "blog.example");
        _bench.Put(".git/config", "theirs");
        _bench.LoseManifest();

        var summary = _bench.Publish("index.html=HOME a/index.html=page");

        Assert.Equal((1, 1, 0, 2), (summary.Written, summary.Unchanged, summary.Deleted, summary.UnknownFiles));
        Assert.Equal(".git/config=theirs CNAME=blog.example a/index.html=page index.html=HOME stale/index.html=stale", _bench.Site);
        Assert.Equal((0, 2, 0, 0), _bench.Publish("index.html=HOME a/index.html=page") is var next ? (next.Written, next.Unchanged, next.Deleted, next.UnknownFiles) : default);
    }

    [Fact]
    public void A_manifest_with_one_letter_changed_counts_as_lost_and_deletes_nothing()
    {
        _bench.Publish("a=one b=two");
        var manifest = Path.Join(_bench.State, "manifest.tsv");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\nb\t", "\nc\t", StringComparison.Ordinal));
        _bench.Put("c", "theirs");

        var summary = _bench.Publish("a=one");

        Assert.Equal((0, 1, 0, 2), (summary.Written, summary.Unchanged, summary.Deleted, summary.UnknownFiles));
        Assert.Equal("a=one b=two c=theirs", _bench.Site);
    }

    [Fact]
    public void An_output_that_was_deleted_is_a_first_site_again()
    {
        _bench.Publish("a=one b=two");
        Directory.Delete(_bench.Output, recursive: true);

        Assert.Equal(2, _bench.Publish("a=one b=two").Written);
        Assert.Equal("a=one b=two", _bench.Site);
    }

    [Fact]
    public void Two_outputs_share_a_cache_without_sharing_a_manifest()
    {
        _bench.Publish("a=one b=two");
        var drafts = Path.Join(_bench.Output + "-drafts");
        Directory.CreateDirectory(drafts);
        File.WriteAllText(Path.Join(drafts, "b"), "theirs");

        using (var publication = Publication.Open(new RealDisk(), drafts, _bench.Cache))
        {
            Bench.StageAll(publication, "a=draft");
            Assert.Equal((1, 0, 0, 1), publication.Commit() is var summary ? (summary.Written, summary.Unchanged, summary.Deleted, summary.UnknownFiles) : default);
        }

        Assert.Equal("theirs", File.ReadAllText(Path.Join(drafts, "b")));
        Assert.Equal("a=one b=two", _bench.Site);
    }

    [Fact]
    public void An_abandoned_publication_leaves_the_old_site_and_nothing_staged()
    {
        _bench.Publish("a=one");

        using (var publication = _bench.Open()) Bench.StageAll(publication, "a=two b=three");

        Assert.Equal("a=one", _bench.Site);
        Assert.Equal(["lock", "manifest.tsv"], Directory.GetFileSystemEntries(_bench.State).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_told_so()
    {
        using (_bench.Open())
            Assert.Equal(_bench.Output, Assert.Throws<PublicationBusyException>(() => _bench.Open()).Output);

        _bench.Publish("a=one");
        Assert.Equal("a=one", _bench.Site);
    }

    [Fact]
    public void A_cache_in_the_output_and_an_output_that_is_a_file_are_refused()
    {
        var inside = Assert.Throws<PublicationException>(() => Publication.Open(new RealDisk(), _bench.Output, Path.Join(_bench.Output, "cache")));
        Assert.Equal(PublicationProblem.CacheInOutput, inside.Problem);

        File.WriteAllText(_bench.Output, "a file");
        var file = Assert.Throws<PublicationException>(() => _bench.Open());
        Assert.Equal(PublicationProblem.OutputIsAFile, file.Problem);
        File.Delete(_bench.Output);
    }

    [Fact]
    public void Content_may_be_changed_by_the_caller_after_it_was_staged()
    {
        var bytes = Encoding.UTF8.GetBytes("one");
        using var publication = _bench.Open();
        publication.Stage("a", bytes);
        bytes[0] = (byte)'X';
        publication.Commit();

        Assert.Equal("a=one", _bench.Site);
    }
}
